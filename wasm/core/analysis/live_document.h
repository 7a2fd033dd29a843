/**
 * @file
 * @brief A document that is edited: an edit costs the runs of lines that it touches.
 *
 * The facts of each run are kept, and the sums of a report, from which those of a run that goes are taken away. What
 * only the whole document tells is looked at after each edit, by facts alone.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/analyzer.h"
#include "analysis/page_joiner.h"
#include "facts/document.h"
#include "report/report.h"

namespace prosescope::analysis {

/// How the text of neighbouring runs would stand between those around them.
struct run_fit {
  bool joins_before = false;  ///< it is no run of its own behind another
  bool joins_behind = false;  ///< what stands behind it belongs to it
};
[[nodiscard]] run_fit fit_runs(std::string_view text);

/// What has changed in a report since an earlier one. Sentences and blocks [from, to) of the earlier report have become
/// those that `report` lists, and what stood behind them has moved by `shift` UTF-16 code units.
struct report_change {
  std::uint32_t sentences_from = 0;
  std::uint32_t sentences_to = 0;
  std::uint32_t blocks_from = 0;
  std::uint32_t blocks_to = 0;
  std::int64_t shift = 0;
  report::document_report report;  ///< as report::report_change has it
};

class live_document {
 public:
  static constexpr std::size_t edits_kept = 1 << 14;

  /// Of no text. `by` must live longer.
  live_document(analyzer& by, const report::options& wanted) : by_(by), wanted_(wanted), state_(by.completed(wanted)) {
    wanted_.targets.clear();
  }

  /// Puts the runs of `text` in the place of runs [first, last). It fits in there as fit_runs wants it.
  void replace(std::size_t first, std::size_t last, std::string_view text);

  /// UTF-16 code units of each run.
  [[nodiscard]] std::span<const std::uint32_t> lengths() const noexcept { return lengths_; }
  [[nodiscard]] std::size_t size() const noexcept { return runs_.size(); }

  /// How often it was edited.
  [[nodiscard]] std::uint32_t revision() const noexcept {
    return forgotten_ + static_cast<std::uint32_t>(edits_.size());
  }

  /// The report on the text as it stands, equal to analyzer::analyze's.
  [[nodiscard]] report::document_report report(std::vector<report::wanted_target> targets = {});
  /// What has changed since a revision, up to that of today. Of a revision before the last `edits_kept` edits all has,
  /// and how much it listed is not known: `sentences_to` and `blocks_to` are the highest number.
  [[nodiscard]] report_change change_since(std::uint32_t revision, std::vector<report::wanted_target> targets = {});

 private:
  /// An edit: paragraphs at the start and the end that are the same as before, and how much there was before.
  struct edit {
    report::same_paragraphs same;
    report::paragraph_start replaced;
  };

  [[nodiscard]] bool is_english() const;
  void remember(const edit& made);
  [[nodiscard]] report::options with(std::vector<report::wanted_target> targets) const;

  analyzer& by_;
  report::options wanted_;
  std::vector<facts::shared_paragraph> runs_;
  std::vector<std::uint32_t> lengths_;  ///< UTF-16 code units
  std::size_t fences_ = 0;              ///< runs that have one
  report::document_state state_;
  reread_runs reread_;
  std::vector<edit> edits_;      ///< the last
  std::uint32_t forgotten_ = 0;  ///< edits before them
};

}  // namespace prosescope::analysis
