#include "sentiment/vader_tokens.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::facts::vader_token;
using prosescope::tests::slice;
using prosescope::tests::strings;

namespace {

std::vector<vader_token> tokens_of(std::string_view text) {
  prosescope::text::utf16_offsets offsets;
  offsets.read(text);
  prosescope::facts::paragraph_facts out;
  prosescope::sentiment::vader_reader(prosescope::tests::lexicon()).read(text, offsets, out);
  return out.vader_tokens;
}

strings cut(std::string_view text) {
  strings pieces;
  for (const vader_token& t : tokens_of(text)) pieces.push_back(slice(text, t.place));
  return pieces;
}

}  // namespace

TEST_CASE("Tokens are cut at white space, and marks around them go unless two characters or fewer are left") {
  CHECK(cut("“Not bad”, (really)... well-made!") == strings{"“Not", "bad”", "really", "well-made"});
  CHECK(cut("so :) it") == strings{"so", ":)", "it"});
  CHECK(cut("(ok) (fine)") == strings{"(ok)", "fine"});
}

TEST_CASE("A token has capitals if it has no small letter") {
  const auto tokens = tokens_of("GREAT Great 5G 50");
  CHECK(tokens[0].capitals);
  CHECK_FALSE(tokens[1].capitals);
  CHECK(tokens[2].capitals);
  CHECK_FALSE(tokens[3].capitals);
}

TEST_CASE("Marks are counted where they stand, four of a kind at most") {
  const auto tokens = tokens_of("good!!!!!! what?");
  CHECK(tokens[0].exclamations == 4);
  CHECK(tokens[0].questions == 0);
  CHECK(tokens[1].questions == 1);
}

TEST_CASE("The words that describe an emoji all lead back to it") {
  const std::string_view text = "so \U0001F600 it";
  CHECK(cut(text).front() == "so");
  CHECK(cut(text)[1] == "\U0001F600");
  CHECK(cut(text)[2] == "\U0001F600");
}
