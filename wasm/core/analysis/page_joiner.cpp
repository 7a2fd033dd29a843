#include "analysis/page_joiner.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

namespace prosescope::analysis {

namespace {

/// All that a run's page layout says, as bytes that can be compared.
void describe(const text::page_layout& page, std::string& out) {
  const auto add = [&](std::uint32_t number) {
    for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>(number >> shift & 0xFF));
  };
  out.clear();
  out.push_back(page.inside_fence);
  out.push_back(page.goes_over_blanks);
  for (const std::uint32_t width : page.wrap.widest) add(width);
  for (const std::uint32_t width : page.wrap.second) add(width);
  for (const text::line& l : page.lines) out.push_back(static_cast<char>(l.of_page + 2 * l.opens_page));
}

}  // namespace

facts::shared_paragraph reread_runs::find(std::span<const facts::shared_paragraph> runs, const std::string& reading) {
  const auto found = before_.find(runs.front().get());
  if (found == before_.end() || found->second.reading != reading) return nullptr;
  if (!std::equal(runs.begin(), runs.end(), found->second.runs.begin(), found->second.runs.end())) return nullptr;
  return found->second.made;
}

void reread_runs::keep(std::span<const facts::shared_paragraph> runs, const std::string& reading,
                       facts::shared_paragraph made) {
  now_[runs.front().get()] = {{runs.begin(), runs.end()}, reading, std::move(made)};
}

void reread_runs::begin_state(std::span<const facts::shared_paragraph> paragraphs) {
  before_.clear();
  for (const facts::shared_paragraph& made : paragraphs) {
    const auto known = known_.find(made.get());
    if (known == known_.end()) continue;
    const facts::paragraph_facts* first = known->second.runs.front().get();
    before_[first] = std::move(known->second);
    known_.erase(known);
  }
}

void reread_runs::end_state() {
  for (auto& [first, made] : now_) {
    const facts::paragraph_facts* paragraph = made.made.get();
    known_[paragraph] = std::move(made);
  }
  before_.clear();
  now_.clear();
}

bool page_joiner::parts(std::span<const facts::shared_paragraph> runs, std::size_t at) noexcept {
  if (at == 0 || at == runs.size()) return true;
  if (runs[at]->blank()) return false;
  std::size_t before = at - 1;
  while (before > 0 && runs[before]->blank()) --before;
  return runs[at]->text.empty() || runs[before]->text.empty() || runs[before]->blank();
}

facts::document_facts page_joiner::join(facts::document_facts document, facts::methods methods, reread_runs* reread) {
  reread_ = reread;
  take_in_blanks(document);
  close_fences(document, methods);
  joined_.clear();
  for (std::size_t first = 0; first < document.paragraphs.size();) {
    std::size_t last = first;
    while (last < document.paragraphs.size() && !document.paragraphs[last]->text.empty()) ++last;
    if (last - first > 1) {
      join_runs(document, methods, first, last);
    } else {
      last = first + 1;
      joined_.push_back(std::move(document.paragraphs[first]));
    }
    first = last;
  }
  std::swap(document.paragraphs, joined_);
  joined_.clear();
  if (reread_ != nullptr) reread_->end_state();
  if (text_.size() > longest_remembered) forget();
  return document;
}

void page_joiner::forget() {
  lines_ = text::line_reader(lexicon_);
  margins_ = {};
  text_ = {};
  edges_ = {};
  joined_ = {};
}

/// What `make` makes of `runs`, whose reading is in `reading_`, unless it is known.
template <typename Make>
facts::shared_paragraph page_joiner::made_of(std::span<const facts::shared_paragraph> runs, Make make) {
  facts::shared_paragraph made = reread_ != nullptr ? reread_->find(runs, reading_) : nullptr;
  if (made == nullptr) made = std::make_shared<facts::paragraph_facts>(make());
  if (reread_ != nullptr) reread_->keep(runs, reading_, made);
  return made;
}

/// Blank lines belong to the run in front of them. Those in front of all runs stay alone, without a text to be read.
void page_joiner::take_in_blanks(facts::document_facts& document) {
  std::vector<facts::shared_paragraph>& all = document.paragraphs;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    while (end < all.size() && all[end]->blank()) ++end;
    facts::shared_paragraph paragraph = std::move(all[i]);
    if (end - i > 1 || (paragraph->blank() && !paragraph->text.empty())) {
      facts::paragraph_facts longer = *paragraph;
      for (std::size_t k = i + 1; k < end; ++k) {
        longer.length += all[k]->length;
        if (!longer.text.empty()) longer.text += all[k]->text;
      }
      if (longer.blank()) longer.text.clear();
      paragraph = std::make_shared<facts::paragraph_facts>(std::move(longer));
    }
    all[kept++] = std::move(paragraph);
    i = end;
  }
  all.resize(kept);
}

