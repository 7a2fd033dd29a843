#include "analysis/live_document.h"

#include <algorithm>
#include <string>
#include <utility>

#include "report/language.h"
#include "text/blocks.h"

namespace prosescope::analysis {

run_fit fit_runs(std::string_view text) {
  constexpr std::string_view a_run = "x\n\n";
  std::string around(a_run);
  around += text;
  run_fit fit;
  fit.joins_before = !text.empty() && text::end_of_run(around, 0) != a_run.size();
  around += a_run;
  std::size_t begin = a_run.size();
  for (std::size_t end = begin; end < around.size(); end = text::end_of_run(around, begin)) begin = end;
  fit.joins_behind = begin != around.size() - a_run.size();
  return fit;
}

void live_document::replace(std::size_t first, std::size_t last, std::string_view text) {
  const facts::document_facts added = by_.read(text, wanted_.methods());
  const auto at = runs_.erase(runs_.begin() + static_cast<std::ptrdiff_t>(first),
                              runs_.begin() + static_cast<std::ptrdiff_t>(last));
  runs_.insert(at, added.paragraphs.begin(), added.paragraphs.end());
  const report::same_paragraphs same = state_.become(by_.join({runs_}, wanted_.methods(), &reread_));
  edit made{same.before, same.behind, extent_};
  extent_ = extent_of(0, state_.document().paragraphs.size());
  // In another language other numbers are null.
  if (extent_.english != made.replaced.english) made.same_before = made.same_behind = 0;
  edits_.push_back(made);
}

std::vector<std::uint32_t> live_document::lengths(std::size_t first, std::size_t last) const {
  std::vector<std::uint32_t> result;
  for (std::size_t i = first; i < last; ++i) result.push_back(runs_[i]->length);
  return result;
}

report::document_report live_document::report(std::vector<report::wanted_target> targets) {
  return report::make_report(state_, with(std::move(targets)));
}

report_change live_document::change_since(std::uint32_t revision, std::vector<report::wanted_target> targets) {
  const std::size_t all = state_.document().paragraphs.size();
  std::size_t before = all;
  std::size_t behind = all;
  for (std::size_t i = revision; i < edits_.size(); ++i) {
    before = std::min(before, edits_[i].same_before);
    behind = std::min(behind, edits_[i].same_behind);
  }
  behind = std::min(behind, all - before);
  const extent& old = revision < edits_.size() ? edits_[revision].replaced : extent_;
  const extent kept_before = extent_of(0, before);
  const extent kept_behind = extent_of(all - behind, all);
  report_change change;
  change.sentences_from = kept_before.sentences;
  change.sentences_to = old.sentences - kept_behind.sentences;
  change.blocks_from = kept_before.blocks;
  change.blocks_to = old.blocks - kept_behind.blocks;
  change.shift = std::int64_t{extent_.units} - old.units;
  change.report = report::report_change(state_, with(std::move(targets)), {before, all - behind});
  return change;
}

live_document::extent live_document::extent_of(std::size_t first, std::size_t last) const {
  extent found;
  for (std::size_t i = first; i < last; ++i) {
    const facts::paragraph_facts& paragraph = *state_.document().paragraphs[i];
    found.sentences += static_cast<std::uint32_t>(paragraph.sentences.size());
    found.blocks += static_cast<std::uint32_t>(paragraph.blocks.size());
    found.units += paragraph.length;
  }
  found.english =
      report::language_of(state_.sums().language(), state_.sums().counts()[facts::counter::words]).english();
  return found;
}

report::options live_document::with(std::vector<report::wanted_target> targets) const {
  report::options all = by_.completed(wanted_);
  all.targets = std::move(targets);
  return all;
}

}  // namespace prosescope::analysis
