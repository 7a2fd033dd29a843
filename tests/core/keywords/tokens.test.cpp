#include "keywords/tokens.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::keywords::token_row;
using prosescope::tests::slice;
using prosescope::tests::strings;

namespace facts = prosescope::facts;

namespace {

constexpr facts::methods with_tokens{.keywords = facts::keyword_method::yake};

facts::document_facts read(std::string_view text) {
  prosescope::analysis::analyzer analyzer;
  return analyzer.read(text, with_tokens);
}

/// The words of the row for which `holds` is true, as they are spelled.
template <typename Holds>
strings words_that(std::string_view text, Holds holds, std::string_view language = "en") {
  const facts::document_facts document = read(text);
  const token_row row(document, facts::read_blocks(document, facts::boilerplate::skip), language);
  strings words;
  for (std::uint32_t i = 0; i < row.size(); ++i) {
    if (holds(row[i])) words.emplace_back(row.spelling(i, i + 1));
  }
  return words;
}

}  // namespace

TEST_CASE("Tokens are held only when they are asked for") {
  prosescope::analysis::analyzer analyzer;
  CHECK(analyzer.read("An oil tanker sank.").paragraphs[0]->keyword_tokens.empty());
  CHECK(read("An oil tanker sank.").paragraphs[0]->keyword_tokens.size() == 4);
}

TEST_CASE("A token is a word without its possessive, in its place") {
  const std::string_view text = "😀 The EU’s\ncoast guard";
  const facts::document_facts document = read(text);
  const token_row row(document, facts::read_blocks(document, facts::boilerplate::skip), "en");
  strings places;
  for (std::uint32_t i = 0; i < row.size(); ++i) places.push_back(slice(text, row[i].place));
  CHECK(places == strings{"The", "EU", "coast", "guard"});
  CHECK(row.spelling(0, 4) == "The EU’s coast guard");
}

TEST_CASE("Punctuation, symbols and the ends of sentences are boundaries") {
  const auto ends = [](const facts::keyword_token& t) { return t.boundary; };
  CHECK(words_that("Oil, gas and (old) coal 😀 burn. They do\n\nSo", ends) ==
        strings{"Oil", "and", "old", "coal", "burn", "do", "So"});
}

TEST_CASE("Capitals, acronyms, numbers, and what is not plain") {
  const std::string_view text = "Oil for NATO and the EU in 2010, from Spain’s co-founder of state-of-the-art 5G.";
  CHECK(words_that(text, [](const auto& t) { return t.capital; }) == strings{"NATO", "EU", "Spain", "5G"});
  CHECK(words_that(text, [](const auto& t) { return t.acronym; }) == strings{"NATO", "EU", "5G"});
  CHECK(words_that(text, [](const auto& t) { return t.number; }) == strings{"2010"});
  CHECK(words_that(text, [](const auto& t) { return !t.plain; }) == strings{"2010", "state-of-the-art", "5G"});
}

TEST_CASE("Stop words are those of the text's language, and in others than English all other words are nominal") {
  const std::string_view text = "Die alten Tanker sind nicht in dem Hafen";
  const auto stops = [](const facts::keyword_token& t) { return t.stop_word; };
  const auto nominal = [](const facts::keyword_token& t) { return t.nominal; };
  CHECK(words_that(text, stops, "de") == strings{"Die", "nicht", "in", "dem"});
  CHECK(words_that(text, nominal, "de") == strings{"alten", "Tanker", "sind", "Hafen"});
  CHECK(words_that("The old tanker sank", stops) == strings{"The"});
  CHECK(words_that("The old tanker sank", nominal) == strings{"old", "tanker"});
}

TEST_CASE("Words of blocks that don't count are in no row") {
  const auto any = [](const facts::keyword_token&) { return true; };
  CHECK(words_that("Skip to content\n\nAn oil tanker sank.\n\nAll rights reserved.", any) ==
        strings{"An", "oil", "tanker", "sank"});
}
