# SPDX-License-Identifier: GPL-3.0-or-later
# core_module(NAME LAYER base|pure|io|compose SOURCES … [DEPENDS …] [LINK …])
#
# One folder of core/ becomes the static library core_NAME (alias core::NAME). A dependency in a
# higher layer, or one not defined yet (which would be a cycle), stops the configure step.
# tests/architecture reads the recorded list and holds every #include against it.
set(FAIRLEAD_LAYERS base pure io compose)

# One precompiled header for all of core: two cores compile it in much less time.
add_library(core_precompiled OBJECT "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
target_link_libraries(core_precompiled PRIVATE fairlead_settings Threads::Threads nlohmann_json::nlohmann_json)
target_precompile_headers(core_precompiled PRIVATE
  <algorithm> <chrono> <filesystem> <functional> <map> <memory> <nlohmann/json.hpp> <optional> <set> <span>
  <string> <unordered_map> <variant> <vector>)

function(core_module name)
  cmake_parse_arguments(M "" "LAYER" "SOURCES;DEPENDS;LINK" ${ARGN})
  list(FIND FAIRLEAD_LAYERS "${M_LAYER}" level)
  if(level LESS 0)
    message(FATAL_ERROR "core_module(${name}): unknown layer '${M_LAYER}'")
  endif()

  add_library(core_${name} STATIC ${M_SOURCES})
  add_library(core::${name} ALIAS core_${name})
  set_target_properties(core_${name} PROPERTIES FAIRLEAD_LEVEL ${level})
  target_link_libraries(core_${name} PUBLIC fairlead_settings Threads::Threads PRIVATE ${M_LINK})

  target_precompile_headers(core_${name} REUSE_FROM core_precompiled)

  foreach(dep IN LISTS M_DEPENDS)
    if(NOT TARGET core_${dep})
      message(FATAL_ERROR "core_module(${name}): depends on '${dep}', which is not defined before it")
    endif()
    get_target_property(dep_level core_${dep} FAIRLEAD_LEVEL)
    if(dep_level GREATER level)
      message(FATAL_ERROR "core_module(${name}): layer '${M_LAYER}' must not depend on '${dep}', a higher layer")
    endif()
    target_link_libraries(core_${name} PUBLIC core_${dep})
  endforeach()

  list(JOIN M_DEPENDS "," deps)
  set_property(GLOBAL APPEND PROPERTY FAIRLEAD_MODULES "${name}:${deps}")
endfunction()
