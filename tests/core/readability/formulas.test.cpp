#include "readability/formulas.h"

#include <cmath>
#include <set>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::facts::counter;
using prosescope::facts::counters;
using prosescope::readability::formula;
using prosescope::readability::formulas;
using prosescope::readability::gettysburg_counts;

TEST_CASE("Each formula gives the value that its row says for the Gettysburg Address") {
  for (const formula& f : formulas()) {
    CAPTURE(f.name);
    CHECK(f.gettysburg.tolerance > 0.0);
    CHECK(f.gettysburg.tolerance <= 0.01);  // published values have two decimals
    CHECK(std::abs(f.value(gettysburg_counts()) - f.gettysburg.value) <= f.gettysburg.tolerance);
  }
}

TEST_CASE("Each formula says what it is and where it comes from") {
  std::set<std::string_view> names;
  for (const formula& f : formulas()) {
    CAPTURE(f.name);
    CHECK(names.insert(f.name).second);
    for (const std::string_view said : {f.name, f.title, f.unit, f.meaning, f.definition, f.citation}) {
      CHECK_FALSE(said.empty());
    }
    CHECK(f.citation.find("(1") != f.citation.find("(2"));  // a year: one of them is there
    CHECK(f.fewest_words >= 1);
    CHECK(f.fewest_sentences >= 1);
  }
  CHECK(names.size() >= 8);
}

TEST_CASE("Every formula holds for one word in one sentence") {
  counters one;
  one[counter::sentences] = one[counter::words] = one[counter::syllables] = one[counter::monosyllables] = 1;
  one[counter::letters] = 2;
  for (const formula& f : formulas()) {
    CAPTURE(f.name);
    CHECK(std::isfinite(f.value(one)));
  }
}

TEST_CASE("The step of Dale and Chall's formula is taken above 5 % of difficult words") {
  const auto value_at = [](std::int64_t difficult) {
    counters c;
    c[counter::sentences] = 10;
    c[counter::words] = 100;
    c[counter::difficult_words] = difficult;
    for (const formula& f : formulas()) {
      if (f.name == "daleChall") return f.value(c);
    }
    return 0.0;
  };
  CHECK(std::abs(value_at(5) - (0.1579 * 5 + 0.0496 * 10)) < 1e-12);
  CHECK(std::abs(value_at(6) - (0.1579 * 6 + 0.0496 * 10 + 3.6365)) < 1e-12);
}

TEST_CASE("What independent tools agree on in the Gettysburg Address, this core counts") {
  const counters c = prosescope::tests::report_on(prosescope::tests::gettysburg).counts;
  const counters agreed = gettysburg_counts();
  for (const counter which :
       {counter::sentences, counter::words, counter::letters, counter::syllables, counter::monosyllables,
        counter::polysyllables, counter::long_words, counter::mini_words}) {
    CAPTURE(static_cast<int>(which));
    CHECK(c[which] == agreed[which]);
  }
  // Their lists know no inflections: “years” and “conceived” are off them. Ours are, by Dale's and Chall's rules, on
  // it.
  CHECK(c[counter::difficult_words] < agreed[counter::difficult_words]);
  CHECK(c[counter::unfamiliar_words] < agreed[counter::unfamiliar_words]);
  // Nor do they leave out Gunning's words in -ed and -es.
  CHECK(c[counter::fog_hard_words] < agreed[counter::fog_hard_words]);
}

TEST_CASE("So it does in the other passages") {
  struct passage {
    std::string_view text;
    std::int64_t sentences, words, letters, syllables, polysyllables, long_words;
  };
  const passage passages[] = {
      {prosescope::tests::declaration, 4, 181, 859, 283, 28, 41},
      {prosescope::tests::alice, 5, 147, 590, 196, 7, 21},
      {prosescope::tests::virginia, 16, 196, 881, 279, 21, 37},
  };
  for (const passage& p : passages) {
    const counters c = prosescope::tests::report_on(p.text).counts;
    CAPTURE(p.text.substr(0, 20));
    CHECK(c[counter::sentences] == p.sentences);
    CHECK(c[counter::words] == p.words);
    CHECK(c[counter::letters] == p.letters);
    CHECK(c[counter::syllables] == p.syllables);
    CHECK(c[counter::polysyllables] == p.polysyllables);
    CHECK(c[counter::long_words] == p.long_words);
  }
}
