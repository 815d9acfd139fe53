# Debian 12 packages only; nothing is downloaded.
find_package(Threads REQUIRED)
# Threads that compute. It comes with gcc; clang's is Debian's libomp-14-dev.
find_package(OpenMP REQUIRED COMPONENTS CXX)
if(TRILUME_SANITIZE STREQUAL "thread")
  # Tells ThreadSanitizer what clang's OpenMP does; without it every parallel region looks like a race.
  find_library(TRILUME_ARCHER archer HINTS /usr/lib/llvm-14/lib REQUIRED)
endif()
if(TRILUME_KERNELS_ONLY)
  return()
endif()
find_package(nlohmann_json REQUIRED)
find_package(Boost 1.74 REQUIRED) # headers alone: Asio and Beast
find_package(CURL 7.85 REQUIRED) # with choices of protocols by name
find_package(PkgConfig REQUIRED)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc)
pkg_check_modules(SentencePiece REQUIRED IMPORTED_TARGET sentencepiece)
# Its descriptions of languages are files that have to be there at run time: libsource-highlight-common.
pkg_check_modules(SourceHighlight REQUIRED IMPORTED_TARGET source-highlight)
pkg_check_modules(XxHash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(LibZip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(Readline REQUIRED IMPORTED_TARGET readline)

set(trilume_qt_components Core Sql)
if(TRILUME_BUILD_TESTS)
  list(APPEND trilume_qt_components Test Network) # clients that send what no library would
endif()
if(TRILUME_BUILD_GUI)
  list(APPEND trilume_qt_components DBus Gui Network Widgets PrintSupport Svg LinguistTools)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${trilume_qt_components})
if(NOT TRILUME_BUILD_GUI)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS LinguistTools) # the terminal speaks English without
endif()
if(TRILUME_BUILD_GUI)
  # The package's config names its target after the library; QCustomPlot was built against Qt 6 there.
  find_package(QCustomPlotQt6 REQUIRED)
endif()
