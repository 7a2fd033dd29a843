#include "text/blocks.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::tests::cut_blocks;
using prosescope::tests::kinds_of;
using prosescope::tests::strings;
namespace text = prosescope::text;

TEST_CASE("A run of lines ends at a blank line and takes the blank lines behind it along") {
  const std::string_view text = "one\ntwo\n \t\n\nthree\r\n\r\nfour\n";
  std::size_t end = text::end_of_run(text, 0);
  CHECK(text.substr(0, end) == "one\ntwo\n \t\n\n");
  const std::size_t next = text::end_of_run(text, end);
  CHECK(text.substr(end, next - end) == "three\r\n\r\n");
  CHECK(text::end_of_run(text, next) == text.size());
}

TEST_CASE("The spaces in front of the next run stay its own") {
  const std::string_view text = "one\n\n    two";
  CHECK(text::end_of_run(text, 0) == 5);
}

TEST_CASE("Blank lines in front belong to the first run, and blank text is one run") {
  CHECK(text::end_of_run("\n\n\none", 0) == 6);
  CHECK(text::end_of_run("\n \n", 0) == 3);
  CHECK(kinds_of("\n \n").empty());
}

TEST_CASE("A short line without a full stop is a heading") {
  CHECK(cut_blocks("What happens next\n\nThe mayor resigned.") ==
        strings{"heading: What happens next", "paragraph: The mayor resigned."});
  CHECK(kinds_of("# Introduction\nThe mayor resigned.") == strings{"heading", "paragraph"});
  CHECK(kinds_of("Chapter 1\n\nIt was late.") == strings{"heading", "paragraph"});
  // An abbreviation's full stop ends no sentence.
  CHECK(kinds_of("The Mayor’s $3.5 million plan won’t fix Main St.") == strings{"heading"});
  // More than a heading holds, and no capital in front.
  CHECK(kinds_of("and that was all") == strings{"paragraph"});
  CHECK(kinds_of("It was said in the town that the mayor, who had come from the north as a child of four, "
                 "was about to leave it again") == strings{"paragraph"});
}

TEST_CASE("Each marker of a list opens an item, which goes on where it is indented") {
  CHECK(cut_blocks("- one item\n- another item\n  that goes on\n* third") ==
        strings{"listItem: - one item", "listItem: - another item\n  that goes on", "listItem: * third"});
  CHECK(kinds_of("1. first\n2) second\n(3) third\na) fourth\n• fifth") ==
        strings{"listItem", "listItem", "listItem", "listItem", "listItem"});
}

TEST_CASE("A marker is none of the item's words") {
  const auto report = prosescope::tests::report_on("12. Apples");
  REQUIRE(report.blocks.size() == 1);
  CHECK(report.counts[prosescope::facts::counter::words] == 1);
  CHECK(report.counts[prosescope::facts::counter::characters] == 6);
  CHECK(report.blocks[0].place.start == 0);
}

TEST_CASE("What only looks like a marker opens no item") {
  CHECK(kinds_of("1984 was a year.") == strings{"paragraph"});
  CHECK(kinds_of("3.5 percent is much.") == strings{"paragraph"});
  CHECK(kinds_of("-5 degrees were measured.") == strings{"paragraph"});
  CHECK(kinds_of("-") == strings{"paragraph"});
  CHECK(kinds_of("(555) 012-3456 is her number.") == strings{"paragraph"});
}

TEST_CASE("A numbered item is no menu, whatever its words") {
  CHECK(kinds_of("1. Cook at home\n2. Walk to work\n3. Buy store brands") ==
        strings{"listItem", "listItem", "listItem"});
}

TEST_CASE("The number of a section is none of its words, and makes no item of it; nor does one in front of capitals") {
  const auto words = [](std::string_view text) {
    return prosescope::tests::report_on(text).counts[prosescope::facts::counter::words];
  };
  CHECK(kinds_of("1.1 Definitions\n1.2 Words of one number include the other.") == strings{"heading", "paragraph"});
  CHECK(words("3.1.4. The Tenant pays.") == 3);
  CHECK(words("3.5 percent is much.") == 4);
  CHECK(kinds_of("2. RENT AND DEPOSIT\n\nThe Tenant pays.") == strings{"heading", "paragraph"});
  CHECK(kinds_of("1. MILK\n2. EGGS") == strings{"listItem", "listItem"});
  CHECK(kinds_of("2. Walk to work\n\nIt is free.") == strings{"listItem", "paragraph"});
}

TEST_CASE("Quotes, tables and code are told by their marks") {
  CHECK(cut_blocks("> quoted text\n> goes on") == strings{"quote: > quoted text\n> goes on"});
  CHECK(kinds_of("| a | b |\n|---|---|\n| c | d |") == strings{"table"});
  CHECK(cut_blocks("```\nint main() { return 0; }\n```\nIt returns nothing.") ==
        strings{"code: ```\nint main() { return 0; }\n```", "paragraph: It returns nothing."});
  CHECK(kinds_of("```\nnever closed") == strings{"code"});
  CHECK(kinds_of("for (int i = 0; i < n; ++i) { sum += x[i]; }") == strings{"code"});
  // Brackets alone are no program's.
  CHECK(kinds_of("Did it help you? Yes (12) No (1)") != strings{"code"});
}

