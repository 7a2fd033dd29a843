#include "text/words.h"

#include <string>

#include "lexicon/stems.h"
#include "lexicon/syllables.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr std::size_t longest_emoticon = 5;

/// The code point at a place and its class; class `other` and no bytes at the end.
struct glyph {
  char32_t value = 0;
  std::uint32_t bytes = 0;
  char_class kind = char_class::other;
};

class cutter {
 public:
  cutter(std::string_view run, const lexicon::table& lexicon, std::vector<word>& out)
      : run_(run), lexicon_(lexicon), out_(out) {
    folded_.reserve(64);
  }

  void cut() {
    std::size_t at = 0;
    bool chunk_starts = true;
    byte_range address{};
    while (at < run_.size()) {
      const glyph here = look(at);
      if (here.kind == char_class::space) {
        at += here.bytes;
        chunk_starts = true;
        continue;
      }
      if (chunk_starts) {
        chunk_starts = false;
        const std::size_t chunk_end = end_of_chunk(at);
        if (const std::size_t end = emoticon(at, chunk_end)) {
          at = end;
          continue;
        }
        address = find_address(at, chunk_end);
      }
      if (address.end > at && address.begin == at) {
        at = add_address(address);
      } else if (here.kind == char_class::emoji) {
        at = add_emoji(at);
      } else if (here.kind == char_class::ideograph) {
        at = add_word(at, at + here.bytes);
      } else if (is_letter(here.kind) || here.kind == char_class::digit) {
        const std::size_t limit = address.begin > at ? address.begin : run_.size();
        at = add_word(at, end_of_word(at, limit));
      } else {
        at += here.bytes;
      }
    }
  }

 private:
  [[nodiscard]] glyph look(std::size_t at) const noexcept {
    if (at >= run_.size()) return {};
    const auto [value, bytes] = decode(run_, at);
    // Unicode calls ʼ a letter; in English it is written for ’.
    return {value, bytes, value == U'ʼ' ? char_class::close_punct : class_of(value)};
  }

  [[nodiscard]] std::size_t end_of_chunk(std::size_t at) const noexcept {
    for (glyph g = look(at); g.bytes && g.kind != char_class::space; g = look(at)) at += g.bytes;
    return at;
  }

  /// The end of the emoticon that fills a chunk (“:-)”), or 0.
  [[nodiscard]] std::size_t emoticon(std::size_t begin, std::size_t end) {
    const glyph first = look(begin);
    if (end - begin < 2 || end - begin > longest_emoticon || first.value > 127) return 0;
    if (is_letter(first.kind) || first.kind == char_class::digit) return 0;
    return add_symbol(begin, end, run_.substr(begin, end - begin)) ? end : 0;
  }

  /// An emoji with its variation selectors and modifiers (marks all), and joined parts; a symbol if the lexicon knows
  /// its first sign.
  std::size_t add_emoji(std::size_t begin) {
    const glyph first = look(begin);
    std::size_t end = begin + first.bytes;
    constexpr char32_t joiner = 0x200D;
    bool joined = false;
    for (glyph g = look(end); g.bytes; g = look(end)) {
      if (g.kind != char_class::mark && !(joined && g.kind == char_class::emoji)) break;
      joined = g.value == joiner;
      end += g.bytes;
    }
    add_symbol(begin, end, run_.substr(begin, first.bytes));
    return end;
  }

  bool add_symbol(std::size_t begin, std::size_t end, std::string_view name) {
    fold_into(name);
    const lexicon::entry found = lexicon_.find(folded_);
    if (!found.known || found.valence == 0) return false;
    word symbol;
    symbol.bytes = symbol.base = range(begin, end);
    symbol.shape = shape::symbol;
    symbol.key = symbol.stem = lexicon::hash_of(folded_);
    symbol.entry = found;
    out_.push_back(symbol);
    return true;
  }

