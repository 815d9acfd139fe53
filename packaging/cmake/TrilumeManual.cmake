# trilume_add_manual(program component source library): the manual page of a program and its completions for bash, zsh and
# fish, written while building by a program that has the same tables as --help, and installed with the component.
#
# When cross-compiling that program cannot run here: it is taken from a build for this machine (TRILUME_HOST_MANUALS, the
# folder of that build, where trilume_manuals was built), or runs in the emulator of the toolchain file. What it writes
# knows nothing of the machine, so it is the same bytes.
set(TRILUME_HOST_MANUALS "" CACHE PATH "When cross-compiling: a build folder for this machine with the target trilume_manuals")
find_program(TRILUME_GZIP gzip REQUIRED)
mark_as_advanced(TRILUME_GZIP)
add_custom_target(trilume_manuals ALL)

# Of the newest version of CHANGELOG.md, nothing of one that is not released: the page of a version is always the same.
file(STRINGS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" versions REGEX "^## \\[")
set(TRILUME_RELEASE_DATE "")
if(versions)
  list(GET versions 0 newest)
  if(newest MATCHES "([0-9]+-[0-9][0-9]-[0-9][0-9])$")
    set(TRILUME_RELEASE_DATE "${CMAKE_MATCH_1}")
  endif()
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")

function(trilume_add_manual program component source library)
  set(writer trilume_write_manual_of_${component})
  add_executable(${writer} ${source})
  target_link_libraries(${writer} PRIVATE trilume_options ${library} trilume_app_manual)
  set_target_properties(${writer} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/manual")
  set(run ${writer})
  if(CMAKE_CROSSCOMPILING AND TRILUME_HOST_MANUALS)
    set_target_properties(${writer} PROPERTIES EXCLUDE_FROM_ALL ON)
    set(run "${TRILUME_HOST_MANUALS}/manual/${writer}")
  elseif(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    message(FATAL_ERROR "Manual pages are written by a program that runs while building: set TRILUME_HOST_MANUALS to a build "
      "folder for this machine, or CMAKE_CROSSCOMPILING_EMULATOR.")
  endif()
  set(folder "${PROJECT_BINARY_DIR}/manual/${component}")
  set(files "${folder}/${program}.1.gz" "${folder}/${program}" "${folder}/_${program}" "${folder}/${program}.fish")
  add_custom_command(OUTPUT ${files}
    COMMAND ${CMAKE_COMMAND} -E make_directory "${folder}"
    COMMAND ${run} "${folder}" "${PROJECT_VERSION}" "${TRILUME_RELEASE_DATE}"
    COMMAND ${TRILUME_GZIP} -9nf "${folder}/${program}.1"
    DEPENDS ${run}
    COMMENT "Writing the manual page and completions of ${program}" VERBATIM)
  add_custom_target(${writer}_files DEPENDS ${files})
  add_dependencies(trilume_manuals ${writer}_files)
  install(FILES "${folder}/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
  install(FILES "${folder}/${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT ${component})
  install(FILES "${folder}/${program}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT ${component})
  # Debian's zsh looks into the first folder, that of other systems into the second.
  foreach(place IN ITEMS vendor-completions site-functions)
    install(FILES "${folder}/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/${place}" COMPONENT ${component})
  endforeach()
endfunction()
