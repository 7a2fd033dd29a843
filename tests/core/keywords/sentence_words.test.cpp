#include "keywords/sentence_words.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::keywords::sentence_words;
using prosescope::tests::words_of;

namespace {

/// Calls `check` with the words of a run of one sentence.
template <typename Check>
void read(std::string_view run, Check check) {
  const auto words = words_of(run);
  check(sentence_words(run, words));
}

}  // namespace

TEST_CASE("A word has no neighbour over punctuation, nor behind a possessive") {
  read("red tables, China’s Dr. Smith", [](const sentence_words& words) {
    CHECK_FALSE(words.follows(0));
    CHECK(words.follows(1));
    CHECK(words.goes_on(0));
    CHECK_FALSE(words.goes_on(1));  // the comma
    CHECK_FALSE(words.follows(2));
    CHECK_FALSE(words.goes_on(2));  // the possessive
    CHECK(words.follows(3));
    CHECK(words.goes_on(3));  // the full stop of “Dr.” is the word's
    CHECK_FALSE(words.goes_on(4));
  });
}

TEST_CASE("A word stands as a noun behind an article, a possessive, an adjective, “of” and “for”") {
  read("the attack, China’s support, new talk, of war, they talk", [](const sentence_words& words) {
    for (const std::size_t modified : {1U, 3U, 5U}) {
      CHECK(words.follows_modifier(modified));
      CHECK(words.stands_as_noun(modified));
    }
    CHECK_FALSE(words.follows_modifier(7));
    CHECK(words.stands_as_noun(7));
    CHECK_FALSE(words.stands_as_noun(9));
  });
}

TEST_CASE("What stands in front is a noun by its list, by what makes one of it, or by its ending") {
  read("crews search, the talk ended, they talk ended, of zorbs ended, zorbly ended, crews, ended",
       [](const sentence_words& words) {
         CHECK(words.follows_noun(1));
         CHECK(words.follows_noun(4));
         CHECK_FALSE(words.follows_noun(7));
         CHECK(words.follows_noun(10));
         CHECK_FALSE(words.follows_noun(12));
         CHECK_FALSE(words.follows_noun(14));
       });
}

TEST_CASE("A sentence ends in a mark; a title doesn't") {
  for (const char* sentence : {"It sank.", "It sank!”", "It sank in the U.S.", "It sank:"}) {
    read(sentence, [](const sentence_words& words) { CHECK(words.is_terminated()); });
  }
  for (const char* title : {"", "A tanker sank", "A tanker sank, it"}) {
    read(title, [](const sentence_words& words) { CHECK_FALSE(words.is_terminated()); });
  }
}
