#include "readability/graphs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <span>

namespace prosescope::readability {

namespace {

/// A place on the paper: units across, and steps up the scale of sentences.
struct point {
  float across;
  float up;
};

using line = std::array<point, 2>;

struct graph {
  std::span<const float> scale;  ///< sentences at each step up
  float least;                   ///< the ends of the scale across, which stand for all beyond
  float most;
  std::span<const line> grades;           ///< each parts a grade from the next
  std::span<const point> long_sentences;  ///< what is left of it is no grade
  std::span<const point> long_words;      ///< what is right of it is no grade
};

constexpr float fry_scale[] = {2.0F, 2.5F, 3.0F, 3.3F,  3.5F,  3.6F,  3.7F,  3.8F,  4.0F,  4.2F,
                               4.3F, 4.5F, 4.8F, 5.0F,  5.2F,  5.6F,  5.9F,  6.3F,  6.7F,  7.1F,
                               7.7F, 8.3F, 9.1F, 10.0F, 11.1F, 12.5F, 14.3F, 16.7F, 20.0F, 25.0F};
constexpr line fry_grades[] = {{{{109.0F, 23.0F}, {132.0F, 28.5F}}},    // 1 | 2
                               {{{109.0F, 20.25F}, {140.0F, 28.5F}}},   // 2 | 3
                               {{{109.0F, 17.5F}, {142.0F, 27.5F}}},    // 3 | 4
                               {{{109.5F, 15.75F}, {144.5F, 26.0F}}},   // 4 | 5
                               {{{109.5F, 13.75F}, {146.0F, 25.0F}}},   // 5 | 6
                               {{{112.0F, 9.0F}, {149.0F, 24.0F}}},     // 6 | 7
                               {{{120.0F, 4.75F}, {153.0F, 22.0F}}},    // 7 | 8
                               {{{127.0F, 2.75F}, {157.0F, 21.5F}}},    // 8 | 9
                               {{{137.0F, 2.25F}, {159.5F, 20.75F}}},   // 9 | 10
                               {{{144.0F, 1.0F}, {164.0F, 19.75F}}},    // 10 | 11
                               {{{149.0F, 1.0F}, {168.0F, 19.25F}}},    // 11 | 12
                               {{{155.5F, 0.75F}, {170.0F, 19.0F}}},    // 12 | 13
                               {{{162.0F, 0.75F}, {172.0F, 18.75F}}},   // 13 | 14
                               {{{168.5F, 0.75F}, {174.0F, 18.25F}}},   // 14 | 15
                               {{{174.0F, 0.75F}, {176.0F, 18.25F}}},   // 15 | 16
                               {{{179.0F, 0.75F}, {180.0F, 18.25F}}}};  // 16 | 17
constexpr point fry_long_sentences[] = {{124.0F, 0.0F}, {108.0F, 9.0F}};
constexpr point fry_long_words[] = {{182.0F, 19.25F}, {175.0F, 19.75F}, {168.0F, 21.0F}, {162.0F, 22.0F},
                                    {158.0F, 23.0F},  {154.0F, 24.0F},  {148.0F, 26.0F}, {141.0F, 29.0F}};
constexpr graph fry = {fry_scale, 108.0F, 182.0F, fry_grades, fry_long_sentences, fry_long_words};

constexpr float raygor_scale[] = {3.2F, 3.4F, 3.6F, 3.8F,  4.0F,  4.3F,  4.6F,  4.9F,  5.2F,  5.7F, 6.3F,
                                  6.9F, 7.7F, 9.0F, 10.2F, 12.0F, 13.5F, 16.0F, 19.0F, 23.0F, 28.0F};
constexpr line raygor_grades[] = {{{{7.5F, 9.25F}, {24.0F, 15.25F}}},   // 3 | 4
                                  {{{10.0F, 8.25F}, {26.0F, 14.75F}}},  // 4 | 5
                                  {{{11.5F, 7.25F}, {27.0F, 14.0F}}},   // 5 | 6
                                  {{{13.5F, 6.0F}, {30.0F, 13.75F}}},   // 6 | 7
                                  {{{18.5F, 4.0F}, {31.5F, 13.0F}}},    // 7 | 8
                                  {{{23.0F, 3.0F}, {33.0F, 12.5F}}},    // 8 | 9
                                  {{{25.0F, 2.5F}, {34.5F, 12.25F}}},   // 9 | 10
                                  {{{27.0F, 1.5F}, {36.0F, 12.0F}}},    // 10 | 11
                                  {{{29.5F, 1.0F}, {38.0F, 12.0F}}},    // 11 | 12
                                  {{{32.0F, 0.5F}, {39.5F, 11.5F}}},    // 12 | college
                                  {{{36.0F, 0.0F}, {42.0F, 10.5F}}}};   // college | professional
constexpr point raygor_long_sentences[] = {{27.0F, 0.0F}, {20.5F, 2.0F}, {16.0F, 4.0F}, {11.0F, 6.0F}, {6.0F, 8.5F}};
constexpr point raygor_long_words[] = {{44.0F, 11.5F}, {40.0F, 12.25F}, {36.0F, 13.0F}, {32.0F, 14.0F}, {26.0F, 16.0F},
                                       {24.0F, 17.0F}, {22.0F, 17.75F}, {20.0F, 19.0F}, {18.0F, 20.0F}};
constexpr graph raygor = {raygor_scale, 6.0F, 44.0F, raygor_grades, raygor_long_sentences, raygor_long_words};

constexpr double nowhere = -1.0;

/// How far up the scale that many sentences stand; more than the scale has stand at its top, fewer nowhere.
double steps_up(std::span<const float> scale, double sentences) noexcept {
  if (sentences < static_cast<double>(scale.front())) return nowhere;
  const auto above = std::upper_bound(scale.begin(), scale.end(), sentences,
                                      [](double s, float step) { return s < static_cast<double>(step); });
  const auto step = static_cast<double>(above - scale.begin()) - 1.0;
  if (above == scale.end()) return step;
  const double below = static_cast<double>(*std::prev(above));
  return step + (sentences - below) / (static_cast<double>(*above) - below);
}

/// Where a line, whose points go up and which runs on straight at its ends, is at a height.
double across_at(std::span<const point> points, double up) noexcept {
  std::size_t i = 1;
  while (i + 1 < points.size() && up > static_cast<double>(points[i].up)) ++i;
  const point& a = points[i - 1];
  const point& b = points[i];
  return static_cast<double>(a.across) +
         static_cast<double>(b.across - a.across) * (up - static_cast<double>(a.up)) / static_cast<double>(b.up - a.up);
}

/// How many of the lines between grades the place is beyond; less than none where the graph has no grades.
double lines_passed(const graph& g, double across, double sentences) noexcept {
  const double up = steps_up(g.scale, sentences);
  const double at = std::clamp(across, static_cast<double>(g.least), static_cast<double>(g.most));
  if (up < 0.0 || at < across_at(g.long_sentences, up) || at > across_at(g.long_words, up)) return nowhere;
  return static_cast<double>(
      std::count_if(g.grades.begin(), g.grades.end(), [&](const line& l) { return at > across_at(l, up); }));
}

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double fry_grade(double syllables_per_hundred_words, double sentences_per_hundred_words) noexcept {
  const double passed = lines_passed(fry, syllables_per_hundred_words, sentences_per_hundred_words);
  return passed < 0.0 ? no_number : 1.0 + passed;
}

double raygor_grade(double long_words_per_hundred_words, double sentences_per_hundred_words) noexcept {
  constexpr double first = 3.0;
  constexpr double college = 13.0;
  constexpr double professional = 17.0;
  const double passed = lines_passed(raygor, long_words_per_hundred_words, sentences_per_hundred_words);
  if (passed < 0.0) return no_number;
  return first + passed > college ? professional : first + passed;
}

}  // namespace prosescope::readability
