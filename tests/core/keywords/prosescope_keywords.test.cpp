#include "keywords/prosescope.h"

#include <algorithm>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::report::document_report;
using prosescope::tests::report_on;
using prosescope::tests::slice;
using prosescope::tests::strings;

namespace {

constexpr std::string_view article =
    "Oil Tanker Sinks Off Spain\n\n"
    "An oil tanker sank off the coast of Spain. The tanker had carried oil for the EU. Two tankers had sunk there "
    "before; the EU’s coast guard said that oil tankers of its kind were old.\n\n"
    "Spain asked the European Union for help. The EU promised help to Spain, and new rules for each oil tanker.";

strings texts_of(const document_report& r) {
  strings texts;
  for (const auto& k : r.keywords) texts.push_back(k.text);
  return texts;
}

/// The text at each place of a keyword; none if it isn't in the list.
strings places_of(const document_report& r, std::string_view text, std::string_view name) {
  strings places;
  for (const auto& k : r.keywords) {
    if (k.text != name) continue;
    for (std::uint32_t i = k.spans.first; i < k.spans.last; ++i) places.emplace_back(slice(text, r.spans[i]));
  }
  return places;
}

document_report with_options(std::string_view text, std::uint32_t limit, std::uint32_t max_words) {
  prosescope::report::options wanted;
  wanted.keywords = {limit, max_words};
  return report_on(text, wanted);
}

strings words_of(std::string_view phrase) {
  strings words;
  for (std::string word : prosescope::tests::cut_words(phrase)) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    words.push_back(word);
  }
  return words;
}

bool contains_words(const strings& whole, const strings& part) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

}  // namespace

TEST_CASE("A keyword stands in the spelling of the text, with short names too") {
  const strings texts = texts_of(report_on(article));
  CHECK(std::find(texts.begin(), texts.end(), "EU") != texts.end());
  CHECK(std::find(texts.begin(), texts.end(), "Spain") != texts.end());
}

TEST_CASE("The spelling that occurs most often wins over the first") {
  const auto r = with_options("The Oil Tanker sank.\n\nAn oil tanker sank. Every oil tanker sank.", 1, 3);
  REQUIRE(r.keywords.size() == 1);
  CHECK(r.keywords[0].text == "oil tanker");
  CHECK(r.keywords[0].spans.last - r.keywords[0].spans.first == 3);
}

TEST_CASE("A headline's short word is the long one of the text") {
  const auto r = report_on(
      "Breach of Intl Law\n\nThe international law of the sea is old. Sailors know international law.");
  const strings texts = texts_of(r);
  CHECK(std::count(texts.begin(), texts.end(), "international law") == 1);
  CHECK(std::count(texts.begin(), texts.end(), "Intl Law") == 0);
}

TEST_CASE("What is done is no part of what it is done to") {
  const strings texts = texts_of(report_on("They spoke of passing laws. Winds could damage trees."));
  for (const std::string_view verb : {"passing laws", "damage trees"}) {
    CHECK(std::find(texts.begin(), texts.end(), verb) == texts.end());
  }
  CHECK(std::find(texts.begin(), texts.end(), "trees") != texts.end());
}

TEST_CASE("No keyword contains another as a word") {
  for (const std::string_view text : {article, prosescope::tests::gettysburg, prosescope::tests::declaration}) {
    const strings texts = texts_of(report_on(text));
    for (std::size_t i = 0; i < texts.size(); ++i) {
      for (std::size_t j = 0; j < texts.size(); ++j) {
        CAPTURE(texts[i], texts[j]);
        CHECK((i == j || !contains_words(words_of(texts[i]), words_of(texts[j]))));
      }
    }
  }
}

