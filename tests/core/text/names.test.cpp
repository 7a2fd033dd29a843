#include "text/names.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::names_in;
using prosescope::tests::strings;

TEST_CASE("A capital inside a sentence makes a name") {
  CHECK(names_in("The mayor met Mary in Paris.") == strings{"Mary", "Paris"});
  CHECK(names_in("It was the Bank of England.") == strings{"Bank", "England"});
  CHECK(names_in("We use China’s goods.") == strings{"China"});
}

TEST_CASE("The capital of a sentence's first word makes none, unless the word has no other life") {
  CHECK(names_in("Apples fell.").empty());
  CHECK(names_in("Paris fell.") == strings{"Paris"});
  CHECK(names_in("Zelenskyy spoke.") == strings{"Zelenskyy"});
}

TEST_CASE("Nor does the capital behind a colon, a dash or a quote") {
  CHECK(names_in("It is here: Apples fell.").empty());
  CHECK(names_in("He said, “Great stuff.”").empty());
  CHECK(names_in("It came – Apples fell.").empty());
}

TEST_CASE("In a headline, capitals mean nothing; a word known as a name stays one") {
  CHECK(names_in("A Big Day For The New City Council").empty());
  CHECK(names_in("A Big Day For The People Of Paris") == strings{"Paris"});
}

TEST_CASE("I, small words and addresses are no names") {
  CHECK(names_in("Then I went, and The end was near.").empty());
  CHECK(names_in("We saw Https://example.com there.").empty());
}
