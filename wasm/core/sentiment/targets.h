/**
 * @file
 * @brief The tone towards a name: what the words around the places that speak of it say of it.
 *
 * In a sentence that speaks of the target each word with a tone counts by how near it stands, less in clauses that
 * don't speak of the target, and with what the word says of its agent or patient (Fillmore, “The Case for Case”, 1968),
 * of which the target is one: “Russia attacked Ukraine” says nothing bad of Ukraine. docs/decisions/0019 has what each
 * is worth.
 */
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "facts/paragraph.h"
#include "sentiment/mentions.h"

namespace prosescope::sentiment {

/// “can”, and where it stands in its paragraph.
struct modal_word {
  std::string_view word;
  facts::span place;
};

/// What one word says of the target. The valence is (that of the list + weight of the role) × the factors.
struct towards_term {
  const facts::term* said = nullptr;
  mention nearest;
  bool patient = false;  ///< whether the target is the word's patient; else its agent
  double valence = 0.0;
  double contribution = 0.0;  ///< to the score
  bool owned = false;         ///< “X's …”: the rules of tone don't touch it
  double distance = 1.0;      ///< factors
  double unreal = 1.0;
  modal_word modal;  ///< why, if it is
  double others = 1.0;
  double clause = 1.0;
  double speech = 1.0;
};

struct towards {
  double score = 0.0;  ///< −1…1
  std::vector<towards_term> terms;
};

/// Whether a rule says that something isn't, or isn't said to be.
[[nodiscard]] bool unmakes(facts::reason_code code) noexcept;

/// The tone towards whom `mentions` speak of, which are in order. Linear in the words of their sentences.
[[nodiscard]] towards read_towards(std::span<const mention> mentions, std::span<const placed_sentence> sentences);

}  // namespace prosescope::sentiment
