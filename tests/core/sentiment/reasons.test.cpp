#include "sentiment/reasons.h"

#include <limits>
#include <set>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using prosescope::facts::reason_code;
using prosescope::sentiment::explain;
using prosescope::sentiment::reason_codes;

TEST_CASE("Each reason has a name of its own") {
  std::set<std::string_view> names(reason_codes.begin(), reason_codes.end());
  CHECK(names.size() == reason_codes.size());
  CHECK(reason_codes[static_cast<std::size_t>(reason_code::lexicon)] == "lexicon");
  CHECK(reason_codes[static_cast<std::size_t>(reason_code::reported_speech)] == "reportedSpeech");
}

TEST_CASE("Each reason has an English sentence with its amount and its word") {
  CHECK(explain(reason_code::lexicon, 1900, "good") == "“good” has a valence of 1.90 on a scale from −4 to 4.");
  CHECK(explain(reason_code::negation, -740, "don’t") == "“don’t” turns it round: times −0.74.");
  std::set<std::string> sentences;
  for (std::size_t i = 0; i < reason_codes.size(); ++i) {
    const std::string sentence = explain(static_cast<reason_code>(i), 500, "w");
    CAPTURE(reason_codes[i]);
    CHECK(sentence.find("0.50") != sentence.npos);
    CHECK(sentence.ends_with("."));
    sentences.insert(sentence);
  }
  CHECK(sentences.size() == reason_codes.size());
}

TEST_CASE("Amounts are rounded to hundredths, with a true minus sign") {
  CHECK(explain(reason_code::intensifier, 1293, "very") == "“very” makes it stronger: times 1.29.");
  CHECK(explain(reason_code::negation, -745, "not") == "“not” turns it round: times −0.75.");
  CHECK(explain(reason_code::before_but, 1500, "but").ends_with("times 1.50."));
}

TEST_CASE("A word may hold what means something to a formatter") {
  CHECK(explain(reason_code::intensifier, 0, "{}") == "“{}” makes it stronger: times 0.00.");
}

TEST_CASE("Numbers from outside the range and codes from nowhere are answered") {
  CHECK(explain(reason_code::lexicon, std::numeric_limits<std::int32_t>::max(), "x").find(" 2147483.65 ") !=
        std::string::npos);
  CHECK(explain(reason_code::dampener, std::numeric_limits<std::int32_t>::min(), "x").ends_with("−2147483.65."));
  CHECK(explain(static_cast<reason_code>(200), 0, "x").empty());
}
