if(TRILUME_CCACHE)
  # Looked for once: installed later, as .ci/run does, it would have a tree that was built without it compiled again whole.
  if(NOT DEFINED TRILUME_CCACHE_PROGRAM)
    find_program(TRILUME_CCACHE_PROGRAM ccache)
    mark_as_advanced(TRILUME_CCACHE_PROGRAM)
  endif()
  if(TRILUME_CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER "${TRILUME_CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TRILUME_CCACHE_PROGRAM}")
  endif()
endif()

# One interface target carries warnings, sanitizers and the arithmetic rules; every target of ours links it PRIVATE.
add_library(trilume_options INTERFACE)

target_compile_options(trilume_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Wvla -Wformat=2
  -Wdouble-promotion -Wimplicit-fallthrough -Wcast-align
  $<$<COMPILE_LANGUAGE:CXX>:-Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi>
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override>
  # One arithmetic for every instruction set (contracts: Numbers): never contract a*b+c.
  -ffp-contract=off
  -fno-omit-frame-pointer -fstack-protector-strong
  # gcc looks for memory that it no longer needs whenever what it holds has doubled, beyond precompiled headers of 230 MB: a sixteenth
  # of its time, for up to a fifth more memory.
  $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-expand=300>)
if(NOT TRILUME_SANITIZE)
  target_compile_definitions(trilume_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2> $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
endif()
target_link_options(trilume_options INTERFACE -Wl,-z,relro -Wl,-z,now)

if(TRILUME_SANITIZE)
  target_compile_options(trilume_options INTERFACE -fsanitize=${TRILUME_SANITIZE} -fno-sanitize-recover=all)
  target_link_options(trilume_options INTERFACE -fsanitize=${TRILUME_SANITIZE})
  # Hundreds of tests carry the sanitizer's run-time: lld links one in a fifth of the time.
  find_program(TRILUME_LLD ld.lld-14)
  mark_as_advanced(TRILUME_LLD)
  if(TRILUME_LLD)
    target_link_options(trilume_options INTERFACE --ld-path=${TRILUME_LLD})
  endif()
endif()
# Rules that only code which includes Qt needs.
add_library(trilume_qt_options INTERFACE)
target_compile_definitions(trilume_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER
  QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# What is installed is the same bytes wherever it was built: debug information and messages of checks name sources under
# /usr/src/trilume (gdb: set substitute-path /usr/src/trilume FOLDER). As absolute paths and, where ccache shortened them
# (CCACHE_BASEDIR), as relative ones; below the build folder, whatever its name, both are relative. Of gcc's maps the last that fits
# counts. Not in trees for developers, whose debuggers should find the sources by themselves.
add_library(trilume_shipped_options INTERFACE)
# ccache adds an option of its own where headers are precompiled, and gcc would write down all of them.
target_compile_options(trilume_shipped_options INTERFACE
  "$<$<AND:$<CONFIG:Release,RelWithDebInfo>,$<CXX_COMPILER_ID:GNU>>:-gno-record-gcc-switches>")
file(RELATIVE_PATH up "${PROJECT_BINARY_DIR}" "${PROJECT_SOURCE_DIR}/")
string(REGEX REPLACE "/$" "" up "${up}")
foreach(map IN ITEMS "${PROJECT_SOURCE_DIR}=/usr/src/trilume" "${up}=/usr/src/trilume"
    "${PROJECT_BINARY_DIR}=/usr/src/trilume/build/release" "${PROJECT_BINARY_DIR}/=")
  target_compile_options(trilume_shipped_options INTERFACE "$<$<CONFIG:Release,RelWithDebInfo>:-ffile-prefix-map=${map}>")
endforeach()
