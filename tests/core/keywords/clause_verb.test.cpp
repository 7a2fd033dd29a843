#include "keywords/clause_verb.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::candidates_in;
using prosescope::tests::strings;

TEST_CASE("The only word of a clause that may be its verb is it, if it agrees with the noun in front") {
  CHECK(candidates_in("The first batch tastes best while it is warm.")[0] == "first batch");
  CHECK(candidates_in("They left, since the cookies spread.") == strings{"cookies"});
  CHECK(candidates_in("The water meter at the gate leaks.") == strings{"water meter", "gate"});
  // Of a title nothing is asked, nor where another verb stands.
  CHECK(candidates_in("New opinion polls") == strings{"New opinion polls"});
  CHECK(candidates_in("The opinion polls were old.") == strings{"opinion polls"});
}

TEST_CASE("What stands between commas tells nothing of a clause's verb, and what ends in a full stop is no title") {
  CHECK(candidates_in("The board, the opinion polls, and they.") == strings{"board", "opinion polls"});
  CHECK(candidates_in("The water meter leaks") == strings{"water meter leaks"});
  CHECK(candidates_in("The water meter leaks.") == strings{"water meter"});
}
