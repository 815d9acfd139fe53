# The headers of tests, parsed once for each kind (packaging/cmake/TrilumePrecompile.cmake). QtTest's own depend on the folder of a
# test and on the libraries that it links: trilume_precompile_test has them take what is here.
set(qt_test $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
foreach(kind IN ITEMS engine_tests plain_tests)
  trilume_optimise_tests(${kind} options)
  trilume_add_precompiled(${kind} HEADERS <QtCore> <QTest> DEPENDS trilume_qt_options Qt6::Core
    INCLUDES ${qt_test} OPTIONS ${options})
endforeach()
if(TRILUME_BUILD_GUI)
  # What most of them show the window with takes longer to parse than all of Qt.
  set(shown app/settings/settings.h tests/support/fake_services.h ui/chat/transcript_view.h ui/main_window.h ui/theme/theme.h)
  list(TRANSFORM shown PREPEND "${PROJECT_SOURCE_DIR}/")
  trilume_optimise_tests(widgets_tests options)
  trilume_add_precompiled(widgets_tests HEADERS <QtWidgets> <QTest> ${shown} DEPENDS trilume_qt_options Qt6::Widgets
    INCLUDES ${qt_test} $<TARGET_PROPERTY:trilume_ui,INTERFACE_INCLUDE_DIRECTORIES> OPTIONS ${options})
endif()
