#include "readability/counting.h"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "text/names.h"

using prosescope::facts::counter;
using prosescope::facts::counters;
namespace readability = prosescope::readability;

namespace {

counters counts_of(std::string_view sentence) {
  auto words = prosescope::tests::words_of(sentence);
  prosescope::text::mark_names(sentence, words);
  readability::recent_words said;
  return readability::count(sentence, {0, static_cast<std::uint32_t>(sentence.size())}, words, said);
}

bool fog_hard(std::string_view word) { return readability::is_fog_hard(word, prosescope::tests::word_of(word)); }
bool difficult(std::string_view word) { return readability::is_difficult(prosescope::tests::word_of(word)); }

}  // namespace

TEST_CASE("Words, letters and characters of a sentence") {
  const counters c = counts_of("Don’t send 3.5 tons to e-mail users!");
  CHECK(c[counter::sentences] == 1);
  CHECK(c[counter::words] == 7);
  CHECK(c[counter::letters] == 4 + 4 + 2 + 4 + 2 + 5 + 5);
  CHECK(c[counter::characters] == 5 + 4 + 3 + 4 + 2 + 6 + 6);
}

TEST_CASE("Characters are code points, and no white space") {
  CHECK(counts_of("é 😀\t\xC2\xA0我")[counter::characters] == 3);
}

TEST_CASE("A symbol is a character and no word; a sentence of symbols is none") {
  const counters c = counts_of(":-) 😀");
  CHECK(c[counter::words] == 0);
  CHECK(c[counter::sentences] == 0);
  CHECK(c[counter::characters] == 4);
}

TEST_CASE("Words of one syllable, of three or more, long and short ones") {
  const counters c = counts_of("The banana was extraordinary and long");
  CHECK(c[counter::monosyllables] == 4);
  CHECK(c[counter::polysyllables] == 2);
  CHECK(c[counter::long_words] == 1);  // more than six letters: “banana” has six
  CHECK(c[counter::mini_words] == 3);
}

TEST_CASE("Words of six letters or more are one letter shorter than long words") {
  const counters c = counts_of("A banana, an orange and an apricot");
  CHECK(c[counter::six_letter_words] == 3);
  CHECK(c[counter::long_words] == 1);
}

TEST_CASE("Pronouns, prepositions and conjunctions are words that are so most often") {
  const counters c = counts_of("She walked from her house to town with us, and he ran because it rained.");
  CHECK(c[counter::pronouns] == 5);
  CHECK(c[counter::prepositions] == 3);
  CHECK(c[counter::conjunctions] == 2);
}

TEST_CASE("“To” before a verb is no preposition") {
  CHECK(counts_of("We want to write")[counter::prepositions] == 0);
  CHECK(counts_of("We went to them")[counter::prepositions] == 1);
  CHECK(counts_of("Where we went to")[counter::prepositions] == 1);
}

TEST_CASE("Gunning's hard words are long, and not so by an ending") {
  CHECK(fog_hard("dramatic"));
  CHECK(fog_hard("universities"));  // five syllables are long without -es
  CHECK_FALSE(fog_hard("created"));
  CHECK_FALSE(fog_hard("expanding"));
  CHECK_FALSE(fog_hard("table"));
  CHECK_FALSE(fog_hard("state-of-the-art"));
  CHECK_FALSE(fog_hard("1941"));
}

TEST_CASE("Names are neither hard nor difficult nor unfamiliar") {
  const counters c = counts_of("The man met Zelenskyy in Afghanistan.");
  CHECK(c[counter::fog_hard_words] == 0);
  CHECK(c[counter::difficult_words] == 0);
  CHECK(c[counter::unfamiliar_words] == 0);
}

TEST_CASE("Regular inflections of easy words are easy; numbers and addresses too") {
  for (const std::string_view easy :
       {"house", "houses", "walked", "walking", "hoping", "bigger", "1941", "www.example.com"}) {
    CAPTURE(easy);
    CHECK_FALSE(difficult(easy));
  }
  for (const std::string_view hard : {"sovereignty", "imperative", "geopolitical", "qzxv"}) {
    CAPTURE(hard);
    CHECK(difficult(hard));
  }
}

TEST_CASE("A compound is as easy as its parts") {
  CHECK_FALSE(difficult("house-dog"));
  CHECK(difficult("house-sovereignty"));
}

TEST_CASE("Content words are those other than small words, names and numbers") {
  CHECK(counts_of("The old house in Paris fell in 1990, in the 1990s.")[counter::content_words] == 3);
}

TEST_CASE("New words are those that the paragraph has not said yet; names and numbers are none") {
  const counters c = counts_of("The old dog saw the old house in Paris in 1990.");
  CHECK(c[counter::new_words] == 6);
  CHECK(c[counter::new_content_words] == 4);
  const counters repeated = counts_of("The dog, the dog, the dog");
  CHECK(repeated[counter::new_words] == 2);
  CHECK(repeated[counter::content_words] == 3);
  CHECK(repeated[counter::new_content_words] == 1);
}

TEST_CASE("New words bring their frequencies, and one that the list lacks counts as one in a hundred million") {
  const auto zipf = [](std::string_view word) { return prosescope::tests::word_of(word).entry.frequency; };
  CHECK(counts_of("the old house, the house")[counter::new_frequency] == zipf("the") + zipf("old") + zipf("house"));
  CHECK(zipf("qzxv") == 0);
  CHECK(counts_of("the qzxv")[counter::new_frequency] == zipf("the") + prosescope::lexicon::frequency_scale);
}

TEST_CASE("New unfamiliar words are content words off Spache's list") {
  CHECK(counts_of("The sovereignty of the house and the sovereignty")[counter::new_unfamiliar_words] == 1);
  CHECK(counts_of("The house of the dog")[counter::new_unfamiliar_words] == 0);
}

TEST_CASE("A sentence of n words brings n times the logarithm of n") {
  const double scale = prosescope::facts::log_scale;
  CHECK(counts_of("Go!")[counter::log_lengths] == 0);
  CHECK(std::abs(static_cast<double>(counts_of("We go home now.")[counter::log_lengths]) - 4 * std::log(4) * scale) <
        1);
  CHECK(counts_of(":-)")[counter::log_lengths] == 0);
}

TEST_CASE("Every count is within its whole") {
  for (const std::string_view text : {"A b. C-d e.", "我喜欢编程。", "I’m 5th, U.S. citizen!", "\x80\xF0 x"}) {
    const counters c = counts_of(text);
    for (const counter part :
         {counter::monosyllables, counter::polysyllables, counter::long_words, counter::mini_words,
          counter::fog_hard_words, counter::difficult_words, counter::unfamiliar_words, counter::six_letter_words,
          counter::pronouns, counter::prepositions, counter::conjunctions, counter::content_words, counter::new_words,
          counter::new_content_words, counter::new_unfamiliar_words}) {
      CHECK(c[part] <= c[counter::words]);
    }
    CHECK(c[counter::syllables] >= c[counter::words]);
    CHECK(c[counter::letters] <= c[counter::characters]);
  }
}
