# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers and compiler cache: what every target shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(FAIRLEAD_CCACHE ccache)
if(FAIRLEAD_CCACHE)
  # Precompiled headers need the sloppiness; the base directory lets clones share the cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${FAIRLEAD_CCACHE})
endif()

add_library(fairlead_settings INTERFACE)
target_include_directories(fairlead_settings INTERFACE "${CMAKE_SOURCE_DIR}")
# -ffp-contract=off: a fused multiply-add would make results differ between machines.
target_compile_options(fairlead_settings INTERFACE
  -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # A designated initializer leaves the other members at their defaults on purpose.
  -Wno-missing-field-initializers
  -ffp-contract=off -fstack-protector-strong
  $<$<CXX_COMPILER_ID:Clang>:-Wthread-safety -Werror=thread-safety>
  # GCC 12 reports these in inlined standard library code that is correct.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-dangling-pointer -Wno-array-bounds>
  $<$<BOOL:${FAIRLEAD_WERROR}>:-Werror>)
if(FAIRLEAD_SANITIZE)
  target_compile_options(fairlead_settings INTERFACE -fsanitize=${FAIRLEAD_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(fairlead_settings INTERFACE -fsanitize=${FAIRLEAD_SANITIZE})
endif()
