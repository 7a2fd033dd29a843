#include "text/captions.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("A number or a credit makes a caption; a sentence on a figure is prose") {
  CHECK(kinds_of("Figure 3: The tone over time.") == strings{"caption"});
  CHECK(kinds_of("Photo: Jane Doe") == strings{"caption"});
  CHECK(kinds_of("Photo by R. Mills / Harbour Images") == strings{"caption"});
  CHECK(kinds_of("Picture: Coastline Post") == strings{"caption"});
  CHECK(kinds_of("Figure 3 shows that the tone fell.") == strings{"paragraph"});
  CHECK(kinds_of("An oysterman on the flats. Photograph: Carys Hale/The Post") == strings{"caption"});
  CHECK(kinds_of("He wrote below it. Photograph: Carys Hale. She was not asked.") == strings{"paragraph"});
}
