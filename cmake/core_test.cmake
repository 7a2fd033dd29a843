# core_test(NAME): declares tests/core/NAME.test.cpp. All files share one program (linking WebAssembly is what takes
# long), and each is a test of its own under CTest by the tag that Catch2 makes of its file name.
function(core_test)
  foreach(name ${ARGN})
    target_sources(core_tests PRIVATE ${name}.test.cpp)
    get_filename_component(concept ${name} NAME)
    string(REPLACE "/" "." label ${name})
    add_test(NAME core.${label} COMMAND core_tests --filenames-as-tags "[#${concept}.test]")
  endforeach()
endfunction()
