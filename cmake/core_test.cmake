# core_test(NAME…): declares tests/core/NAME.test.cpp. All files share one program (linking WebAssembly is what takes
# long), and each is a test of its own under CTest by the tag that Catch2 makes of its file name. Catch2 sees no folders,
# so two files of one name would each run the other's tests too.
function(core_test)
  set(concepts)
  foreach(name ${ARGN})
    target_sources(core_tests PRIVATE ${name}.test.cpp)
    get_filename_component(concept ${name} NAME)
    if(concept IN_LIST concepts)
      message(FATAL_ERROR "Two tests are called ${concept}.test.cpp; Catch2 can't tell them apart.")
    endif()
    list(APPEND concepts ${concept})
    string(REPLACE "/" "." label ${name})
    add_test(NAME core.${label} COMMAND core_tests --filenames-as-tags "[#${concept}.test]")
  endforeach()
endfunction()
