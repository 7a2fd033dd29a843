#include "facts/document.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::facts::block_reading;
using prosescope::facts::boilerplate;
using prosescope::facts::document_facts;
using prosescope::facts::merge;
using prosescope::facts::read_blocks;
using prosescope::tests::packed;
using prosescope::tests::strings;
using prosescope::text::block_kind;

namespace facts = prosescope::facts;

namespace {

prosescope::analysis::analyzer& analyzer() {
  static prosescope::analysis::analyzer one;
  return one;
}

/// Numbers that are the same on every machine, unlike those of <random>'s distributions. SplitMix64.
class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>((z ^ z >> 31) % limit);
  }

 private:
  std::uint64_t state_;
};

/// Paragraphs that are hard to cut, to count or to keep in place.
constexpr std::string_view paragraphs[] = {
    "top of page",
    "HOME | NEWS | OPINION",
    "We use cookies. Accept all",
    "What happens next",
    "By Jane Q. Public, Jan. 4, 2024",
    "The U.S. city’s mayor, Dr. A. B. Smith, said that “nothing’s off the table.” Critics don’t agree: it is bad.",
    "    Indented text that goes on for a while, with a name like Oil Tanker in it\nand a second line.",
    "- one oil tanker\n- another\n  that goes on\n* third",
    "> quoted and VERY good!\n> not so bad, but fine",
    "```\nint main() { return 0; }",
    "```",
    "| a | b |\n| c | d |",
    "我喜欢编程。今天天气很好！",
    "😀 👩‍👩‍👧 ❤️ :-)",
    "It was 10:30 on 1,000 days, 3.5 percent; see https://example.com/a_(b).",
    "no full stop at all and no capital",
    "Emoji 😀 in front of names like Kyiv and Zürich. Then more.",
    "...",
    "“",
    "\xE2\x82 ill-formed \x80 bytes \xF0\x9F",
    "Oil tankers carry oil. An oil tanker is a ship.",
    "Le gouvernement a annoncé que les enfants de la ville ne pourront plus aller dans les écoles.",
};

/// Paragraphs of pages, mail and Markdown: how they are read depends on what stands around them.
constexpr std::string_view pages[] = {
    "```",
    "```\nsail(ferry);\n```\nThe *code* ends in the midst of its run.",
    "~~~js",
    "# **Marks** of [Markdown](https://example.com/a_b) #",
    "12",
    "- 3 -",
    "Page 3 of 7",
    "THE HARBOUR REVIEW",
    "\fTHE HARBOUR REVIEW 4",
    "1\n\fThe Harbour Review",
    "The town council voted on Tuesday to keep its old ferry, which inter-",
    "national inspectors had called unsafe only last winter, and the mayor of\nthe town said that it was good, but not",
    "very safe.\nTHE HARBOUR REVIEW\nThe boat carries a thousand people a day.",
    "> The town council voted on Tuesday to keep its old ferry,\n>\n> and said",
    "From: Ann <ann@example.com>\nSubject: The old ferry",
    "-- \nAnn Q. Writer",
    "---\ntitle: The ferry\n---",
};

/// What can stand between two paragraphs.
constexpr std::string_view gaps[] = {"\n\n",         "\r\n\r\n", "\n\n\n\n", "\n \t \n",
                                     "\n\xC2\xA0\n", "\r\r",     "\n\n    ", "\xE2\x80\xA8\xE2\x80\xA8",
                                     "\n\f\n",       "\f\n\n\f"};

struct cut_text {
  std::string text;
  std::vector<std::size_t> cuts;  ///< ends of lines inside the gaps: all places where a text may be split
};

/// Appends the ends of the lines in a gap that begins at `begin`. Behind the last of them the blank lines are over, and
/// what follows may be an indent.
void find_cuts(std::string_view gap, std::size_t begin, std::vector<std::size_t>& cuts) {
  for (std::size_t i = 0; i < gap.size(); ++i) {
    const bool pair = gap[i] == '\r' && i + 1 < gap.size() && gap[i + 1] == '\n';
    const bool ends = gap[i] == '\n' || gap[i] == '\r' || gap[i] == '\f' || gap[i] == '\xA8';  // U+2028
    if (ends && !pair) cuts.push_back(begin + i + 1);
  }
}

cut_text random_text(dice& die) {
  cut_text made;
  if (die.below(4) == 0) made.text += "\n\n";
  const std::size_t count = 1 + die.below(16);
  const bool mixed = die.below(2) == 0;
  for (std::size_t i = 0; i < count; ++i) {
    const bool from_pages = !mixed || die.below(4) == 0;
    made.text += from_pages ? pages[die.below(std::size(pages))] : paragraphs[die.below(std::size(paragraphs))];
    if (i + 1 == count && die.below(2) == 0) break;
    const std::string_view gap = gaps[die.below(std::size(gaps))];
    find_cuts(gap, made.text.size(), made.cuts);
    made.text += gap;
  }
  return made;
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
