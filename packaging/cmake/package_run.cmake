# Read by CPack before each kind of package: what depends on the commit, which a configured tree does not follow, and on the kind.
include("${CMAKE_CURRENT_LIST_DIR}/TrilumeVersion.cmake")
if(CPACK_TRILUME_VERSION AND CPACK_TRILUME_TIME) # asked for once by packaging/package, for all kinds
  set(version "${CPACK_TRILUME_VERSION}")
  set(time "${CPACK_TRILUME_TIME}")
else()
  trilume_source_version("${CPACK_TRILUME_SOURCE_DIR}" "${CPACK_TRILUME_BASE_VERSION}" version time)
endif()
# Of whatever CPack and rpm write by themselves; the caller's own has no say.
set(ENV{SOURCE_DATE_EPOCH} "${time}")
set(ENV{TZ} UTC)
set(ENV{LC_ALL} C.UTF-8)
set(CPACK_TRILUME_TIME "${time}")
# dpkg-shlibdeps asks for the packages of another processor's libraries elsewhere.
if(CPACK_TRILUME_DPKG_DATABASE)
  set(ENV{DPKG_ADMINDIR} "${CPACK_TRILUME_DPKG_DATABASE}")
  set(ENV{DEB_HOST_ARCH} "${CPACK_DEBIAN_PACKAGE_ARCHITECTURE}")
endif()

# CPack would put it before the descriptions of the components, which have summaries of their own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGE_VERSION "${version}")
set(CPACK_DEBIAN_PACKAGE_VERSION "${version}")
set(CPACK_RPM_PACKAGE_VERSION "${version}")
string(TOLOWER "${CPACK_SYSTEM_NAME}" system)
set(CPACK_PACKAGE_FILE_NAME "trilume-${version}-${system}-${CPACK_TRILUME_PROCESSOR}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Trilume")

# Packages for Debian keep their symbols, in files of their own.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_STRIP_FILES ON)
endif()