  /// The URL or e-mail address inside a chunk, less the punctuation around it; empty if there is none.
  [[nodiscard]] byte_range find_address(std::size_t begin, std::size_t end) const noexcept {
    const std::string_view chunk = run_.substr(begin, end - begin);
    std::size_t first = chunk.size();
    if (const auto scheme = chunk.find("://"); scheme != chunk.npos && scheme > 0) {
      first = scheme;
      while (first > 0 && ((chunk[first - 1] | 0x20) >= 'a') && ((chunk[first - 1] | 0x20) <= 'z')) --first;
    } else if (const auto www = chunk.find("www."); www != chunk.npos) {
      first = www;
    } else if (const auto sign = chunk.find('@'); sign != chunk.npos && sign > 0 && sign + 1 < chunk.size()) {
      first = sign;
      while (first > 0 && is_mailbox(chunk[first - 1])) --first;
      if (first == sign || chunk.find('.', sign) == chunk.npos) return {};
    }
    std::size_t last = chunk.size();
    while (last > first) {
      const std::size_t before = previous(chunk, last);
      const char32_t c = decode(chunk, before).value;
      const char_class kind = class_of(c);
      const bool closes = kind == char_class::close_punct || is_terminator(c) || c == U',' || c == U';' || c == U':' ||
                          c == U'\'' || c == U'"' || c == U'>' || c == U'*';
      if (!closes) break;
      last = before;
    }
    return last > first ? range(begin + first, begin + last) : byte_range{};
  }

  [[nodiscard]] static bool is_mailbox(char c) noexcept {
    const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return letter || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '+';
  }

  std::size_t add_address(byte_range bytes) {
    word address;
    address.bytes = address.base = bytes;
    describe_address(address);
    fold_into(run_.substr(bytes.begin, bytes.end - bytes.begin));
    address.key = address.stem = lexicon::hash_of(folded_);
    for (const char c : folded_) address.letters += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    out_.push_back(address);
    return bytes.end;
  }

  static void describe_address(word& w) noexcept {
    w.shape = shape::address;
    w.syllables = 1;  // nobody reads an address aloud
    w.easy_dale_chall = w.easy_spache = true;
  }

  /// The end of the word that begins at `begin`: letters, digits and marks, and what joins them.
  [[nodiscard]] std::size_t end_of_word(std::size_t begin, std::size_t limit) const noexcept {
    std::size_t at = begin;
    std::size_t segment = 0;     // letters since the last full stop inside the word
    bool segment_simple = true;  // the segment is one letter, or “Ph”
    glyph before = look(at);
    while (at < limit) {
      const glyph here = look(at);
      const bool wordy = is_letter(here.kind) || here.kind == char_class::digit || here.kind == char_class::mark;
      if (wordy) {
        ++segment;
        segment_simple = segment == 1 || (segment == 2 && before.value == U'P' && here.value == U'h');
        before = here;
        at += here.bytes;
        continue;
      }
      const glyph after = look(at + here.bytes);
      const bool digits = before.kind == char_class::digit && after.kind == char_class::digit;
      const bool letters = is_letter(before.kind) && is_letter(after.kind);
      const bool sides = (is_letter(before.kind) || before.kind == char_class::digit) &&
                         (is_letter(after.kind) || after.kind == char_class::digit);
      const bool capitals = before.kind == char_class::letter_upper && after.kind == char_class::letter_upper;
      bool joins = false;
      if (is_apostrophe(here.value)) {
        joins = letters || (before.kind == char_class::digit && is_letter(after.kind));
      } else if (is_hyphen(here.value) || here.value == U'_') {
        joins = sides;
      } else if (here.value == U'.') {
        const glyph beyond = look(at + here.bytes + after.bytes);
        const bool single = !is_letter(beyond.kind) && beyond.kind != char_class::digit;
        // “example.com”, “report.pdf”: UAX #29 joins letters at a full stop. Before a capital a space is missing.
        const bool named = letters && after.kind == char_class::letter_lower;
        joins = digits || named || (letters && segment_simple && single);
      } else if (here.value == U',' || here.value == U':') {
        joins = digits;
      } else if (here.value == U'&') {
        joins = capitals;
      }
      if (!joins) break;
      segment = 0;
      segment_simple = false;
      before = here;
      at += here.bytes;
    }
    return at;
  }

