# One geometry as an object file that shows one function: cmake -D... -P verilate_board.cmake
#   NAME, PARAMETERS   of the geometry ("wide", "Rows=16;Columns=32")
#   FUNCTION           the one that the object shows
#   TOP, SOURCE_LISTS, OBJECT of another than the accelerator itself: its module, further lists of sources, and what is compiled around it
#   FLAGS              of the compiler, after its name
#   COMPILER, LAUNCHER (or nothing), VERILATOR, LINKER, OBJCOPY, VERILATOR_INCLUDE, SOURCE_DIR, OUTPUT
# Why not a library of the tree: the run-time of Verilator and templates of C++ would be merged with those of the same names that
# were compiled for another instruction set, and a machine without it would meet them.
set(home "${SOURCE_DIR}/engine/fpga")
set(top "V${FUNCTION}")
set(folder "${OUTPUT}.d")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

# From the folder of what it reads, which is named without one: no message in the object holds the path of this tree.
function(run in)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${in}" RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${said}")
  endif()
endfunction()

set(bus_bits 512)
set(parameters "")
foreach(parameter IN LISTS PARAMETERS)
  list(APPEND parameters "-G${parameter}")
  if(parameter MATCHES "^BusBits=(.*)")
    set(bus_bits "${CMAKE_MATCH_1}")
  endif()
endforeach()
if(NOT TOP)
  set(TOP trilume_fpga)
  set(OBJECT engine/fpga/simulation/board_object.cc)
endif()
file(STRINGS "${home}/rtl/files.f" sources)
foreach(list IN LISTS SOURCE_LISTS)
  file(STRINGS "${SOURCE_DIR}/${list}" more)
  get_filename_component(folder_of_list "${SOURCE_DIR}/${list}" DIRECTORY)
  file(RELATIVE_PATH folder_of_list "${home}/rtl" "${folder_of_list}")
  list(TRANSFORM more PREPEND "${folder_of_list}/")
  list(APPEND sources ${more})
endforeach()
string(SHA256 build "${PARAMETERS}")
foreach(source IN LISTS sources)
  file(SHA256 "${home}/rtl/${source}" one)
  string(SHA256 build "${build}${one}")
  if(source MATCHES "(^|/)${TOP}.sv$") # a part of a board has no register that says it
    file(STRINGS "${home}/rtl/${source}" knows_build REGEX "parameter .* Build ")
  endif()
endforeach()
string(SUBSTRING "${build}" 0 8 build)
if(knows_build)
  list(APPEND parameters "-GBuild=32'h${build}")
endif()
run("${home}/rtl" "${VERILATOR}" --cc -O3 --x-assign fast --x-initial fast --noassert -Wno-fatal --output-split 0 --prefix "${top}"
  --Mdir "${folder}" --top-module ${TOP} ${parameters}
  waivers.vlt ${sources})

# One source: what Verilator made, its run-time, and the board.
file(GLOB made RELATIVE "${folder}" "${folder}/*.cpp")
set(text "#define TRILUME_TOP ${top}\n#define TRILUME_TOP_HEADER \"${top}.h\"\n")
string(APPEND text "#define TRILUME_ROOT_HEADER \"${top}___024root.h\"\n#define TRILUME_MAKE ${FUNCTION}\n")
string(APPEND text "#define TRILUME_BUS_BITS ${bus_bits}\n#include \"${OBJECT}\"\n")
if(FLAGS MATCHES "mpopcnt") # one instruction instead of a dozen: twice the speed of boards that count bits
  string(APPEND text "#define VL_COUNTONES_I(x) (IData)__builtin_popcount(x)\n")
  string(APPEND text "#define VL_COUNTONES_Q(x) (IData)__builtin_popcountll(x)\n")
endif()
foreach(source IN LISTS made)
  string(APPEND text "#include \"${source}\"\n")
endforeach()
string(APPEND text "#include \"verilated.cpp\"\n#include \"verilated_threads.cpp\"\n")
file(WRITE "${folder}/all.cc" "${text}")
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run("${folder}" ${LAUNCHER} "${COMPILER}" -std=c++20 -fPIC -fvisibility=hidden -ffp-contract=off -w ${flags} "-I${SOURCE_DIR}" -I.
  "-I${VERILATOR_INCLUDE}" "-I${VERILATOR_INCLUDE}/vltstd" -c all.cc -o all.o)
# Groups that the linker would merge become plain sections, then every name but one is the object's own.
run("${folder}" "${LINKER}" -r --force-group-allocation -o "${OUTPUT}" all.o)
run("${folder}" "${OBJCOPY}" "--keep-global-symbol=${FUNCTION}" "${OUTPUT}")
file(REMOVE_RECURSE "${folder}")
