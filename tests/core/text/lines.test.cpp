#include "text/lines.h"

#include <algorithm>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::tests::cut_blocks;
using prosescope::tests::cut_words;
using prosescope::tests::fault_of;
using prosescope::tests::kinds_of;
using prosescope::tests::layout_of;
using prosescope::tests::lexicon;
using prosescope::tests::report_on;
using prosescope::tests::strings;
using prosescope::tests::word_places;
using prosescope::text::marker;
using prosescope::text::page_number;

namespace text = prosescope::text;

namespace {

void check_texts(std::initializer_list<std::pair<std::string_view, std::string_view>> facts) {
  for (const auto& [run, read] : facts) {
    CAPTURE(run);
    CHECK(layout_of(run).text == read);
  }
}

marker mark_of(std::string_view line) {
  const text::layout layout = layout_of(line);
  return layout.lines.empty() ? marker::none : layout.lines[0].mark;
}

/// What is wrong with how a run is read; empty if nothing is.
std::string layout_fault(std::string_view run, const text::layout& layout) {
  if (layout.sources.size() != layout.text.size() + 1) return "a byte without a source";
  if (!std::is_sorted(layout.sources.begin(), layout.sources.end())) return "sources out of order";
  if (layout.sources.back() != run.size()) return "the end";
  std::uint32_t end = 0;
  std::uint32_t source_end = 0;
  for (const text::line& l : layout.lines) {
    if (l.bytes.begin < end || l.bytes.end < l.bytes.begin || l.bytes.end > layout.text.size()) return "bytes";
    if (l.source.begin < source_end || l.source.end <= l.source.begin || l.source.end > run.size()) return "source";
    const bool inside = l.bytes.begin == l.bytes.end || (layout.sources[l.bytes.begin] >= l.source.begin &&
                                                         layout.sources[l.bytes.end - 1] < l.source.end);
    if (!inside) return "a byte from another line";
    end = l.bytes.end;
    source_end = l.source.end;
  }
  return {};
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += piece;
  return result;
}

}  // namespace

TEST_CASE("Marks in front of a line are none of its text") {
  check_texts({
      {"# The plan", "The plan"},
      {"## The plan ##", "The plan"},
      {"- one\n* two\n+ three\n• four", "one\ntwo\nthree\nfour"},
      {"1. one\n2) two\n(3) three", "one\ntwo\nthree"},
      {"- [ ] to do\n- [x] done", "to do\ndone"},
      {"> said\n>> asked\n> > asked", "said\nasked\nasked"},
      {"> - one\n> - two", "one\ntwo"},
      {"  indented  \n\tby a tab", "indented\nby a tab"},
      {">\n> \n> said", "said"},
  });
}

TEST_CASE("What opens a line tells what it is") {
  CHECK(mark_of("# x") == marker::hash);
  CHECK(mark_of("- x") == marker::bullet);
  CHECK(mark_of("12. x") == marker::number);
  CHECK(mark_of("| x | y |") == marker::row);
  CHECK(mark_of("```js") == marker::fence);
  CHECK(mark_of("~~~") == marker::fence);
  CHECK(mark_of("* * *") == marker::rule);
  CHECK(mark_of("-- ") == marker::signature);
  CHECK(layout_of("The plan\n========").lines[1].mark == marker::underline);
}

TEST_CASE("The delimiter row of a table is no text, and tells its rows, with bars about them or without") {
  check_texts({
      {"| a | b |\n|---|:-:|\n| c | d |", "| a | b |\n| c | d |"},
      {"Name | Default\n--- | ---\nsort | true\nkeep", "Name | Default\nsort | true\nkeep"},
      {"a | b\n\n--- | ---", "a | b\n--- | ---"},
  });
  const auto lines = layout_of("Name | Default\n--- | ---\nsort | true\nkeep").lines;
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].mark == marker::row);
  CHECK(lines[1].mark == marker::row);
  CHECK(lines[2].mark == marker::none);
  CHECK(mark_of("a | b\n- c | d") == marker::none);
}

TEST_CASE("Signs in front of a line that open nothing are its text") {
  for (const std::string_view line :
       {"#hashtag", "#1 on the list", "C# is a language", "####### seven", "-5 degrees", "*", "-", "3.5 percent",
        "1984 was a year", "...", "--force is an option", "*emphasis", "a| b", "Dr. Smith", "i.e. this"}) {
    CAPTURE(line);
    CHECK(mark_of(line) == marker::none);
    CHECK(layout_of(line).text == line);
  }
  CHECK(layout_of("# C#").text == "C#");
}