  std::size_t add_word(std::size_t begin, std::size_t end) {
    word w;
    w.bytes = w.base = range(begin, end);
    describe_shape(w);
    fold_into(run_.substr(begin, end - begin));
    w.key = lexicon::hash_of(folded_);
    w.entry = lexicon_.find(folded_, w.key);
    strip_possessive(w);
    if (w.shape == shape::number) {
      w.syllables = lexicon::syllables_of_number(folded_);
      w.easy_dale_chall = w.easy_spache = true;
    } else if (w.shortened && longest_segment(folded_) > 2) {
      w.shortened = false;  // a full stop behind it is the sentence's
      describe_address(w);
    } else if (w.hyphenated && !w.entry.known) {
      describe_compound(w);
    } else {
      const part known = describe_part(folded_, w.entry, w.shortened || (!w.entry.syllables && is_spelled(w)));
      w.syllables = known.syllables;
      w.easy_dale_chall = known.easy_dale_chall;
      w.easy_spache = known.easy_spache;
      if (known.base.known) {
        w.entry.tags = known.base.tags;
        w.entry.primary = known.base.primary;
      }
    }
    w.stem = lexicon::stem_hash(folded_);
    out_.push_back(w);
    return end;
  }

  /// Letters between the full stops of a dotted word: one or two in an abbreviation, more in a domain or file name.
  [[nodiscard]] static std::size_t longest_segment(std::string_view dotted) noexcept {
    std::size_t longest = 0;
    std::size_t here = 0;
    for (const char c : dotted) {
      here = c == '.' ? 0 : here + 1;
      longest = here > longest ? here : longest;
    }
    return longest;
  }

  /// “AT&T”, “R&D”, “DVDs” without a vowel to say: read letter by letter.
  [[nodiscard]] bool is_spelled(const word& w) const noexcept {
    return w.shape == shape::upper && folded_.find_first_of("aeiouy") == folded_.npos;
  }

  struct part {
    std::uint32_t syllables;
    bool easy_dale_chall;
    bool easy_spache;
    lexicon::entry base{};  ///< of a word that the lexicon lacks: what it knows of the word without its ending
  };

  /// Syllables and easiness of a folded word, or of a part of a compound.
  [[nodiscard]] part describe_part(std::string_view folded, const lexicon::entry& found, bool spelled) const {
    using lexicon::flag;
    part result{found.syllables, found.has(flag::easy_dale_chall), found.has(flag::easy_spache), {}};
    if (spelled) {  // each letter is a syllable, “w” three; CMUdict's “u.s” is the plural of “you”
      result.syllables = 0;
      for (const char c : folded) result.syllables += c == 'w' ? 3u : (c >= 'a' && c <= 'z' ? 1u : 0u);
    }
    if (!result.syllables) {
      const bool digits_first = !folded.empty() && folded[0] >= '0' && folded[0] <= '9';
      std::size_t digits = 0;
      while (digits_first && digits < folded.size() && folded[digits] >= '0' && folded[digits] <= '9') ++digits;
      if (digits) result.syllables = lexicon::syllables_of_number(folded.substr(0, digits));
      const std::string_view rest = folded.substr(digits);
      const bool ordinal = digits && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th" || rest == "s");
      if (ordinal) result.easy_dale_chall = result.easy_spache = true;
      if (!rest.empty() && !ordinal) result.syllables += lexicon::syllables_by_rule(rest);
    }
    if (!found.known) {
      lexicon::any_base_form(folded, [&](std::string_view base) {
        const lexicon::entry e = lexicon_.find(base);
        result.easy_dale_chall = result.easy_dale_chall || e.has(flag::easy_dale_chall);
        result.easy_spache = result.easy_spache || e.has(flag::easy_spache);
        result.base = e;
        if (e.syllables) result.syllables = lexicon::syllables_of_inflected(base, e.syllables, folded);
        return e.known;
      });
    }
    return result;
  }

  /// A compound that the lexicon lacks adds up its parts; what kind of word it is, its last part says.
  void describe_compound(word& w) const {
    w.easy_dale_chall = w.easy_spache = true;
    std::int8_t valence = 0;
    const std::string_view all = folded_;
    for (std::size_t begin = 0; begin <= all.size();) {
      std::size_t end = all.find('-', begin);
      if (end == all.npos) end = all.size();
      const std::string_view one = all.substr(begin, end - begin);
      const lexicon::entry found = lexicon_.find(one);
      const part known = describe_part(one, found, false);
      w.syllables += known.syllables;
      w.easy_dale_chall = w.easy_dale_chall && known.easy_dale_chall;
      w.easy_spache = w.easy_spache && known.easy_spache;
      if (valence == 0) valence = found.valence;
      w.entry = found;
      begin = end + 1;
    }
    w.entry.valence = valence;
    w.entry.frequency = 0;
    w.entry.role = lexicon::role::none;
    w.entry.flags = 0;
  }

