/**
 * @file
 * @brief Our own grade, in units of US school grades: how rare and unfamiliar the words are, and, half as much, how
 * long the sentences are and how much of them hangs on prepositions.
 *
 * docs/decisions/0015-grade.md says why these.
 */
#pragma once

#include "facts/counters.h"

namespace prosescope::readability {

/// The grade of counts with at least one word and one sentence: 0 to 25; 12 is the last year of school.
[[nodiscard]] double grade(const facts::counters& c) noexcept;

/// How hard a grade is, from 0 (grade 4 and below) to 1 (grade 18 and above).
[[nodiscard]] double difficulty(double grade) noexcept;

}  // namespace prosescope::readability
