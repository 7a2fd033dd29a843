# fmt for what text the core makes, Catch2 for its tests, Google Benchmark for its stages. FetchContent gets them from
# their releases; where those can't be reached, wasm/toolchain/sources.mjs finds the same sources elsewhere.
include(FetchContent)

function(prosescope_local_source name)
  string(TOUPPER ${name} upper)
  if(FETCHCONTENT_SOURCE_DIR_${upper})
    return()
  endif()
  find_program(PROSESCOPE_NODE node REQUIRED)
  execute_process(
    COMMAND ${PROSESCOPE_NODE} ${CMAKE_SOURCE_DIR}/wasm/toolchain/sources.mjs ${name}
    OUTPUT_VARIABLE folder
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY
  )
  if(folder)
    set(FETCHCONTENT_SOURCE_DIR_${upper} ${folder} CACHE PATH "Source of ${name}")
  endif()
endfunction()

FetchContent_Declare(
  fmt
  URL https://github.com/fmtlib/fmt/archive/refs/tags/11.1.1.tar.gz
)
prosescope_local_source(fmt)
set(FMT_INSTALL OFF)
set(FMT_TEST OFF)
set(FMT_DOC OFF)
FetchContent_MakeAvailable(fmt)
# Only its headers are used.
set_target_properties(fmt PROPERTIES EXCLUDE_FROM_ALL ON)

if(PROSESCOPE_TESTS)
  FetchContent_Declare(
    catch2
    URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
  )
  prosescope_local_source(catch2)
  set(CATCH_CONFIG_DISABLE_EXCEPTIONS ON CACHE BOOL "The flags that ship have none" FORCE)
  set(CATCH_INSTALL_DOCS OFF)
  set(CATCH_INSTALL_EXTRAS OFF)
  FetchContent_MakeAvailable(catch2)
endif()

if(PROSESCOPE_BENCHMARKS)
  FetchContent_Declare(
    benchmark
    URL https://github.com/google/benchmark/archive/refs/tags/v1.9.1.tar.gz
  )
  prosescope_local_source(benchmark)
  set(BENCHMARK_ENABLE_TESTING OFF)
  set(BENCHMARK_ENABLE_GTEST_TESTS OFF)
  set(BENCHMARK_ENABLE_INSTALL OFF)
  set(BENCHMARK_ENABLE_EXCEPTIONS OFF)
  set(BENCHMARK_ENABLE_WERROR OFF)
  FetchContent_MakeAvailable(benchmark)
endif()