/// CommonMark's fences go over blank lines (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). One that is never
/// closed takes no more than its own run, so that no prose is lost.
void page_joiner::close_fences(facts::document_facts& document, facts::methods methods) {
  std::vector<facts::shared_paragraph>& all = document.paragraphs;
  std::size_t last_fence = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i]->fenced) last_fence = i;
  }
  std::size_t kept = 0;
  for (std::size_t first = 0; first < all.size();) {
    std::size_t last = first + 1;
    if (!all[first]->fence_open) {
      all[kept++] = std::move(all[first]);
      first = last;
      continue;
    }
    bool all_held = true;  // the text of each run
    for (bool open = first < last_fence; open; ++last) {
      open = last < last_fence && !all[last]->fence_open;
      all_held = all_held && !all[last]->text.empty();
    }
    text::page_layout page;
    for (const std::size_t size = all_held ? last - first : 1; first < last; first += size) {
      all[kept++] = read_fenced(std::span(all).subspan(first, size), methods, page);
      page.inside_fence = true;
    }
  }
  all.resize(kept);
}

/// Reads runs in which a fence stands, or that stand inside one, as one.
facts::shared_paragraph page_joiner::read_fenced(std::span<const facts::shared_paragraph> runs, facts::methods methods,
                                                 const text::page_layout& page) {
  describe(page, reading_);
  return made_of(runs, [&] {
    const bool held = !runs.front()->text.empty();
    facts::paragraph_facts made = held ? reader_.read(text_of(runs), methods, page) : *runs.front();
    if (!held) {
      for (facts::block_fact& block : made.blocks) block.kind = text::block_kind::code;
    }
    made.text.clear();
    return made;
  });
}

const std::string& page_joiner::text_of(std::span<const facts::shared_paragraph> runs) {
  text_.clear();
  for (const facts::shared_paragraph& run : runs) text_ += run->text;
  return text_;
}

void page_joiner::join_runs(facts::document_facts& document, facts::methods methods, std::size_t first,
                            std::size_t last) {
  read_edges(document, first, last);
  for (std::size_t i = 0; i < edges_.size();) {
    std::size_t end = i + 1;
    bool of_page = edges_[i].any_of_page;
    for (; end < edges_.size() && belong_together(edges_[end - 1], edges_[end]); ++end) {
      of_page = of_page || edges_[end].any_of_page;
    }
    if (end - i == 1 && !of_page) {
      joined_.push_back(std::move(document.paragraphs[first + i]));
    } else {
      const std::span<const facts::shared_paragraph> runs = std::span(document.paragraphs).subspan(first + i, end - i);
      text::page_layout page;
      page.lines = margins_.lines.subspan(edges_[i].first, edges_[end - 1].last - edges_[i].first);
      page.wrap = margins_.wrap;
      page.goes_over_blanks = true;
      describe(page, reading_);
      joined_.push_back(made_of(runs, [&] { return reader_.read(text_of(runs), methods, page); }));
    }
    i = end;
  }
}

void page_joiner::read_edges(const facts::document_facts& document, std::size_t first, std::size_t last) {
  margins_ = lines_.read_margins(text_of(std::span(document.paragraphs).subspan(first, last - first)));
  edges_.clear();
  std::size_t end = 0;
  std::size_t line = 0;
  for (std::size_t i = first; i < last; ++i) {
    end += document.paragraphs[i]->text.size();
    run_edges edges;
    edges.first = line;
    edges.all_of_page = true;
    while (line < margins_.lines.size() && margins_.lines[line].source.begin < end) {
      edges.all_of_page = edges.all_of_page && margins_.lines[line].of_page;
      edges.any_of_page = edges.any_of_page || margins_.lines[line].of_page;
      ++line;
    }
    edges.last = line;
    edges_.push_back(edges);
  }
}

bool page_joiner::belong_together(const run_edges& a, const run_edges& b) const noexcept {
  if (a.all_of_page || b.all_of_page) return true;
  const text::line& before = margins_.lines[a.last - 1];
  const text::line& after = margins_.lines[b.first];
  const bool fed = after.fed && !after.parted;  // a page's end is no paragraph's
  return fed || before.of_page || after.of_page || text::goes_over_blank(before, after);
}

}  // namespace prosescope::analysis
