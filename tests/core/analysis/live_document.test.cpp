#include "analysis/live_document.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "random_texts.h"
#include "reading.h"
#include "report/packing.h"
#include "text/blocks.h"

namespace report = prosescope::report;
using prosescope::analysis::fit_runs;
using prosescope::analysis::live_document;
using prosescope::tests::dice;

namespace {

prosescope::analysis::analyzer& analyzer() {
  static prosescope::analysis::analyzer one;
  return one;
}

std::string packed(const report::document_report& r) {
  std::string bytes;
  report::pack(r, bytes);
  return bytes;
}

/// A live document and its runs of lines, as whoever holds the text keeps them.
class edited_text {
 public:
  explicit edited_text(const report::options& wanted) : live(analyzer(), wanted) {}

  void replace(std::size_t first, std::size_t last, std::string text) {
    // What is put behind the last run stands in its last line.
    if (first > 0 && first == runs.size()) text = runs[--first] + text;
    for (;;) {
      const auto [before, behind] = fit_runs(text);
      const bool joins_before = before && first > 0;
      const bool joins_behind = behind && last < runs.size();
      if (joins_before) text = runs[--first] + text;
      if (joins_behind) text += runs[last++];
      if (!joins_before && !joins_behind) break;
    }
    live.replace(first, last, text);
    const auto at = runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(first),
                               runs.begin() + static_cast<std::ptrdiff_t>(last));
    std::vector<std::string> made;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = prosescope::text::end_of_run(text, begin);
      made.push_back(text.substr(begin, end - begin));
      begin = end;
    }
    runs.insert(at, made.begin(), made.end());
  }

  [[nodiscard]] std::string text() const {
    std::string all;
    for (const std::string& run : runs) all += run;
    return all;
  }

  live_document live;
  std::vector<std::string> runs;
};

}  // namespace

TEST_CASE("After any edits the report is that of the text, to the bit") {
  dice die(21);
  for (int document = 0; document < 90; ++document) {
    report::options wanted;
    wanted.words = true;
    if (document % 5 == 1) wanted.boilerplate = prosescope::facts::boilerplate::keep;
    if (document % 7 == 1) wanted.tone = prosescope::facts::tone_method::vader;
    edited_text edited(wanted);
    for (int step = 0; step < 12; ++step) {
      const std::size_t first = die.below(edited.runs.size() + 1);
      const std::size_t last = first + die.below(std::min<std::size_t>(edited.runs.size() - first, 3) + 1);
      edited.replace(first, last, die.below(5) == 0 ? std::string() : prosescope::tests::random_text(die).text);
      CAPTURE(document, step, edited.text());
      const bool same = packed(edited.live.report()) == packed(prosescope::tests::report_on(edited.text(), wanted));
      REQUIRE(same);
      CHECK(edited.live.size() == edited.runs.size());
    }
  }
}

TEST_CASE("Changes since a revision turn its sentences and blocks into those of today") {
  dice die(22);
  for (int document = 0; document < 60; ++document) {
    edited_text edited({});
    std::vector<report::document_report> reports = {edited.live.report()};
    for (int step = 0; step < 8; ++step) {
      const std::size_t first = die.below(edited.runs.size() + 1);
      const std::size_t last = first + die.below(std::min<std::size_t>(edited.runs.size() - first, 2) + 1);
      edited.replace(first, last, prosescope::tests::random_text(die).text);
      reports.push_back(edited.live.report());
    }
    const report::document_report& now = reports.back();
    for (std::uint32_t since = 0; since < reports.size(); ++since) {
      const report::document_report& old = reports[since];
      const auto change = edited.live.change_since(since);
      CAPTURE(document, since);
      const auto moved = [&](prosescope::facts::span place) {
        return prosescope::facts::span{static_cast<std::uint32_t>(place.start + change.shift),
                                       static_cast<std::uint32_t>(place.end + change.shift)};
      };
      std::vector<report::sentence> sentences(old.sentences.begin(), old.sentences.begin() + change.sentences_from);
      sentences.insert(sentences.end(), change.report.sentences.begin(), change.report.sentences.end());
      for (std::size_t i = change.sentences_to; i < old.sentences.size(); ++i) {
        sentences.push_back(old.sentences[i]);
        sentences.back().place = moved(sentences.back().place);
        sentences.back().block += static_cast<std::uint32_t>(now.blocks.size() - old.blocks.size());
      }
      REQUIRE(sentences.size() == now.sentences.size());
      for (std::size_t i = 0; i < sentences.size(); ++i) {
        CHECK(sentences[i].place == now.sentences[i].place);
        CHECK(sentences[i].block == now.sentences[i].block);
        CHECK(sentences[i].score == now.sentences[i].score);
        CHECK(sentences[i].words == now.sentences[i].words);
      }
      std::vector<report::block> blocks(old.blocks.begin(), old.blocks.begin() + change.blocks_from);
      blocks.insert(blocks.end(), change.report.blocks.begin(), change.report.blocks.end());
      for (std::size_t i = change.blocks_to; i < old.blocks.size(); ++i) {
        blocks.push_back({moved(old.blocks[i].place), old.blocks[i].kind});
      }
      REQUIRE(blocks.size() == now.blocks.size());
      for (std::size_t i = 0; i < blocks.size(); ++i) {
        CHECK(blocks[i].place == now.blocks[i].place);
        CHECK(blocks[i].kind == now.blocks[i].kind);
      }
      CHECK(change.report.grade == now.grade);
      CHECK(change.report.sentiment.score == now.sentiment.score);
    }
  }
}

