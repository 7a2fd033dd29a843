// What holds for YAKE, RAKE and TextRank alike.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "facts/document.h"
#include "reading.h"
#include "texts.h"

using prosescope::facts::keyword_method;
using prosescope::tests::slice;
using prosescope::tests::strings;

namespace facts = prosescope::facts;
namespace report = prosescope::report;

namespace {

constexpr std::uint32_t any_number = 0xFFFFFFFF;

std::string article() {
  return "Skip to content\n\nA Speech for the Ages\n\n" + std::string(prosescope::tests::gettysburg) + "\n\n" +
         std::string(prosescope::tests::declaration) + "\n\n😀 Ha ha ha, said the EU’s\noil tanker, ha ha.\n";
}

report::options with(keyword_method method, std::uint32_t limit = 10, std::uint32_t max_words = 3) {
  report::options wanted;
  wanted.keywords = {limit, max_words, method};
  return wanted;
}

strings texts_of(const report::document_report& r) {
  strings texts;
  for (const report::keyword& k : r.keywords) texts.push_back(k.text);
  return texts;
}

keyword_method each_method() { return GENERATE(keyword_method::yake, keyword_method::rake, keyword_method::textrank); }

}  // namespace

TEST_CASE("By a published method, a keyword's places hold its words, and the report has no fault") {
  const keyword_method method = each_method();
  const std::string text = article();
  const auto r = prosescope::tests::report_on(text, with(method, any_number));
  CHECK(prosescope::tests::fault_of(r, text).empty());
  REQUIRE(r.keywords.size() > 10);
  const auto folded = [](std::string_view phrase) {
    std::string result;
    prosescope::text::append_folded(phrase, result);
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
  };
  for (const report::keyword& k : r.keywords) {
    for (std::uint32_t i = k.spans.first; i < k.spans.last; ++i) {
      CHECK(folded(slice(text, r.spans[i])) == folded(k.text));
    }
  }
}

TEST_CASE("By a published method, keywords come best first, and a limit gives the first of the same") {
  const keyword_method method = each_method();
  const auto all = prosescope::tests::report_on(article(), with(method, any_number));
  CHECK(std::is_sorted(all.keywords.begin(), all.keywords.end(),
                       [](const auto& a, const auto& b) { return a.score > b.score; }));
  for (const std::uint32_t limit : {0u, 1u, 7u}) {
    const strings few = texts_of(prosescope::tests::report_on(article(), with(method, limit)));
    const strings texts = texts_of(all);
    REQUIRE(few.size() == limit);
    CHECK(std::equal(few.begin(), few.end(), texts.begin()));
  }
}

TEST_CASE("By a published method, no keyword has more words than asked for, and any number may be asked for") {
  const keyword_method method = each_method();
  for (const std::uint32_t most : {1u, 2u, 5u, any_number}) {
    const auto r = prosescope::tests::report_on(article(), with(method, any_number, most));
    CHECK_FALSE(r.keywords.empty());
    for (const std::string& text : texts_of(r)) CHECK(prosescope::tests::cut_words(text).size() <= most);
  }
}

TEST_CASE("By a published method, furniture of the page gives no keyword, and a text without words none") {
  const keyword_method method = each_method();
  for (const std::string& text : texts_of(prosescope::tests::report_on(article(), with(method, any_number)))) {
    CHECK(text.find("content") == text.npos);
  }
  for (const std::string_view text : {"", "!!! 😀", "It is what it is."}) {
    CHECK(prosescope::tests::report_on(text, with(method)).keywords.empty());
  }
  CHECK(texts_of(prosescope::tests::report_on("Tankers", with(method))) == strings{"Tankers"});
}

TEST_CASE("By a published method, pieces that were split at a blank line give the list of the whole") {
  const keyword_method method = each_method();
  prosescope::analysis::analyzer analyzer;
  const report::options wanted = with(method, any_number, 5);
  const std::string whole = article();
  const auto read = [&](std::string_view text) { return analyzer.read(text, wanted.methods()); };
  for (std::size_t at = whole.find("\n\n"); at != whole.npos; at = whole.find("\n\n", at + 1)) {
    const std::string_view text = whole;
    const bool same = prosescope::tests::packed(facts::merge(read(text.substr(0, at + 2)), read(text.substr(at + 2))),
                                                wanted) == prosescope::tests::packed(text, wanted);
    CHECK(same);
  }
}

TEST_CASE("By a published method, other languages have keywords without their stop words") {
  const keyword_method method = each_method();
  const strings texts = texts_of(prosescope::tests::report_on(
      "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und "
      "sollen einander im Geist der Brüderlichkeit begegnen. Jeder hat das Recht auf Leben, Freiheit und Sicherheit.",
      with(method, any_number)));
  CHECK(texts.size() >= 3);
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(text != "und");
    CHECK_FALSE(text.ends_with(" und"));
  }
}
