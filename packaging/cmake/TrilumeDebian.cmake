# Packages for Debian 12: one for each component, and one for the debugging symbols of each that has programs. What they link to is
# asked of dpkg-shlibdeps; named here is what they need besides, and how they depend on each other. Versions stand in package_run.cmake.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE none) # package_finish.cmake does it
set(CPACK_DEBIAN_PACKAGE_SOURCE trilume)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Else CPack asks the dpkg of the machine that builds, which may make programs for another one.
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE amd64)
elseif(CMAKE_SYSTEM_PROCESSOR STREQUAL "aarch64")
  set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE arm64)
endif()
# The libraries of a toolchain's root, and what dpkg would know of their packages (packaging/arm64-root).
if(CMAKE_SYSROOT)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS
    "${CMAKE_SYSROOT}/lib/${CMAKE_LIBRARY_ARCHITECTURE}" "${CMAKE_SYSROOT}/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
  set(CPACK_TRILUME_DPKG_DATABASE "${CMAKE_SYSROOT}.dpkg")
endif()
set(CPACK_OBJCOPY_EXECUTABLE "${CMAKE_OBJCOPY}")
set(CPACK_READELF_EXECUTABLE "${CMAKE_READELF}")

set(CPACK_DEBIAN_APP_PACKAGE_NAME trilume)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME trilume-cli)
set(CPACK_DEBIAN_DEVICE_PACKAGE_NAME trilume-plugins)
set(CPACK_DEBIAN_DATA_PACKAGE_NAME trilume-data)
set(CPACK_DEBIAN_DEV_PACKAGE_NAME trilume-dev)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION devel)

# The oldest release whose files still fit stands in these, not the version that is packed: each package can be renewed alone.
# The process for plugins and the program tell each other their version, and say so when they do not fit.
#   libqt6sql6-sqlite     the driver for the chats, loaded by name
#   qt6-translations-l10n Qt's own texts ("Cancel", file dialogs) in the language of the window
# Not named, because what is linked brings them: libqt6svg6 (icons), libqt6dbus6 (by libqt6gui6), the plugin for X11 (in libqt6gui6),
# libsource-highlight-common (by libsource-highlight4v5).
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "trilume-data (>= 0.1.0~), libqt6sql6-sqlite, qt6-translations-l10n")
#   ca-certificates       whom downloads trust
#   qt6-wayland           without it the window is one of X11 on Wayland
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS "trilume-plugins, ca-certificates, qt6-wayland")
set(CPACK_DEBIAN_APP_PACKAGE_SUGGESTS trilume-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "trilume-data (>= 0.1.0~)")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "trilume-plugins, ca-certificates")
set(CPACK_DEBIAN_DEVICE_PACKAGE_ENHANCES "trilume, trilume-cli")
#   libxrt1               loaded by name where a card is XRT's
set(CPACK_DEBIAN_DEVICE_PACKAGE_SUGGESTS libxrt1)
# trilume-plugin-check --in-host starts the process for plugins.
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "trilume-plugins (>= 0.1.0~)")

# Scripts that a package runs when it is installed or removed: packaging/linux/<package>.postinst and so on, taken where they are.
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER "${component}" COMPONENT)
  foreach(script IN ITEMS preinst postinst prerm postrm triggers conffiles)
    set(file "${PROJECT_SOURCE_DIR}/packaging/linux/${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME}.${script}")
    if(EXISTS "${file}")
      configure_file("${file}" "${CMAKE_CURRENT_BINARY_DIR}/control/${component}/${script}" COPYONLY)
      list(APPEND CPACK_DEBIAN_${COMPONENT}_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_BINARY_DIR}/control/${component}/${script}")
    endif()
  endforeach()
endforeach()

# Of a package that has files of another's older versions (packaging/moved-files.txt): it replaces them in those, and breaks those,
# so that apt renews both.
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER "${component}" COMPONENT)
  trilume_moved_from("${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME}" before)
  list(TRANSFORM before REPLACE "^(.+) (.+)$" "\\1 (<< \\2)")
  list(JOIN before ", " CPACK_DEBIAN_${COMPONENT}_PACKAGE_BREAKS)
  set(CPACK_DEBIAN_${COMPONENT}_PACKAGE_REPLACES "${CPACK_DEBIAN_${COMPONENT}_PACKAGE_BREAKS}")
endforeach()