TEST_CASE("Edits of a long document, whose keywords were made anew, give its report, to the bit") {
  dice die(23);
  edited_text edited({});
  const auto some = [&] {
    std::string text;
    for (int i = 0; i < 100; ++i) {
      text += "The oil tanker of Antony Blinken saw ferry number x" + std::string(die.below(30), 'y') +
              " and a ship of the European Union (EU) in the rain.\n\n";
      if (die.below(9) == 0) text += prosescope::tests::random_text(die).text + "\n\n";
    }
    return text;
  };
  for (int step = 0; step < 12; ++step) {
    const std::size_t first = die.below(edited.runs.size() + 1) / 4;
    edited.replace(first, edited.runs.size() - first / 2, some());
    if (step % 4 != 3) continue;
    const bool same = packed(edited.live.report()) == packed(prosescope::tests::report_on(edited.text(), {}));
    REQUIRE(same);
  }
}

TEST_CASE("Since a revision that is forgotten all has changed") {
  edited_text edited({});
  edited.replace(0, 0, "One is here.\n\nTwo is here. It stays.\n\n");
  for (std::size_t i = 0; i < 2 * live_document::edits_kept; ++i) edited.replace(0, 1, i % 2 ? "I.\n\n" : "We.\n\n");
  const auto change = edited.live.change_since(1);
  CHECK(change.sentences_from == 0);
  CHECK(change.sentences_to >= 3);
  CHECK(change.report.sentences.size() == 3);
  CHECK(change.report.blocks.size() == 2);
  const auto last = edited.live.change_since(edited.live.revision() - 1);
  CHECK(last.sentences_to == 1);
  CHECK(last.report.sentences.size() == 1);
}

TEST_CASE("An edit of one paragraph changes that one alone") {
  edited_text edited({});
  edited.replace(0, 0, "One is here.\n\nTwo is here. It stays.\n\nThree is here.");
  edited.replace(1, 2, "Two is there. It goes.\n\n");
  const auto change = edited.live.change_since(1);
  CHECK(change.sentences_from == 1);
  CHECK(change.sentences_to == 3);
  CHECK(change.blocks_from == 1);
  CHECK(change.blocks_to == 2);
  CHECK(change.report.sentences.size() == 2);
  CHECK(change.shift == 0);
}

TEST_CASE("Text fits between runs where it begins with words and ends in a blank line") {
  CHECK_FALSE(fit_runs("It rains.\n\n").joins_before);
  CHECK_FALSE(fit_runs("It rains.\n\n").joins_behind);
  CHECK(fit_runs("\nIt rains.\n\n").joins_before);
  CHECK(fit_runs("It rains.\n").joins_behind);
  CHECK(fit_runs("It rains.\n\n  ").joins_behind);
  CHECK_FALSE(fit_runs("").joins_before);
  CHECK_FALSE(fit_runs("").joins_behind);
}