  /// Leaves in `folded_` the base of “China’s”, whose entry is China’s; “it’s” and “let’s” are words of their own.
  void strip_possessive(word& w) {
    using lexicon::flag;
    if (folded_.size() < 3 || !folded_.ends_with("'s")) return;
    if (w.entry.known && (w.entry.has(flag::stop_word) || w.entry.has(flag::pronoun))) return;
    const std::string_view base = std::string_view(folded_).substr(0, folded_.size() - 2);
    const lexicon::entry found = lexicon_.find(base);
    const std::uint8_t syllables = w.entry.syllables;
    if (!found.known && w.entry.known) return;
    w.possessive = true;
    w.base.end = static_cast<std::uint32_t>(previous(run_, previous(run_, w.bytes.end)));
    folded_.resize(folded_.size() - 2);
    w.entry = found;
    if (syllables) {
      w.entry.syllables = syllables;
    } else if (w.entry.syllables) {  // “Congress’s” has a syllable more than “Congress”
      const std::uint32_t inflected = lexicon::syllables_of_inflected(folded_, w.entry.syllables, "s");
      w.entry.syllables = static_cast<std::uint8_t>(inflected);
    }
  }

  void describe_shape(word& w) const noexcept {
    std::uint32_t capitals = 0;
    std::uint32_t small = 0;
    std::uint32_t digits = 0;
    std::uint32_t others = 0;
    bool first_capital = false;
    for (std::size_t at = w.bytes.begin; at < w.bytes.end;) {
      const glyph g = look(at);
      if (at == w.bytes.begin) first_capital = g.kind == char_class::letter_upper;
      capitals += g.kind == char_class::letter_upper;
      small += g.kind == char_class::letter_lower;
      digits += g.kind == char_class::digit;
      others += g.kind == char_class::letter_other || g.kind == char_class::ideograph;
      w.hyphenated = w.hyphenated || (is_hyphen(g.value));
      w.shortened = w.shortened || (g.value == U'.');
      at += g.bytes;
    }
    const std::uint32_t letters = capitals + small + others;
    w.letters = letters + digits;
    w.initial = letters == 1 && capitals == 1 && digits == 0;
    w.shortened = w.shortened && letters > 0;
    if (letters == 0) {
      w.shape = shape::number;
    } else if (capitals == 0) {
      w.shape = shape::lower;
    } else if (capitals == 1 && first_capital) {
      w.shape = shape::capitalised;
    } else if (small == 0) {
      w.shape = shape::upper;
    } else {
      // “Jean-Claude” and “McDonald” are names like any other with a capital in front.
      w.shape = first_capital ? shape::capitalised : shape::mixed;
    }
  }

  /// Folds `text` into the scratch string: lower case, every apostrophe as ', every hyphen as -.
  void fold_into(std::string_view text) {
    folded_.clear();
    for (std::size_t at = 0; at < text.size();) {
      auto [value, bytes] = decode(text, at);
      at += bytes;
      if (value < 128) {
        folded_.push_back(static_cast<char>(fold(value)));
        continue;
      }
      if (is_apostrophe(value)) {
        folded_.push_back('\'');
      } else if (is_hyphen(value)) {
        folded_.push_back('-');
      } else {
        char buffer[4];
        folded_.append(buffer, encode(fold(value), buffer));
      }
    }
  }

  [[nodiscard]] static byte_range range(std::size_t begin, std::size_t end) noexcept {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view run_;
  const lexicon::table& lexicon_;
  std::vector<word>& out_;
  std::string folded_;
};

}  // namespace

void cut_words(std::string_view run, const lexicon::table& lexicon, std::vector<word>& out) {
  cutter(run, lexicon, out).cut();
}

}  // namespace prosescope::text
