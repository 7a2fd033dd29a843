#include "facts/document.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "random_texts.h"
#include "reading.h"
#include "texts.h"

using prosescope::facts::block_reading;
using prosescope::facts::boilerplate;
using prosescope::facts::document_facts;
using prosescope::facts::merge;
using prosescope::facts::read_blocks;
using prosescope::tests::cut_text;
using prosescope::tests::dice;
using prosescope::tests::packed;
using prosescope::tests::random_text;
using prosescope::tests::strings;
using prosescope::text::block_kind;

namespace facts = prosescope::facts;

namespace {

prosescope::analysis::analyzer& analyzer() {
  static prosescope::analysis::analyzer one;
  return one;
}

std::vector<document_facts> pieces_of(const cut_text& whole, dice& die) {
  std::vector<document_facts> pieces;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    pieces.push_back(analyzer().read(std::string_view(whole.text).substr(begin, end - begin)));
    begin = end;
  };
  for (const std::size_t cut : whole.cuts) {
    if (die.below(3) == 0) add(cut);
  }
  add(whole.text.size());
  return pieces;
}

/// Merges neighbours in any order until one is left.
document_facts merge_anyhow(std::vector<document_facts> pieces, dice& die) {
  while (pieces.size() > 1) {
    const std::size_t at = die.below(pieces.size() - 1);
    pieces[at] = merge(std::move(pieces[at]), std::move(pieces[at + 1]));
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
  return std::move(pieces[0]);
}

document_facts with_kinds(std::initializer_list<block_kind> kinds) {
  document_facts document;
  facts::paragraph_facts paragraph;
  for (const block_kind kind : kinds) {
    facts::block_fact block;
    block.kind = kind;
    paragraph.blocks.push_back(block);
  }
  document.paragraphs.push_back(std::make_shared<facts::paragraph_facts>(std::move(paragraph)));
  return document;
}

}  // namespace

TEST_CASE("A text cut at blank lines, in any pieces and any grouping, merges to the report of the whole, to the bit") {
  dice die(20240104);
  for (int round = 0; round < 400; ++round) {
    const cut_text whole = random_text(die);
    const document_facts merged = merge_anyhow(pieces_of(whole, die), die);
    CAPTURE(round, whole.text);
    const bool same = packed(merged) == packed(whole.text);
    CHECK(same);
  }
}

TEST_CASE("So it does whatever the options are") {
  dice die(7);
  prosescope::report::options wanted;
  wanted.boilerplate = boilerplate::keep;
  wanted.keywords = {3, 1};
  for (int round = 0; round < 50; ++round) {
    const cut_text whole = random_text(die);
    const bool same = packed(merge_anyhow(pieces_of(whole, die), die), wanted) == packed(whole.text, wanted);
    CHECK(same);
  }
}

TEST_CASE("An article in two halves is the article") {
  const std::string article = "top of page\n\nA Speech for the Ages\n\n" + std::string(prosescope::tests::gettysburg) +
                              "\n\n\n" + std::string(prosescope::tests::declaration) + "\n\n\nbottom of page";
  std::size_t halves = 0;
  for (std::size_t at = article.find("\n\n"); at != article.npos; at = article.find("\n\n", at + 1)) {
    const std::string_view text = article;
    const document_facts merged = merge(analyzer().read(text.substr(0, at + 2)), analyzer().read(text.substr(at + 2)));
    const bool same = packed(merged) == packed(article);
    CHECK(same);
    ++halves;
  }
  CHECK(halves == 9);
}

TEST_CASE("Merging keeps the order: two texts in turn are not the two in the other order") {
  const std::string_view first = "Oil tankers are good.\n\n";
  const std::string_view second = "Nobody likes a bad ship.\n\n";
  const bool same = packed(merge(analyzer().read(first), analyzer().read(second))) ==
                    packed(merge(analyzer().read(second), analyzer().read(first)));
  CHECK_FALSE(same);
}

TEST_CASE("Facts of no text change nothing") {
  const document_facts nothing;
  const bool in_front = packed(merge(nothing, analyzer().read("It rained."))) == packed("It rained.");
  const bool behind = packed(merge(analyzer().read("It rained."), nothing)) == packed("It rained.");
  CHECK(in_front);
  CHECK(behind);
}

