#include "analysis/page_joiner.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace prosescope::analysis {

facts::document_facts page_joiner::join(facts::document_facts document, facts::methods methods) {
  take_in_blanks(document);
  close_fences(document, methods);
  joined_.clear();
  for (std::size_t first = 0; first < document.paragraphs.size();) {
    std::size_t last = first;
    while (last < document.paragraphs.size() && !document.paragraphs[last].text.empty()) ++last;
    if (last - first > 1) {
      join_runs(document, methods, first, last);
    } else {
      last = first + 1;
      joined_.push_back(std::move(document.paragraphs[first]));
    }
    first = last;
  }
  std::swap(document.paragraphs, joined_);
  return document;
}

/// Blank lines belong to the run in front of them. Those in front of all runs stay alone, without a text to be read.
void page_joiner::take_in_blanks(facts::document_facts& document) {
  std::size_t kept = 0;
  for (facts::paragraph_facts& paragraph : document.paragraphs) {
    if (paragraph.blank() && kept > 0) {
      facts::paragraph_facts& before = document.paragraphs[kept - 1];
      before.length += paragraph.length;
      if (!before.text.empty()) before.text += paragraph.text;
      continue;
    }
    if (paragraph.blank()) paragraph.text.clear();
    if (&paragraph != &document.paragraphs[kept]) document.paragraphs[kept] = std::move(paragraph);
    ++kept;
  }
  document.paragraphs.resize(kept);
}

/// CommonMark's fences go over blank lines (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). One that is never
/// closed takes no more than its own run, so that no prose is lost.
void page_joiner::close_fences(facts::document_facts& document, facts::methods methods) {
  std::size_t last_fence = 0;
  for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
    if (document.paragraphs[i].fenced) last_fence = i;
  }
  bool open = false;
  for (std::size_t i = 0; i <= last_fence && i < document.paragraphs.size(); ++i) {
    facts::paragraph_facts& paragraph = document.paragraphs[i];
    if (open && paragraph.fenced) {
      text::page_layout page;
      page.inside_fence = true;
      const std::string run = std::move(paragraph.text);
      paragraph = reader_.read(run, methods, page);
    } else if (open) {
      for (facts::block_fact& block : paragraph.blocks) block.kind = text::block_kind::code;
    }
    if (open || paragraph.fence_open) paragraph.text.clear();
    if (paragraph.fenced) open = paragraph.fence_open && i < last_fence;
  }
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
      text_.clear();
      for (std::size_t k = i; k < end; ++k) text_ += document.paragraphs[first + k].text;
      text::page_layout page;
      page.lines = margins_.lines.subspan(edges_[i].first, edges_[end - 1].last - edges_[i].first);
      page.wrap = margins_.wrap;
      page.goes_over_blanks = true;
      joined_.push_back(reader_.read(text_, methods, page));
    }
    i = end;
  }
}

void page_joiner::read_edges(const facts::document_facts& document, std::size_t first, std::size_t last) {
  text_.clear();
  for (std::size_t i = first; i < last; ++i) text_ += document.paragraphs[i].text;
  margins_ = lines_.read_margins(text_);
  edges_.clear();
  std::size_t end = 0;
  std::size_t line = 0;
  for (std::size_t i = first; i < last; ++i) {
    end += document.paragraphs[i].text.size();
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
