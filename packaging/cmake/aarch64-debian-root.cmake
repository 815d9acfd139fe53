# Toolchain file: as aarch64-linux-gnu.cmake, with the libraries that packaging/arm64 has unpacked into build/arm64-root. What runs
# while building only (moc, rcc, lrelease) is this machine's.
include("${CMAKE_CURRENT_LIST_DIR}/aarch64-linux-gnu.cmake")
cmake_path(SET CMAKE_SYSROOT NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../build/arm64-root")
if(NOT EXISTS "${CMAKE_SYSROOT}")
  message(FATAL_ERROR "${CMAKE_SYSROOT} is missing: packaging/arm64 root makes it.")
endif()
unset(CMAKE_FIND_ROOT_PATH)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64 -L "${CMAKE_SYSROOT}")
set(CMAKE_SKIP_RPATH ON) # the emulator finds libraries in the root, as the system does
set(ENV{PKG_CONFIG_SYSROOT_DIR} "${CMAKE_SYSROOT}")
set(ENV{PKG_CONFIG_LIBDIR} "${CMAKE_SYSROOT}/usr/lib/aarch64-linux-gnu/pkgconfig:${CMAKE_SYSROOT}/usr/share/pkgconfig")
# Debian describes Qt's tools beside its libraries.
file(GLOB core_tools /usr/lib/*-linux-gnu/cmake/Qt6CoreTools)
list(GET core_tools 0 core_tools)
cmake_path(GET core_tools PARENT_PATH QT_HOST_PATH_CMAKE_DIR)
set(QT_HOST_PATH /usr)
set(Qt6LinguistTools_DIR "${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools")
