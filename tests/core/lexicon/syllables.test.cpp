#include "lexicon/syllables.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::lexicon;
using prosescope::tests::word_of;
using prosescope::tests::words_of;

namespace {

std::uint32_t count(std::string_view folded) { return lexicon().syllables().count(folded); }

}  // namespace

TEST_CASE("Words have the syllables of the pronouncing dictionary's first pronunciation") {
  CHECK(count("area") == 3);
  CHECK(count("business") == 2);
  CHECK(count("people") == 2);
  CHECK(count("fire") == 2);
  CHECK(count("cake") == 1);
  CHECK(count("cakes") == 1);
  CHECK(count("table") == 2);
  CHECK(count("wanted") == 2);
  CHECK(count("walked") == 1);
  CHECK(count("radio") == 3);
  CHECK(count("prism") == 2);
  CHECK(count("mcdonald") == 3);
  CHECK(count("couldn't") == 2);
  CHECK(count("antidisestablishmentarianism") == 12);
  CHECK(count("hmm") == 0);
}

TEST_CASE("Words that it lacks are heard as their letters sound in others") {
  CHECK(count("blorf") == 1);
  CHECK(count("blorfs") == 1);
  CHECK(count("blorfed") == 1);
  CHECK(count("blorting") == 2);
  CHECK(count("quizzification") == 5);
  CHECK(count("unfriended") == 3);
  CHECK(count("blogosphere") == 3);
}

TEST_CASE("An acute accent and a diaeresis tell that a vowel is heard") {
  CHECK(count("café") == 2);
  CHECK(count("cafe\xCC\x81") == 2);
  CHECK(count("résumé") == 3);
  CHECK(count("naïve") == 2);
  CHECK(count("noël") == 2);
  CHECK(count("zoë") == 2);
  CHECK(count("fiancée") == 3);
  CHECK(count("garçon") == 2);
  CHECK(count("crème") == 1);
  CHECK(count("müller") == 2);
}

TEST_CASE("A possessive has a syllable more behind a sibilant") {
  CHECK(count("china's") == 2);
  CHECK(count("zorbitch's") == count("zorbitch") + 1);
  CHECK(word_of("Congress’s").syllables == word_of("Congress").syllables + 1);
}

TEST_CASE("Compounds and names of domains add up") {
  CHECK(count("zebra-wisdom") == 4);
  CHECK(count("five-year-olds") == 3);
  CHECK(word_of("Node.js").syllables == 4);  // node dot j s
  CHECK(word_of("example.com").syllables == 5);
}

TEST_CASE("What has no vowel, or stands in dots, is spelled") {
  CHECK(count("bbc") == 3);
  CHECK(count("html") == 4);
  CHECK(count("wwf") == 7);
  CHECK(word_of("U.S").syllables == 2);
  CHECK(word_of("U.S.A").syllables == 3);
  CHECK(words_of("the U.S. and")[1].syllables == 2);
  CHECK(word_of("AT&T").syllables == 4);
  CHECK(word_of("e.g").syllables == 2);
}

TEST_CASE("An initialism is spelled, an acronym said, and the plural of either is no syllable more") {
  CHECK(word_of("FBI").syllables == 3);
  CHECK(word_of("NATO").syllables == 2);
  CHECK(word_of("NASA").syllables == 2);
  CHECK(word_of("UNESCO").syllables == 3);
  CHECK(word_of("CDs").syllables == 2);
  CHECK(word_of("CEOs").syllables == 3);
  CHECK(word_of("ZZAs").syllables == word_of("ZZA").syllables);
}

TEST_CASE("Three capitals that no list has are spelled among small letters, and said among capitals") {
  CHECK(words_of("the IDF said")[1].syllables == 3);
  CHECK(words_of("THE ZAK SAID")[1].syllables == 1);
}

TEST_CASE("Some words sound otherwise with the mark behind them") {
  CHECK(word_of("Thomas'").syllables == 3);
  CHECK(word_of("goin’").syllables == 2);
  CHECK(word_of("Rep.").syllables == 5);
  CHECK(word_of("dogs’").syllables == 1);
}

TEST_CASE("Any letters with a vowel among them have a syllable, and so has what English can't spell") {
  for (const std::string_view word : {"b", "e", "eee", "привет", "\xC3", "\xC3\xA9"}) CHECK(count(word) >= 1);
  CHECK(count("") == 0);
  CHECK(count(std::string(1'000'000, 'b')) == 1'000'000);
}
