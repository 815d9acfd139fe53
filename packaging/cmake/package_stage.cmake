# Run by CPack when the files of a package lie in a folder, before they are packed: documentation as the system wants it, modes and
# times. So a package is the same bytes whoever builds it, with whatever umask, from files of whatever age.
set(stage "${CPACK_TEMPORARY_DIRECTORY}")

function(trilume_run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${said}")
  endif()
endfunction()

# Debian: each package has its own folder there, with copyright and changelog; the GPL is the system's.
function(trilume_debian_documents folder component)
  string(TOUPPER "${component}" COMPONENT)
  set(package "${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME}")
  set(documents "${folder}/usr/share/doc/${package}")
  set(sources "${CPACK_TRILUME_SOURCE_DIR}")
  if(EXISTS "${folder}/usr/share/doc/trilume" AND NOT package STREQUAL "trilume")
    file(RENAME "${folder}/usr/share/doc/trilume" "${documents}")
  endif()
  file(MAKE_DIRECTORY "${documents}")
  file(REMOVE "${documents}/LICENSE")
  file(COPY "${sources}/packaging/debian/copyright" DESTINATION "${documents}")
  execute_process(COMMAND "${sources}/packaging/debian/make_changelog" "${sources}/CHANGELOG.md"
      "${CPACK_DEBIAN_PACKAGE_VERSION}" "${CPACK_TRILUME_TIME}" "${CPACK_PACKAGE_CONTACT}"
    OUTPUT_FILE "${documents}/changelog" COMMAND_ERROR_IS_FATAL ANY)
  trilume_run(gzip -9n "${documents}/changelog")
endfunction()

# Manual pages as both systems keep them; -n leaves out name and time.
function(trilume_compress_manuals folder)
  file(GLOB_RECURSE manuals "${folder}/usr/share/man/*")
  list(FILTER manuals EXCLUDE REGEX "\\.gz$")
  if(manuals)
    trilume_run(gzip -9n ${manuals})
  endif()
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
  foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    trilume_debian_documents("${stage}/${component}" "${component}")
  endforeach()
endif()
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
  foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    trilume_compress_manuals("${stage}/${component}")
  endforeach()
endif()
# touch -h: links have a time, too.
trilume_run(find "${stage}" -type d -exec chmod 0755 {} +)
trilume_run(find "${stage}" -type f -perm /0111 -exec chmod 0755 {} +)
trilume_run(find "${stage}" -type f -not -perm /0111 -exec chmod 0644 {} +)
trilume_run(find "${stage}" -exec touch -h -d "@${CPACK_TRILUME_TIME}" {} +)
