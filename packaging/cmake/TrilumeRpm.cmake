# Packages for systems with rpm, of the same components. rpm itself finds what programs link to, by the names of the libraries.
# Without packages for debugging: rpm's find-debuginfo wants the sources at paths longer than those in the programs, and the
# symbols are those of the packages for Debian, which are found by build id.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC-BY-SA-4.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Engineering")
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_ARCHITECTURE "${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_DEBUGINFO_PACKAGE OFF)
# One machine as good as another; no time later than the commit's; no links named by build id, which two packages may share.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost trilume
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
%define __spec_install_post %{nil}")
# Folders of the system, which belong to no package of ours.
set(folders applications bash-completion bash-completion/completions dbus-1 dbus-1/services fish fish/vendor_completions.d icons
  icons/hicolor man man/man1 metainfo mime mime/packages zsh zsh/site-functions zsh/vendor-completions)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
  list(APPEND folders icons/hicolor/${size} icons/hicolor/${size}/apps icons/hicolor/${size}/mimetypes)
endforeach()
list(TRANSFORM folders PREPEND /usr/share/)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/libexec /usr/lib/udev /usr/lib/udev/rules.d ${folders})

set(CPACK_RPM_APP_PACKAGE_NAME trilume)
set(CPACK_RPM_CLI_PACKAGE_NAME trilume-cli)
set(CPACK_RPM_DEVICE_PACKAGE_NAME trilume-plugins)
set(CPACK_RPM_DATA_PACKAGE_NAME trilume-data)
set(CPACK_RPM_DEV_PACKAGE_NAME trilume-devel)
set(CPACK_RPM_DATA_PACKAGE_ARCHITECTURE noarch)
# As for Debian; there the driver for SQLite is in a package of its own, here in that of Qt.
set(CPACK_RPM_APP_PACKAGE_REQUIRES "trilume-data >= 0.1.0~")
set(CPACK_RPM_APP_PACKAGE_SUGGESTS "trilume-plugins")
set(CPACK_RPM_CLI_PACKAGE_REQUIRES "trilume-data >= 0.1.0~")
set(CPACK_RPM_CLI_PACKAGE_SUGGESTS "trilume-plugins")
set(CPACK_RPM_DEV_PACKAGE_REQUIRES "trilume-plugins >= 0.1.0~")
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER "${component}" COMPONENT)
  trilume_moved_from("${CPACK_RPM_${COMPONENT}_PACKAGE_NAME}" before)
  list(TRANSFORM before REPLACE "^(.+) (.+)$" "\\1 < \\2")
  list(JOIN before ", " CPACK_RPM_${COMPONENT}_PACKAGE_CONFLICTS)
  string(FIND "${CPACK_COMPONENT_${COMPONENT}_DESCRIPTION}" "\n" end)
  string(SUBSTRING "${CPACK_COMPONENT_${COMPONENT}_DESCRIPTION}" 0 ${end} CPACK_RPM_${COMPONENT}_PACKAGE_SUMMARY)
  math(EXPR end "${end} + 1")
  string(SUBSTRING "${CPACK_COMPONENT_${COMPONENT}_DESCRIPTION}" ${end} -1 CPACK_RPM_${COMPONENT}_PACKAGE_DESCRIPTION)
endforeach()
