#include "lexicon/word_memory.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "lexicon/table.h"
#include "text/words.h"

using prosescope::lexicon::short_spelling;
using prosescope::lexicon::table;
using prosescope::text::word;

namespace {

short_spelling spelled(std::string_view letters) {
  short_spelling spelling;
  for (std::size_t i = 0; i < letters.size(); ++i) spelling.add(i, letters[i]);
  return spelling;
}

std::vector<word> words_of(std::string_view text, const table& lexicon) {
  std::vector<word> words;
  prosescope::text::cut_words(text, lexicon, words);
  return words;
}

}  // namespace

TEST_CASE("A short spelling tells words apart, but not their capitals") {
  CHECK(spelled("Peace") == spelled("peace"));
  CHECK(spelled("internationally") != spelled("internationals"));
  CHECK(spelled("a") != spelled("aa"));
}

TEST_CASE("A word that is remembered is what it was when it was read first") {
  const table lexicon;
  const std::string text =
      "Peace and WAR, sooooo good! Ukrainians wondered internationally: MPs, IMF, Mr. Smith, xylozoa I said";
  const std::vector<word> first = words_of(text, lexicon);
  const std::vector<word> again = words_of(text, lexicon);
  REQUIRE(first.size() == again.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    const word& a = first[i];
    const word& b = again[i];
    // A word that a sign stands beside is read anew each time.
    const std::string_view spelling = std::string_view(text).substr(a.bytes.begin, a.bytes.end - a.bytes.begin);
    const table fresh;
    const word c = words_of(std::string(spelling) + "_", fresh).front();
    CAPTURE(spelling);
    CHECK(a.key == b.key);
    CHECK(a.stem == b.stem);
    CHECK(a.syllables == b.syllables);
    if (a.full_stop) continue;
    CHECK(a.key == c.key);
    CHECK(a.stem == c.stem);
    CHECK(a.shape == c.shape);
    CHECK(a.entry.flags == c.entry.flags);
    CHECK(a.entry.tags == c.entry.tags);
    CHECK(a.easy_dale_chall == c.easy_dale_chall);
    CHECK(a.easy_spache == c.easy_spache);
    CHECK(a.stretched == c.stretched);
  }
}

TEST_CASE("What was remembered of a word is forgotten when it becomes an own one") {
  table lexicon;
  CHECK(words_of("a zorb", lexicon)[1].entry.valence == 0);
  lexicon.own("zorb").valence = 9;
  CHECK(words_of("a zorb", lexicon)[1].entry.valence == 9);
}
