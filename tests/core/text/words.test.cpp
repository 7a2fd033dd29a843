#include "text/words.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::tests::cut_words;
using prosescope::tests::strings;
using prosescope::tests::word_of;
using prosescope::tests::words_of;
using prosescope::text::shape;

TEST_CASE("Each kind of apostrophe holds a word together and finds the same entry") {
  CHECK(cut_words("I don't, don’t, donʼt") == strings{"I", "don't", "don’t", "donʼt"});
  CHECK(cut_words("the dogsʼ ʼtis") == strings{"the", "dogs", "ʼtis"});
  const auto typewriter = word_of("don't");
  REQUIRE(typewriter.entry.known);
  for (const std::string_view spelling : {"don’t", "donʼt"}) {
    const auto w = word_of(spelling);
    CHECK(w.key == typewriter.key);
    CHECK(w.entry.role == prosescope::lexicon::role::negation);
    CHECK(w.letters == 4);
  }
}

TEST_CASE("A quote in front of a word or behind it is none of its letters") {
  CHECK(cut_words("'Stop the dogs' he said, ‘rock and rolls’ too") ==
        strings{"Stop", "the", "dogs", "he", "said", "rock", "and", "rolls", "too"});
}

TEST_CASE("An apostrophe that stands for letters or a possessor is the word's") {
  CHECK(cut_words("’tis the '90s, James' dogs’ nothin' to ’em") ==
        strings{"’tis", "the", "'90s", "James'", "dogs’", "nothin'", "to", "’em"});
  CHECK(word_of("'cause").entry.known);
  const auto owner = prosescope::tests::words_of("the dogs’ bones")[1];
  CHECK(owner.possessive);
  CHECK(owner.base.end == owner.bytes.end - 3);
  CHECK(owner.key == word_of("dogs").key);
}

TEST_CASE("A possessive is one word, whose base is the name") {
  for (const std::string_view spelling : {"China’s", "China's", "Chinaʼs"}) {
    const auto w = word_of(spelling);
    CHECK(w.possessive);
    CHECK(spelling.substr(w.base.begin, w.base.end - w.base.begin) == "China");
    CHECK(w.stem == word_of("China").stem);
  }
  for (const std::string_view spelling : {"it’s", "let's"}) CHECK_FALSE(word_of(spelling).possessive);
}

TEST_CASE("A hyphenated compound is one word, whatever its hyphens; a dash parts words") {
  CHECK(cut_words("a state-of-the-art e‑mail") == strings{"a", "state-of-the-art", "e‑mail"});
  CHECK(cut_words("war -- peace—love – hope") == strings{"war", "peace", "love", "hope"});
  CHECK(cut_words("pre- or post-war") == strings{"pre", "or", "post-war"});
  CHECK(word_of("dual-use").hyphenated);
}

TEST_CASE("The parts of a compound add up") {
  const auto w = word_of("zebra-wisdom");  // no list has it
  CHECK(w.syllables == word_of("zebra").syllables + word_of("wisdom").syllables);
  CHECK(w.letters == 11);
}

TEST_CASE("An abbreviation keeps its full stops, the last one too") {
  CHECK(
      cut_words("The U.S. and U.S.A., a Ph.D., e.g. this, by Dr. J. Smith Jr., etc.") ==
      strings{"The", "U.S.", "and", "U.S.A.", "a", "Ph.D.", "e.g.", "this", "by", "Dr.", "J.", "Smith", "Jr.", "etc."});
  CHECK(cut_words("Smith Jr.’s U.S.-led visit") == strings{"Smith", "Jr.’s", "U.S.-led", "visit"});
  CHECK(word_of("U.S.").shortened);
  CHECK(word_of("U.S.").key == word_of("U.S").key);
  CHECK(cut_words("the end.The next") == strings{"the", "end", "The", "next"});
  CHECK(word_of("J").initial);
}

TEST_CASE("A word that is also an abbreviation owns a full stop before a number or a name only") {
  CHECK(cut_words("See No. 5. He said no. Never under the sun.") ==
        strings{"See", "No.", "5", "He", "said", "no", "Never", "under", "the", "sun"});
  CHECK(cut_words("page p. 5, plan B. The end") == strings{"page", "p.", "5", "plan", "B", "The", "end"});
  CHECK(cut_words("etc...") == strings{"etc"});
}

TEST_CASE("Names of files and domains are one word; a missing space behind a full stop is none of them") {
  CHECK(cut_words("Open index.html from example.com, please.") ==
        strings{"Open", "index.html", "from", "example.com", "please"});
  CHECK(cut_words("He came.She left.") == strings{"He", "came", "She", "left"});
  CHECK(cut_words("He came.she left.") == strings{"He", "came", "she", "left"});
  CHECK(cut_words("Mail Scan3102.doc to node.js") == strings{"Mail", "Scan3102.doc", "to", "node.js"});
}

