# What the tests of the window share, and the pictures of it.
add_library(trilume_test_ui_support STATIC
  "${PROJECT_SOURCE_DIR}/tests/support/cut_texts.cpp" "${PROJECT_SOURCE_DIR}/tests/support/cut_texts.h"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_account.h" "${PROJECT_SOURCE_DIR}/tests/support/fake_comparisons.h"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_explorer.h" "${PROJECT_SOURCE_DIR}/tests/support/fake_controllers.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_library.h"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_reader.h"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_services.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/fake_services.h"
  "${PROJECT_SOURCE_DIR}/tests/support/long_language.cpp" "${PROJECT_SOURCE_DIR}/tests/support/long_language.h"
  "${PROJECT_SOURCE_DIR}/tests/support/named_window.cpp" "${PROJECT_SOURCE_DIR}/tests/support/named_window.h"
  "${PROJECT_SOURCE_DIR}/tests/support/painted_texts.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/painted_texts.h"
  "${PROJECT_SOURCE_DIR}/tests/support/seen_texts.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/seen_texts.h")
target_link_libraries(trilume_test_ui_support
  PUBLIC trilume_ui trilume_app_devices
  PRIVATE trilume_options trilume_qt_options Qt6::Test)
set_target_properties(trilume_test_ui_support PROPERTIES AUTOMOC ON)
trilume_precompile_test(trilume_test_ui_support ui)
# The window in all the states that are worth a look.
add_library(trilume_test_pictures STATIC
  "${PROJECT_SOURCE_DIR}/tests/support/account_pictures.cpp" "${PROJECT_SOURCE_DIR}/tests/support/all_pictures.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/chat_pictures.cpp" "${PROJECT_SOURCE_DIR}/tests/support/compare_pictures.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/device_pictures.cpp" "${PROJECT_SOURCE_DIR}/tests/support/dock_pictures.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/explorer_pictures.cpp" "${PROJECT_SOURCE_DIR}/tests/support/model_pictures.cpp"
  "${PROJECT_SOURCE_DIR}/tests/support/picture_stage.cpp")
target_link_libraries(trilume_test_pictures
  PUBLIC Qt6::Test trilume_desktop_services trilume_app_library trilume_app_platform trilume_test_ui_support
  PRIVATE trilume_options trilume_qt_options)
trilume_precompile_test(trilume_test_pictures ui)
# Pictures for people to look at; not a test.
add_executable(trilume_screenshots "${PROJECT_SOURCE_DIR}/tests/support/screenshots.cpp")
target_link_libraries(trilume_screenshots
  PRIVATE trilume_options trilume_qt_options trilume_test_pictures trilume_app_platform trilume_translations)
