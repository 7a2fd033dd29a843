#include "text/sentences.h"

#include <algorithm>
#include <span>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::tests::cut_sentences;
using prosescope::tests::strings;

namespace {

/// Sentences with each run of white space as one space: the golden rules join wrapped lines so.
strings joined(std::string_view text) {
  strings result;
  for (const std::string& sentence : cut_sentences(text)) {
    std::string& added = result.emplace_back();
    for (const char c : sentence) {
      const bool space = c == ' ' || c == '\n';
      if (!space) added.push_back(c);
      if (space && (added.empty() || added.back() != ' ')) added.push_back(' ');
    }
  }
  return result;
}

struct rule {
  std::string_view name;
  std::string_view text;
  strings sentences;
};

}  // namespace

TEST_CASE("A full stop, an exclamation and a question mark end sentences") {
  CHECK(cut_sentences("It rained. Did it? It did! All day.") ==
        strings{"It rained.", "Did it?", "It did!", "All day."});
  CHECK(cut_sentences("Is it true?! Yes!! No.") == strings{"Is it true?!", "Yes!!", "No."});
  CHECK(cut_sentences("no capitals here. they write like this. all of it.") ==
        strings{"no capitals here.", "they write like this.", "all of it."});
  CHECK(cut_sentences("no end at all") == strings{"no end at all"});
}

TEST_CASE("The rows of a table are sentences, the rule below its head is none") {
  CHECK(
      cut_sentences("| Name | What it is |\n| --- | --- |\n| Alpha | the first. It is good |\n| Beta | the second |") ==
      strings{"| Name | What it is |", "| Alpha | the first.", "It is good |", "| Beta | the second |"});
}

TEST_CASE("An abbreviation's full stop ends none, unless a sentence begins behind it") {
  CHECK(cut_sentences("Mr. Smith went to Washington. Dr. Jones met Mrs. Brown at St. Paul's.").size() == 2);
  CHECK(cut_sentences("Acme Inc. of Delaware sold it to Foo Corp. They paid.") ==
        strings{"Acme Inc. of Delaware sold it to Foo Corp.", "They paid."});
  CHECK(cut_sentences("I live in the U.S. The weather is fine. The U.S. Army left.") ==
        strings{"I live in the U.S.", "The weather is fine.", "The U.S. Army left."});
  CHECK(cut_sentences("He was born on Jan. 5, 1980, and has a Ph.D. in law.").size() == 1);
  CHECK(cut_sentences("Some values (e.g. 5 and 6), i.e. small ones, etc. are here.").size() == 1);
  CHECK(cut_sentences("Apples, pears, etc. He ate them.").size() == 2);
}

TEST_CASE("A word that is also an abbreviation is one before a number or a name only") {
  CHECK(cut_sentences("See No. 5 and Fig. 3 on p. 55, vol. 2. No. That is wrong.") ==
        strings{"See No. 5 and Fig. 3 on p. 55, vol. 2.", "No.", "That is wrong."});
}

TEST_CASE("Initials belong to a name; a letter that ends a sentence does not") {
  CHECK(cut_sentences("J. K. Rowling wrote it. George W. Bush ran.").size() == 2);
  CHECK(cut_sentences("I chose plan B. The rest is known.") == strings{"I chose plan B.", "The rest is known."});
}

TEST_CASE("Decimals, times and addresses hold no end") {
  CHECK(cut_sentences("It rose 3.5 percent to $1.25. Then it fell.").size() == 2);
  CHECK(cut_sentences("Visit example.com or https://a.example/x.html. It is free.").size() == 2);
  CHECK(cut_sentences("Use example.co.uk. See index.html. Read it.").size() == 3);
  CHECK(cut_sentences("We met at 9 a.m. The train left at 5 p.m. on Monday.") ==
        strings{"We met at 9 a.m.", "The train left at 5 p.m. on Monday."});
}

TEST_CASE("An ellipsis ends a sentence before a capital only") {
  CHECK(cut_sentences("Wait... what is it? I thought… Never mind.") ==
        strings{"Wait... what is it?", "I thought…", "Never mind."});
}

