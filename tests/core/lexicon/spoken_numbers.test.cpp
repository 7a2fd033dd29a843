#include "lexicon/spoken_numbers.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::lexicon::syllables_of_number;
using prosescope::tests::words_of;

namespace {

/// Syllables of all words of a text.
std::uint32_t read_aloud(std::string_view text) {
  std::uint32_t count = 0;
  for (const auto& w : words_of(text)) count += w.syllables;
  return count;
}

}  // namespace

TEST_CASE("Numbers have the syllables they are read aloud with") {
  CHECK(syllables_of_number("7") == 2);
  CHECK(syllables_of_number("0") == 2);
  CHECK(syllables_of_number("11") == 3);
  CHECK(syllables_of_number("42") == 3);             // forty-two
  CHECK(syllables_of_number("100") == 3);            // one hundred
  CHECK(syllables_of_number("777") == 9);            // seven hundred seventy-seven
  CHECK(syllables_of_number("1,200") == 6);          // one thousand two hundred
  CHECK(syllables_of_number("1,000,000") == 3);      // one million
  CHECK(syllables_of_number("5,000,000,000") == 3);  // five billion
  CHECK(syllables_of_number("3.5") == 3);            // three point five
  CHECK(syllables_of_number("0.07") == 7);           // zero point zero seven
  CHECK(syllables_of_number("1.2.3") == 5);          // one point two point three
  CHECK(syllables_of_number("007") == 6);            // zero zero seven
}

TEST_CASE("Minutes below ten are read with an “oh”, and no minutes as “o’clock”") {
  CHECK(syllables_of_number("10:30") == 3);
  CHECK(syllables_of_number("10:05") == 3);
  CHECK(syllables_of_number("10:00") == 3);
}

TEST_CASE("Four plain digits from 1100 to 1999 and from 2010 to 2099 are read as a year") {
  CHECK(syllables_of_number("1941") == 5);   // nineteen forty-one
  CHECK(syllables_of_number("1900") == 4);   // nineteen hundred
  CHECK(syllables_of_number("1905") == 4);   // nineteen oh five
  CHECK(syllables_of_number("2005") == 4);   // two thousand five
  CHECK(syllables_of_number("2024") == 5);   // twenty twenty-four
  CHECK(syllables_of_number("1,941") == 9);  // one thousand nine hundred forty-one
  CHECK(syllables_of_number("1941.5") == 11);
  CHECK(syllables_of_number("1914-1918") == 4 + 4);
}

TEST_CASE("Digits too many for a number are read one by one, each once") {
  CHECK(syllables_of_number("1111111111") == 10);
  CHECK(syllables_of_number("12:1111111111") == 1 + 10);
  CHECK(syllables_of_number("1111111111:1111111111") == 20);
  CHECK(syllables_of_number("1,111,111,111,111,111") == 16);
}

TEST_CASE("A number of any length and shape has a syllable") {
  for (const std::string_view number : {"", ",", ".", "٣", "1.", ".5", "1..2", "1-2-3"}) {
    CHECK(syllables_of_number(number) >= 1);
  }
  CHECK(syllables_of_number(std::string(1'000'000, '1')) == 1'000'000);
}

TEST_CASE("Signs beside a number are read aloud with it") {
  CHECK(read_aloud("3.5%") == 5);          // three point five percent
  CHECK(read_aloud("$7") == 4);            // seven dollars
  CHECK(read_aloud("£7") == 3);            // seven pounds
  CHECK(read_aloud("7€") == 4);            // seven euros
  CHECK(read_aloud("20°") == 4);           // twenty degrees
  CHECK(read_aloud("#5") == 3);            // number five
  CHECK(read_aloud("2½") == 4);            // two and a half
  CHECK(read_aloud("$3.5 million") == 7);  // three point five million dollars
  CHECK(read_aloud("$3.25 billion") == 1 + 1 + 2 + 2 + 2);
}

TEST_CASE("Two decimals behind a currency's sign are cents") {
  CHECK(read_aloud("$3.50") == 1 + 2 + 1 + 2 + 1);  // three dollars and fifty cents
  CHECK(read_aloud("$5.00") == 3);                  // five dollars
  CHECK(read_aloud("$0.99") == 4);                  // ninety-nine cents
}

TEST_CASE("Ordinals, decades and what stands with digits in a word") {
  CHECK(read_aloud("1st") == 1);
  CHECK(read_aloud("2nd") == 2);
  CHECK(read_aloud("12th") == 1);
  CHECK(read_aloud("22nd") == 4);   // twenty-second
  CHECK(read_aloud("20th") == 3);   // twentieth
  CHECK(read_aloud("1990s") == 4);  // nineteen nineties
  CHECK(read_aloud("10am") == 3);
  CHECK(read_aloud("MP3") == 3);
  CHECK(read_aloud("$5m") == 5);  // five million dollars
  CHECK(read_aloud("mid-1941") == 6);
  CHECK(read_aloud("COVID-19") == 4);
}
