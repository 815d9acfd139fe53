# Debian 12 packages only; nothing is downloaded.
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SentencePiece REQUIRED IMPORTED_TARGET sentencepiece)
pkg_check_modules(XxHash REQUIRED IMPORTED_TARGET libxxhash)

set(trilume_qt_components Core Sql)
if(TRILUME_BUILD_TESTS)
  list(APPEND trilume_qt_components Test)
endif()
if(TRILUME_BUILD_GUI)
  list(APPEND trilume_qt_components Gui Widgets PrintSupport Svg LinguistTools)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${trilume_qt_components})
if(TRILUME_BUILD_GUI)
  # The package's config names its target after the library; QCustomPlot was built against Qt 6 there.
  find_package(QCustomPlotQt6 REQUIRED)
endif()
