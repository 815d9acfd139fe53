# trilume_add_layer(name [QT] [FUZZED] SOURCES ... HEADERS ... DEPENDS ... PRIVATE_DEPENDS ...)
# FUZZED: a fuzzer sees where its input goes in it; elsewhere that would only cost time.
# A folder of the tree that is a layer becomes one static library, trilume_<name>; what it may include is what it
# DEPENDS on (tests/checks/check_layers.py checks the same rules on the includes themselves).
#
# A header beside a source of its name is seen to compile alone by that source, which includes it first
# (tests/checks/check_layers.py); the others are in the set HEADERS, which all_verify_interface_header_sets compiles.
function(trilume_add_headers target scope)
  set(alone "")
  set(with_source "")
  foreach(header IN LISTS ARGN)
    cmake_path(REPLACE_EXTENSION header LAST_ONLY cpp OUTPUT_VARIABLE source)
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
      list(APPEND with_source "${header}")
    else()
      list(APPEND alone "${header}")
    endif()
  endforeach()
  target_sources(${target} ${scope}
    FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${alone}
    FILE_SET with_source TYPE HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${with_source})
  set_target_properties(${target} PROPERTIES INTERFACE_HEADER_SETS_TO_VERIFY HEADERS)
endfunction()

# Up to a dozen sources of a folder are compiled as one: their common headers are parsed, and templates made, once, which
# takes a third of the time. So names in nameless namespaces differ within a folder (tests/checks/check_names.py).
# Developers' and lint's trees compile each source alone.
function(trilume_unite target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(home ${target} SOURCE_DIR)
  foreach(source IN LISTS sources)
    if(NOT source MATCHES "\\.cpp$")
      continue()
    endif()
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${home}")
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
    string(MAKE_C_IDENTIFIER "${folder}" folder)
    math(EXPR group "${count_${folder}}0 / 10 / 12")
    math(EXPR count_${folder} "${count_${folder}}0 / 10 + 1")
    set_property(SOURCE "${source}" TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP ${folder}_${group})
  endforeach()
endfunction()

function(trilume_add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "QT;FUZZED" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_DEPENDS")
  if(NOT arg_SOURCES)
    add_library(trilume_${name} INTERFACE)
    trilume_add_headers(trilume_${name} INTERFACE ${arg_HEADERS})
    target_link_libraries(trilume_${name} INTERFACE ${arg_DEPENDS})
    return()
  endif()
  # Hundreds of tests would each carry the sanitized layers: ten times the disk and the time to link.
  if(TRILUME_SANITIZE)
    add_library(trilume_${name} SHARED ${arg_SOURCES})
  else()
    add_library(trilume_${name} STATIC ${arg_SOURCES})
  endif()
  trilume_add_headers(trilume_${name} PUBLIC ${arg_HEADERS})
  target_link_libraries(trilume_${name}
    PUBLIC ${arg_DEPENDS}
    PRIVATE trilume_options trilume_shipped_options ${arg_PRIVATE_DEPENDS})
  # What -fsanitize=fuzzer-no-link stands for, but with that precompiled headers would have to be compiled with it, too.
  if(arg_FUZZED AND TRILUME_BUILD_FUZZERS)
    target_compile_options(trilume_${name} PRIVATE
      -fsanitize-coverage=inline-8bit-counters,pc-table,indirect-calls,trace-cmp)
  endif()
  if(arg_QT)
    target_link_libraries(trilume_${name} PRIVATE trilume_qt_options)
    set_target_properties(trilume_${name} PROPERTIES AUTOMOC ON)
  endif()
  if(TRILUME_UNITY AND NOT name MATCHES "^(kernels|runtime)$")
    set_target_properties(trilume_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # Once the folders below have added theirs.
    cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${PROJECT_SOURCE_DIR}]] CALL trilume_unite trilume_${name})")
  endif()
  # Not the kernels and the run-time, which are compiled with options of their own, nor parts of app without Qt: under sanitizers
  # the engine, whose headers those would take, is optimised and they are not.
  if(name STREQUAL "ui")
    trilume_precompile(trilume_${name} widgets)
  elseif("Qt6::Core" IN_LIST arg_DEPENDS)
    trilume_precompile(trilume_${name} qt)
  elseif(NOT name MATCHES "^(app_.*|kernels|runtime)$")
    trilume_precompile(trilume_${name} std)
  endif()
