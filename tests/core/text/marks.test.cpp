#include "text/marks.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::strings;
using prosescope::tests::word_places;

namespace {

/// What is left of a run without its marks.
std::string unmarked(std::string_view run) {
  std::vector<std::uint8_t> marks;
  prosescope::text::find_marks(run, marks);
  if (marks.empty()) return std::string(run);
  REQUIRE(marks.size() == run.size());
  std::string kept;
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (!marks[i]) kept.push_back(run[i]);
  }
  return kept;
}

void check_all(std::initializer_list<std::pair<std::string_view, std::string_view>> facts) {
  for (const auto& [run, kept] : facts) {
    CAPTURE(run);
    CHECK(unmarked(run) == kept);
  }
}

}  // namespace

TEST_CASE("Emphasis is none of the text") {
  check_all({
      {"a *good* day", "a good day"},
      {"a **good** day", "a good day"},
      {"a ***good*** day", "a good day"},
      {"a _good_ and __better__ day", "a good and better day"},
      {"a ~~bad~~ day", "a bad day"},
      {"**the *old* ferry**", "the old ferry"},
      {"“*Never*,” she said (_twice_).", "“Never,” she said (twice)."},
      {"un*frigging*believable", "unfriggingbelievable"},
      {"*over two\nlines*", "over two\nlines"},
  });
}

TEST_CASE("Code spans lose their ticks and nothing inside them") {
  check_all({
      {"call `main()` now", "call main() now"},
      {"call ``a`b`` now", "call a`b now"},
      {"`*not emphasis*`", "*not emphasis*"},
  });
}

TEST_CASE("A link is its text, and a picture nothing") {
  check_all({
      {"see [the plan](https://example.com/a_b?c=1) now", "see the plan now"},
      {"see [the plan](https://example.com \"The plan\") now", "see the plan now"},
      {"see [the plan](https://example.com/a_(b)) now", "see the plan now"},
      {"see [the plan][1] now", "see the plan now"},
      {"see [the *new* plan](x) now", "see the new plan now"},
      {"see <https://example.com/> now", "see https://example.com/ now"},
      {"a ![ferry at the pier](ferry.jpg) b", "a  b"},
      {"[![a badge](badge.svg)](https://example.com)", ""},
  });
}

TEST_CASE("A backslash in front of a sign is none of the text, and the sign is no mark") {
  check_all({
      {R"(\*not emphasis\*)", "*not emphasis*"},
      {R"(5 \* 3 and a\_b)", "5 * 3 and a_b"},
      {R"(\[no link\](x))", "[no link](x)"},
      {R"(C:\Users\ann)", R"(C:\Users\ann)"},
  });
}

TEST_CASE("Signs that people write in prose are its own") {
  for (const std::string_view prose : {
           "5 * 3 * 2 is 30.",
           "2*3*4 and 2**10 and 3 ** 2",
           "a footnote* and nothing else",
           "rated ***** by all",
           "the f*** word",
           "snake_case_name and another_one_here",
           "a _ is a sign",
           "It is ~5 km, ~~ or so",
           "> 3 km and < 5 km, a <b>bold</b> claim",
           "C# and F# and #hashtag",
           "he came - as ever - late",
           "he wrote [sic] and left [1] (again), as shown [2][3]",
           "an array[i] (of words)",
           "rock `n' roll, and ``quoted'' too",
           "a\\b and a \\ b",
       }) {
    CAPTURE(prose);
    CHECK(unmarked(prose) == prose);
  }
}

TEST_CASE("A mark that has no partner stays") {
  for (const std::string_view run :
       {"*never closed", "never opened*", "**one side only*", "`tick", "``two`", "[text", "[text](address",
        "[text](a b)", "[text] (address)", "text](address)", "<https://example.com", "![picture", "***", "[]", "\\"}) {
    CAPTURE(run);
    CHECK(unmarked(run) == run);
  }
}

TEST_CASE("Words between marks lead back to themselves") {
  const std::string_view text =
      "The *old* **ferry** of [St. Mary’s](https://example.com/a_b) is ***very*** `slow`, un*believ*able and "
      "\\*bad\\*, ![a picture](b.jpg) 😀 __said__ [Ann][1].";
  CHECK(word_places(text) == strings{"The", "old", "ferry", "of", "St.", "Mary’s", "is", "very", "slow",
                                     "un*believ*able", "and", "bad", "said", "Ann"});
}

TEST_CASE("A text without signs has no marks") {
  std::vector<std::uint8_t> marks(3);
  prosescope::text::find_marks("No sign at all.", marks);
  CHECK(marks.empty());
}

TEST_CASE("Marking takes only whole signs: what is left is well-formed and no longer") {
  for (const std::string_view run : {"*é* **ü** _我_ `😀`", "[“é”](ü) ![😀](x)", "\\*é\\* ~~ß~~"}) {
    CAPTURE(run);
    const std::string kept = unmarked(run);
    CHECK(kept.size() < run.size());
    CHECK(kept.find("\xEF\xBF\xBD") == kept.npos);
    CHECK(prosescope::tests::fault_of(prosescope::tests::report_on(run), run) == "");
  }
}
