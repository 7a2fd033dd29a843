# The one place for language, optimisation and code generation flags: the same for the native core, its
# tests and what ships, so that a report is the same to the bit.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

option(PROSESCOPE_SANITIZERS "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(PROSESCOPE_FUZZ "Build the fuzz targets, which need clang and its libFuzzer" OFF)

# Fused multiply-add rounds once where two operations round twice: it would tell machines apart.
add_compile_options(-ffp-contract=off -fno-exceptions -fno-rtti)
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG")
if(EMSCRIPTEN)
  # -O3 is 110 KB more code there, and 3 to 5 % faster: docs/decisions/0021-download.md.
  set(CMAKE_CXX_FLAGS_RELEASE "-Os -DNDEBUG")
endif()

# For sources whose size costs more than their time. GCC has no -Oz before 12.
set(PROSESCOPE_SMALLEST "$<$<CONFIG:Release>:-O$<IF:$<CXX_COMPILER_ID:Clang>,z,s>>")

# -fno-rtti and Embind go together only without the names of unbound types.
if(EMSCRIPTEN)
  add_compile_definitions(EMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-flto -msimd128)
    add_link_options(-flto -O3)
  endif()
  # Node takes .js for an ES module here, which programs that aren't the package's module are not.
  set(CMAKE_EXECUTABLE_SUFFIX .cjs)
  # A closed world: strict content security policies refuse code made from strings.
  add_link_options(-fno-exceptions -fno-rtti -sDYNAMIC_EXECUTION=0 -sALLOW_MEMORY_GROWTH=1 -sMEMORY_GROWTH_GEOMETRIC_STEP=0.05 -sINITIAL_HEAP=1MB -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=256KB)
endif()

if(PROSESCOPE_SANITIZERS)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
  add_link_options(-fsanitize=address,undefined)
endif()

if(PROSESCOPE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Warnings are errors in our own code, and only there: link this to a target of ours.
add_library(prosescope_warnings INTERFACE)
target_compile_options(
  prosescope_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast
                                -Wnon-virtual-dtor -Wcast-align -Werror
)
