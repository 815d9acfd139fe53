# Run by CPack when packages are made, before they are handed over. CPack 3.25 lists files in the order of the file system, which is
# another one on each, writes the checksums of files for debuggers under their paths in the build tree, and lets the calling umask
# decide on folders that it makes itself. So packages for Debian are built anew by dpkg-deb, and archives by tar, from what CPack put
# into them; rpm does well without.
set(stage "${CPACK_TEMPORARY_DIRECTORY}")

function(trilume_run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${said}")
  endif()
endfunction()

function(trilume_finish_deb package)
  set(tree "${package}.tree")
  trilume_run(dpkg-deb --raw-extract "${package}" "${tree}")
  file(STRINGS "${tree}/DEBIAN/control" name REGEX "^Package: ")
  string(REPLACE "Package: " "" name "${name}")
  # As debhelper does it: what is to be said of the symbols stands with the programs.
  set(level 6)
  if(name MATCHES "^(.*)-dbgsym$")
    set(level 2) # half of the time that packing takes would go there, for a tenth of their size
    file(MAKE_DIRECTORY "${tree}/usr/share/doc")
    file(CREATE_LINK "${CMAKE_MATCH_1}" "${tree}/usr/share/doc/${name}" SYMBOLIC)
  endif()
  trilume_run(sh -c "cd \"$1\" && find * -path DEBIAN -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums"
    md5sums "${tree}")
  trilume_run(find "${tree}" -type d -exec chmod 0755 {} +)
  trilume_run(find "${tree}" -type f -perm /0111 -exec chmod 0755 {} +)
  trilume_run(find "${tree}" -type f -not -perm /0111 -exec chmod 0644 {} +)
  trilume_run(find "${tree}" -exec touch -h -d "@${CPACK_TRILUME_TIME}" {} +)
  # Several threads would write other bytes.
  trilume_run(dpkg-deb --root-owner-group --threads-max=1 -Zxz -z${level} --build "${tree}" "${package}")
  file(REMOVE_RECURSE "${tree}")
endfunction()

# trilume_pack_folder(ARCHIVE FOLDER NAME...): the files and folders of these names in FOLDER.
function(trilume_pack_folder archive folder)
  file(REMOVE "${archive}" "${archive}.tar")
  trilume_run(env LC_ALL=C tar --create --file "${archive}.tar" --format=gnu --sort=name --owner=root:0 --group=root:0
    --directory "${folder}" ${ARGN})
  trilume_run(gzip -9n "${archive}.tar")
  file(RENAME "${archive}.tar.gz" "${archive}")
endfunction()

# A script that ends with an archive: its first lines stay.
function(trilume_finish_script package)
  file(GLOB names RELATIVE "${stage}" "${stage}/*")
  trilume_pack_folder("${package}.files" "${stage}" ${names})
  trilume_run(sh -c "lines=$(grep -a -n -m 1 '^# *Start of TAR.GZ file' \"$1\" | cut -d : -f 1) &&
    head -n $((lines + 1)) \"$1\" >\"$1.head\" && cat \"$1.head\" \"$1.files\" >\"$1\" && rm \"$1.head\" \"$1.files\"" script "${package}")
endfunction()

foreach(package IN LISTS CPACK_PACKAGE_FILES)
  if(CPACK_GENERATOR STREQUAL "DEB")
    trilume_finish_deb("${package}")
  elseif(CPACK_GENERATOR STREQUAL "TGZ")
    cmake_path(GET stage FILENAME name)
    cmake_path(GET stage PARENT_PATH folder)
    trilume_pack_folder("${package}" "${folder}" "${name}")
  elseif(CPACK_GENERATOR STREQUAL "STGZ")
    trilume_finish_script("${package}")
  endif()
endforeach()
