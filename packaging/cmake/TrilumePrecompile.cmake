# In the trees that are built whole the headers that most files include are parsed once: up to half of the time to build
# them. Not in the others, where each source shows that it includes what it uses: dev, and lint, with which clang-tidy and
# clazy read what changed.
#
# One set of headers for each kind of target; a target takes that of the kind whose libraries it links:
#   std      the engine
#   qt       app
#   widgets  the window
#   engine_tests, plain_tests, widgets_tests   tests/precompiled_tests.cmake
function(trilume_add_precompiled kind)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;DEPENDS;INCLUDES;OPTIONS")
  if(NOT TRILUME_PRECOMPILE)
    return()
  endif()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/precompiled_${kind}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "")
  add_library(trilume_precompiled_${kind} OBJECT "${source}")
  target_link_libraries(trilume_precompiled_${kind} PRIVATE trilume_options ${arg_DEPENDS})
  target_include_directories(trilume_precompiled_${kind} PRIVATE ${arg_INCLUDES})
  target_compile_options(trilume_precompiled_${kind} PRIVATE ${arg_OPTIONS})
  target_precompile_headers(trilume_precompiled_${kind} PRIVATE
    <algorithm> <array> <atomic> <chrono> <cstdint> <filesystem> <fstream> <functional> <map> <memory> <mutex> <optional>
    <span> <sstream> <string> <string_view> <thread> <variant> <vector> ${arg_HEADERS})
endfunction()

function(trilume_precompile target kind)
  if(TARGET trilume_precompiled_${kind})
    target_precompile_headers(${target} REUSE_FROM trilume_precompiled_${kind})
    # As the headers were compiled. On x86-64 Qt asks for that by itself.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE" AND NOT CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
      target_compile_options(${target} PRIVATE -fPIC)
    endif()
    # gcc forgets which of the precompiled headers are the system's, whose false alarms it else keeps to itself: joining
    # two strings is one (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
    endif()
  endif()
endfunction()

# Tests are compiled for as long as they run, or longer. Optimised are engine_tests, which compute themselves: of the engine and of
# devices; under sanitizers in the folders below. plain_tests and widgets_tests are not.
function(trilume_optimise_tests kind result)
  set(options "")
  if(NOT kind STREQUAL "engine_tests")
    set(options -O0 -U_FORTIFY_SOURCE) # which is for optimised code
  elseif(TRILUME_SANITIZE)
    set(options -O1) # as the engine
  endif()
  set(${result} "${options}" PARENT_SCOPE)
endfunction()

# trilume_precompile_test(target label): with the kind that fits a test of this label.
function(trilume_precompile_test target label)
  set(kind engine_tests)
  if(label STREQUAL "ui")
    set(kind widgets_tests)
  elseif(label STREQUAL "app")
    set(kind plain_tests)
  elseif(TRILUME_SANITIZE AND NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/engine/(generate|golden|kernels|model|quant)(/|$)")
    set(kind plain_tests)
  endif()
  trilume_optimise_tests(${kind} options)
  if(TARGET trilume_precompiled_${kind})
    # No test asks QtTest where it was built, nor for the names of network errors.
    list(APPEND options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR -UQT_NETWORK_LIB)
  endif()
  target_compile_options(${target} PRIVATE ${options})
  trilume_precompile(${target} ${kind})
endfunction()
