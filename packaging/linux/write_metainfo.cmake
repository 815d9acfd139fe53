# cmake -D... -P: fills the metainfo with its words in every language, the releases of CHANGELOG (release_notes.awk), which are in
# English, and, where SCREENSHOT_URL names a folder, the pictures in it.
include("${CMAKE_CURRENT_LIST_DIR}/desktop_texts.cmake")
get_elements(summary "  " summary summary)
get_elements(what_it_is "    " p what_it_is)
get_elements(what_it_does "    " p what_it_does)
set(features "")
get_text(list en features)
string(JSON count LENGTH "${list}")
foreach(number RANGE 1 ${count})
  math(EXPR place "${number} - 1")
  get_elements(feature "      " li features ${place})
  string(APPEND features "${feature}")
endforeach()

execute_process(COMMAND "${AWK}" -v "version=${VERSION}" -v "since=${SINCE}" -f "${CMAKE_CURRENT_LIST_DIR}/release_notes.awk"
    "${CHANGELOG}"
  OUTPUT_VARIABLE releases COMMAND_ERROR_IS_FATAL ANY)

set(screenshots "")
if(SCREENSHOT_URL)
  # The names of make_screenshots.
  set(kind " type=\"default\"")
  foreach(name IN ITEMS chat explorer comparison models)
    get_elements(captions "      " caption pictures ${name})
    string(APPEND screenshots "    <screenshot${kind}>\n${captions}"
      "      <image>${SCREENSHOT_URL}/${name}.png</image>\n    </screenshot>\n")
    set(kind "")
  endforeach()
  set(screenshots "  <screenshots>\n${screenshots}  </screenshots>\n")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/io.github.trilume.Trilume.metainfo.xml.in" "${METAINFO}" @ONLY)
