#include "text/furniture.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("Menus, buttons and notices are boilerplate") {
  for (const std::string_view furniture : {"top of page",
                                           "bottom of page",
                                           "HOME | NEWS | OPINION",
                                           "Home › World › Europe",
                                           "Share",
                                           "Subscribe",
                                           "We use cookies. Accept all",
                                           "© 2024 Example Ltd. All rights reserved.",
                                           "Privacy policy",
                                           "Contact us",
                                           "Follow us on Twitter",
                                           "Click here to subscribe to our newsletter",
                                           "Read more at https://example.com/plan?id=4.",
                                           "Home / News / Environment",
                                           "Shop > Garden > Tools",
                                           "Read more: What the new flood maps show",
                                           "3 likes",
                                           "Comments (48)",
                                           "▲ 14",
                                           "★★★★★",
                                           "★★★★☆ 4.3 (87 ratings)",
                                           "+44 20 7946 0958, press@norvale.example",
                                           "[![npm](https://a.example/b.svg)](https://a.example)"}) {
    CAPTURE(furniture);
    CHECK(kinds_of(furniture) == strings{"boilerplate"});
  }
}

TEST_CASE("Titles between bars are a menu where nothing stands about them, but for one bar") {
  CHECK(kinds_of("Ferry fares to rise in spring | Mill road residents want a speed limit | Seal pup rescued") ==
        strings{"boilerplate"});
  CHECK(kinds_of("Harbour bridge to close for ten weeks in spring | Coastline Post").front() != "boilerplate");
}
