#include "text/line.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::layout_of;

namespace text = prosescope::text;

TEST_CASE("A line is full if the next one's first word would not have fitted in") {
  const text::layout layout = layout_of("The quick brown fox jumped over the lazy dog and went on\n"
                                        "to find that the river was wider than it had been at any\n"
                                        "time before.\n"
                                        "It sat down, since the other side was far out of reach.");
  const text::wrapping wrap = text::measure_wrap(layout.lines);
  CHECK(wrap.widest[0] == 56);
  CHECK(wrap.is_full(layout.lines[0], layout.lines[1]));
  CHECK_FALSE(wrap.is_full(layout.lines[2], layout.lines[3]));
  CHECK(wrap.is_nearly_full(layout.lines[3]));
  CHECK_FALSE(wrap.is_nearly_full(layout.lines[2]));
  // What is wider than any hand wraps is not wrapped.
  const std::string wide = std::string(200, 'w');
  const text::layout unwrapped = layout_of(wide + "\n" + wide);
  CHECK_FALSE(unwrapped.narrow);
  CHECK_FALSE(text::measure_wrap(unwrapped.lines).is_full(unwrapped.lines[0], unwrapped.lines[1]));
}

TEST_CASE("A line's width is in columns, its mark's too") {
  for (const std::string_view mark : {"•", "–", "-", "*"}) {
    const text::layout layout = layout_of(std::string(mark) + " ferries");
    REQUIRE(layout.lines.size() == 1);
    CHECK(layout.lines[0].width == 9);
  }
}
