# What a desktop and a software centre say of the program, in each language that translations/desktop has a file of: the desktop
# entry and the metainfo are written from these (write_desktop_entry.cmake, write_metainfo.cmake), and hold no words themselves.
set(texts_folder "${CMAKE_CURRENT_LIST_DIR}/../../translations/desktop")

# English is what stands without a language.
file(GLOB languages RELATIVE "${texts_folder}" "${texts_folder}/*.json")
list(TRANSFORM languages REPLACE "\\.json$" "")
list(SORT languages)
list(REMOVE_ITEM languages en)
list(PREPEND languages en)

# The text of a language at a place: get_text(out de pictures chat).
function(get_text out language)
  file(READ "${texts_folder}/${language}.json" texts)
  string(JSON text ERROR_VARIABLE problem GET "${texts}" ${ARGN})
  if(problem)
    string(REPLACE ";" "." place "${ARGN}")
    message(FATAL_ERROR "translations/desktop/${language}.json: ${place}: ${problem}; expected a text.")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The value of a key of a desktop entry, and behind it the lines of the other languages.
function(get_entry out key)
  get_text(lines en ${ARGN})
  foreach(language IN LISTS languages)
    if(NOT language STREQUAL en)
      get_text(text ${language} ${ARGN})
      string(APPEND lines "\n${key}[${language}]=${text}")
    endif()
  endforeach()
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()

# Elements of the metainfo, one for each language.
function(get_elements out indent element)
  set(lines "")
  foreach(language IN LISTS languages)
    get_text(text ${language} ${ARGN})
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    set(attribute "")
    if(NOT language STREQUAL en)
      set(attribute " xml:lang=\"${language}\"")
    endif()
    string(APPEND lines "${indent}<${element}${attribute}>${text}</${element}>\n")
  endforeach()
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()
