#include "lexicon/syllables.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::lexicon::syllables_by_rule;
using prosescope::lexicon::syllables_of_number;
using prosescope::tests::word_of;

TEST_CASE("Numbers have the syllables they are read aloud with") {
  CHECK(syllables_of_number("7") == 2);
  CHECK(syllables_of_number("0") == 2);
  CHECK(syllables_of_number("11") == 3);
  CHECK(syllables_of_number("42") == 3);         // forty-two
  CHECK(syllables_of_number("100") == 3);        // one hundred
  CHECK(syllables_of_number("777") == 9);        // seven hundred seventy-seven
  CHECK(syllables_of_number("1,200") == 6);      // one thousand two hundred
  CHECK(syllables_of_number("1,000,000") == 3);  // one million
  CHECK(syllables_of_number("3.5") == 3);        // three point five
  CHECK(syllables_of_number("0.07") == 7);       // zero point zero seven
  CHECK(syllables_of_number("10:30") == 3);      // ten thirty
}

TEST_CASE("Four digits from 1100 to 1999 are read as a year") {
  CHECK(syllables_of_number("1941") == 5);   // nineteen forty-one
  CHECK(syllables_of_number("1900") == 4);   // nineteen hundred
  CHECK(syllables_of_number("1905") == 4);   // nineteen oh five
  CHECK(syllables_of_number("2024") == 6);   // two thousand twenty-four
  CHECK(syllables_of_number("1,941") == 9);  // one thousand nine hundred forty-one
}

TEST_CASE("Digits too many for a number are read one by one, each once") {
  CHECK(syllables_of_number("1111111111") == 10);
  CHECK(syllables_of_number("12:1111111111") == 1 + 10);
  CHECK(syllables_of_number("1111111111:1111111111") == 20);
}

TEST_CASE("A number of any length and shape has a syllable") {
  for (const std::string_view number : {"", ",", ".", "٣", "1.", ".5", "1..2", "1-2-3"}) {
    CHECK(syllables_of_number(number) >= 1);
  }
  CHECK(syllables_of_number(std::string(1'000'000, '1')) == 1'000'000);
}

TEST_CASE("Rules find the syllables of words no list has") {
  CHECK(syllables_by_rule("strength") == 1);
  CHECK(syllables_by_rule("cake") == 1);  // silent e
  CHECK(syllables_by_rule("cakes") == 1);
  CHECK(syllables_by_rule("table") == 2);  // syllabic l
  CHECK(syllables_by_rule("tables") == 2);
  CHECK(syllables_by_rule("walked") == 1);  // silent -ed
  CHECK(syllables_by_rule("wanted") == 2);  // sounded -ed
  CHECK(syllables_by_rule("boxes") == 2);   // sounded -es
  CHECK(syllables_by_rule("radio") == 3);   // two vowels, two sounds
  CHECK(syllables_by_rule("nation") == 2);
  CHECK(syllables_by_rule("prism") == 2);  // no vowel, but a sound
  CHECK(syllables_by_rule("café") == 2);   // é is never silent
}

TEST_CASE("A word of any letters has a syllable") {
  for (const std::string_view word : {"", "b", "shh", "привет", "\xC3", "\xC3\xA9"})
    CHECK(syllables_by_rule(word) >= 1);
}

TEST_CASE("The pronouncing dictionary goes before the rules") {
  CHECK(word_of("area").syllables == 3);
  CHECK(word_of("business").syllables == 2);
  CHECK(word_of("people").syllables == 2);
  CHECK(word_of("government").syllables >= 3);
}

TEST_CASE("Abbreviations are spelled, and possessives sound their s where they must") {
  CHECK(word_of("U.S").syllables == 2);
  CHECK(word_of("U.S.A").syllables == 3);
  CHECK(word_of("China’s").syllables == word_of("China").syllables);
  CHECK(word_of("Congress’s").syllables == word_of("Congress").syllables + 1);
}
