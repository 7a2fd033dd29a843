/**
 * @file
 * @brief Our own grade: three measures that every reader accepts, in equal weight, in units of US school grades.
 *
 * Log of words per sentence, mean log frequency of the content words, and the share of words off Dale and Chall's easy
 * list. docs/decisions/0003-grade.md says why these.
 */
#pragma once

#include "facts/counters.h"

namespace prosescope::readability {

/// The grade of counts with at least one word and one sentence: from 0 up, 12 is the last year of school.
[[nodiscard]] double grade(const facts::counters& c) noexcept;

/// How hard a grade is, from 0 (grade 4 and below) to 1 (grade 18 and above).
[[nodiscard]] double difficulty(double grade) noexcept;

}  // namespace prosescope::readability
