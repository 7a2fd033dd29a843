#include "text/pages.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::layout_of;
using prosescope::tests::lexicon;
using prosescope::tests::report_on;
using prosescope::tests::strings;
using prosescope::text::page_number;

namespace text = prosescope::text;

namespace {

/// The lines of a document that are of its pages.
strings page_lines(std::string_view document) {
  text::line_reader reader(lexicon());
  strings found;
  for (const text::line& l : reader.read_margins(document).lines) {
    if (l.of_page) found.emplace_back(document.substr(l.bytes.begin, l.bytes.end - l.bytes.begin));
  }
  return found;
}

std::size_t paragraphs_in(std::string_view document) {
  const auto report = report_on(document);
  return static_cast<std::size_t>(std::count_if(report.blocks.begin(), report.blocks.end(), [](const auto& block) {
    return block.kind == text::block_kind::paragraph;
  }));
}

/// A page of whole sentences: nothing but its number tells that it ends.
const std::string page = "The town council voted on Tuesday to keep its old ferry.\n"
                         "The mayor was glad of it, and so were all who live there.\n"
                         "A boat that is as old as the town has many good friends.\n"
                         "It will be painted in the spring, and it will sail in May.\n"
                         "Everyone is asked to come and to bring a friend and a cake.\n"
                         "There will be music.\n";

}  // namespace

TEST_CASE("A line that says nothing but a page's number is one") {
  for (const std::string_view line : {"- 12 -", "– 3 –", "[12]", "Page 3", "page 3 of 7", "PAGE 3/7", "p. 12", "pg. 4",
                                      "3 of 7", "3 / 7", "| Page 3"}) {
    CAPTURE(line);
    CHECK(text::read_page_number(line) == page_number::certain);
  }
  for (const std::string_view line : {"1", "12", "1984"}) {
    CAPTURE(line);
    CHECK(text::read_page_number(line) == page_number::digits);
  }
  for (const std::string_view line : {"", "-", "page", "Page 3 of", "12345", "12 men", "Page turner", "3.5", "1,000",
                                      "of 7", "Chapter 3", "12 - 13 - 14"}) {
    CAPTURE(line);
    CHECK(text::read_page_number(line) == page_number::none);
  }
}

TEST_CASE("A running head is one whatever its case and its page's number") {
  const std::uint64_t key = text::head_key("The Harbour Review");
  CHECK(key != 0);
  for (const std::string_view line : {"THE HARBOUR REVIEW", "The Harbour Review 12", "12 | The Harbour Review"}) {
    CAPTURE(line);
    CHECK(text::head_key(line) == key);
  }
  CHECK(text::head_key("The Harbour View") != key);
  for (const std::string_view line : {"", "12", "- 3 -", "ab"}) CHECK(text::head_key(line) == 0);
  CHECK(text::head_key(std::string(90, 'l')) == 0);
}

TEST_CASE("Lines that come again where pages break are running heads") {
  text::line_reader reader(lexicon());
  const auto heads_in = [&](std::string_view given) {
    const auto heads = reader.read_margins(given).heads;
    return std::vector<std::uint64_t>(heads.begin(), heads.end());
  };
  const std::vector<std::uint64_t> review = {text::head_key("Harbour Review")};
  CHECK(heads_in("The town council voted on Tuesday to keep its old ferry, and\n"
                 "HARBOUR REVIEW\n"
                 "the mayor said on Wednesday that it was a very good boat for\n"
                 "HARBOUR REVIEW\n"
                 "a town that is as old as this.") == review);
  CHECK(heads_in("The old ferry stays.\n\fHarbour Review 2\nThe mayor is glad.\n\fHarbour Review 3\nIt sank.") ==
        review);
  CHECK(heads_in("The old ferry stays.\n2\nHarbour Review\nThe mayor is glad.\n3\nHarbour Review\nIt sank.") == review);
  // Once is not again, and a refrain stands at no page's end.
  CHECK(heads_in("The old ferry stays.\n\fHarbour Review 2\nThe mayor is glad.").empty());
  CHECK(heads_in("Row the boat\nLife is a dream.\n\nRow the boat\nLife is a dream.\n\nRow the boat\nIt ends.").empty());
}

TEST_CASE("What stands between pages is left out where a sentence goes on") {
  const std::string_view before = "The town council voted on Tuesday to keep its old ferry,";
  const std::string_view after = "which the inspectors had called unsafe only last winter.";
  const std::string joined = std::string(before) + "\n" + std::string(after);
  for (const std::string_view between : {"\n- 3 -\n", "\n12\n", "\nPage 3 of 7\n", "\n\f",
                                         "\n3\n\fTHE HARBOUR REVIEW\n", "\n\fTHE HARBOUR REVIEW\n", "\n\n12\n\n\f\n"}) {
    CAPTURE(between);
    const std::string run = std::string(before) + std::string(between) + std::string(after);
    text::page_layout layout;
    layout.goes_over_blanks = true;
    CHECK(layout_of(run, layout).text == joined);
  }
}

TEST_CASE("A number among figures is no page's") {
  const text::layout layout = layout_of("Year\n1984\n1985\n1986\nTotal");
  CHECK(std::none_of(layout.lines.begin(), layout.lines.end(), [](const text::line& l) { return l.of_page; }));
}

