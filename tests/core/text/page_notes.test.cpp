#include "text/page_notes.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::kinds_of;
using prosescope::tests::strings;

TEST_CASE("What a page writes about a text, and what a shop writes about what it sells, is boilerplate") {
  for (const std::string_view note : {"214 claps",
                                      "1.2K followers",
                                      "Replies: 5 Views: 1K",
                                      "4.4 out of 5 stars",
                                      "★★★★★ 4.8 from 126 votes",
                                      "▲ 14",
                                      "6 min read",
                                      "12 people found this helpful",
                                      "2 days ago",
                                      "Published 2 hours ago",
                                      "Asked 2 years, 3 months ago",
                                      "Old Salt 40 minutes ago",
                                      "northbanker 1 hour ago",
                                      "Senior Member",
                                      "Moderator",
                                      "##### New Member",
                                      "£39.99 £49.99 Save 20%",
                                      "$6.50",
                                      "Add to basket",
                                      "Add to wish list",
                                      "In stock",
                                      "Out of stock",
                                      "Verified purchase",
                                      "Qty: 1",
                                      "Free delivery on orders over £50",
                                      "FREE Returns within 30 days",
                                      "Posts: 1,204",
                                      "Viewed 3k times",
                                      "Leave a comment",
                                      "Post Your Answer",
                                      "#3",
                                      "1.1K"}) {
    CAPTURE(note);
    CHECK(kinds_of(std::string(note) + "\n\nIt rained.") == strings{"boilerplate", "paragraph"});
  }
}

TEST_CASE("What is said in the words of such notes, and more, is text") {
  for (const std::string_view title :
       {"Twelve comments on the budget", "3 stars that will explode soon", "Rome 2000 years ago", "Two hours ago",
        "Member States", "£84 million for a new bridge", "Add to the pot", "Chicken stock", "C# for beginners",
        "Free delivery", "Free delivery ends in March", "Free returns cost shops millions", "Joined at the hip",
        "Joined the navy in 1944", "Viewed from the sea", "Write a letter", "Member"}) {
    CAPTURE(title);
    CHECK(kinds_of(std::string(title) + "\n\nIt rained.").front() != "boilerplate");
  }
  for (const std::string_view item : {"- Write a review", "- Free delivery on orders over £50"}) {
    CHECK(kinds_of(std::string(item) + "\n\nIt rained.") == strings{"listItem", "paragraph"});
  }
  CHECK(kinds_of("It was posted 2 hours ago.") == strings{"paragraph"});
  CHECK(kinds_of("2 cups of flour\n3 eggs\n1 litre of stock") == strings{"listItem", "listItem", "listItem"});
}

TEST_CASE("A note stands apart from the lines about it, and opens no menu") {
  CHECK(kinds_of("The Small Towns That Deserve a Weekend of Yours\n2 days ago\n"
                 "Pack light, for the roads are bad, and take the train where you can, as the locals do.") ==
        strings{"heading", "boilerplate", "paragraph"});
  CHECK(kinds_of("6 min read\nFlour\nSugar\nEggs") == strings{"boilerplate", "listItem", "listItem", "listItem"});
}