TEST_CASE("Quotes and brackets close with the sentence, and hold it open where it goes on") {
  CHECK(cut_sentences("“I am here.” She left. \"Go!\" he said. ‘Why?’ He asked.") ==
        strings{"“I am here.”", "She left.", "\"Go!\" he said.", "‘Why?’", "He asked."});
  CHECK(cut_sentences("She said, “Stop.” and he did. He asked (he did.) and left.").size() == 2);
  CHECK(cut_sentences("He said (see below). Then [Ed. note] he left.").size() == 2);
  CHECK(cut_sentences("“Who?” “Me.” “You?”") == strings{"“Who?”", "“Me.”", "“You?”"});
}

TEST_CASE("A missing space behind a full stop is seen between a small word and a capital") {
  CHECK(cut_sentences("This is the end.The next begins here.") == strings{"This is the end.", "The next begins here."});
  CHECK(cut_sentences("He likes Node.js and index.html.").size() == 1);
}

TEST_CASE("A number that opens an item stays with it") {
  CHECK(cut_sentences("1. First do this.") == strings{"1. First do this."});
}

TEST_CASE("Chinese needs no space behind its full stop") {
  CHECK(cut_sentences("我喜欢编程。今天天气很好！") == strings{"我喜欢编程。", "今天天气很好！"});
}

TEST_CASE("A block's end is a sentence's end") {
  CHECK(cut_sentences("What happens next\n\nIt rained\n\n- one\n- two") ==
        strings{"What happens next", "It rained", "- one", "- two"});
}

TEST_CASE("The passages have as many sentences as people count") {
  CHECK(cut_sentences(prosescope::tests::gettysburg).size() == 10);
  CHECK(cut_sentences(prosescope::tests::declaration).size() == 4);
  CHECK(cut_sentences(prosescope::tests::alice).size() == 5);
  CHECK(cut_sentences(prosescope::tests::virginia).size() == 16);
}

// From the golden rules of pragmatic_segmenter (https://github.com/diasks2/pragmatic_segmenter, MIT licence).
TEST_CASE("Golden rules for English") {
  const rule rules[] = {
      {"Simple period to end sentence", "Hello World. My name is Jonas.", {"Hello World.", "My name is Jonas."}},
      {"Exclamation point to end sentence", "There it is! I found it.", {"There it is!", "I found it."}},
      {"One letter lower case abbreviations", "Please turn to p. 55.", {"Please turn to p. 55."}},
      {"Two letter upper case abbreviations in the middle of a sentence",
       "They closed the deal with Pitt, Briggs & Co. at noon.",
       {"They closed the deal with Pitt, Briggs & Co. at noon."}},
      {"Two letter upper case abbreviations at the end of a sentence",
       "They closed the deal with Pitt, Briggs & Co. It closed yesterday.",
       {"They closed the deal with Pitt, Briggs & Co.", "It closed yesterday."}},
      {"Two letter (prepositive & postpositive) abbreviations",
       "St. Michael's Church is on 5th st. near the light.",
       {"St. Michael's Church is on 5th st. near the light."}},
      {"Multi-period abbreviations in the middle of a sentence",
       "I visited the U.S.A. last year.",
       {"I visited the U.S.A. last year."}},
      {"U.S. as sentence boundary", "I live in the U.S. How about you?", {"I live in the U.S.", "How about you?"}},
      {"U.S. as non sentence boundary",
       "I have lived in the U.S. for 20 years.",
       {"I have lived in the U.S. for 20 years."}},
      {"Number as non sentence boundary", "She has $100.00 in her bag.", {"She has $100.00 in her bag."}},
      {"Parenthetical inside sentence",
       "He teaches science (He previously worked for 5 years as an engineer.) at the local University.",
       {"He teaches science (He previously worked for 5 years as an engineer.) at the local University."}},
      {"Web addresses",
       "The site is: https://www.example.50.com/new-site/awesome_content.html. Please check it out.",
       {"The site is: https://www.example.50.com/new-site/awesome_content.html.", "Please check it out."}},
      {"Double quotations inside sentence",
       "She turned to him, \"This is great.\" she said.",
       {"She turned to him, \"This is great.\" she said."}},
      {"Double punctuation (exclamation point)", "Hello!! Long time no see.", {"Hello!!", "Long time no see."}},
      {"Double punctuation (exclamation point / question mark)", "Hello!? Is that you?", {"Hello!?", "Is that you?"}},
      {"List (period followed by parens and no period to end item)",
       "1.) The first item 2.) The second item",
       {"1.) The first item", "2.) The second item"}},
      {"List (parens and no period to end item)",
       "1) The first item 2) The second item",
       {"1) The first item", "2) The second item"}},
      {"List (period to mark list and no period to end item)",
       "1. The first item 2. The second item",
       {"1. The first item", "2. The second item"}},
      {"List with bullet",
       "• 9. The first item • 10. The second item",
       {"• 9. The first item", "• 10. The second item"}},
      {"Alphabetical list",
       "a. The first item b. The second item c. The third list item",
       {"a. The first item", "b. The second item", "c. The third list item"}},
      {"Errant newlines in the middle of sentences",
       "It was a cold \nnight in the city.",
       {"It was a cold night in the city."}},
      {"Geo Coordinates",
       "You can find it at N°. 1026.253.553. That is where the treasure is.",
       {"You can find it at N°. 1026.253.553.", "That is where the treasure is."}},
      {"I as a sentence boundary and I as an abbreviation",
       "We make a good team, you and I. Did you see Albert I. Jones yesterday?",
       {"We make a good team, you and I.", "Did you see Albert I. Jones yesterday?"}},
      {"Ellipsis with square brackets",
       "\"Bohr [...] used the analogy of parallel stairways [...]\" (Smith 55).",
       {"\"Bohr [...] used the analogy of parallel stairways [...]\" (Smith 55)."}},
      {"Ellipsis as sentence boundary (non-standard ellipsis rules)",
       "I never meant that.... She left the store.",
       {"I never meant that....", "She left the store."}},
      {"4-dot ellipsis",
       "One further habit which was somewhat weakened . . . was that of combining words into self-interpreting "
       "compounds. . . . The practice was not abandoned. . . .",
       {"One further habit which was somewhat weakened . . . was that of combining words into self-interpreting "
        "compounds.",
        ". . . The practice was not abandoned. . . ."}},
  };
  for (const rule& r : rules) {
    CAPTURE(r.name);
    CHECK(joined(r.text) == r.sentences);
  }
}