TEST_CASE("Each place of a keyword holds its words, inflected or not, in any capitals") {
  const auto r = report_on(article);
  REQUIRE(r.keywords.size() > 3);
  for (const auto& k : r.keywords) {
    if (k.text == "EU") continue;  // the European Union
    for (std::uint32_t i = k.spans.first; i < k.spans.last; ++i) {
      const strings found = words_of(slice(article, r.spans[i]));
      const strings expected = words_of(k.text);
      REQUIRE(found.size() == expected.size());
      for (std::size_t w = 0; w < found.size(); ++w) {
        CHECK(prosescope::tests::word_of(found[w]).stem == prosescope::tests::word_of(expected[w]).stem);
      }
    }
  }
}

TEST_CASE("A full name and the surname that stands for it are one keyword, told by its full form") {
  const std::string_view text =
      "US Secretary of State Antony Qzxva met fishermen. Later Qzxva’s aides left, and Qzxva spoke to the crowd.";
  const auto r = report_on(text);
  const strings texts = texts_of(r);
  CHECK(std::find(texts.begin(), texts.end(), "Qzxva") == texts.end());
  CHECK(places_of(r, text, "Antony Qzxva") == strings{"Antony Qzxva", "Qzxva", "Qzxva"});
}

TEST_CASE("A surname that two have, or that stands in front of the full name, is joined with neither") {
  for (const std::string_view text :
       {"We met Ann Qzxva and Bob Qzxva. Then Qzxva spoke.", "We met Qzxva. Then Ann Qzxva spoke."}) {
    CAPTURE(text);
    CHECK(places_of(report_on(text), text, "Ann Qzxva").size() <= 1);
  }
}

TEST_CASE("A title in front of a full name makes no other name of it") {
  const std::string_view text = "We met Ann Qzxva. Then Secretary Ann Qzxva smiled, and Qzxva spoke.";
  CHECK(places_of(report_on(text), text, "Ann Qzxva") == strings{"Ann Qzxva", "Secretary Ann Qzxva", "Qzxva"});
}

TEST_CASE("An acronym and its long form are one keyword, told by the more usual") {
  for (const std::string_view text :
       {"Spain asked the European Union (EU) for help, and the EU promised it.",
        "Spain asked the EU for help. The European Union thought of it; then the EU promised it."}) {
    CAPTURE(text);
    const auto r = report_on(text);
    const strings texts = texts_of(r);
    CHECK(std::find(texts.begin(), texts.end(), "European Union") == texts.end());
    strings places = places_of(r, text, "EU");
    std::sort(places.begin(), places.end());
    CHECK(places == strings{"EU", "EU", "European Union"});
  }
}

TEST_CASE("A country and phrases with its adjective don't stand in one list") {
  const strings texts = texts_of(report_on(
      "Russia began the war. Russian aggression goes on, and the aggression of Russia harms Ukraine. Ukrainian towns "
      "burn. China helps Russia; Chinese firms help it too. British banks left. Britain helps Ukraine."));
  for (const std::string_view country : {"Russia", "Ukrain", "Chin", "Brit"}) {
    CAPTURE(country);
    CHECK(std::count_if(texts.begin(), texts.end(),
                        [&](const std::string& text) { return text.find(country) != text.npos; }) == 1);
  }
}

TEST_CASE("Places are told in UTF-16, also behind emoji and in Chinese") {
  const std::string_view text = "😀 我 The oil tanker sank.";
  const auto r = with_options(text, 1, 3);
  REQUIRE(r.keywords.size() == 1);
  CHECK(slice(text, r.spans[r.keywords[0].spans.first]) == r.keywords[0].text);
}

TEST_CASE("Keywords come best first") {
  const auto r = report_on(article);
  CHECK(std::is_sorted(r.keywords.begin(), r.keywords.end(),
                       [](const auto& a, const auto& b) { return a.score > b.score; }));
}

TEST_CASE("Who speaks stands behind who is spoken of") {
  CHECK(texts_of(report_on("Kerrigan did little. Dunmore left Kerrigan. They saw Dunmore.")) ==
        strings{"Kerrigan", "Dunmore"});
  CHECK(texts_of(report_on("Kerrigan said little. Dunmore left Kerrigan. They saw Dunmore.")) ==
        strings{"Dunmore", "Kerrigan"});
}