endfunction()

# trilume_add_installed_program(name COMPONENT component SOURCES ... DEPENDS ...): the program twice. The one of the build tree
# is for whoever works on it, and finds its files there; the other is installed (app/platform/build_tree.h).
function(trilume_add_installed_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "COMPONENT" "SOURCES;DEPENDS")
  foreach(program IN ITEMS ${name} ${name}-installed)
    add_executable(${program} ${arg_SOURCES})
    target_link_libraries(${program} PRIVATE trilume_options trilume_shipped_options ${arg_DEPENDS})
  endforeach()
  target_sources(${name}-installed PRIVATE $<TARGET_OBJECTS:trilume_installed_tree>)
  set_target_properties(${name}-installed PROPERTIES
    OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/installed")
  install(TARGETS ${name}-installed RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${arg_COMPONENT})
endfunction()

# What moc makes of a test, which includes it at its end, by moc alone: AUTOMOC starts two programs of CMake's and compiles
# one more file for each of hundreds of tests, a tenth of the time to build them. moc sees the test without what it includes:
# no slot of a test is behind a macro.
function(trilume_moc_test name)
  set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc_of_tests/${name}.moc")
  add_custom_command(OUTPUT "${moc}"
    COMMAND Qt6::moc -o "${moc}" "${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp"
    DEPENDS "${name}.cpp"
    COMMENT "Making ${name}.moc" VERBATIM)
  target_sources(${name} PRIVATE "${moc}")
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc_of_tests")
endfunction()

# trilume_add_test(name LABEL label DEPENDS ...): one Qt Test program per file under test, <name>.cpp.
# Tests never need a display: the offscreen platform is set for all of them. What a program remembers
# in its cache folder stays in the build tree, out of the home of whoever runs the tests.
function(trilume_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;DEPENDS;ARGS")
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  trilume_moc_test(${name})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE TRILUME_TEST_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE trilume_options trilume_qt_options Qt6::Core Qt6::Test ${arg_DEPENDS})
  if(TRILUME_SANITIZE)
    # Slower, and with an allocator of their own.
    target_compile_definitions(${name} PRIVATE TRILUME_SANITIZED)
  endif()
  if(TRILUME_SANITIZE STREQUAL "thread")
    list(APPEND arg_ARGS ${TRILUME_THREADED_FUNCTIONS_${name}})
  endif()
  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 300)
  endif()
  set(labels "${arg_LABEL}")
  if(name IN_LIST TRILUME_THREADED_TESTS)
    list(APPEND labels threads)
  elseif(TRILUME_SANITIZE STREQUAL "thread")
    set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
  elseif(NOT TRILUME_SANITIZE AND NOT arg_LABEL STREQUAL "ui")
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:trilume_one_thread>)
  endif()
  set_tests_properties(${name} PROPERTIES
    LABELS "${labels}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/test-cache")
  # Four fifths of what a test takes on the disk, and half of the time to link it; who debugs one builds the preset dev.
  if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_link_options(${name} PRIVATE -Wl,--strip-debug)
  endif()
  if(CMAKE_CROSSCOMPILING)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT TRILUME_EMULATED=1) # for what a part of a test cannot do there
    if(name IN_LIST TRILUME_NOT_EMULATED)
      set_tests_properties(${name} PROPERTIES DISABLED ON)
    endif()
  endif()
  trilume_precompile_test(${name} "${arg_LABEL}")
  if(TRILUME_ARCHER)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "OMP_TOOL_LIBRARIES=${TRILUME_ARCHER}")
  endif()
endfunction()