TEST_CASE("Behind “p.m.” a title or “I” begins a sentence if the one before has a verb") {
  CHECK(cut_sentences("By 6 a.m. Dr. Hale was awake. She met him at 7 p.m. Dr. Hale was late.") ==
        strings{"By 6 a.m. Dr. Hale was awake.", "She met him at 7 p.m.", "Dr. Hale was late."});
  CHECK(cut_sentences("At 5 a.m. I woke. It closed at 9 P.M. I left.").size() == 3);
  CHECK(cut_sentences("He came at 10 a.m. (EST) and met U.S. Sen. Warren. It helped.").size() == 2);
}

TEST_CASE("A full stop with a comma or a number behind it ends nothing") {
  CHECK(cut_sentences("Gum, tape, etc., and the corner of Oak Stz., were sold by Acme Inc., of Ohio.").size() == 1);
  CHECK(cut_sentences("Look under N°. 55.12.9. It is there. It was op. cit. 5 times.").size() == 3);
}

TEST_CASE("An item of a list in one line is a sentence, if the line begins with the list's first mark") {
  CHECK(cut_sentences("3) Mix the eggs 4) Add the flour. 5) Bake") ==
        strings{"3) Mix the eggs", "4) Add the flour.", "5) Bake"});
  CHECK(cut_sentences("1.) Mix it. 2.) Bake it.") == strings{"1.) Mix it.", "2.) Bake it."});
  CHECK(cut_sentences("(a) apples (b) pears") == strings{"(a) apples", "(b) pears"});
  CHECK(cut_sentences("⁃7. Mix it ⁃8. Bake it") == strings{"⁃7. Mix it", "⁃8. Bake it"});
  CHECK(cut_sentences("• Apples • Pears and plums • Figs").size() == 3);
  CHECK(cut_sentences("We saw 1) the house and 2) the garden.").size() == 1);
  CHECK(cut_sentences("1. The first of 3 items weighs 2 pounds.").size() == 1);
  CHECK(cut_sentences("A. B. Yehoshua wrote it.").size() == 1);
}

TEST_CASE("A name may hold an exclamation mark") {
  CHECK(cut_sentences("She was on Jeopardy! in May and left Yahoo! for good.").size() == 1);
  CHECK(cut_sentences("go there! you will love it! really.").size() == 3);
}

