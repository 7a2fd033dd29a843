#include "text/run_lines.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("A question or exclamation is a sentence, a line that leads in is none of the headings") {
  CHECK(kinds_of("What happens next?") == strings{"paragraph"});
  CHECK(kinds_of("The reasons are these:\n- one\n- two") == strings{"paragraph", "listItem", "listItem"});
}