TEST_CASE("A name with a title stands behind a full name, and one with a word in front behind the name alone") {
  CHECK(texts_of(report_on("Mr. Kerrigan met Paul Dunmore.")) == strings{"Paul Dunmore", "Mr. Kerrigan"});
  CHECK(texts_of(report_on("They saw downtown Remscheid and Nether Wallop.")) ==
        strings{"Nether Wallop", "downtown Remscheid"});
}

TEST_CASE("The noun that “of” tells more of stands behind one that stands for itself") {
  CHECK(texts_of(report_on("They saw the margin of the meadow. They saw the meadow and the margin of it."))[0] ==
        "meadow");
}

TEST_CASE("What an adjective stands in front of is a phrase, if it is one elsewhere") {
  const auto score_of = [](const document_report& r, std::string_view name) {
    for (const auto& k : r.keywords) {
      if (k.text == name) return k.score;
    }
    return 0.0;
  };
  const auto behind = report_on("The tornado season began. The unofficial tornado season ended.");
  const auto inside = report_on("The tornado season began. The storm tornado season ended.");
  CHECK(score_of(behind, "tornado season") > score_of(inside, "tornado season"));
}

TEST_CASE("A noun that is one word in 75, mostly alone, leads where no better keyword holds it") {
  // Twelve names in front of it, each rarer and earlier.
  const std::string names =
      "We met Qzxva, Qzxvb, Qzxvc, Qzxvd, Qzxve, Qzxvf, Qzxvg, Qzxvh, Qzxvk, Qzxvl, Qzxvm and Qzxvn. ";
  std::string text = names + names + names + "\n\n";
  text += "Then the war came. It was the war. They saw the terrible war and the war.\n\nThe war did it. It was war.";
  const auto r = report_on(text);
  REQUIRE(r.keywords.size() == 10);
  CHECK(r.keywords[0].text == "war");
  CHECK(std::is_sorted(r.keywords.begin(), r.keywords.end(),
                       [](const auto& a, const auto& b) { return a.score > b.score; }));
  const strings all = texts_of(r);
  CHECK(std::find(all.begin(), all.end(), "terrible war") == all.end());
  CHECK(texts_of(with_options(text, 3, 3)) == strings(all.begin(), all.begin() + 3));
  // What the tenth was is the eleventh; nothing stands there twice.
  const strings more = texts_of(with_options(text, 14, 3));
  CHECK(std::count(more.begin(), more.end(), "war") == 1);
  CHECK(std::find(more.begin(), more.end(), "Qzxvl") != more.end());
}

TEST_CASE("A phrase stands before one that is used as often in fewer paragraphs") {
  const strings texts = texts_of(report_on("They saw Qzxva, Qzxvb and Qzxva.\n\nThey saw Qzxvb."));
  CHECK(texts == strings{"Qzxvb", "Qzxva"});
}

TEST_CASE("Of equals the one that comes first stands first") {
  // Names that no list has, at places that weigh the same, are equal but for where they stand.
  const auto r = report_on("Qzxva met us.\n\nQzxvb met us.\n\nQzxvc met us.");
  const strings texts = texts_of(r);
  REQUIRE(texts.size() == 3);
  CHECK(texts == strings{"Qzxva", "Qzxvb", "Qzxvc"});
}

TEST_CASE("No more keywords than asked for, and none for 0") {
  for (const std::uint32_t limit : {0u, 1u, 3u}) CHECK(with_options(article, limit, 3).keywords.size() == limit);
  CHECK(with_options(article, 1000, 3).keywords.size() > 3);
}

TEST_CASE("A smaller limit gives the first of the same") {
  const strings all = texts_of(with_options(article, 10, 3));
  const strings few = texts_of(with_options(article, 3, 3));
  CHECK(std::equal(few.begin(), few.end(), all.begin()));
}