TEST_CASE("A sentence goes on behind a blank line only if it has no end and the next line no beginning") {
  const auto goes_on = [](std::string_view first, std::string_view second) {
    const text::layout layout = layout_of(std::string(first) + "\n\n" + std::string(second));
    return layout.lines.size() == 2 && text::goes_over_blank(layout.lines[0], layout.lines[1]);
  };
  const std::string_view open = "The town council voted on Tuesday to keep its old";
  CHECK(goes_on(open, "ferry, which is unsafe."));
  CHECK_FALSE(goes_on(open, "Ferry services are unsafe."));
  CHECK_FALSE(goes_on("The town council voted on Tuesday to keep its ferry.", "which is unsafe."));
  CHECK_FALSE(goes_on("The town council voted on Tuesday for three things:", "a ferry and a boat."));
  CHECK_FALSE(goes_on(open, "- ferry"));
  CHECK_FALSE(goes_on(open, "> ferry, which is unsafe."));
  CHECK_FALSE(goes_on("Short", "ferry, which is unsafe."));
}

TEST_CASE("The number in a head stands at one end of it") {
  CHECK(text::number_beside_head("12 The Harbour Review") == 12);
  CHECK(text::number_beside_head("The Harbour Review | 7") == 7);
  for (const std::string_view line :
       {"", "12", "The Harbour Review", "2 days ago", "Review12", "12th Review", "The 12 Reviews", "Review 12345"}) {
    CAPTURE(line);
    CHECK(text::number_beside_head(line) == 0);
  }
}

TEST_CASE("Numbers that count up, a page apart, are those of pages") {
  CHECK(page_lines(page + "1\n" + page + "2\n" + page + "3\n") == strings{"1", "2", "3"});
  CHECK(page_lines(page + "7\n" + page + "7\n" + page).empty());
  CHECK(page_lines("Old boats\n1\nNew boats\n2\nGood boats\n3\nBad boats").empty());
}

TEST_CASE("Heads with numbers that count up are of the page where one of them breaks a sentence in two") {
  const std::string broken = page + "The mayor said that nobody in the town had ever thought of\n";
  const std::string after = "selling the boat, and that nobody should.\n";
  CHECK(page_lines(broken + "2 Ann Writer\n" + after + page + "The Harbour Review 3\n" + page) ==
        strings{"2 Ann Writer", "The Harbour Review 3"});
  // Chapters count up, too.
  CHECK(page_lines(page + "Chapter 1\n" + page + "Chapter 2\n" + page + "Chapter 3\n" + page).empty());
}

TEST_CASE("The author's name beside a number is a running head; beside none, it is what it looks like") {
  const std::string top = "The Old Ferry\nBy Ann Q. Writer\n\n";
  CHECK(page_lines(top + page + "\n2 Ann Q. Writer\n\n" + page) == strings{"2 Ann Q. Writer"});
  CHECK(page_lines(top + page + "\nAnn Q. Writer\n\n" + page).empty());
}

TEST_CASE("Where each page begins with a head, and one breaks a sentence in two, all are running heads") {
  const std::string open = page + "The mayor said that nobody in the town had ever thought of\n";
  const std::string after = "selling the boat, and that nobody should.\n";
  CHECK(page_lines(open + "- 1 -\nTHE HARBOUR REVIEW\n" + after + page + "- 2 -\nAnn Writer\n" + page) ==
        strings{"- 1 -", "THE HARBOUR REVIEW", "- 2 -", "Ann Writer"});
  // A chapter may begin with each page.
  CHECK(page_lines(page + "- 1 -\nThe New Boat\n" + page + "- 2 -\nThe Last Boat\n" + page) ==
        strings{"- 1 -", "- 2 -"});
}

TEST_CASE("Behind a page's end a sentence goes on with a name, if this would not have fitted in") {
  const std::string_view before = "The town council voted on Tuesday to keep the old ferry to";
  for (const std::string_view name :
       {"Philadelphia, which has no other way over the deep water.", "Philadelphia for good."}) {
    const std::string run = std::string(before) + "\n\n- 3 -\n\n" + std::string(name);
    text::page_layout pages;
    pages.goes_over_blanks = true;
    CHECK(layout_of(run, pages).text == std::string(before) + "\n" + std::string(name));
  }
}

TEST_CASE("A dash that goes on behind a page's number opens no list") {
  const text::layout layout = layout_of(
      "The ferry that the mayor of the town has always liked\n2\n\f– and so did we – was sold.");
  CHECK(layout.text == "The ferry that the mayor of the town has always liked\n– and so did we – was sold.");
}

TEST_CASE("A page's end is no paragraph's end, if the line is full and ends no sentence") {
  const std::string before = "The mayor of the old town by the sea is fond of boats. She\n"
                             "said that nobody who lives in the town would ever ask the\n\f";
  CHECK(paragraphs_in(before + "Harbour Company to sell the boat, and that nobody should.\n") == 1);
  CHECK(paragraphs_in(before + "harbour company to sell the boat, and that nobody should.\n") == 1);
}

TEST_CASE("More blank lines about a page's number than where a sentence goes on end a paragraph") {
  const std::string open = "The mayor said that nobody in the town had ever thought of";
  const std::string after = "selling the boat, since it was the pride of all who lived.";
  const std::string capital = "Inspectors thought of the boat, and of those who sail it,\nas of a danger to all.";
  const auto paragraphs = [&](std::string_view between) {
    return paragraphs_in(open + "\n\n- 1 -\n\n" + after + std::string(between) + capital);
  };
  CHECK(paragraphs("\n\n- 2 -\n\n") == 1);
  CHECK(paragraphs("\n\n\n- 2 -\n\n") == 2);
}