TEST_CASE("A dash or a number with which a wrapped sentence goes on opens no item") {
  const std::string_view dash =
      "The mayor of the old town on the coast came late\n- as ever - and left before the end.";
  CHECK(layout_of(dash).text == dash);
  CHECK(kinds_of(dash) == strings{"paragraph"});
  const std::string_view number =
      "The town on the coast of the north was founded in\n12. It was said that it would fall.";
  CHECK(layout_of(number).text == number);
}

TEST_CASE("Prose is read as it is") {
  for (const std::string_view passage : {prosescope::tests::gettysburg, prosescope::tests::declaration,
                                         prosescope::tests::alice, prosescope::tests::virginia}) {
    for (std::size_t begin = 0; begin < passage.size();) {
      const std::size_t end = text::end_of_run(passage, begin);
      std::string_view run = passage.substr(begin, end - begin);
      const text::layout layout = layout_of(run);
      while (run.ends_with('\n')) run.remove_suffix(1);
      CHECK(layout.text == run);
      begin = end;
    }
  }
  CHECK(word_places("It is > 3 km, 5 * 3 * 2 is 30, and my_file_name is #1.") ==
        strings{"It", "is", "3", "km", "5", "3", "2", "is", "30", "and", "my_file_name", "is", "1"});
}

TEST_CASE("Quoting marks say how deep a line is quoted") {
  const text::layout layout = layout_of("I see.\n> He said:\n>> Who?\n>>> Me.\n>>>>>>>>>>>>> Far down.\nAnd I?");
  std::vector<int> depths;
  for (const text::line& l : layout.lines) depths.push_back(l.depth);
  CHECK(depths == std::vector<int>{0, 1, 2, 3, text::wrapping::depths - 1, 0});
  CHECK(cut_blocks("I see.\n> He said it was late.\n> > Who did?") ==
        strings{"paragraph: I see.", "quote: > He said it was late.", "quote: > > Who did?"});
}

TEST_CASE("A quotation in which a line with nothing but the mark stands is parted there") {
  const text::layout layout = layout_of("> one\n>\n> two");
  REQUIRE(layout.lines.size() == 2);
  CHECK_FALSE(layout.lines[0].parted);
  CHECK(layout.lines[1].parted);
}

TEST_CASE("Words of marked lines lead back to themselves") {
  CHECK(word_places("# The plan #\n\n> She *said*\n> that [it](x) was\n\n- [x] un\xC2\xAD"
                    "done\n- o\uFB03ce \uFB01re") == strings{"The", "plan", "She", "said", "that", "it", "was",
                                                             "un\xC2\xAD"
                                                             "done",
                                                             "o\uFB03ce", "\uFB01re"});
}

TEST_CASE("Ligatures are spelled out, soft hyphens inside words left out") {
  check_texts({
      {"o\uFB03ce, \uFB00, \uFB01nd, \uFB02y, wa\uFB04e, \uFB06op", "office, ff, find, fly, waffle, stop"},
      {"gov\xC2\xAD"
       "ern\xC2\xADment",
       "government"},
      {"a \xC2\xAD b", "a \xC2\xAD b"},
  });
}

TEST_CASE("Inside a fence every sign is text") {
  check_texts({
      {"```\n# *not* a [heading](x)\n> - gov\xC2\xAD"
       "ern\n```\n# *a* heading",
       "```\n# *not* a [heading](x)\n> - gov\xC2\xAD"
       "ern\n```\na heading"},
  });
  CHECK(layout_of("```\ncode").fence_open);
  CHECK_FALSE(layout_of("```\ncode\n```").fence_open);
  text::page_layout page;
  page.inside_fence = true;
  const text::layout inside = layout_of("# code\n```\n# heading", page);
  CHECK(inside.text == "# code\n```\nheading");
  CHECK_FALSE(inside.fence_open);
}

TEST_CASE("A picture is no words, but a line") {
  const text::layout layout = layout_of("![A ferry](ferry.jpg)");
  CHECK(layout.lines.size() == 1);
  CHECK(kinds_of("![A ferry](ferry.jpg)") == strings{"boilerplate"});
}

TEST_CASE("Front matter is no prose; what only stands behind a rule is") {
  CHECK(kinds_of("---\ntitle: \"The ferry\"\ntags: [news, letters]\n---\nThe ferry was late.") ==
        strings{"boilerplate", "paragraph"});
  CHECK(kinds_of("---\nThe ferry was late.\n---\nIt sank.") ==
        strings{"boilerplate", "paragraph", "boilerplate", "paragraph"});
}

