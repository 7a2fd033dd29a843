/**
 * @file
 * @brief Texts made by chance of what is hard to cut, the same on every machine.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace prosescope::tests {

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
inline constexpr std::string_view paragraphs[] = {
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
inline constexpr std::string_view pages[] = {
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
inline constexpr std::string_view gaps[] = {"\n\n",         "\r\n\r\n", "\n\n\n\n", "\n \t \n",
                                            "\n\xC2\xA0\n", "\r\r",     "\n\n    ", "\xE2\x80\xA8\xE2\x80\xA8",
                                            "\n\f\n",       "\f\n\n\f"};

struct cut_text {
  std::string text;
  std::vector<std::size_t> cuts;  ///< ends of lines inside the gaps: all places where a text may be split
};

/// Appends the ends of the lines in a gap that begins at `begin`. Behind the last of them the blank lines are over, and
/// what follows may be an indent.
inline void find_cuts(std::string_view gap, std::size_t begin, std::vector<std::size_t>& cuts) {
  for (std::size_t i = 0; i < gap.size(); ++i) {
    const bool pair = gap[i] == '\r' && i + 1 < gap.size() && gap[i + 1] == '\n';
    const bool ends = gap[i] == '\n' || gap[i] == '\r' || gap[i] == '\f' || gap[i] == '\xA8';  // U+2028
    if (ends && !pair) cuts.push_back(begin + i + 1);
  }
}

/// A text of paragraphs that are hard to cut, of pages, or of both.
inline cut_text random_text(dice& die) {
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

}  // namespace prosescope::tests