TEST_CASE("A URL and an e-mail address are one word each, without the punctuation around them") {
  CHECK(cut_words("See https://example.com/a?b=c#d, (www.example.org)!") ==
        strings{"See", "https://example.com/a?b=c#d", "www.example.org"});
  CHECK(cut_words("Mail <jane.doe+x@mail.example.co.uk>.") == strings{"Mail", "jane.doe+x@mail.example.co.uk"});
  CHECK(cut_words("(see http://example.com/a_(b)).") == strings{"see", "http://example.com/a_(b)"});
  CHECK(cut_words("\"Jane\"<jane@example.com>, jdoe@HOST") == strings{"Jane", "jane@example.com", "jdoe@HOST"});
  CHECK(word_of("https://example.com").shape == shape::address);
  CHECK(word_of("https://example.com").syllables == 1);
  CHECK(cut_words("@name at 5@home") == strings{"name", "at", "5", "home"});
}

TEST_CASE("Times, decimals, grouped digits and ordinals are one word each") {
  const std::string_view text = "At 10:30 on 1,000 days 3.5 of $1,234.56, 5th 1990s";
  CHECK(cut_words(text) == strings{"At", "10:30", "on", "1,000", "days", "3.5", "of", "1,234.56", "5th", "1990s"});
  for (const std::string_view number : {"7", "3.5", "1,000", "10:30", "1914-1918"}) {
    CHECK(word_of(number).shape == shape::number);
  }
  CHECK(cut_words("12/5/2024, 5. 6, and/or 1/2") == strings{"12/5/2024", "5", "6", "and", "or", "1/2"});
}

TEST_CASE("A number and its unit are two words") {
  CHECK(cut_words("5km at 10am or 9p.m. on 3G, a 1990s DC10") ==
        strings{"5", "km", "at", "10", "am", "or", "9", "p.m.", "on", "3G", "a", "1990s", "DC10"});
}

TEST_CASE("Digits count as letters of a word, and are easy") {
  CHECK(word_of("3.5").letters == 2);
  CHECK(word_of("1941").easy_dale_chall);
  CHECK(word_of("1941").easy_spache);
}

TEST_CASE("Emoticons and emoji are symbols that carry tone and are no words") {
  CHECK(cut_words("Great :-) sad :( 😀 👍🏽 ❤️") == strings{"Great", "sad"});
  std::size_t symbols = 0;
  for (const auto& w : words_of("Great :-) sad :( 😀 👍🏽 ❤️")) {
    if (w.counted()) continue;
    ++symbols;
    CHECK(w.entry.valence != 0);
  }
  CHECK(symbols == 5);
}

TEST_CASE("An emoji takes its modifiers and joined parts with it") {
  const std::string_view thumb = "👍🏽";
  CHECK(word_of(thumb).bytes.end == thumb.size());
  const std::string_view heart = "❤️";
  CHECK(word_of(heart).bytes.end == heart.size());
  CHECK(word_of(thumb).entry.valence == word_of("👍").entry.valence);
  CHECK(words_of("👩‍👩‍👧").empty());  // nobody rated families
}

TEST_CASE("Each Chinese or Japanese character is a word; scripts with spaces have words") {
  CHECK(cut_words("我喜欢编程。") == strings{"我", "喜", "欢", "编", "程"});
  CHECK(cut_words("한국어 Привет") == strings{"한국어", "Привет"});
}

TEST_CASE("Signs that programmers write don't break cutting") {
  CHECK(cut_words("C++ and C# with .NET, Node.js, and/or snake_case #tag") ==
        strings{"C++", "and", "C#", "with", "NET", "Node.js", "and", "or", "snake_case", "tag"});
  CHECK(cut_words("C++11, C+++, A++ service, Vitamin C+ and ABC#") ==
        strings{"C", "11", "C", "A", "service", "Vitamin", "C", "and", "ABC"});
  CHECK_FALSE(word_of("C++").initial);
  CHECK(cut_words("AT&T, R&D but a & b") == strings{"AT&T", "R&D", "but", "a", "b"});
}

TEST_CASE("A word tells its shape") {
  CHECK(word_of("peace").shape == shape::lower);
  CHECK(word_of("Kyiv").shape == shape::capitalised);
  CHECK(word_of("McDonald").shape == shape::capitalised);
  CHECK(word_of("US").shape == shape::upper);
  CHECK(word_of("iPhone").shape == shape::mixed);
  CHECK(word_of("Ångström").shape == shape::capitalised);
  CHECK(word_of("ÉCOLE").shape == shape::upper);
}

TEST_CASE("Accents are letters, also as marks of their own") {
  CHECK(cut_words("cafe\xCC\x81 naïve") == strings{"cafe\xCC\x81", "naïve"});
  CHECK(word_of("ÉCOLE").key == word_of("école").key);
}

TEST_CASE("A text without words has none") {
  for (const std::string_view text : {"", " \t\n", "!?...", "—“”", "+=/*"}) CHECK(words_of(text).empty());
}