TEST_CASE("Hard-wrapped lines are one paragraph") {
  CHECK(kinds_of("The quick brown fox jumped over the lazy dog and went on\n"
                 "to find that the river was wider than it had been at any\n"
                 "time before, and so it sat down. The other side seemed to\n"
                 "be out of reach.") == strings{"paragraph"});
  // A wrapped line may begin with a capital, and end with a full stop.
  CHECK(kinds_of("It rained in the north of the country for many a day when\n"
                 "Paris was calm. The people of the town stayed in the house.\n"
                 "Nobody went out into the streets until the rain had ended.") == strings{"paragraph"});
}

TEST_CASE("A short last line without a full stop, behind a full line with one, is a heading") {
  CHECK(kinds_of("The quick brown fox jumped over the lazy dog and went on\n"
                 "to find that the river was wider than it had been then.\n"
                 "What came next\n"
                 "- a bridge\n- a boat") == strings{"paragraph", "heading", "listItem", "listItem"});
  CHECK(kinds_of("The quick brown fox jumped over the lazy dog and went on\n"
                 "to find that the river was wider than it had been then.\n"
                 "What came next was a bridge.\n"
                 "- a bridge\n- a boat") == strings{"paragraph", "listItem", "listItem"});
}

TEST_CASE("An indented line begins a paragraph where the others are not indented") {
  CHECK(kinds_of("    It rained in the north of the country for many a day and\n"
                 "nobody went out into the streets until it had ended there.\n"
                 "The roads were under water and the bridge was not to be seen.\n"
                 "    The people of the town stayed in the house, as they had\n"
                 "done the year before.") == strings{"paragraph", "paragraph"});
}

TEST_CASE("Lines that are not wrapped are blocks of their own") {
  CHECK(cut_blocks("Short title\nThe mayor resigned.\nThe town was calm.") ==
        strings{"heading: Short title", "paragraph: The mayor resigned.", "paragraph: The town was calm."});
}

TEST_CASE("Lines of a stanza are one paragraph, in which sentences go over their ends") {
  const std::string_view stanza = "The ferry leaves at six, its bell\nA small brass word above the bay,\n"
                                  "And those who stay behind can tell\nBy smoke how far it is away.";
  CHECK(kinds_of(stanza) == strings{"paragraph"});
  CHECK(prosescope::tests::report_on(stanza).sentences.size() == 1);
  // Without punctuation, “And” tells that a line goes on.
  CHECK(kinds_of("The ferry leaves at six its bell\nA small brass word above the bay\nAnd those who stay can tell") ==
        strings{"paragraph"});
  CHECK(kinds_of("The ferry at six\nA small brass bell\nThose who stay\n\nIt rained.")[1] == "listItem");
  // A letter, and lines that are sentences.
  CHECK(kinds_of("Dear Ann,\nThe boat has gone,\nSo have they.").front() == "boilerplate");
  CHECK(kinds_of("It was late, he said.\nShe left,\nHe stayed.\nIt rained.").size() == 4);
}

TEST_CASE("Real prose is never boilerplate") {
  for (const std::string_view passage : {prosescope::tests::gettysburg, prosescope::tests::declaration,
                                         prosescope::tests::alice, prosescope::tests::virginia}) {
    for (const std::string& kind : kinds_of(passage)) CHECK(kind == "paragraph");
  }
  for (const std::string_view prose :
       {"The government said on Monday that it would share the news.", "She went home.", "Stop.",
        "Cookies are baked in an oven at 180 degrees for twelve minutes.",
        "We follow the news and share stories about the home we left.", "“Home is where the page is,” she said.",
        "The committee will comment on the policy next week.", "I like to read, watch videos and listen to podcasts.",
        "Readers of the newsletter learned that the editor had resigned after a long dispute over the policy on ads, "
        "links and cookies.",
        "Contact your doctor for help and support.", "Share your pages.", "48 comments were read by the committee.",
        "★ marks the hotels that we like."}) {
    CAPTURE(prose);
    CHECK(kinds_of(prose) == strings{"paragraph"});
  }
}

TEST_CASE("Line ends of every kind end lines") {
  const strings expected = {"heading: Title", "paragraph: It rained."};
  for (const std::string_view line_end : {"\n", "\r\n", "\r", "\xE2\x80\xA8", "\xC2\x85"}) {
    const std::string text = "Title" + std::string(line_end) + std::string(line_end) + "It rained." +
                             std::string(line_end);
    CHECK(cut_blocks(text) == expected);
  }
}
