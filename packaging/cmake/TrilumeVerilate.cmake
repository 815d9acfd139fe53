# trilume_add_boards(target purpose FLAGS ...): the geometries of engine/fpga/simulation/geometries.txt that are for this purpose
# as a library in which VerilatedBoard finds them; each is verilated and compiled by itself, with clang where there is one, whose
# code for such sources is twice as fast. On x86-64 boards are there a second time, for AVX2.
find_program(TRILUME_VERILATOR verilator)
find_program(TRILUME_BOARD_COMPILER NAMES clang++-14 clang++)
# Those of binutils, whatever links the tree: lld knows no --force-group-allocation.
find_program(TRILUME_BOARD_LINKER NAMES ld.bfd REQUIRED)
find_program(TRILUME_BOARD_OBJCOPY NAMES objcopy REQUIRED)
mark_as_advanced(TRILUME_VERILATOR TRILUME_BOARD_COMPILER TRILUME_BOARD_LINKER TRILUME_BOARD_OBJCOPY)
if(TRILUME_VERILATOR AND NOT TRILUME_VERILATOR_INCLUDE)
  execute_process(COMMAND "${TRILUME_VERILATOR}" --getenv VERILATOR_ROOT
    OUTPUT_VARIABLE verilator_root OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(TRILUME_VERILATOR_INCLUDE "${verilator_root}/include" CACHE PATH "Where Verilator's run-time is")
  mark_as_advanced(TRILUME_VERILATOR_INCLUDE)
endif()

function(trilume_add_boards target purpose)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "FLAGS;ONLY")
  set(home "${PROJECT_SOURCE_DIR}/engine/fpga")
  set(compiler "${TRILUME_BOARD_COMPILER}")
  if(NOT compiler)
    set(compiler "${CMAKE_CXX_COMPILER}")
  endif()
  file(GLOB rtl CONFIGURE_DEPENDS "${home}/rtl/*.sv")
  file(GLOB layer_rtl CONFIGURE_DEPENDS "${home}/layer/rtl/*.sv")
  file(GLOB headers CONFIGURE_DEPENDS "${home}/simulation/*.h")
  set(depends ${rtl} ${headers} "${home}/rtl/files.f" "${home}/rtl/waivers.vlt" "${home}/registers/fpga_registers.h"
    "${home}/simulation/board_object.cc" "${home}/simulation/verilate_board.cmake")
  set(objects "")
  set(declarations "")
  set(entries "")
  file(STRINGS "${home}/simulation/geometries.txt" lines REGEX "^[a-z]")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${home}/simulation/geometries.txt")
  foreach(line IN LISTS lines)
    separate_arguments(parameters UNIX_COMMAND "${line}")
    list(POP_FRONT parameters name its_purpose)
    set(is_layered FALSE)
    if(its_purpose STREQUAL "layered")
      set(is_layered TRUE)
      set(its_purpose board)
    endif()
    if(NOT its_purpose STREQUAL purpose OR (arg_ONLY AND NOT name IN_LIST arg_ONLY))
      continue()
    endif()
    set(top "")
    set(its_depends ${depends})
    if(is_layered)
      set(top -DTOP=trilume_layered -DSOURCE_LISTS=engine/fpga/layer/rtl/files.f -DOBJECT=engine/fpga/simulation/board_object.cc)
      list(APPEND its_depends ${layer_rtl} "${home}/layer/rtl/files.f")
    endif()
    set(levels baseline)
    if(purpose STREQUAL "board" AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64" AND NOT TRILUME_SANITIZE)
      set(levels avx2 baseline) # the better one first
    endif()
    foreach(level IN LISTS levels)
      set(function "trilume_fpga_${name}_${level}")
      set(flags "${arg_FLAGS}")
      set(needs Baseline)
      if(level STREQUAL "avx2")
        set(needs Avx2)
        list(APPEND flags -mavx2 -mpopcnt)
      endif()
      if(compiler MATCHES "clang")
        list(APPEND flags -fbracket-depth=8192)
      else()
        list(APPEND flags -fno-gnu-unique) # names that objcopy could not make the object's own
      endif()
      list(JOIN flags " " flags)
      set(object "${CMAKE_CURRENT_BINARY_DIR}/${function}.o")
      add_custom_command(OUTPUT "${object}"
        COMMAND "${CMAKE_COMMAND}" "-DNAME=${name}" "-DPARAMETERS=${parameters}" "-DFUNCTION=${function}" ${top}
          "-DFLAGS=${flags}" "-DCOMPILER=${compiler}" "-DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}"
          "-DVERILATOR=${TRILUME_VERILATOR}" "-DVERILATOR_INCLUDE=${TRILUME_VERILATOR_INCLUDE}"
          "-DLINKER=${TRILUME_BOARD_LINKER}" "-DOBJCOPY=${TRILUME_BOARD_OBJCOPY}" "-DSOURCE_DIR=${PROJECT_SOURCE_DIR}"
          "-DOUTPUT=${object}" -P "${home}/simulation/verilate_board.cmake"
        DEPENDS ${its_depends}
        COMMENT "Verilating ${name} (${level})" VERBATIM)
      list(APPEND objects "${object}")
      string(APPEND declarations "extern \"C\" trilume::fpga::MakeBoard ${function};\n")
      string(APPEND entries "    {\"${name}\", trilume::fpga::Level::${needs}, &${function}},\n")
    endforeach()
  endforeach()
  set(table "${CMAKE_CURRENT_BINARY_DIR}/${target}_table.cpp")
  file(CONFIGURE OUTPUT "${table}" @ONLY CONTENT "#include \"engine/fpga/simulation/board_table_p.h\"\n
@declarations@
namespace {
const trilume::fpga::BoardEntry kBoards[] = {
@entries@};
} // namespace

std::span<const trilume::fpga::BoardEntry> trilume::fpga::builtBoards()
{
    return kBoards;
}
")
  add_library(${target} STATIC EXCLUDE_FROM_ALL "${home}/simulation/verilated_board.cpp" "${table}" ${objects})
  set_source_files_properties(${objects} PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PUBLIC trilume_fpga_simulation PRIVATE trilume_options trilume_shipped_options)
endfunction()

# trilume_verilate(function TOP module LISTS ... OBJECT source PARAMETERS ... DEPENDS ...): what is built around the accelerator, its
# top and the lists of its sources beside those of engine/fpga/rtl, as an object in the binary folder that shows this function.
function(trilume_verilate function)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TOP;OBJECT" "LISTS;PARAMETERS;DEPENDS")
  set(home "${PROJECT_SOURCE_DIR}/engine/fpga")
  set(compiler "${TRILUME_BOARD_COMPILER}")
  set(flags "-O1 -fbracket-depth=8192")
  if(NOT compiler)
    set(compiler "${CMAKE_CXX_COMPILER}")
    set(flags "-O1 -fno-gnu-unique")
  endif()
  set(depends "${home}/rtl/files.f" "${home}/rtl/waivers.vlt" "${home}/simulation/verilate_board.cmake")
  file(GLOB sources CONFIGURE_DEPENDS "${home}/rtl/*.sv" "${home}/simulation/*.h")
  foreach(list IN LISTS arg_LISTS)
    get_filename_component(folder "${PROJECT_SOURCE_DIR}/${list}" DIRECTORY)
    file(GLOB more CONFIGURE_DEPENDS "${folder}/*.sv")
    list(APPEND sources "${PROJECT_SOURCE_DIR}/${list}" ${more})
  endforeach()
  set(object "${CMAKE_CURRENT_BINARY_DIR}/${function}.o")
  add_custom_command(OUTPUT "${object}"
    COMMAND "${CMAKE_COMMAND}" "-DNAME=${function}" "-DPARAMETERS=${arg_PARAMETERS}" "-DFUNCTION=${function}" "-DTOP=${arg_TOP}"
      "-DSOURCE_LISTS=${arg_LISTS}" "-DOBJECT=${arg_OBJECT}" "-DFLAGS=${flags}" "-DCOMPILER=${compiler}"
      "-DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}" "-DVERILATOR=${TRILUME_VERILATOR}"
      "-DVERILATOR_INCLUDE=${TRILUME_VERILATOR_INCLUDE}" "-DLINKER=${TRILUME_BOARD_LINKER}"
      "-DOBJCOPY=${TRILUME_BOARD_OBJCOPY}" "-DSOURCE_DIR=${PROJECT_SOURCE_DIR}" "-DOUTPUT=${object}"
      -P "${home}/simulation/verilate_board.cmake"
    DEPENDS ${depends} ${sources} ${arg_DEPENDS}
    COMMENT "Verilating ${arg_TOP}" VERBATIM)
  set_source_files_properties("${object}" PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
endfunction()
