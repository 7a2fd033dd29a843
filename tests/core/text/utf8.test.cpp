#include "text/utf8.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "text/offsets.h"
#include "utf16_oracle.h"

namespace text = prosescope::text;

TEST_CASE("Every code point survives encoding and decoding") {
  std::uint32_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char buffer[4];
    const std::size_t bytes = text::encode(c, buffer);
    const std::string_view encoded(buffer, bytes);
    const text::code_point back = text::decode(encoded, 0);
    wrong += back.value != c || back.bytes != bytes || text::previous(encoded, bytes) != 0;
    wrong += text::utf16_units(c) != (c > 0xFFFF ? 2u : 1u);
  }
  CHECK(wrong == 0);
}

TEST_CASE("Each byte of an ill-formed sequence becomes one U+FFFD") {
  const std::string_view ill_formed[] = {
      "\x80",              // a continuation without a lead
      "\xBF\x80",          //
      "\xC0\x80",          // NUL in two bytes
      "\xC1\xBF",          // a letter in two bytes
      "\xC3",              // cut short
      "\xE0\x80\x80",      // overlong
      "\xE2\x82",          // cut short
      "\xED\xA0\x80",      // a surrogate
      "\xF0\x80\x80\x80",  // overlong
      "\xF0\x9F\x98",      // cut short
      "\xF4\x90\x80\x80",  // above U+10FFFF
      "\xF5\x80\x80\x80",  //
      "\xFE\xFF",          // no lead at all
  };
  for (const std::string_view bytes : ill_formed) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      const text::code_point c = text::decode(bytes, at);
      CHECK(c.value == text::replacement_character);
      CHECK(c.bytes == 1);
    }
  }
}

TEST_CASE("Text goes on right behind an ill-formed byte") {
  const std::string_view text = "\xE2\x82"
                                "A";
  CHECK(text::decode(text, 2).value == U'A');
  CHECK(text::previous(text, 2) == 1);
}

TEST_CASE("Going backwards stops where going forwards did") {
  const std::string_view mixed = "a\xC3\xA9\xE2\x80\x99\xF0\x9F\x98\x80\x80\xF0\x9F z\xED\xA0\x80";
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < mixed.size(); at += text::decode(mixed, at).bytes) starts.push_back(at);
  std::size_t at = mixed.size();
  for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
    at = text::previous(mixed, at);
    CHECK(at == *start);
  }
}

TEST_CASE("Offsets in UTF-16 are those that a plain decoder counts") {
  const std::string_view texts[] = {
      "",
      "plain",
      "caf\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D",
      "\xF0\x9F\x98\x80\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD!",
      "\xE6\x88\x91\xE5\x96\x9C",
      "a\x80z\xF0\x9F",
      std::string_view("nul\0\xC3\xA9", 6),
  };
  text::utf16_offsets offsets;  // one for all: what an earlier run left behind must not show
  for (const std::string_view text : texts) {
    offsets.read(text);
    const std::vector<std::uint32_t> expected = prosescope::tests::utf16_offsets_of(text);
    for (std::size_t at = 0; at <= text.size(); at += at < text.size() ? text::decode(text, at).bytes : 1) {
      CHECK(offsets[at] == expected[at]);
    }
    CHECK(offsets.length() == expected.back());
  }
}
