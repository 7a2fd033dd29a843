#include "text/quotes.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

namespace {

/// The quoted words of a run, with spaces between.
std::string quoted(std::string_view run) {
  auto words = prosescope::tests::words_of(run);
  prosescope::text::mark_quotes(run, words);
  std::string found;
  for (const auto& w : words) {
    if (!w.quoted) continue;
    if (!found.empty()) found.push_back(' ');
    found += run.substr(w.bytes.begin, w.bytes.end - w.bytes.begin);
  }
  return found;
}

}  // namespace

TEST_CASE("Words between quotation marks are quoted") {
  CHECK(quoted("He said “it is bad” and left") == "it is bad");
  CHECK(quoted("He said \"it is bad\" and left") == "it is bad");
  CHECK(quoted("He said ''it is bad'' and left") == "it is bad");
  CHECK(quoted("He said ‘it isn’t bad’ and left") == "it isn’t bad");
  CHECK(quoted("Il dit « oui » et non") == "oui");
  CHECK(quoted("Er sagt „ja” und geht") == "ja");
  CHECK(quoted("It’s the workers’ day") == "");
}

TEST_CASE("A quotation that is opened and not closed goes on to the end, but for a mark that may be inches") {
  CHECK(quoted("“It is bad, and the next paragraph") == "It is bad and the next paragraph");
  CHECK(quoted("a 5\" disk in a box") == "");
}

TEST_CASE("A quotation within another is part of it") {
  CHECK(quoted("“He said ‘no’ to me” and left") == "He said no to me");
}
