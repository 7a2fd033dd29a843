#include "text/hyphens.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::lexicon;
using prosescope::tests::strings;
using prosescope::tests::word_places;
using prosescope::text::hyphen_reading;

namespace {

/// Reads “left-right”.
hyphen_reading reading_of(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  return prosescope::text::read_hyphen(word.substr(0, hyphen), word.substr(hyphen + 1), lexicon());
}

void check_all(hyphen_reading expected, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    CAPTURE(word);
    CHECK(reading_of(word) == expected);
  }
}

}  // namespace

TEST_CASE("A hyphen inside a word that the lexicon knows is the line's") {
  check_all(hyphen_reading::divides, {"inter-national", "govern-ment", "hap-pened", "some-thing", "Presi-dent",
                                      "GOVERN-MENT", "news-papers", "walk-ing", "account-ability", "co-operate"});
}

TEST_CASE("A hyphen inside a word of which a part is no word is the line's too") {
  check_all(hyphen_reading::divides, {"Zelen-skyy", "blorf-ixing", "pre-existing"});
}

TEST_CASE("A hyphen between two words is the compound's") {
  check_all(hyphen_reading::joins, {"well-known", "long-standing", "thirty-five", "zebra-wisdom", "Anglo-American",
                                    "co-worker", "re-elected", "anti-slavery", "non-violence", "re-enter", "co-author",
                                    "post-war", "Zelenskyy-backed", "blorf-Wisdom", "-year"});
}

TEST_CASE("A hyphen in front of and, or, to is left hanging") {
  check_all(hyphen_reading::suspends, {"short-and", "pre-or", "two-to", "-and"});
}

TEST_CASE("A word that is divided is one word, and its place takes in the line's end") {
  CHECK(word_places("The inter-\nnational plan is a well-\nknown one.") ==
        strings{"The", "inter-\nnational", "plan", "is", "a", "well-\nknown", "one"});
  CHECK(word_places("It was a 16-\nyear-old, short-\nand long-term plan.") ==
        strings{"It", "was", "a", "16-\nyear-old", "short", "and", "long-term", "plan"});
  CHECK(word_places("> The govern-\r\n> ment fell.") == strings{"The", "govern-\r\n> ment", "fell"});
}

TEST_CASE("A divided word counts as the whole one") {
  const auto words_in = [](std::string_view text) {
    prosescope::report::options wanted;
    wanted.words = true;
    return prosescope::tests::report_on(text, wanted);
  };
  const auto whole = words_in("The international government is well-known.");
  for (const std::string_view text : {
           "The inter-\nnational govern-\nment is well-\nknown.",
           "The inter\xC2\xAD\nnational gov\xC2\xAD"
           "ern\xC2\xADment is well-known.",
           "The inter\xE2\x80\x90\nnational government is well-known.",
       }) {
    CAPTURE(text);
    const auto divided = words_in(text);
    CHECK(divided.counts == whole.counts);
    CHECK(divided.grade == whole.grade);
    REQUIRE(divided.words.size() == whole.words.size());
    for (std::size_t i = 0; i < whole.words.size(); ++i) CHECK(divided.words[i].syllables == whole.words[i].syllables);
  }
}

TEST_CASE("A dash at a line's end, and a hyphen before a new paragraph, divide no word") {
  CHECK(word_places("It was late —\nvery late.") == strings{"It", "was", "late", "very", "late"});
  CHECK(word_places("It was late --\nvery late.") == strings{"It", "was", "late", "very", "late"});
  CHECK(word_places("The inter-\n\nnational plan.") == strings{"The", "inter", "national", "plan"});
  CHECK(word_places("The inter-\n- national plan.") == strings{"The", "inter", "national", "plan"});
}

TEST_CASE("Parts of any length have a reading") {
  const std::string endless(100'000, 'a');
  CHECK(prosescope::text::read_hyphen(endless, endless, lexicon()) == hyphen_reading::divides);
  CHECK(prosescope::text::read_hyphen(endless, "known", lexicon()) == hyphen_reading::divides);
}
