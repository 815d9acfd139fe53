# In the trees that are built whole the headers that most files include are parsed once: up to half of the time to build
# them. Not in the others, where each source shows that it includes what it uses: dev, and lint, with which clang-tidy and
# clazy read what changed.
#
# One set of headers for each kind of target; a target takes that of the kind whose libraries it links:
#   std      the engine
#   qt       app, the tests of app and of the engine
#   widgets  the window and its tests
#   qt_tests, widgets_tests   the same for tests that sanitizers leave unoptimised (trilume_add_test)
# Without QtTest, whose headers depend on the folder that a test is built in.
function(trilume_add_precompiled kind)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;DEPENDS;OPTIONS")
  if(NOT TRILUME_PRECOMPILE)
    return()
  endif()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/precompiled_${kind}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "")
  add_library(trilume_precompiled_${kind} OBJECT "${source}")
  target_link_libraries(trilume_precompiled_${kind} PRIVATE trilume_options ${arg_DEPENDS})
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