TEST_CASE("Each byte of what is read has its place in the run, whatever the run is") {
  constexpr std::string_view pieces[] = {
      "#",
      "# ",
      "> ",
      ">",
      "- ",
      "* ",
      "*",
      "**",
      "_",
      "`",
      "```",
      "~~~",
      "[",
      "](x)",
      "![",
      "\\",
      "<",
      "\n",
      "\r\n",
      "\n\n",
      "\f",
      " ",
      "\t",
      "-\n",
      "---",
      "-- ",
      "1. ",
      "(a) ",
      "• ",
      "|",
      "12",
      "Page 3",
      "inter",
      "national",
      "é",
      "\uFB03",
      "\xC2\xAD",
      "\xC2\xAD\n",
      "😀",
      "我",
      "\x80",
      "\xF0\x9F",
      "THE REVIEW\n",
      "word ",
      "and ",
      ". ",
      "The town council voted on Tuesday to keep its old\n",
      "ferry, which was not safe at all, they said\n",
  };
  text::line_reader used(lexicon());
  std::uint32_t state = 20240304;
  const auto below = [&](std::size_t limit) {
    state = state * 1664525u + 1013904223u;  // Numerical Recipes
    return (state >> 8) % limit;
  };
  for (int round = 0; round < 4000; ++round) {
    std::string run;
    for (std::size_t count = 1 + below(24); count > 0; --count) run += pieces[below(std::size(pieces))];
    text::page_layout page;
    page.inside_fence = below(8) == 0;
    page.goes_over_blanks = below(2) == 0;
    CAPTURE(run);
    text::layout layout;
    used.read(run, page, layout);
    CHECK(layout_fault(run, layout) == "");
    CHECK(fault_of(report_on(run), run) == "");
    const text::layout alone = layout_of(run, page);
    CHECK(layout.text == alone.text);
    CHECK(layout.sources == alone.sources);
  }
}

// A family that is quadratic shows as a test that takes minutes.
TEST_CASE("A quarter of a megabyte of one mark has a report that holds together") {
  for (const std::string_view piece : {"*",
                                       "* ",
                                       "*a ",
                                       "*a* ",
                                       "**a*",
                                       "_a",
                                       "~~a ",
                                       "[",
                                       "[a",
                                       "]",
                                       "[]",
                                       "](",
                                       "[a](",
                                       "[a](b",
                                       "[a](b \"",
                                       "![a](b)",
                                       "`",
                                       "`a",
                                       "``a`",
                                       "`a``b",
                                       "\\",
                                       "\\*",
                                       "<http",
                                       "<https://a.b> ",
                                       ">",
                                       "> ",
                                       ">\n",
                                       "> a\n>> a\n",
                                       "#",
                                       "# ",
                                       "#\n",
                                       "-",
                                       "- ",
                                       "-\n",
                                       "- a\n",
                                       "-- \n",
                                       "---\n",
                                       "--\na: b\n",
                                       "1) ",
                                       "1. a 2. ",
                                       "a) b) ",
                                       "• a ",
                                       "•",
                                       "|\n",
                                       "|",
                                       "```\n\n",
                                       "```\na\n\n",
                                       "\f",
                                       "a\f",
                                       "1\n",
                                       "12\n\f",
                                       "Page 3\n",
                                       "ABC\n",
                                       "ABC\n\f",
                                       "ABC\n\n1\n\n",
                                       "\xC2\xAD",
                                       "a\xC2\xAD",
                                       "a\xC2\xAD\n",
                                       "a-\n",
                                       "zq-\n",
                                       "zq‐\n",
                                       "zq-\nzq\xC2\xAD\n",
                                       "\uFB03",
                                       "From: a\n",
                                       "Best,\n",
                                       " \n",
                                       "a\n\n",
                                       "The town council voted on Tuesday to keep its old\n\n",
                                       "and the town council voted on Tuesday to keep its old\n\n",
                                       "and the town council voted on Tuesday to keep its old\n12\n",
                                       "and the town council voted to keep its old\nABC\n\f"}) {
    const std::string text = repeated(piece, 250'000 / piece.size());
    CAPTURE(piece);
    CHECK(fault_of(report_on(text), text) == "");
  }
}

TEST_CASE("Ten thousand marks that open and none that closes stay text, and so do their words") {
  for (const std::string_view mark : {"[", "*", "_", "`", " *", " _", "![", "(", "> ", "<"}) {
    const std::string text = "Good " + repeated(mark, 10'000) + "old ferries.";
    CAPTURE(mark);
    CHECK(layout_of(text).text == text);
    CHECK(cut_words(text) == strings{"Good", "old", "ferries"});
  }
}