TEST_CASE("Blank lines that were read alone belong to what stands in front of them") {
  for (const std::string text : {"> The town council voted on Tuesday to keep its ferry,\n>\n> and said",
                                 "```\nsail();", "The Ferry\n1\n\fThe Ferry\nIt sank."}) {
    CAPTURE(text);
    const bool behind = packed(merge(analyzer().read(text + "\n"), analyzer().read("\n"))) == packed(text + "\n\n");
    const bool in_front = packed(merge(analyzer().read("\n\f"), analyzer().read(text))) == packed("\n\f" + text);
    CHECK(behind);
    CHECK(in_front);
  }
}

TEST_CASE("A heading with nothing below it is a paragraph") {
  const auto readings = read_blocks(
      with_kinds({block_kind::heading, block_kind::paragraph, block_kind::heading, block_kind::boilerplate}),
      boilerplate::skip);
  CHECK(readings[0].kind == block_kind::heading);
  CHECK(readings[2].kind == block_kind::paragraph);
  CHECK(readings[2].counted);
}

TEST_CASE("Boilerplate counts when it is kept, code never does") {
  const document_facts document = with_kinds({block_kind::boilerplate, block_kind::paragraph, block_kind::code});
  const auto skipped = read_blocks(document, boilerplate::skip);
  CHECK_FALSE(skipped[0].counted);
  CHECK(skipped[1].counted);
  CHECK_FALSE(skipped[2].counted);
  const auto kept = read_blocks(document, boilerplate::keep);
  CHECK(kept[0].counted);
  CHECK_FALSE(kept[2].counted);
}

TEST_CASE("A text that holds nothing but boilerplate is not empty") {
  const auto readings = read_blocks(with_kinds({block_kind::boilerplate, block_kind::boilerplate}), boilerplate::skip);
  for (const block_reading& reading : readings) {
    CHECK(reading.counted);
    CHECK(reading.kind == block_kind::paragraph);
  }
}

namespace {

/// Blocks that are no furniture.
strings read_in(std::string_view text) {
  strings blocks;
  for (const auto& block : prosescope::tests::report_on(text).blocks) {
    if (block.kind != block_kind::boilerplate) blocks.push_back(prosescope::tests::slice(text, block.place));
  }
  return blocks;
}

}  // namespace

TEST_CASE("A menu above a title and one below an article are boilerplate, though blank lines part their items") {
  const std::string article =
      "Harbour town votes to keep its last ferry\n\nIt rained.\n\nWhat it costs\n\nIt was late.";
  const std::string above = "Skip to content\n\nHome\n\nWorld\n\nPolitics\n\nOpinion\n\nSign in\n\n";
  const std::string below =
      "\n\nAbout us\n\nCareers\n\nPress\n\nAccessibility\n\nLegal\n\nHelp\n\nContact\n\nCookies\n\n"
      "Privacy\n\nTerms";
  const strings read{"Harbour town votes to keep its last ferry", "It rained.", "What it costs", "It was late."};
  CHECK(read_in(above + article) == read);
  CHECK(read_in(article + below) == read);
  CHECK(read_in(above + article + below) == read);
}

TEST_CASE("Labels that are no menu's stay, though furniture stands about them") {
  for (const std::string text : {
           // Sections of a curriculum vitae, which begins or ends with where somebody is reached.
           "Contact\n\nNorvale\n\nEngineer\n\nWelder\n\nIt rained.",
           "It rained.\n\nSkills\n\nWelding\n\nLanguages\n\nEnglish\n\nWelsh\n\nContact\n\nann@example.com",
           // A short title, ingredients and steps below a page's menu.
           "Home\n\nRecipes\n\nDinner\n\nApple Crumble\n\nShare\n\nIngredients\n\nApples\n\nFlour\n\nPeel them.",
           "Home\n\nApples\n\nFlour\n\nButter\n\nPeel the apples and slice them\n\nBake them for an hour\n\nServe.",
           // A poem.
           "Home\n\nThe bell\n\nThe bay\n\nGoes out\n\nAnd those who stay can tell\n\nIt rained.",
           // A section between buttons.
           "It rained.\n\nShare\n\nEmail\n\nPrint\n\nVerdict\n\nShare\n\nEmail\n\nPrint\n\nIt was late.",
       }) {
    CAPTURE(text);
    std::size_t lines = 0;
    for (const auto& block : prosescope::tests::report_on(text).blocks) {
      const std::string place = prosescope::tests::slice(text, block.place);
      const bool alone = block.kind != block_kind::boilerplate;
      CHECK(alone == (prosescope::tests::kinds_of(place + "\n\nIt rained.").front() != "boilerplate"));
      ++lines;
    }
    CHECK(lines > 4);
  }
}
