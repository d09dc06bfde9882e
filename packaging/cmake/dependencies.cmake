# SPDX-License-Identifier: GPL-3.0-or-later
# Every third-party package, in one place. Modules link them PRIVATE.
find_package(Threads REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(simdjson REQUIRED)
find_package(spdlog REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(tomlplusplus REQUIRED)

find_path(CLI11_INCLUDE_DIR CLI/CLI.hpp REQUIRED)
add_library(CLI11_headers INTERFACE)
target_include_directories(CLI11_headers SYSTEM INTERFACE "${CLI11_INCLUDE_DIR}")

find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
add_library(libcsv INTERFACE)
target_include_directories(libcsv SYSTEM INTERFACE "${LIBCSV_INCLUDE_DIR}")
target_link_libraries(libcsv INTERFACE "${LIBCSV_LIBRARY}")

if(FAIRLEAD_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg PrintSupport LinguistTools)
endif()
if(FAIRLEAD_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
  find_package(benchmark REQUIRED)
endif()