TEST_CASE("A full stop without a space behind it ends a sentence between words that make no name") {
  CHECK(cut_sentences("It snowed.Today is Monday.Mrs. Lee sold 1,200.The rest is gone.") ==
        strings{"It snowed.", "Today is Monday.", "Mrs. Lee sold 1,200.", "The rest is gone."});
  CHECK(cut_sentences("He came.she left.").size() == 2);
  CHECK(cut_sentences("Is it open?yes it is!Great.").size() == 3);
  CHECK(cut_sentences("Buy at example.com or Yahoo!’s shop, v2.0 of node.js.").size() == 1);
}

TEST_CASE("Four spaced full stops end a sentence; one full stop with three behind it begins the next") {
  CHECK(cut_sentences("They left . . . . Nobody stayed.") == strings{"They left . . . .", "Nobody stayed."});
  CHECK(cut_sentences("They left. . . . Nobody stayed.") == strings{"They left.", ". . . Nobody stayed."});
  CHECK(cut_sentences("He wrote, “the day was long. . . .”").size() == 1);
  CHECK(cut_sentences("I mean ... well, what I saw . . . see . . . I didn’t mean it.").size() == 1);
  CHECK(cut_sentences("He read [...] and (!) slept […] at home.").size() == 1);
}

TEST_CASE("Who asked stays with the quoted question") {
  CHECK(cut_sentences("“Why?” Mary asked. “Stop!” I cried. “When?” Mr. Hale said.") ==
        strings{"“Why?” Mary asked.", "“Stop!” I cried.", "“When?” Mr. Hale said."});
  CHECK(cut_sentences("“Why?” Mary left.").size() == 2);
}

TEST_CASE("Who asks in the next sentence begins it, where the question had its speaker before") {
  CHECK(cut_sentences("Dog asks, \"Why?\" Cat says, \"I do not know.\"").size() == 2);
  CHECK(cut_sentences("‘What now?’ ‘Spinning,’ said the lady.").size() == 2);
}

TEST_CASE("Units and court cases go on; a capital behind a unit begins a sentence") {
  CHECK(
      cut_sentences("It is 12 in. long and 3 ft. wide, says Brown v. Board. It does 60 mph. Drivers like it.").size() ==
      3);
  CHECK(cut_sentences("A. Plan it a few days ahead. G. M. B. Dobson made it.").size() == 2);
  CHECK(cut_sentences("The Soil and Its Preparation.--The strawberry grows.").size() == 1);
}

TEST_CASE("What closes or refers behind a full stop belongs to the sentence before") {
  CHECK(cut_sentences("(We fly tomorrow. ) Then we swim.") == strings{"(We fly tomorrow. )", "Then we swim."});
  CHECK(cut_sentences("It grew.[1][2] Then it fell.¹ It rose. [3] more") ==
        strings{"It grew.[1][2]", "Then it fell.¹", "It rose.", "[3] more"});
}

TEST_CASE("Emoticons and emoji end sentences with the full stop or in its place") {
  CHECK(cut_sentences("I love her. :) She is kind! 😀 My cat too") ==
        strings{"I love her. :)", "She is kind! 😀", "My cat too"});
  CHECK(cut_sentences("Paris is great 😀 The food is too :) We stayed").size() == 3);
  CHECK(cut_sentences("I ❤️ Paris").size() == 1);
}

TEST_CASE("Small letters begin sentences in sloppy writing, but not behind what may be an abbreviation") {
  CHECK(cut_sentences("call 303-832-8160. they know it. why not? we left on the 5th. preferably").size() == 5);
  CHECK(cut_sentences("a min. of five and the abbr. of it").size() == 1);
}

TEST_CASE("Marks of mail part what its lines parted") {
  CHECK(cut_sentences("Jane Doe 08/16/2000 12:05 PM I saw it on 09/10/2001 at 9.") ==
        strings{"Jane Doe", "08/16/2000 12:05 PM", "I saw it on 09/10/2001 at 9."});
  CHECK(cut_sentences("Best regards, Jane Doe") == strings{"Best regards,", "Jane Doe"});
  CHECK(cut_sentences("From: \"J\" <j@example.com> Welcome to it") ==
        strings{"From: \"J\" <j@example.com>", "Welcome to it"});
  CHECK(cut_sentences("http://example.com/a http://example.com/b").size() == 2);
  CHECK(cut_sentences("The end. ***** And more ===== again") ==
        strings{"The end.", "*****", "And more", "=====", "again"});
}

TEST_CASE("A dateline stays with its sentence") {
  CHECK(cut_sentences("WASHINGTON (AP) — The vote passed. It is law.").size() == 2);
}
