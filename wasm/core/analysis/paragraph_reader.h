/**
 * @file
 * @brief The one pass over a run of lines: cuts it up, counts, and asks each engine what it finds there.
 */
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "facts/paragraph.h"
#include "lexicon/table.h"
#include "readability/recent_words.h"
#include "sentiment/vader_tokens.h"
#include "text/blocks.h"
#include "text/lines.h"
#include "text/offsets.h"
#include "text/sentences.h"
#include "text/words.h"

namespace prosescope::analysis {

/// Bytes of text for which scratch memory is kept. What more takes, the report may need.
inline constexpr std::size_t longest_remembered = std::size_t{1} << 20;

/// Reads paragraphs; keeps its scratch memory between them, unless they are very long.
class paragraph_reader {
 public:
  explicit paragraph_reader(const lexicon::table& lexicon) noexcept
      : lexicon_(lexicon), lines_(lexicon), vader_(lexicon) {}

  /// The facts of one run of lines, UTF-8, up to 4 GB. `page`: what the whole document tells it.
  [[nodiscard]] facts::paragraph_facts read(std::string_view run, facts::methods methods,
                                            const text::page_layout& page = {});

 private:
  [[gnu::noinline]] void read_block(const text::block& block, facts::paragraph_facts& out);
  [[gnu::noinline]] void read_sentence(const text::sentence& sentence, const text::block& block, facts::span place,
                                       facts::paragraph_facts& out);
  /// Gives the scratch memory back.
  void forget();

  const lexicon::table& lexicon_;
  text::line_reader lines_;
  text::layout layout_;
  sentiment::vader_reader vader_;
  text::utf16_offsets offsets_;
  std::vector<text::word> words_;
  std::vector<text::block> blocks_;
  std::vector<text::sentence> sentences_;
  readability::recent_words said_;
  facts::paragraph_facts facts_;  ///< of the run that is being read
  bool reads_tokens_ = false;
};

}  // namespace prosescope::analysis
