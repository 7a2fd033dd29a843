#include "lexicon/table.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using prosescope::lexicon::entry;
using prosescope::lexicon::flag;
using prosescope::lexicon::hash_of;
using prosescope::lexicon::role;
using prosescope::lexicon::table;

namespace lexicon = prosescope::lexicon;

namespace {

const table& words() { return prosescope::tests::lexicon(); }

std::uint32_t little_endian(std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | lexicon::lexicon_data[at + i];
  return value;
}

/// Calls `visit(word, index)` with each packed word: front-coded, as lexicon_layout.h says.
template <typename Visit>
void each_packed_word(Visit visit) {
  std::size_t at = lexicon::header_size;
  const std::size_t end = at + little_endian(12);
  std::string word;
  for (std::uint32_t i = 0; i < lexicon::word_count; ++i) {
    word.resize(word.size() - lexicon::lexicon_data[at++]);
    for (; at < end && lexicon::lexicon_data[at] >= lexicon::word_bytes; ++at) {
      word.push_back(static_cast<char>(lexicon::lexicon_data[at]));
    }
    visit(word, i);
  }
}

}  // namespace

TEST_CASE("Every packed word is found again, with its own row; words of other languages are unknown but for these") {
  std::uint32_t lost = 0;
  std::uint32_t wrong = 0;
  std::uint32_t hash = 0x811c9dc5;
  each_packed_word([&](const std::string& word, std::uint32_t i) {
    const entry found = words().find(word);
    if (i >= lexicon::english_count) {
      wrong += found.known || found.languages == 0 || found.flags != 0 || found.frequency != 0 || found.valence != 0;
      return;
    }
    lost += !found.known;
    wrong += found.syllables != words().syllables().count(word);
    for (const int value :
         {static_cast<int>(found.tags), static_cast<int>(found.shapes), static_cast<int>(found.frequency),
          static_cast<int>(found.valence), static_cast<int>(found.agent), static_cast<int>(found.patient),
          static_cast<int>(found.strength), static_cast<int>(found.role), static_cast<int>(found.flags & 0xFFU),
          static_cast<int>(found.flags >> 8U), static_cast<int>(found.languages)}) {
      hash = (hash ^ static_cast<std::uint8_t>(value)) * 0x01000193U;
    }
  });
  CHECK(lost == 0);
  CHECK(wrong == 0);
  CHECK(hash == lexicon::rows_checksum);
}

TEST_CASE("A word that no list has is unknown, and all zeros") {
  for (const std::string_view word : {"", "qzxv", "goodgood", "good ", " good", "GOOD"}) {
    const entry found = words().find(word);
    CHECK_FALSE(found.known);
    CHECK(found.valence == 0);
    CHECK(found.flags == 0);
  }
  CHECK_FALSE(words().find(std::string(1'000'000, 'a')).known);
}

TEST_CASE("Names of JavaScript's own properties are words like any other") {
  CHECK(words().find("constructor").valence == 0);
  CHECK_FALSE(words().find("__proto__").known);
  CHECK_FALSE(words().find("hasOwnProperty").known);
}

TEST_CASE("A wrong hash finds nothing, even of a word that is there") {
  REQUIRE(words().find("good", hash_of("good")).known);
  CHECK_FALSE(words().find("qzxv", hash_of("good")).known);  // a look-up compares letters, not hashes alone
}

TEST_CASE("The lists meet in one entry") {
  CHECK(words().find("good").valence > 10);  // VADER: 1.9
  CHECK(words().find("don't").role == role::negation);
  CHECK(words().find("very").role == role::intensifier);
  CHECK(words().find("slightly").role == role::dampener);
  CHECK(words().find("but").role == role::contrast);
  CHECK(words().find("the").has(flag::stop_word));
  CHECK(words().find("i").has(flag::pronoun));
  CHECK(words().find("mr").has(flag::abbreviation_title));
  CHECK(words().find("cookies").has(flag::furniture));
  CHECK(words().find("monday").has(flag::weekday));
  CHECK(words().find("house").has(flag::easy_dale_chall));
  CHECK_FALSE(words().find("sovereignty").has(flag::easy_dale_chall));
  CHECK(words().find("banana").syllables == 3);
  CHECK(words().find("the").frequency > words().find("sovereignty").frequency);
}

TEST_CASE("An own word stands over the packed one, and keeps what else is known of it") {
  prosescope::lexicon::table table;
  const auto packed = table.find("good");
  table.own("good").valence = -7;
  CHECK(table.find("good").valence == -7);
  CHECK(table.find("good").syllables == packed.syllables);
  table.own("good").valence = 3;
  CHECK(table.find("good").valence == 3);
  CHECK_FALSE(table.find("zzyzx").known);
  table.own("zzyzx").valence = 5;
  CHECK(table.find("zzyzx").valence == 5);
  CHECK(table.find("zzyzx").known);
  CHECK(prosescope::tests::lexicon().find("good").valence == packed.valence);
}

TEST_CASE("Own words may outnumber the packed ones") {
  prosescope::lexicon::table table;
  const auto packed = table.find("good");
  const auto own = [](int i) { return "own" + std::to_string(i); };
  for (int i = 0; i < 60'000; ++i) table.own(own(i)).valence = static_cast<std::int8_t>(i % 40);
  for (int i = 0; i < 60'000; i += 7) CHECK(table.find(own(i)).valence == i % 40);
  CHECK(table.find("good").valence == packed.valence);
}
