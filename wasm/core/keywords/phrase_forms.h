/**
 * @file
 * @brief Which phrases are one keyword: a name, the name with a title in front (“Secretary Antony Blinken”), its last
 * word where that first stands behind it (“Blinken”) and its initials (“EU”); and a phrase and the one that headlines
 * have of it (“Intl Law”). What may stand for two names stands for itself.
 */
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "keywords/phrase_index.h"

namespace prosescope::keywords {

/// What a phrase is to the other of which it is a form, or which is one of it.
enum class form_relation : std::uint8_t { acronym, initials, cut_short };

/// Acronyms, names by their initials, and phrases whose first word is cut short, as they were once seen. Others are
/// found by their words.
class phrase_forms {
 public:
  using index = phrase_index::index;

  /// Sees a phrase that may be a keyword.
  void see(const phrase_index& phrases, index p);

 private:
  friend class form_reader;

  [[nodiscard]] static std::uint64_t row_of(form_relation by, std::uint64_t key) noexcept;

  struct entry {
    index phrase = 0;
    std::uint32_t next = 0;  ///< another of the same key, by its number less one
  };
  std::unordered_map<std::uint64_t, std::uint32_t> last_;  ///< by row_of, in the same way
  std::vector<entry> seen_;
};

/// Looks for the forms of phrases in one state of a document.
class form_reader {
 public:
  using index = phrase_index::index;

  form_reader(const phrase_index& phrases, const phrase_forms& forms) noexcept : phrases_(phrases), forms_(forms) {}

  /// The phrases that are one keyword with `p`, itself among them: the full name first.
  [[nodiscard]] std::vector<index> forms_of(index p);

 private:
  friend class phrase_forms;

  [[nodiscard]] static std::uint64_t key_of(form_relation by, const seen_place& o);
  [[nodiscard]] index name_of(index form);
  [[nodiscard]] index only_name_of(index form);
  [[nodiscard]] index look_for_name(index form);
  [[nodiscard]] index without_title(const seen_place& o) const noexcept;
  template <typename Visit>
  void each_seen(form_relation by, std::uint64_t key, Visit visit) const;
  [[nodiscard]] index best_seen(form_relation by, std::uint64_t key);

  const phrase_index& phrases_;
  const phrase_forms& forms_;
  std::unordered_map<std::uint64_t, index> names_;  ///< of what was asked for
  std::unordered_map<std::uint64_t, index> best_;   ///< of those that are seen by a key, by row_of
};

}  // namespace prosescope::keywords
