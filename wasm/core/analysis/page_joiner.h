/**
 * @file
 * @brief What only the whole document tells of its runs: which lines are running heads, where a sentence goes on behind
 * a page's end, where a fence that stands open is closed.
 *
 * Runs that belong together are read again as one, from their texts, which facts hold. So a document that was merged
 * gives what a whole one gives.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/paragraph_reader.h"
#include "facts/document.h"
#include "text/lines.h"

namespace prosescope::analysis {

/// What was read again in one state of a document, so that the next need not do it once more.
class reread_runs {
 public:
  /// Looks only for what these paragraphs were made of, until `end_state`, and forgets it then unless it was found.
  void begin_state(std::span<const facts::shared_paragraph> paragraphs);
  /// What was made of these runs, under `reading`, which says what the document told of them; null if nothing was.
  [[nodiscard]] facts::shared_paragraph find(std::span<const facts::shared_paragraph> runs, const std::string& reading);
  void keep(std::span<const facts::shared_paragraph> runs, const std::string& reading, facts::shared_paragraph made);
  void end_state();

 private:
  struct made_runs {
    std::vector<facts::shared_paragraph> runs;
    std::string reading;
    facts::shared_paragraph made;
  };
  using by_paragraph = std::unordered_map<const facts::paragraph_facts*, made_runs>;

  by_paragraph known_;   ///< by what was made
  by_paragraph before_;  ///< by the first of the runs
  by_paragraph now_;     ///< the same
};

class page_joiner {
 public:
  page_joiner(const lexicon::table& lexicon, paragraph_reader& reader) noexcept
      : lexicon_(lexicon), reader_(reader), lines_(lexicon) {}

  /// Whether the runs up to, but not including, run `at` are joined without those from there on, if no fence stands in
  /// any.
  [[nodiscard]] static bool parts(std::span<const facts::shared_paragraph> runs, std::size_t at) noexcept;

  /// The facts that a report is made of. Linear in the length of the document. `reread`: of the state before, if any.
  [[nodiscard]] facts::document_facts join(facts::document_facts document, facts::methods methods,
                                           reread_runs* reread = nullptr);

 private:
  /// What the lines of one run show to its neighbours.
  struct run_edges {
    std::size_t first = 0;  ///< its lines
    std::size_t last = 0;
    bool all_of_page = false;
    bool any_of_page = false;
  };

  static void take_in_blanks(facts::document_facts& document);
  void close_fences(facts::document_facts& document, facts::methods methods);
  facts::shared_paragraph read_fenced(std::span<const facts::shared_paragraph> runs, facts::methods methods,
                                      const text::page_layout& page);
  const std::string& text_of(std::span<const facts::shared_paragraph> runs);
  void join_runs(facts::document_facts& document, facts::methods methods, std::size_t first, std::size_t last);
  void read_edges(const facts::document_facts& document, std::size_t first, std::size_t last);
  [[nodiscard]] bool belong_together(const run_edges& a, const run_edges& b) const noexcept;
  template <typename Make>
  facts::shared_paragraph made_of(std::span<const facts::shared_paragraph> runs, Make make);
  /// Gives the scratch memory back.
  void forget();

  const lexicon::table& lexicon_;
  paragraph_reader& reader_;
  text::line_reader lines_;
  text::line_reader::margins margins_;
  std::string text_;
  std::string reading_;
  std::vector<run_edges> edges_;
  std::vector<facts::shared_paragraph> joined_;
  reread_runs* reread_ = nullptr;
};

}  // namespace prosescope::analysis
