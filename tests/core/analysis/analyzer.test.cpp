#include "analysis/analyzer.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::facts::counter;
using prosescope::tests::fault_of;
using prosescope::tests::packed;
using prosescope::tests::report_on;

namespace {

constexpr std::size_t megabyte = 1'000'000;

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

std::string fault_in(std::string_view text) {
  prosescope::report::options wanted;
  wanted.words = true;
  return fault_of(report_on(text, wanted), text);
}

}  // namespace

TEST_CASE("Any short text has a report that holds together") {
  const std::string_view texts[] = {
      "",
      " ",
      "\n",
      "\r\n\r\n",
      "\t \n \t",
      "a",
      "A",
      "7",
      ".",
      "!",
      "'",
      "’",
      "ʼ",
      "-",
      "“",
      "”",
      "(",
      "…",
      "#",
      "# ",
      ">",
      "|",
      "```",
      "- ",
      "1.",
      "a)",
      "•",
      "©",
      "By",
      "By A",
      "@",
      "a@",
      "@a.b",
      "://",
      "a://",
      "www.",
      ":-",
      ":)",
      "word",
      "It is.",
      "it’s",
      "’s",
      "a’s",
      "U.S.",
      "Ph.D.",
      "A.",
      "A. B. C.",
      "Mr.",
      "No.",
      "...",
      ". . .",
      "1,",
      "1.5.2",
      "1:2:3",
      "1,2,3",
      "a-",
      "-a",
      "a--b",
      "a_b",
      "A&B",
      "&",
      "C++",
      "#tag",
      "<b>x</b>",
      "\\n",
      "not",
      "very",
      "but",
      "not but very",
      "very good but",
      "Figure 1:",
      "Photo:",
      "Table 2",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(fault_in(text) == "");
  }
}

TEST_CASE("Text that is not English, not text, or not UTF-8 has one too") {
  const std::string_view texts[] = {
      "😀",
      "😀😢👍🏽",
      "👩‍👩‍👧",
      "❤️",
      "\xE2\x80\x8D",
      "👩\xE2\x80\x8D",
      "\xCC\x81",
      "a\xCC\x81\xCC\x81",
      "我",
      "我喜欢编程。",
      "。",
      "مرحبا بالعالم.",
      "สวัสดีชาวโลก",
      "नमस्ते।",
      "\xEF\xBF\xBD",
      "\xEF\xBB\xBFwith a byte order mark",
      "\x80",
      "\xC3",
      "\xE2\x82",
      "\xF0\x9F\x98",
      "\xED\xA0\x80",
      "\xFF\xFE",
      "a\x80"
      "b",
      "good\xC3 bad\xF0\x9F",
      std::string_view("\0", 1),
      std::string_view("a\0b", 3),
      std::string_view("\0\n\n\0 good.", 10),
      "one\r\ntwo\r\n\r\nthree",
      "one\rtwo\r\rthree",
      "one\xE2\x80\xA8two\xE2\x80\xA9three",
      "one\vtwo\fthree\xC2\x85",
      "\xC2\xA0",
      "\xE2\x80\x8B",
      "\xC2\xAD",
      "\xE2\x80\xAE"
      "gnirts",
      "\xF4\x8F\xBF\xBF",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(fault_in(text) == "");
  }
}

TEST_CASE("Every single code point, alone and between letters, has one") {
  std::string faults;
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 0x11) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char buffer[4];
    const std::string one(buffer, prosescope::text::encode(c, buffer));
    faults += fault_in(one);
    faults += fault_in("good" + one + "Bad " + one + one + " x");
  }
  CHECK(faults == "");
}

// A megabyte of each took a trap, quadratic time or a deep stack somewhere, in this core or in others. A family that is
// quadratic shows as a test that takes minutes.
TEST_CASE("A megabyte of one thing has a report that holds together") {
  const std::string_view pieces[] = {
      "a",
      "A",
      "7",
      "IT IT IT ",
      "very ",
      "not ",
      "but ",
      "good ",
      "good! ",
      "\"",
      "“",
      "’",
      ".",
      ". ",
      "!",
      "…",
      "\n",
      "\r\n",
      " ",
      ",",
      ", ",
      "-",
      "a-",
      "a'",
      "1:",
      "1,",
      "1234567890:",
      "(",
      "😀",
      "👩\xE2\x80\x8D",
      "\xCC\x81",
      "我",
      "我。",
      "\x80",
      "\xF0\x9F",
      "@",
      "a@",
      "://",
      "www. ",
      "```\n",
      "> x\n",
      "- x\n",
      "| x |\n",
      "By A\n",
      "# x\n",
      "U.S. ",
      "A. ",
      "China ",
      "oil tanker ",
      "Bank of ",
      "x{};",
      "a | b\n",
      "cookies ",
      "’s",
      "The cat sat on the good mat. ",
      "The cat sat on the good mat.\n",
      "The cat sat on the good mat.\n\n",
      "and the good cat sat on a very bad mat ",
  };
  for (const std::string_view piece : pieces) {
    const std::string text = repeated(piece, megabyte);
    CAPTURE(piece);
    CHECK(fault_in(text) == "");
  }
  CHECK(fault_in(repeated(std::string_view("\0", 1), megabyte)) == "");
  CHECK(fault_in("good " + std::string(megabyte, ',') + " good not bad") == "");
  CHECK(fault_in("good " + std::string(megabyte, ' ') + "Good not bad") == "");
}

TEST_CASE("One word of a megabyte is one word") {
  const auto r = report_on(std::string(megabyte, 'a'));
  CHECK(r.counts[counter::words] == 1);
  CHECK(r.counts[counter::letters] == static_cast<std::int64_t>(megabyte));
  CHECK(r.sentences.size() == 1);
}

TEST_CASE("A megabyte of one sentence is that sentence so many times") {
  const std::string_view sentence = "The cat sat on the good mat. ";
  const auto r = report_on(repeated(sentence, megabyte));
  const auto times = static_cast<std::int64_t>((megabyte + sentence.size() - 1) / sentence.size());
  CHECK(r.counts[counter::sentences] == times);
  CHECK(r.counts[counter::words] == 7 * times);
  CHECK(r.unique_words == 6);
}

TEST_CASE("The kind of line end changes no number") {
  const std::string unix = "What happens next\n\nIt rained in the town.\n- one\n- two\n\nIt was good.\n";
  std::string windows;
  for (const char c : unix) {
    if (c == '\n') windows.push_back('\r');
    windows.push_back(c);
  }
  const auto a = report_on(unix);
  const auto b = report_on(windows);
  CHECK(a.counts == b.counts);
  CHECK(a.grade == b.grade);
  CHECK(a.sentiment.score == b.sentiment.score);
  REQUIRE(a.blocks.size() == b.blocks.size());
  for (std::size_t i = 0; i < a.blocks.size(); ++i) CHECK(a.blocks[i].kind == b.blocks[i].kind);
}

TEST_CASE("An analyzer forgets a text when it reads the next") {
  prosescope::analysis::analyzer used;
  const prosescope::report::options wanted;
  const std::string alone(used.analyze(prosescope::tests::alice, wanted));
  for (const std::string_view text : {"😀 \xF0\x9F", "", "VERY good! But not bad.\n\n- 我喜欢"}) {
    REQUIRE_FALSE(used.analyze(text, wanted).empty());
  }
  const bool same = used.analyze(prosescope::tests::alice, wanted) == alone;
  CHECK(same);
}
