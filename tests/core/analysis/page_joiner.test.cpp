#include "analysis/page_joiner.h"

#include <algorithm>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::fault_of;
using prosescope::tests::report_on;
using prosescope::tests::slice;
using prosescope::tests::strings;
using prosescope::text::block_kind;

namespace {

/// Blocks of the whole document, those that are furniture or code in brackets.
strings blocks_in(std::string_view text) {
  strings result;
  for (const auto& block : report_on(text).blocks) {
    const std::string place = slice(text, block.place);
    const bool read = block.kind != block_kind::boilerplate && block.kind != block_kind::code;
    result.push_back(read ? place : "(" + place + ")");
  }
  return result;
}

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string result;
  for (const std::string_view part : parts) result += part;
  return result;
}

// Two pages, in the midst of one sentence.
constexpr std::string_view before = "The town council voted on Tuesday to keep its old ferry. The boat\n"
                                    "carries a thousand people a day, and it was called unsafe by";
constexpr std::string_view after = "inspectors only last winter. The mayor said that she loved it, but\n"
                                   "that nobody should be proud of what had been done to the old hull.";

// Three pages of whole sentences.
constexpr std::string_view page = "The town council voted on Tuesday to keep its old ferry, which has\n"
                                  "carried a thousand people a day for sixty years and was never late\n"
                                  "by more than ten minutes, as everyone knows.";

}  // namespace

TEST_CASE("A sentence that a page's end cuts in two is one") {
  const auto whole = report_on(joined({before, "\n", after}));
  for (const std::string_view between :
       {"\n\n", "\n\n12\n\n", "\n\n- 12 -\n\n", "\n\nPage 3 of 7\n\n\f", "\n12\n\f", "\n\f", "\n\n\f\n\n",
        "\r\n\r\n12\r\n\r\n", "\n\n12\n\n\fThe Harbour Review\n\n"}) {
    const std::string text = joined({before, between, after});
    CAPTURE(between);
    const auto found = report_on(text);
    CHECK(found.counts == whole.counts);
    CHECK(found.grade == whole.grade);
    CHECK(found.sentiment.score == whole.sentiment.score);
    REQUIRE(found.sentences.size() == 3);
    CHECK(slice(text, found.sentences[1].place).ends_with("winter."));
    CHECK(fault_of(found, text) == "");
  }
}

TEST_CASE("A word that a page's end cuts in two is one") {
  const std::string_view text =
      "The town council voted on Tuesday to keep its old ferry, which inter-\n\n12\n\nnational inspectors had called "
      "unsafe only last winter.";
  const strings words = prosescope::tests::word_places(text);
  CHECK(std::find(words.begin(), words.end(), "inter-\n\n12\n\nnational") != words.end());
}

TEST_CASE("Paragraphs that end stay apart, and so do lists, headings and quotes") {
  const strings apart = {std::string(page), std::string(page)};
  CHECK(blocks_in(joined({page, "\n\n", page})) == apart);
  CHECK(blocks_in("The things that the town council voted for on Tuesday\n\n- an engine\n\n- a captain").size() == 3);
  CHECK(blocks_in("> The town council voted on Tuesday to keep its old\n\nferry, which is unsafe.").size() == 2);
}

TEST_CASE("Numbers and heads of pages are furniture, wherever they stand") {
  const std::string text = joined(
      {page, "\n\n1\n\n\fTHE HARBOUR REVIEW\n\n", page, "\n\n2\n\n\fTHE HARBOUR REVIEW\n\n", page});
  const std::string body(page);
  CHECK(blocks_in(text) == strings{body, "(1)", "(THE HARBOUR REVIEW)", body, "(2)", "(THE HARBOUR REVIEW)", body});
}

TEST_CASE("The first of running heads is the title, if no other follows it") {
  const std::string rest = joined({"\n\n1\n\n\fThe Old Ferry\n\n", page, "\n\n2\n\n\fThe Old Ferry\n\n", page});
  CHECK(blocks_in(joined({"The Old Ferry\n\n", page, rest}))[0] == "The Old Ferry");
  CHECK(blocks_in(joined({"The Old Ferry\n\nWhat the Council Wants\n\n", page, rest}))[0] == "(The Old Ferry)");
}

TEST_CASE("A fence goes over blank lines until it is closed") {
  const std::string_view text =
      "The ferry is old.\n\n```js\nsail(ferry);\n\nThe ferry is new.\n\nsink();\n```\n\nIt was good.";
  const strings blocks = blocks_in(text);
  CHECK(blocks ==
        strings{"The ferry is old.", "(```js\nsail(ferry);\n\nThe ferry is new.\n\nsink();\n```)", "It was good."});
  CHECK(report_on(text).counts == report_on("The ferry is old.\n\nIt was good.").counts);
}

TEST_CASE("What stands behind the closing fence in its run is read") {
  const std::string_view text = "```\nsail(ferry);\n\nsink();\n```\nIt was *good*.";
  CHECK(blocks_in(text).back() == "It was *good*.");
  CHECK(report_on(text).counts == report_on("It was good.").counts);
}

TEST_CASE("A fence may close and another open in one run, and blank lines in it may stand about a line of any width") {
  CHECK(blocks_in("```\nsail();\n\nsink();\n```\nIt was good.\n```\nsail();\n\nsink();\n```") ==
        strings{"(```\nsail();\n\nsink();\n```)", "It was good.", "(```\nsail();\n\nsink();\n```)"});
  const std::string wide = "sail(" + std::string(200, 'a') + ");";
  const strings blocks = blocks_in(joined({"```\nsail();\n\n", wide, "\n\nsink();\n```\nIt was good."}));
  CHECK(blocks.back() == "It was good.");
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) CHECK(blocks[i].starts_with("("));
}

TEST_CASE("A fence that is never closed takes no prose but its own run's") {
  CHECK(blocks_in("```\nsail(ferry);\n\nIt was good.\n\nIt was bad.") ==
        strings{"(```\nsail(ferry);)", "It was good.", "It was bad."});
}

TEST_CASE("A sentence does not go on from inside a fence") {
  const std::string text = joined({"```\n", before, "\n\n", before, "\n```\n\n", after});
  CHECK(blocks_in(text).back() == after);
}

TEST_CASE("Lines wider than any that were wrapped by hand are not joined") {
  std::string wide;
  for (int i = 0; i < 30; ++i) wide += "the town voted ";
  CHECK(blocks_in(wide + "\n\n" + wide).size() == 2);
}

TEST_CASE("Blank text at either end changes no number") {
  const std::string text = joined({before, "\n\n12\n\n", after});
  const auto alone = report_on(text);
  for (const std::string_view blank : {"\n", "\n\n", " \n \n", "\f\n\n"}) {
    const std::string framed = joined({blank, text, blank});
    CAPTURE(blank);
    const auto found = report_on(framed);
    CHECK(found.counts == alone.counts);
    CHECK(found.blocks.size() == alone.blocks.size());
    CHECK(fault_of(found, framed) == "");
  }
}
