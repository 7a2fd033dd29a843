#include "facts/bytes.h"

#include <string>
#include <string_view>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "random_texts.h"
#include "reading.h"
#include "texts.h"

namespace facts = prosescope::facts;
using facts::from_bytes;
using facts::to_bytes;
using prosescope::tests::dice;
using prosescope::tests::packed;

namespace {

constexpr std::uint64_t maker = 42;
constexpr std::size_t header_size = 14;

prosescope::analysis::analyzer& analyzer() {
  static prosescope::analysis::analyzer one;
  return one;
}

std::string bytes_of(std::string_view text, facts::methods methods = {}) {
  return to_bytes(analyzer().read(text, methods), {maker, methods});
}

/// Facts with one paragraph of these bytes, and the checksum that they should have.
std::string forged(std::string_view paragraph) {
  std::string out = bytes_of("");
  facts::append_paragraph(out, paragraph);
  return out;
}

/// The bytes of the one paragraph of a text.
std::string paragraph_of(std::string_view text) {
  std::string bytes;
  facts::append_fields(bytes, *analyzer().read(text).paragraphs.front());
  return bytes;
}

}  // namespace

TEST_CASE("Facts that were bytes give the same report, for every method") {
  dice die(11);
  for (int round = 0; round < 100; ++round) {
    const std::string text = prosescope::tests::random_text(die).text;
    prosescope::report::options wanted;
    if (round % 3 == 1) wanted.tone = facts::tone_method::vader;
    if (round % 4 == 1) wanted.keywords.method = facts::keyword_method::yake;
    auto read = from_bytes(bytes_of(text, wanted.methods()), maker);
    CAPTURE(text);
    REQUIRE(read);
    CHECK(read->from.made_for == wanted.methods());
    const bool same = packed(read->document, wanted) == packed(text, wanted);
    CHECK(same);
  }
}

TEST_CASE("Pieces put together as bytes are the text") {
  dice die(12);
  for (int round = 0; round < 50; ++round) {
    const auto whole = prosescope::tests::random_text(die);
    const std::size_t cut = whole.cuts.empty() ? 0 : whole.cuts[die.below(whole.cuts.size())];
    std::string bytes = bytes_of(std::string_view(whole.text).substr(0, cut));
    facts::append_bytes(bytes, bytes_of(std::string_view(whole.text).substr(cut)));
    const bool same = packed(from_bytes(bytes, maker)->document) == packed(whole.text);
    CHECK(same);
  }
}

TEST_CASE("Bytes of another maker, cut off, changed or longer are no facts") {
  const std::string good = bytes_of("The tanker sank. Nobody was hurt.\n\n- A list\n- of two");
  REQUIRE(from_bytes(good, maker));
  CHECK_FALSE(from_bytes(good, maker + 1));
  CHECK_FALSE(from_bytes("", maker));
  CHECK_FALSE(from_bytes(good + '\0', maker));
  CHECK(from_bytes(good.substr(0, header_size), maker)->document.paragraphs.empty());
  std::size_t taken = 0;
  for (std::size_t size = header_size + 1; size < good.size(); ++size)
    taken += from_bytes(good.substr(0, size), maker).has_value();
  CHECK(taken == 1);  // between the two paragraphs
  for (std::size_t i = 12; i < good.size(); ++i) {
    std::string changed = good;
    changed[i] = static_cast<char>(changed[i] ^ 0x10);
    CAPTURE(i);
    CHECK_FALSE(from_bytes(changed, maker));
    CHECK_FALSE(facts::origin_of(changed, maker));
  }
}

TEST_CASE("Bytes that were forged are refused, or give a report that holds together") {
  dice die(13);
  std::size_t refused = 0;
  std::size_t taken = 0;
  for (const std::string_view text :
       {std::string_view("Russia’s brutal war was not good, but Antony Blinken praised “great” help. 😀 It is \"bad\"!"),
        std::string_view("```\nsail();\n```\n1\n\fThe Ferry\nIt sank."), prosescope::tests::gettysburg}) {
    const std::string whole = paragraph_of(text);
    for (int round = 0; round < 3000; ++round) {
      std::string changed = whole;
      for (std::size_t n = 1 + die.below(3); n > 0; --n) {
        changed[die.below(changed.size())] = static_cast<char>(die.below(2) == 0 ? die.below(4) : die.below(256));
      }
      auto read = from_bytes(forged(changed), maker);
      refused += !read.has_value();
      if (!read) continue;
      ++taken;
      read->document.paragraphs.push_back(read->document.paragraphs.front());
      prosescope::report::options wanted;
      wanted.targets.push_back(analyzer().target("Russia"));
      CHECK_FALSE(packed(read->document, wanted).empty());
    }
  }
  CHECK(refused > 1000);
  CHECK(taken > 1000);
}

TEST_CASE("A list can't be said to be longer than the bytes") {
  std::string paragraph(4, '\0');           // length, text, fenced, fence_open
  paragraph += "\xFF\xFF\xFF\xFF\xFF\x7F";  // blocks
  CHECK_FALSE(from_bytes(forged(paragraph), maker));
}
