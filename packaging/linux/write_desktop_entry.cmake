# cmake -DENTRY=... -P: fills the desktop entry with its words in every language.
include("${CMAKE_CURRENT_LIST_DIR}/desktop_texts.cmake")
get_entry(generic_name GenericName generic_name)
get_entry(summary Comment summary)
get_entry(keywords Keywords keywords)
get_entry(new_chat Name new_chat)
configure_file("${CMAKE_CURRENT_LIST_DIR}/io.github.trilume.Trilume.desktop.in" "${ENTRY}" @ONLY)
