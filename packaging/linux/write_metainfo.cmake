# cmake -D... -P: fills the metainfo with the releases of CHANGELOG (release_notes.awk) and, where SCREENSHOT_URL names a folder,
# the pictures in it.
execute_process(COMMAND "${AWK}" -v "version=${VERSION}" -v "since=${SINCE}" -f "${CMAKE_CURRENT_LIST_DIR}/release_notes.awk"
    "${CHANGELOG}"
  OUTPUT_VARIABLE releases COMMAND_ERROR_IS_FATAL ANY)

set(screenshots "")
if(SCREENSHOT_URL)
  # The names of make_screenshots.
  set(chat "A chat, with the speed and the energy of each answer")
  set(explorer "What each layer of the model does, token by token")
  set(comparison "One text on the processor and on a device, compared")
  set(models "Models to choose from, and to download")
  set(kind " type=\"default\"")
  foreach(name IN ITEMS chat explorer comparison models)
    string(APPEND screenshots "    <screenshot${kind}>\n      <caption>${${name}}</caption>\n"
      "      <image>${SCREENSHOT_URL}/${name}.png</image>\n    </screenshot>\n")
    set(kind "")
  endforeach()
  set(screenshots "  <screenshots>\n${screenshots}  </screenshots>\n")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/io.github.trilume.Trilume.metainfo.xml.in" "${METAINFO}" @ONLY)
