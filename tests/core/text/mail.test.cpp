#include "text/mail.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("A signature is as long as its run, but prose behind its fourth line is none of it") {
  CHECK(kinds_of("It rained.\n-- \nAmos\nEstates\nNorvale\n01632 960 101\nnorvale.example\nLeeds") ==
        strings{"paragraph", "boilerplate"});
  CHECK(kinds_of("It rained.\n-- \nAmos\nEstates\nNorvale\nLeeds\nThe council met again and agreed on a new bridge.") ==
        strings{"paragraph", "boilerplate", "paragraph"});
}

TEST_CASE("The header of a mail, its greeting and signature are no prose") {
  CHECK(kinds_of("From: Ann <ann@example.com>\nTo: Bob <bob@example.com>\nSubject: The old ferry\n\n"
                 "Hi Bob,\n\nThe ferry was late again.\n\n-- \nAnn Q. Writer\nThe Harbour Review\n") ==
        strings{"boilerplate", "boilerplate", "paragraph", "boilerplate"});
  CHECK(kinds_of("On Mon, 4 Mar 2024, Ann Writer wrote:\n> The ferry was late again.\n\nIt always is.") ==
        strings{"boilerplate", "quote", "paragraph"});
  // A dash of two hyphens is none.
  CHECK(kinds_of("The ferry -- the old one -- was late.") == strings{"paragraph"});
}
