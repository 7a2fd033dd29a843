#include "text/block_rows.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("Lines below one of a page's own words, with no prose below, are its menu") {
  CHECK(kinds_of("Home\nWorld\nPolitics\nCulture\n\nIt rained.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "boilerplate", "paragraph"});
  CHECK(kinds_of(
            "Related articles\n1. The baker who would not leave his shop\n2. Ten ways to dry a book\n\nIt rained.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "paragraph"});
  CHECK(kinds_of("READ MORE: How the flood wall was built\nRelated Topics\nFlooding\nLower Harding\n\nIt rained.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "boilerplate", "paragraph"});
  // Prose below, or no word of a page's.
  CHECK(kinds_of("Share\nFloods in the North\nA third spring under water\nIt rained.") ==
        strings{"boilerplate", "heading", "heading", "paragraph"});
  CHECK(kinds_of("Read more at https://example.com.\n• Item one\n• Item two\n\nIt rained.") ==
        strings{"boilerplate", "listItem", "listItem", "paragraph"});
  // A rule, and a page's furniture, are no menu's.
  CHECK(kinds_of("* * *\nBread\nWine\n\nIt rained.") == strings{"boilerplate", "heading", "heading", "paragraph"});
  CHECK(kinds_of("It rained.\n- 2 -\n\n\fTHE REVIEW\n\nFloods\n\nIt rained.\n- 3 -\n\n\fTHE REVIEW\n\nIt rained.")[3] ==
        "heading");
  CHECK(kinds_of("Bread\nWine\nCheese\n\nIt rained.") == strings{"listItem", "listItem", "listItem", "paragraph"});
}

TEST_CASE("Three lines or more that could be headings are a list, but for titles and what stands above prose") {
  CHECK(kinds_of("6 large apples, peeled and sliced\n1/2 cup brown sugar\nPinch of salt\n\nPeel them.") ==
        strings{"listItem", "listItem", "listItem", "paragraph"});
  CHECK(kinds_of("Grandma’s Apple Crumble\nServes 6\nWhat you need\nApples are enough.") ==
        strings{"heading", "listItem", "heading", "paragraph"});
  CHECK(kinds_of("The ministry\nWhat it said\nIt said nothing.") == strings{"heading", "heading", "paragraph"});
  CHECK(kinds_of("# One\n# Two\n# Three\nIt rained.") == strings{"heading", "heading", "heading", "paragraph"});
}

TEST_CASE("Beside notes on who wrote a post, or on what is sold, fields and the writer's name are boilerplate") {
  CHECK(kinds_of("northbanker\nSenior Member\nJoined: Mar 2014\nPosts: 1,204\nLocation: Norvale\n"
                 "The engine ran fine in October.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "boilerplate", "boilerplate", "paragraph"});
  CHECK(kinds_of("Old Salt\nMember\nJoined: Jun 2019\nPosts: 88\n\nCheck it.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "boilerplate", "paragraph"});
  CHECK(kinds_of("Colour: Silver\nSize: M\nQty: 1\nIn stock\n\nIt boils.") ==
        strings{"boilerplate", "boilerplate", "boilerplate", "boilerplate", "paragraph"});
}

TEST_CASE("Fields that stand beside no such notes are what somebody wrote") {
  for (const std::string_view fields :
       {"Weight: 1.2 kg\nHeight: 24 cm\nMaterial: Steel\n\nIt boils.",
        "License: MIT\nAuthor: Dana Pruitt\n\nIt sorts lines.",
        "Landlord: Iwan Pryce\nTenant: Dana Pruitt\n\nThe Tenant pays.",
        "Harbour Works\nJoined: Mar 2014\nPosition: welder\n\nIt rained.",
        "Kettle\nQty: 2\nPrice: £39.99\n\nPay within 30 days.", "Beams: 4\nPosts: 12\n\nBuild it.",
        "Ann Brown\nSenior Member\nBob Green\nJunior Member\n\nThey met.",
        "The Old Boats\nPosts: 12\nLocation: Norvale\n\nIt rained."}) {
    CAPTURE(fields);
    CHECK(kinds_of(fields).front() != "boilerplate");
  }
  CHECK(kinds_of("Thanks a lot\nOld Salt\nMember\nPosts: 88\n\nIt rained.").front() != "boilerplate");
  CHECK(kinds_of("Verdict: a fine kettle\nIt boils fast.\nIn stock").front() != "boilerplate");
}
