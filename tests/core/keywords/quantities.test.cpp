#include "keywords/quantities.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::candidates_in;
using prosescope::tests::strings;

TEST_CASE("How much there is of something is no part of what it is") {
  CHECK(candidates_in("1 cup brown sugar") == strings{"brown sugar"});
  CHECK(candidates_in("2 large eggs") == strings{"eggs"});
  CHECK(candidates_in("3 tbsp olive oil and two heaped spoons") == strings{"olive oil", "heaped spoons"});
  CHECK(candidates_in("It took forty-one miles and 4,000 tonnes of coal.") == strings{"coal"});
  // The cup and the size that no number counts are things.
  CHECK(candidates_in("They saw the cup on a large table.") == strings{"cup", "large table"});
}

TEST_CASE("A number in figures with an ending is a date, or begins a phrase") {
  CHECK(candidates_in("They come on the 14th at noon.") == strings{"noon"});
  CHECK(candidates_in("They crossed the 49th parallel line.") == strings{"49th parallel line"});
}
