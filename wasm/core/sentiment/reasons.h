/**
 * @file
 * @brief The reasons of the tone, by code, and their wording in English.
 */
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "facts/paragraph.h"

namespace prosescope::sentiment {

/// Codes as the report names them, in the order of facts::reason_code.
inline constexpr std::array<std::string_view, 25> reason_codes = {
    "lexicon",     "phrase",     "negation",    "intensifier",    "dampener", "capitals",   "repeatedLetters",
    "exclamation", "question",   "irrealis",    "beforeBut",      "afterBut", "concession", "conceded",
    "contrary",    "comparison", "opposed",     "averted",        "sarcasm",  "agent",      "patient",
    "distance",    "otherName",  "otherClause", "reportedSpeech",
};

/// One sentence that words a reason: `amount` as in facts::reason, `cause` the spelling of the word that is its ground.
[[nodiscard]] std::string explain(facts::reason_code code, std::int32_t amount, std::string_view cause);

}  // namespace prosescope::sentiment
