#include "keywords/candidates.h"

#include <algorithm>

#include "keywords/sentence_words.h"
#include "keywords/spelling.h"
#include "keywords/tagger.h"

namespace prosescope::keywords {

namespace {

constexpr auto attributions = lexicon::set_of("said", "says", "told");  // beside which stands who speaks

/// How rare a word is in English. A small word in capitals is another word: “US”.
std::int32_t weight_of(const lexicon::entry& e) noexcept {
  const bool listed = e.frequency != 0 && !e.has(lexicon::flag::stop_word);
  const double zipf = listed ? static_cast<double>(e.frequency) / lexicon::frequency_scale : unlisted;
  return static_cast<std::int32_t>((most_frequent - zipf) * facts::weight_scale);
}

class candidate_reader {
 public:
  candidate_reader(const sentence_words& words, std::uint32_t sentence, const text::utf16_offsets& offsets,
                   facts::paragraph_facts& out) noexcept
      : words_(words),
        tagger_(words),
        sentence_(sentence),
        offsets_(offsets),
        out_(out),
        added_(out.candidate_words.size()) {}

  void read() {
    std::size_t begin = 0;  // of the words that may be a phrase
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const part_of_speech here = tagger_.part_of(i);
      const bool joined = i > begin && words_.goes_on(i - 1) && !ends_office(i - 1);
      if (here == part_of_speech::other || !joined) {
        end_phrase(begin);
        begin = i;
      }
      if (here != part_of_speech::other) {
        add_word(i, i > begin, here == part_of_speech::noun);
      } else {
        begin = i + 1;
      }
    }
    end_phrase(begin);
  }

 private:
  /// “Secretary of State | Antony Blinken”: the noun that ends an office, in front of the name of who holds it.
  [[nodiscard]] bool ends_office(std::size_t i) const noexcept {
    if (i < 2 || !words_[i - 1].is("of") || !words_[i - 2].has_capital()) return false;
    return words_[i].entry.primary == lexicon::word_class::noun && words_[i + 1].name &&
           words_[i + 1].entry.primary != lexicon::word_class::noun;
  }

  void add_word(std::size_t i, bool joined, bool noun) {
    const text::word& w = words_[i];
    if (joined) {
      const std::uint32_t end_before = std::max(words_[i - 1].base.end, words_[i - 1].bytes.end);
      append_collapsed(words_.run().substr(end_before, w.base.begin - end_before), out_.surfaces);
    }
    facts::candidate_word added;
    added.place = {offsets_.start(w.base.begin), offsets_.end(w.base.end)};
    added.surface.first = static_cast<std::uint32_t>(out_.surfaces.size());
    out_.surfaces.append(words_.spelling(i));  // no word has white space in it
    added.surface.last = static_cast<std::uint32_t>(out_.surfaces.size());
    added.stem = w.stem;
    added.weight = weight_of(w.entry);
    added.noun = noun;
    added.name = w.name;
    added.title = w.entry.has(lexicon::flag::abbreviation_title);
    out_.candidate_words.push_back(added);
  }

  /// Makes a candidate of the words that were added, which begin with word `begin`, up to the last noun.
  void end_phrase(std::size_t begin) {
    std::vector<facts::candidate_word>& all = out_.candidate_words;
    if (all.size() == added_) return;
    const std::uint32_t surface = all[added_].surface.first;
    while (all.size() > added_ && !all.back().noun) all.pop_back();
    out_.surfaces.resize(all.size() > added_ ? all.back().surface.last : surface);
    if (all.size() == added_) return;
    const std::size_t end = begin + all.size() - added_;
    facts::candidate c;
    c.sentence = sentence_;
    c.position = static_cast<std::uint32_t>(begin);
    if (begin > 0 && words_.goes_on(begin - 1)) {
      c.after_preposition = words_[begin - 1].entry.may_be(lexicon::shape::preposition);
      c.attributed = words_[begin - 1].is_one_of(attributions);
    }
    if (words_.goes_on(end - 1)) {
      c.before_of = words_[end].is("of");
      c.attributed |= words_[end].is_one_of(attributions);
    }
    c.words = {static_cast<std::uint32_t>(added_), static_cast<std::uint32_t>(all.size())};
    added_ = all.size();
    out_.candidates.push_back(c);
  }

  const sentence_words& words_;
  tagger tagger_;
  std::uint32_t sentence_;
  const text::utf16_offsets& offsets_;
  facts::paragraph_facts& out_;
  std::size_t added_;  ///< candidate words of the phrases that have ended
};

}  // namespace

void read_candidates(std::string_view run, std::span<const text::word> words, std::uint32_t sentence,
                     const text::utf16_offsets& offsets, facts::paragraph_facts& out) {
  const sentence_words read(run, words);
  candidate_reader(read, sentence, offsets, out).read();
}

}  // namespace prosescope::keywords
