# SPDX-License-Identifier: GPL-3.0-or-later
# fairlead_test(NAME SOURCES … LINK … [LABELS …] [TIMEOUT seconds])
#
# One Qt Test program. Several test classes of a folder share one program: each source file holds
# one class and ends with FAIRLEAD_TEST(Class) (tests/support/test_main.h).
function(fairlead_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES} "${CMAKE_SOURCE_DIR}/tests/support/test_main.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE fairlead_settings Qt6::Test ${T_LINK})
  target_compile_options(${name} PRIVATE -Wno-conversion -Wno-shadow)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
