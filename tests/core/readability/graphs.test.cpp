#include "readability/graphs.h"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

using prosescope::readability::fry_grade;
using prosescope::readability::raygor_grade;

namespace {

struct place {
  double across;
  double sentences;
};

}  // namespace

TEST_CASE("Where Fry's graph prints a grade, that is the grade") {
  const place printed[] = {{114.6, 14.5}, {115.5, 10.6}, {116.8, 8.6}, {118.4, 7.3},  {119.7, 6.6},  {121.8, 5.7},
                           {127.2, 4.8},  {134.0, 4.25}, {140.0, 4.0}, {146.0, 3.75}, {151.3, 3.65}, {155.8, 3.6},
                           {161.5, 3.55}, {167.2, 3.52}, {172.2, 3.5}, {176.5, 3.48}, {180.8, 3.48}};
  double grade = 0.0;
  for (const place& p : printed) CHECK(fry_grade(p.across, p.sentences) == ++grade);
}

TEST_CASE("Where Raygor's graph prints a grade, that is the grade") {
  const place printed[] = {{17.0, 9.725}, {19.0, 8.4}, {20.5, 7.6},  {22.0, 6.9},   {24.5, 6.2},
                           {27.0, 5.55},  {29.0, 5.2}, {30.75, 5.0}, {32.5, 4.825}, {34.5, 4.65}};
  double grade = 2.0;
  for (const place& p : printed) CHECK(raygor_grade(p.across, p.sentences) == ++grade);
  CHECK(raygor_grade(37.0, 4.45) == 13.0);
  CHECK(raygor_grade(42.0, 4.2) == 17.0);
}

TEST_CASE("The examples in the graphs' own directions") {
  CHECK(fry_grade(141.0, 6.3) == 7.0);
  CHECK(raygor_grade(17.0, 6.4) == 5.0);
}

TEST_CASE("The corners of long sentences of short words, and of short sentences of long words, have no grade") {
  CHECK(std::isnan(fry_grade(110.0, 3.0)));
  CHECK(std::isnan(fry_grade(170.0, 12.0)));
  CHECK(std::isnan(raygor_grade(8.0, 3.6)));
  CHECK(std::isnan(raygor_grade(40.0, 12.0)));
}

TEST_CASE("What is beyond an end of the scales stands at it, but for sentences longer than the graph has") {
  CHECK(fry_grade(90.0, 30.0) == 1.0);
  CHECK(fry_grade(240.0, 5.0) == 17.0);
  CHECK(raygor_grade(0.0, 40.0) == 3.0);
  CHECK(raygor_grade(70.0, 4.0) == 17.0);
  CHECK(std::isnan(fry_grade(150.0, 1.9)));
  CHECK(std::isnan(raygor_grade(30.0, 3.1)));
}

TEST_CASE("More long words, or fewer sentences, never lower the grade") {
  for (double sentences = 2.0; sentences < 26.0; sentences += 0.37) {
    for (double across = 100.0; across < 190.0; across += 0.71) {
      CAPTURE(across, sentences);
      const double here = fry_grade(across, sentences);
      const double right = fry_grade(across + 0.71, sentences);
      const double below = fry_grade(across, sentences - 0.37);
      CHECK_FALSE(right < here);
      CHECK_FALSE(below < here);
      const double across_raygor = (across - 100.0) / 2.0;
      CHECK_FALSE(raygor_grade(across_raygor + 0.71, sentences) < raygor_grade(across_raygor, sentences));
      CHECK_FALSE(raygor_grade(across_raygor, sentences - 0.37) < raygor_grade(across_raygor, sentences));
    }
  }
}
