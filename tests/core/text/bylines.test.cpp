#include "text/bylines.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("By and a name is a byline; by and anything else is prose") {
  CHECK(kinds_of("By Jane Q. Public, Jan. 4, 2024\n\nThe mayor resigned.") == strings{"byline", "paragraph"});
  CHECK(kinds_of("BY JOHN SMITH") == strings{"byline"});
  CHECK(kinds_of("Story by Iwan Pryce") == strings{"byline"});
  CHECK(kinds_of("Death by Chocolate") == strings{"heading"});
  CHECK(kinds_of("By Helen Marsh and Tom Okafor\nPublished 3 November 2025, 07:15 GMT") == strings{"byline", "byline"});
  CHECK(kinds_of("by Dana Pruitt") == strings{"byline"});
  CHECK(kinds_of("by the river Dee") == strings{"paragraph"});
  CHECK(kinds_of("By Tuesday the Senate had voted.") == strings{"paragraph"});
  CHECK(kinds_of("By the time he came, it was over.") == strings{"paragraph"});
  CHECK(kinds_of("By order of the king, all men left.") == strings{"paragraph"});
}

TEST_CASE("A day of a year, with what pages say of a time, is a byline; a day alone is none") {
  for (const std::string_view dateline : {"March 4, 2024", "4 March 2024, 10:42 GMT", "Monday, 4 March 2024",
                                          "Published on Mar. 4, 2024 | Updated 10:42 a.m. ET"}) {
    CAPTURE(dateline);
    CHECK(kinds_of(dateline) == strings{"byline"});
  }
  for (const std::string_view dateline :
       {"Yesterday at 9:14 PM", "asked Aug 14, 2024 at 8:02", "Last updated: 1 October 2026", "Reviewed March 4, 2024",
        "September 4, 2026 at 6:12 pm"}) {
    CAPTURE(dateline);
    CHECK(kinds_of(dateline) == strings{"byline"});
  }
  CHECK(kinds_of("Yesterday\n\nIt rained.") == strings{"heading", "paragraph"});
  CHECK(kinds_of("The Fourth of March\n\nIt rained.") == strings{"heading", "paragraph"});
  CHECK(kinds_of("March 4\n\nIt rained.") == strings{"heading", "paragraph"});
  CHECK(kinds_of("Floods of March 2024\n\nIt rained.") == strings{"heading", "paragraph"});
}