TEST_CASE("No keyword has more words than asked for") {
  for (const std::uint32_t most : {1u, 2u, 3u}) {
    for (const std::string& text : texts_of(with_options(article, 100, most))) CHECK(words_of(text).size() <= most);
  }
}

TEST_CASE("A text without nouns has no keywords") {
  CHECK(report_on("").keywords.empty());
  CHECK(report_on("It is what it is, and that was that.").keywords.empty());
  CHECK(report_on("!!! 😀 123").keywords.empty());
}

TEST_CASE("The tone of a keyword is the one towards it") {
  const auto r = report_on("Qzxva is great. Qzxvb is awful.");
  REQUIRE(r.keywords.size() >= 2);
  for (const auto& k : r.keywords) {
    if (k.text == "Qzxva") CHECK(k.sentiment.label == prosescope::sentiment::label::positive);
    if (k.text == "Qzxvb") CHECK(k.sentiment.label == prosescope::sentiment::label::negative);
  }
}

TEST_CASE("A text of one word") {
  CHECK(texts_of(report_on("Ferry")) == strings{"Ferry"});
  CHECK(texts_of(report_on("constructor")) == strings{"constructor"});
}

TEST_CASE("Names of one letter or two are keywords, with their signs") {
  const strings texts = texts_of(
      report_on("Engineers of the EU wrote it in C++. Others prefer C#. Their phones speak 5G, and C++ is fast."));
  for (const std::string_view name : {"EU", "C++", "C#", "5G"}) {
    CAPTURE(name);
    CHECK(std::find(texts.begin(), texts.end(), name) != texts.end());
  }
}

TEST_CASE("A possessive of either apostrophe is the same keyword") {
  const auto r = with_options("Qzxva’s ferry sank. Qzxva's ferry sank.", 10, 1);
  const auto found = std::find_if(r.keywords.begin(), r.keywords.end(),
                                  [](const auto& k) { return k.text == "Qzxva"; });
  REQUIRE(found != r.keywords.end());
  CHECK(found->spans.last - found->spans.first == 2);
}

TEST_CASE("A headline's casing and a text in capitals find the same words") {
  CHECK(texts_of(with_options("OIL TANKER SINKS.", 1, 3)) == strings{"OIL TANKER"});
  CHECK(texts_of(with_options("Oil Tanker Sinks Off Spain\n\nThe oil tanker sank. An oil tanker sank.", 1, 3)) ==
        strings{"oil tanker"});
}

TEST_CASE("Links are no keywords, marks of Markdown are in none") {
  for (const std::string& text :
       texts_of(report_on("## The *ferry*\n\nThe **ferry** sank: [harbour](https://example.com/a)."))) {
    CHECK(text.find_first_of("*#[]():/") == std::string::npos);
  }
}

TEST_CASE("100,000 different words give as many keywords as asked for") {
  std::string text;
  for (int i = 0; i < 100000; ++i) {
    std::string word = "q";
    for (int rest = i; rest > 0; rest /= 20) word += "bcdfghjklmnprtvwxzaeo"[rest % 20];
    text += "The " + word + "qa sank.";
    text += i % 10 == 9 ? "\n\n" : " ";
  }
  CHECK(with_options(text, 10, 3).keywords.size() == 10);
}

TEST_CASE("A name with very many titles is one keyword, and is read in time") {
  std::string text = "Antony Blinken left.";
  for (int i = 0; i < 20000; ++i) {
    std::string title = "Q";
    for (int rest = i; rest > 0; rest /= 20) title += "bcdfghjklmnprtvwxzaeo"[rest % 20];
    text += " They met " + title + "qa Antony Blinken here.";
  }
  const auto r = with_options(text, 3, 3);
  REQUIRE_FALSE(r.keywords.empty());
  CHECK(r.keywords[0].spans.last - r.keywords[0].spans.first == 20001);
}
