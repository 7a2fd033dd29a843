/**
 * @file
 * @brief Fry's and Raygor's graphs: the grade that is printed where a text's position falls.
 *
 * Fry, “Fry's readability graph: clarifications, validity, and extension to level 17”, Journal of Reading 21(3), 1977,
 * 242–252. Raygor, “The Raygor readability estimate: a quick and easy way to determine difficulty”, in Pearson (ed.),
 * Reading: Theory, Research, and Practice, 1977, 259–263. Neither has a formula: the lines stand where Readability
 * Studio draws them (https://github.com/Blake-Madden/Wisteria-Dataviz), to half a unit across and a quarter of a step
 * of the scale of sentences, so that a text that falls on a line may be given either neighbour.
 */
#pragma once

namespace prosescope::readability {

/// 1 to 16, or 17 for all beyond; no number in the two corners that Fry calls invalid.
[[nodiscard]] double fry_grade(double syllables_per_hundred_words, double sentences_per_hundred_words) noexcept;

/// 3 (and below) to 12, 13 for “college”, 17 for “professional”; no number in the two corners that Raygor calls
/// invalid.
[[nodiscard]] double raygor_grade(double long_words_per_hundred_words, double sentences_per_hundred_words) noexcept;

}  // namespace prosescope::readability
