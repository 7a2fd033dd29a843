#include "keywords/candidates.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::strings;

namespace {

/// Spellings of the candidates of a text of one paragraph.
strings candidates_in(std::string_view text) {
  static prosescope::analysis::analyzer analyzer;
  const auto document = analyzer.read(text);
  strings result;
  for (const auto& shared : document.paragraphs) {
    const auto& paragraph = *shared;
    for (const auto& c : paragraph.candidates) {
      const std::uint32_t begin = paragraph.candidate_words[c.words.first].surface.first;
      const std::uint32_t end = paragraph.candidate_words[c.words.last - 1].surface.last;
      result.push_back(paragraph.surfaces.substr(begin, end - begin));
    }
  }
  return result;
}

}  // namespace

TEST_CASE("A candidate is a run of adjectives and nouns that ends in a noun") {
  CHECK(candidates_in("The international community met at a critical juncture.") ==
        strings{"international community", "critical juncture"});
  CHECK(candidates_in("The oil tanker was red and it sank.")[0] == "oil tanker");
}

TEST_CASE("Small words, numbers, days and addresses are none") {
  CHECK(candidates_in("It is for them and with us, on Monday in May at 10:30, see www.example.com.").empty());
}

TEST_CASE("Punctuation and a possessive end a candidate") {
  CHECK(candidates_in("The table, house and China’s support.") == strings{"table", "house", "China", "support"});
}

TEST_CASE("A small word in capitals is a name: US") {
  CHECK(candidates_in("The US won.")[0] == "US");
  CHECK(candidates_in("They told us that.").empty());
}

TEST_CASE("A phrase over a wrapped line is spelled with one space") {
  CHECK(candidates_in("They saw the oil \n tanker there.") == strings{"oil tanker"});
}

TEST_CASE("An abbreviation's full stop belongs to the phrase") {
  CHECK(candidates_in("She left the U.S. city there.") == strings{"U.S. city"});
}

TEST_CASE("An ordinal begins a phrase and is none alone") {
  CHECK(candidates_in("They met in the third world.") == strings{"third world"});
  CHECK(candidates_in("She was first and he was second.").empty());
}

TEST_CASE("The sun is a star, Sun. a day") {
  CHECK(candidates_in("It moved from the sun.") == strings{"sun"});
  CHECK(candidates_in("They met on Sunday.").empty());
}

TEST_CASE("A word that says which or how likely is left out of a phrase") {
  CHECK(candidates_in("They saw a possible attack on the last ferry.") == strings{"attack", "ferry"});
}

TEST_CASE("A hyphenated compound is one word of a phrase") {
  CHECK(candidates_in("They sold the dual-use goods.") == strings{"dual-use goods"});
}

TEST_CASE("A compound with a hyphen tells of the noun behind it, whatever its last word is") {
  CHECK(candidates_in("They were cash-strapped economies.") == strings{"cash-strapped economies"});
  CHECK(candidates_in("He took performance-enhancing drugs.") == strings{"performance-enhancing drugs"});
}

TEST_CASE("Behind a plural stands its verb, not a noun") {
  CHECK(candidates_in("Rescue crews search for survivors.") == strings{"Rescue crews", "survivors"});
  CHECK(candidates_in("The records show that it sank.") == strings{"records"});
  CHECK(candidates_in("The appeals court and the sales tax of the state are old.") ==
        strings{"appeals court", "sales tax", "state"});
}

TEST_CASE("A noun in front of a clause or of a time isn't taken for a verb") {
  CHECK(candidates_in("He left the refugee camp that they built.") == strings{"refugee camp"});
  CHECK(candidates_in("They expect a food price increase this year.") == strings{"food price increase"});
}

TEST_CASE("A noun in front of its verb isn't taken for one") {
  CHECK(candidates_in("The rebel raids occurred there.") == strings{"rebel raids"});
}

TEST_CASE("How much there is of something is no part of what it is") {
  CHECK(candidates_in("1 cup brown sugar") == strings{"brown sugar"});
  CHECK(candidates_in("2 large eggs") == strings{"eggs"});
  CHECK(candidates_in("3 tbsp olive oil and two heaped spoons") == strings{"olive oil", "heaped spoons"});
  CHECK(candidates_in("It took forty-one miles and 4,000 tonnes of coal.") == strings{"coal"});
  // The cup and the size that no number counts are things.
  CHECK(candidates_in("They saw the cup on a large table.") == strings{"cup", "large table"});
}

TEST_CASE("The only word of a clause that may be its verb is it, if it agrees with the noun in front") {
  CHECK(candidates_in("The first batch tastes best while it is warm.")[0] == "first batch");
  CHECK(candidates_in("They left, since the cookies spread.") == strings{"cookies"});
  CHECK(candidates_in("The water meter at the gate leaks.") == strings{"water meter", "gate"});
  // Of a title nothing is asked, nor where another verb stands.
  CHECK(candidates_in("New opinion polls") == strings{"New opinion polls"});
  CHECK(candidates_in("The opinion polls were old.") == strings{"opinion polls"});
}

TEST_CASE("Between a noun and a pronoun, and behind “it” and “that” stands a verb") {
  CHECK(candidates_in("The tower plugs itself in.") == strings{"tower"});
  CHECK(candidates_in("It crashes, and a letter that shows them helps.") == strings{"letter"});
  CHECK(candidates_in("They saw the plants that turn yellow.") == strings{"plants"});
}

TEST_CASE("A verb that the lexicon lacks is told by what stands beside it") {
  CHECK(candidates_in("They qzxvate the ferry.") == strings{"ferry"});
  CHECK(candidates_in("They came to qzxvate it.").empty());
  CHECK(candidates_in("It absorbs and qzxvosses the ferry.") == strings{"ferry"});
}

TEST_CASE("An order begins with a verb") {
  CHECK(candidates_in("Heat the oven.") == strings{"oven"});
  CHECK(candidates_in("Press the soil and Water a plant.")[0] == "soil");
}

TEST_CASE("What is said of a thing behind “is” is no phrase") {
  CHECK(candidates_in("The barn was quiet.") == strings{"barn"});
  CHECK(candidates_in("All men are created equal.") == strings{"men"});
}

TEST_CASE("A participle with its adverb is no part of a phrase") {
  CHECK(candidates_in("They read frequently asked questions.") == strings{"questions"});
}

TEST_CASE("A word that is an abbreviation with a full stop is a word without it") {
  CHECK(candidates_in("They sold the app.") == strings{"app"});
}

TEST_CASE("A number in figures with an ending is a date, or begins a phrase") {
  CHECK(candidates_in("They come on the 14th at noon.") == strings{"noon"});
  CHECK(candidates_in("They crossed the 49th parallel line.") == strings{"49th parallel line"});
}
