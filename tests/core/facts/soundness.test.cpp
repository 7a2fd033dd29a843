#include "facts/soundness.h"

#include <functional>

#include <catch2/catch_test_macros.hpp>

#include "random_texts.h"
#include "reading.h"

namespace facts = prosescope::facts;
using facts::paragraph_facts;

namespace {

const paragraph_facts& of_a_text() {
  static const facts::document_facts document = [] {
    prosescope::analysis::analyzer analyzer;
    return analyzer.read("Russia’s war is not good, but Antony Blinken praised great help.",
                         {facts::tone_method::vader, facts::keyword_method::yake});
  }();
  return *document.paragraphs.front();
}

/// Counts of the first sentence, one of them changed.
facts::sentence_counts with(const paragraph_facts& p, facts::counter changed, std::int64_t value) {
  facts::counters counts = p.sentences[0].counts.all();
  counts[changed] = value;
  return facts::sentence_counts(counts);
}

bool is_sound(const std::function<void(paragraph_facts&)>& change) {
  paragraph_facts changed = of_a_text();
  change(changed);
  return facts::document_soundness().takes(changed);
}

}  // namespace

TEST_CASE("What was read off a text is sound") {
  prosescope::analysis::analyzer analyzer;
  prosescope::tests::dice die(3);
  for (int round = 0; round < 200; ++round) {
    const std::string text = prosescope::tests::random_text(die).text;
    facts::document_soundness sound;
    for (const auto& paragraph :
         analyzer.read(text, {facts::tone_method::vader, facts::keyword_method::rake}).paragraphs) {
      CAPTURE(text);
      CHECK(sound.takes(*paragraph));
    }
  }
}

TEST_CASE("Places outside the paragraph, ranges outside lists and unknown choices are not sound") {
  CHECK(is_sound([](paragraph_facts&) {}));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.length = 3; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.words.back().place.end = p.length + 1; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.words[0].place.end = p.words[0].place.start; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.vocabulary.pop_back(); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.blocks[0].sentences.last = 2; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.blocks.push_back(p.blocks[0]); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.blocks[0].kind = static_cast<prosescope::text::block_kind>(9); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.sentences[0].score = facts::score_scale + 1; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.sentences[0].counts = with(p, facts::counter::log_lengths, -1); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.sentences[0].counts = with(p, facts::counter::words, 0); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.terms[0].word = 1000; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.terms[0].reasons.last = 0; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.reasons[0].surface.last = 1000; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.reasons[0].code = static_cast<facts::reason_code>(200); }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.candidates[0].sentence = 1; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.candidates[0].words.last = 1000; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.keyword_tokens[0].languages = 255; }));
  CHECK_FALSE(is_sound([](paragraph_facts& p) { p.vader_tokens[0].degree = 2; }));
}

TEST_CASE("Sums that wouldn't fit are not sound, nor a document longer than places can say") {
  paragraph_facts large = of_a_text();
  large.sentences[0].counts = with(large, facts::counter::log_lengths, std::int64_t{1} << 59);
  facts::document_soundness sums;
  CHECK(sums.takes(large));
  CHECK(sums.takes(large));
  CHECK_FALSE(sums.takes(large));
  paragraph_facts longest;
  longest.length = 0xFFFFFFFF;
  facts::document_soundness lengths;
  CHECK(lengths.takes(longest));
  longest.length = 1;
  CHECK_FALSE(lengths.takes(longest));
}
