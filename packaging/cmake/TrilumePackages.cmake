# What CPack makes of the installed components; packaging/README.md tells how the parts work together. What depends on the commit
# is found when packages are made (package_run.cmake), what is in them is put in order then (package_stage.cmake), and last they get
# the one form that does not depend on the machine (package_finish.cmake).
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME trilume)
set(CPACK_PACKAGE_VENDOR "The Trilume authors")
set(TRILUME_CONTACT "The Trilume authors <trilume@users.noreply.github.com>" CACHE STRING
  "Who is named in packages as their maintainer")
mark_as_advanced(TRILUME_CONTACT)
set(CPACK_PACKAGE_CONTACT "${TRILUME_CONTACT}")
set(CPACK_PACKAGE_EXECUTABLES trilume Trilume)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_THREADS 1) # xz with several threads writes other bytes
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_GENERATOR "DEB;RPM;TGZ;STGZ")
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_OUTPUT_CONFIG_FILE "${PROJECT_BINARY_DIR}/CPackConfig.cmake")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/package_run.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/package_stage.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/package_finish.cmake")

# Read by the three scripts.
set(CPACK_TRILUME_SOURCE_DIR "${PROJECT_SOURCE_DIR}")
set(CPACK_TRILUME_BASE_VERSION "${PROJECT_VERSION}")
set(CPACK_TRILUME_PROCESSOR "${CMAKE_SYSTEM_PROCESSOR}")

# First line: the summary. Lines of at most 79 columns.
set(TRILUME_PACKED_COMPONENTS "" CACHE STRING "Components that packages are made of, e.g. cli; empty: all that are built")
mark_as_advanced(TRILUME_PACKED_COMPONENTS)
set(CPACK_COMPONENTS_ALL ${TRILUME_PACKED_COMPONENTS})
if(NOT CPACK_COMPONENTS_ALL)
  set(CPACK_COMPONENTS_ALL cli device data dev)
  if(TRILUME_BUILD_GUI)
    list(PREPEND CPACK_COMPONENTS_ALL app)
  endif()
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(about "Trilume runs language models whose weights are minus one, zero or plus one
on the processor of your own machine: no network, no account, no graphics
card. It shows what an answer costs in time and in energy.
")
set(CPACK_COMPONENT_APP_DISPLAY_NAME "Trilume")
set(CPACK_COMPONENT_APP_DESCRIPTION "chat with MatMul-free language models on your own machine
${about}
This package has the window.")
set(CPACK_COMPONENT_CLI_DISPLAY_NAME "Command line")
set(CPACK_COMPONENT_CLI_DESCRIPTION "MatMul-free language models in the terminal
${about}
This package has trilume-cli, which chats in a terminal, generates, measures,
compares, imports models, and serves other programs on this machine. It needs
no display.")
set(CPACK_COMPONENT_DEVICE_DISPLAY_NAME "Plugins")
set(CPACK_COMPONENT_DEVICE_DESCRIPTION "accelerators for Trilume: plugins and their host
${about}
This package has the process that plugins run in, a plugin with virtual FPGA
boards, simulated cycle by cycle, and one for boards that are attached.")
set(CPACK_COMPONENT_DATA_DISPLAY_NAME "Model")
set(CPACK_COMPONENT_DATA_DESCRIPTION "small language model that comes with Trilume
${about}
This package has the model that both programs start on: English small talk,
sums, short stories, with its card and the list of texts it was trained on.")
set(CPACK_COMPONENT_DEV_DISPLAY_NAME "For authors of plugins")
set(CPACK_COMPONENT_DEV_DESCRIPTION "header, guide and checks for authors of plugins for Trilume
${about}
This package has the one header that a plugin for an accelerator is written
against, a guide, the source of the smallest plugin, and trilume-plugin-check,
which tells whether a plugin keeps the contract.")
foreach(component IN ITEMS APP CLI DEVICE DATA)
  set(CPACK_COMPONENT_${component}_REQUIRED ON)
endforeach()

# "OLD-PACKAGE VERSION" for each package that had a file in a release which `package` has now (packaging/README.md).
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/packaging/moved-files.txt")
function(trilume_moved_from package result)
  file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/moved-files.txt" moves REGEX "^[^#]")
  set(before "")
  foreach(move IN LISTS moves)
    separate_arguments(words UNIX_COMMAND "${move}")
    list(POP_FRONT words file old new version)
    if(new STREQUAL package)
      list(APPEND before "${old} ${version}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES before)
  set(${result} "${before}" PARENT_SCOPE)
endfunction()

include(TrilumeDebian)
include(TrilumeRpm)

# Archives hold everything: a folder that runs where it lies.
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

# Made on Windows and macOS only, once the programs run there.
set(CPACK_NSIS_DISPLAY_NAME "Trilume")
set(CPACK_NSIS_PACKAGE_NAME "Trilume")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\trilume.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_DMG_VOLUME_NAME "Trilume")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_DISABLE_APPLICATIONS_SYMLINK OFF)
include(CPack)
