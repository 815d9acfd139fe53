# A language in which every text stands between brackets, made from the sources by the tools that translators use.
# `pseudo`: its catalogue without the ending, for tests that depend on trilume_pseudo_language; empty where there are no tools.
find_package(Python3 COMPONENTS Interpreter)
set(pseudo)
if(NOT Python3_FOUND OR NOT TARGET trilume_translations)
  return()
endif()
set(source_list "${PROJECT_BINARY_DIR}/translations/translated_sources.txt")
set(catalogue "${CMAKE_CURRENT_BINARY_DIR}/all_texts.ts")
set(pseudo "${CMAKE_CURRENT_BINARY_DIR}/pseudo_language")
file(STRINGS "${source_list}" all_sources)
add_custom_command(OUTPUT "${pseudo}.qm"
  COMMAND ${CMAKE_COMMAND} -E rm -f "${catalogue}"
  COMMAND Qt6::lupdate -silent ${TRILUME_LUPDATE_OPTIONS} -target-language en -I "${PROJECT_SOURCE_DIR}"
    "@${source_list}" -ts "${catalogue}"
  COMMAND ${Python3_EXECUTABLE} "${PROJECT_SOURCE_DIR}/tests/support/pseudo_language.py" "${catalogue}" "${pseudo}.ts"
  COMMAND Qt6::lrelease -silent "${pseudo}.ts" -qm "${pseudo}.qm"
  DEPENDS ${all_sources} "${source_list}" "${PROJECT_SOURCE_DIR}/tests/support/pseudo_language.py"
  VERBATIM)
add_custom_target(trilume_pseudo_language DEPENDS "${pseudo}.qm")
