#include "analysis/live_document.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "facts/splice.h"
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
  const auto fenced = [](const facts::shared_paragraph& run) { return run->fenced; };
  const bool any_fence = fences_ > 0 || std::any_of(added.paragraphs.begin(), added.paragraphs.end(), fenced);
  // Runs [from, to) are joined again: as far as what is joined together may reach from those that are replaced.
  std::size_t from = first == 0 || any_fence ? 0 : first - 1;
  while (!page_joiner::parts(runs_, from)) --from;
  std::size_t to = any_fence ? runs_.size() : last;
  while (to < runs_.size() && runs_[to]->blank()) ++to;
  if (to < runs_.size()) ++to;
  while (!page_joiner::parts(runs_, to)) ++to;
  const auto units = [&](std::size_t begin, std::size_t end, std::uint32_t sum) {
    return std::accumulate(lengths_.begin() + static_cast<std::ptrdiff_t>(begin),
                           lengths_.begin() + static_cast<std::ptrdiff_t>(end), sum);
  };
  const std::uint32_t before = units(0, from, 0);
  const std::size_t first_joined = state_.paragraph_at(before);
  const std::size_t last_joined = state_.paragraph_at(units(from, to, before));

  std::vector<std::uint32_t> lengths;
  for (const facts::shared_paragraph& run : added.paragraphs) lengths.push_back(run->length);
  for (std::size_t i = first; i < last; ++i) fences_ -= runs_[i]->fenced;
  fences_ += static_cast<std::size_t>(std::count_if(added.paragraphs.begin(), added.paragraphs.end(), fenced));
  const std::size_t behind = runs_.size() - to;
  facts::splice<facts::shared_paragraph>(runs_, first, last, added.paragraphs);
  facts::splice<std::uint32_t>(lengths_, first, last, lengths);
  facts::document_facts runs;
  runs.paragraphs.assign(runs_.begin() + static_cast<std::ptrdiff_t>(from),
                         runs_.end() - static_cast<std::ptrdiff_t>(behind));
  reread_.begin_state(std::span(state_.document().paragraphs).subspan(first_joined, last_joined - first_joined));
  const facts::document_facts joined = by_.join(std::move(runs), wanted_.methods(), &reread_);

  const bool was_english = is_english();
  edit made;
  made.replaced = state_.end();
  made.same = state_.replace(first_joined, last_joined, joined.paragraphs);
  // In another language other numbers are null.
  if (was_english != is_english()) made.same = {};
  remember(made);
}

void live_document::remember(const edit& made) {
  edits_.push_back(made);
  if (edits_.size() < 2 * edits_kept) return;
  edits_.erase(edits_.begin(), edits_.end() - static_cast<std::ptrdiff_t>(edits_kept));
  forgotten_ += static_cast<std::uint32_t>(edits_kept);
}

report::document_report live_document::report(std::vector<report::wanted_target> targets) {
  return report::make_report(state_, with(std::move(targets)));
}

report_change live_document::change_since(std::uint32_t revision, std::vector<report::wanted_target> targets) {
  const std::size_t all = state_.document().paragraphs.size();
  report::same_paragraphs same{all, all};
  report::paragraph_start old = state_.end();
  if (revision < forgotten_) {
    same = {};
    old.sentences = old.blocks = UINT32_MAX;
  } else {
    const auto since = std::span(edits_).subspan(revision - forgotten_);
    for (const edit& e : since) {
      same.before = std::min(same.before, e.same.before);
      same.behind = std::min(same.behind, e.same.behind);
    }
    if (!since.empty()) old = since.front().replaced;
  }
  same.behind = std::min(same.behind, all - same.before);
  const report::paragraph_start& from = state_.start_of(same.before);
  const report::paragraph_start& to = state_.start_of(all - same.behind);
  report_change change;
  change.sentences_from = from.sentences;
  change.sentences_to = old.sentences - (state_.end().sentences - to.sentences);
  change.blocks_from = from.blocks;
  change.blocks_to = old.blocks - (state_.end().blocks - to.blocks);
  change.shift = std::int64_t{state_.end().units} - old.units;
  change.report = report::report_change(state_, with(std::move(targets)), {same.before, all - same.behind});
  return change;
}

bool live_document::is_english() const {
  return report::language_of(state_.sums().language(), state_.sums().counts()[facts::counter::words]).english();
}

report::options live_document::with(std::vector<report::wanted_target> targets) const {
  report::options all = by_.completed(wanted_);
  all.targets = std::move(targets);
  return all;
}

}  // namespace prosescope::analysis
