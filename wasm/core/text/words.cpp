#include "text/words.h"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/spoken_numbers.h"
#include "lexicon/stems.h"
#include "lexicon/syllables.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

constexpr std::size_t longest_emoticon = 5;

// Words that are written with an apostrophe for what was left out in front.
constexpr auto clipped_words = lexicon::set_of("em", "cause", "til", "tis", "twas", "bout", "round", "n");

// Units that are written without a space behind their number.
constexpr auto units = lexicon::set_of("am", "pm", "km", "cm", "mm", "kg", "mg", "ml", "kb", "mb", "gb", "tb", "kw",
                                       "mph", "hrs", "hr", "ft", "lb", "lbs", "oz", "k", "m");
constexpr std::size_t longest_unit = 3;

// Letters of a small word behind a missing space, with the full stop: country domains have two, as “.it” and “.so”.
constexpr std::size_t shortest_missed = 4;
constexpr std::size_t longest_missed = 10;

constexpr bool is_ascii_letter(char c) noexcept { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
constexpr bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }

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
    const std::size_t first = out_.size();
    cut_spans();
    for (std::size_t i = first; i < out_.size(); ++i) take_full_stop(i);
  }

 private:
  void cut_spans() {
    for (std::size_t at = 0; at < run_.size();) {
      const glyph here = look(at);
      if (here.kind == char_class::space) {
        at += here.bytes;
        chunk_starts_ = true;
        continue;
      }
      const bool letter = here.value < 128 && is_letter(here.kind) && address_.end <= at;
      const std::size_t end = letter ? add_plain(at) : 0;
      at = end ? end : cut_signs(at, here);
      chunk_starts_ = false;
    }
  }

  // What most words never come to is kept out of the loop above: engines compile a function anew when it has run for
  // long, as a whole (docs/decisions/0022-where-time-goes.md).

  /// Adds what begins at a place, where no plain word does, if it is a word; the end of what it has read.
  [[gnu::noinline]] std::size_t cut_signs(std::size_t at, const glyph& here) {
    if (chunk_starts_) {
      const std::size_t chunk_end = end_of_chunk(at);
      if (const std::size_t end = emoticon(at, chunk_end)) return end;
      address_ = find_address(at, chunk_end);
    }
    if (address_.end > at && address_.begin == at) return add_address(address_);
    if (here.kind == char_class::emoji) return add_emoji(at);
    if (here.kind == char_class::ideograph) return add_word(at, at, at + here.bytes);
    if (is_wordy(here)) return add_word(at, at, end_of_word(at, address_.begin > at ? address_.begin : run_.size()));
    if (is_apostrophe(here.value)) {
      if (const std::size_t end = end_of_clipped(at, here.bytes)) return add_word(at, at + here.bytes, end);
    }
    if (is_apostrophe(here.value) || here.value == U'‘') quoted_ = is_wordy(look(at + here.bytes)) && starts(at);
    return at + here.bytes;
  }

  [[nodiscard]] static bool is_wordy(const glyph& g) noexcept {
    return is_letter(g.kind) || g.kind == char_class::digit;
  }

  /// Whether no letter or digit stands just before a place.
  [[nodiscard]] bool starts(std::size_t at) const noexcept { return at == 0 || !is_wordy(look(previous(run_, at))); }

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
  [[nodiscard, gnu::noinline]] byte_range find_address(std::size_t begin, std::size_t end) const noexcept {
    const std::string_view chunk = run_.substr(begin, end - begin);
    std::size_t first = chunk.size();
    if (const auto scheme = chunk.find("://"); scheme != chunk.npos && scheme > 0) {
      first = scheme;
      while (first > 0 && is_ascii_letter(chunk[first - 1])) --first;
    } else if (const auto www = chunk.find("www."); www != chunk.npos) {
      first = www;
    } else if (const auto sign = chunk.find('@'); sign != chunk.npos && sign > 0 && sign + 1 < chunk.size()) {
      first = sign;
      while (first > 0 && is_mailbox(chunk[first - 1])) --first;
      if (first == sign || !is_ascii_letter(chunk[first]) || !is_ascii_letter(chunk[sign + 1])) return {};
    }
    if (first == chunk.size()) return {};
    std::size_t last = std::min(chunk.find_first_of("<>\"|", first), chunk.size());
    const std::string_view inside = chunk.substr(first, last - first);
    auto unpaired = std::count(inside.begin(), inside.end(), ')') - std::count(inside.begin(), inside.end(), '(');
    while (last > first) {
      const std::size_t before = previous(chunk, last);
      const char32_t c = decode(chunk, before).value;
      const bool closes = class_of(c) == char_class::close_punct || is_terminator(c) || c == U',' || c == U';' ||
                          c == U':' || c == U'\'' || c == U'*';
      if (!closes || (c == U')' && unpaired-- <= 0)) break;
      last = before;
    }
    return last > first ? range(begin + first, begin + last) : byte_range{};
  }

  [[nodiscard]] static bool is_mailbox(char c) noexcept {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  std::size_t add_address(byte_range bytes) {
    word address;
    address.bytes = address.base = bytes;
    describe_address(address);
    address.syllables = 1;  // nobody reads it aloud
    fold_into(run_.substr(bytes.begin, bytes.end - bytes.begin));
    address.key = address.stem = lexicon::hash_of(folded_);
    for (const char c : folded_) address.letters += is_ascii_letter(c) || is_ascii_digit(c);
    out_.push_back(address);
    return bytes.end;
  }

  static void describe_address(word& w) noexcept {
    w.shape = shape::address;
    w.easy_dale_chall = w.easy_spache = true;
  }

  /// The end of the word that begins at `begin`: letters, digits and marks, and what joins them.
  [[nodiscard]] std::size_t end_of_word(std::size_t begin, std::size_t limit) const noexcept {
    std::size_t at = begin;
    std::size_t segment = 0;     // letters since the last full stop inside the word
    bool segment_simple = true;  // the segment is one letter, or “Ph”
    bool lettered = false;
    glyph before = look(at);
    while (at < limit) {
      const glyph here = look(at);
      if (here.kind == char_class::mark) {  // UAX #29, WB4: as if it weren't there
        at += here.bytes;
        continue;
      }
      if (is_wordy(here)) {
        if (!lettered && before.kind == char_class::digit && is_letter(here.kind) && is_unit(at)) break;
        lettered = lettered || is_letter(here.kind);
        ++segment;
        segment_simple = segment == 1 || (segment == 2 && before.value == U'P' && here.value == U'h');
        before = here;
        at += here.bytes;
        continue;
      }
      std::size_t behind = at + here.bytes;
      while (look(behind).kind == char_class::mark) behind += look(behind).bytes;
      const glyph after = look(behind);
      const bool digits = before.kind == char_class::digit && after.kind == char_class::digit;
      const bool letters = is_letter(before.kind) && is_letter(after.kind);
      bool joins = false;
      if (is_apostrophe(here.value)) {
        joins = letters || digits || (before.kind == char_class::digit && is_letter(after.kind));
      } else if (is_hyphen(here.value) || here.value == U'_') {
        joins = is_wordy(before) && is_wordy(after);
      } else if (here.value == U'.') {
        const std::size_t next = at + here.bytes;
        const bool single = letters && segment_simple && !is_wordy(look(next + after.bytes));
        joins = digits || single || (lettered && is_named(begin, at)) || goes_on(next, segment_simple);
      } else if (here.value == U',' || here.value == U':' || here.value == U'/') {
        joins = digits;
      } else if (here.value == U'&') {
        joins = before.kind == char_class::letter_upper && after.kind == char_class::letter_upper;
      }
      if (!joins) return before.kind == char_class::letter_upper && at == begin + before.bytes ? end_of_signs(at) : at;
      if (here.value == U'.' && !is_wordy(after)) {  // “Jr.’s”, “U.S.-led”
        at += here.bytes;
        before = {U'.', here.bytes, char_class::letter_lower};
        continue;
      }
      segment = 0;
      segment_simple = false;
      before = here;
      at += here.bytes;
    }
    return at;
  }

  /// The end of the signs that make a name of one capital letter: “C++”, “C#”, but “A++” is a mark.
  [[nodiscard]] std::size_t end_of_signs(std::size_t at) const noexcept {
    const std::string_view behind = run_.substr(at);
    const bool mark = run_[previous(run_, at)] == 'A';
    const std::size_t end = at + (behind.starts_with("++") && !mark ? 2 : behind.starts_with('#') ? 1 : 0);
    const glyph after = look(end);
    return is_wordy(after) || after.value == U'+' || after.value == U'#' ? at : end;
  }

  /// “example.com”, “report.pdf”: UAX #29 joins letters at a full stop. Before a capital, or a small word that ends no
  /// name of a domain or file (“He came.she left.”), a space is missing.
  [[nodiscard]] bool is_named(std::size_t begin, std::size_t stop) const noexcept {
    if (!is_wordy(look(previous(run_, stop))) || look(stop + 1).kind != char_class::letter_lower) return false;
    std::size_t end = stop + 1;
    while (end < run_.size() && end - stop <= longest_missed && is_ascii_letter(run_[end])) ++end;
    if (end - stop < shortest_missed || stop - begin < 2 || is_wordy(look(end))) return true;
    const lexicon::entry next = lexicon_.find(run_.substr(stop + 1, end - stop - 1));
    return !next.has(flag::function_word_english) && !next.has(flag::pronoun);
  }

  /// Behind an abbreviation's full stop: a possessive, or the next part of a compound.
  [[nodiscard]] bool goes_on(std::size_t at, bool simple) const noexcept {
    const glyph join = look(at);
    const glyph after = look(at + join.bytes);
    if (is_hyphen(join.value)) return simple && is_letter(after.kind);
    return is_apostrophe(join.value) && after.value == U's' && !is_wordy(look(at + join.bytes + after.bytes));
  }

  /// Whether a unit stands between a digit and what is no letter: “10am”, “5km”, “9a.m.”
  [[nodiscard]] bool is_unit(std::size_t at) const noexcept {
    char name[longest_unit];
    std::size_t size = 0;
    while (at + size < run_.size() && is_ascii_letter(run_[at + size])) {
      if (size == longest_unit) return false;
      name[size] = static_cast<char>(run_[at + size] | 0x20);
      ++size;
    }
    if (is_wordy(look(at + size))) return false;
    const bool half_day = size == 1 && (name[0] == 'a' || name[0] == 'p');
    if (half_day && run_.substr(at + 1).starts_with(".m") && !is_wordy(look(at + 3))) return true;
    const std::uint64_t hash = lexicon::hash_of({name, size});
    return units.contains(hash);
  }

  /// The end of a word that begins with an apostrophe (“’em”, “’90s”), which `bytes` long stands at a place, or 0.
  [[nodiscard]] std::size_t end_of_clipped(std::size_t apostrophe, std::size_t bytes) {
    const std::size_t begin = apostrophe + bytes;
    if (!starts(apostrophe) || !is_wordy(look(begin))) return 0;
    const std::size_t end = end_of_word(begin, run_.size());
    const std::string_view core = run_.substr(begin, end - begin);
    const bool decade = core.size() >= 2 && is_ascii_digit(core[0]) && is_ascii_digit(core[1]) &&
                        (core.size() == 2 || core.substr(2) == "s");
    if (decade) return end;
    fold_into(core);
    const std::uint64_t hash = lexicon::hash_of(folded_);
    return clipped_words.contains(hash) ? end : 0;
  }

  /// Whether an apostrophe behind a word is its own, not a closing quote: “the dogs’ owner”, “nothin’ to do”.
  void take_apostrophe(word& w) {
    const glyph mark = look(w.bytes.end);
    if (quoted_ || !is_apostrophe(mark.value) || w.letters < 3) return;
    if (look(w.bytes.end + mark.bytes).value != U' ' || !is_letter(look(w.bytes.end + mark.bytes + 1).kind)) return;
    const bool plural = folded_.ends_with('s');
    const bool clipped = folded_.ends_with("in") && !w.entry.known;
    if (!plural && !clipped) return;
    w.possessive = plural;
    w.bytes.end += mark.bytes;
  }

  /// An abbreviation's full stop is its own, even where it ends the sentence too.
  void take_full_stop(std::size_t i) noexcept {
    word& w = out_[i];
    const std::size_t stop = w.bytes.end;
    if (stop >= run_.size() || run_[stop] != '.' || w.possessive || look(stop + 1).value == U'.' || !is_abbreviation(i))
      return;
    w.full_stop = true;
    ++w.bytes.end;
    ++w.base.end;
  }

  /// Whether a full stop behind a word may belong to it. “No”, “art” and “sun” are abbreviations before a number or a
  /// name only, and a letter (“J. Smith”, “p. 5”) unless a sentence begins behind it (“Plan B. The …”).
  [[nodiscard, gnu::noinline]] bool is_abbreviation(std::size_t i) const noexcept {
    const word& w = out_[i];
    if (w.shape == shape::address || w.shape == shape::symbol) return false;
    if (w.shortened) return true;
    const bool followed = i + 1 < out_.size();
    if (w.initial) return followed && names_somebody(i);
    const bool number = followed && out_[i + 1].shape == shape::number;
    if (!abbreviates_at_all(w.entry)) return w.letters == 1 && w.shape == shape::lower && number;
    if (!w.entry.has(flag::abbreviation_also_word)) return true;
    return number || (followed && w.has_capital() && out_[i + 1].has_capital() &&
                      (!out_[i + 1].entry.known || out_[i + 1].entry.primary == lexicon::word_class::proper_noun));
  }

  [[nodiscard]] static bool abbreviates_at_all(const lexicon::entry& e) noexcept {
    return e.has(flag::abbreviation_title) || e.has(flag::abbreviation_inner) || e.has(flag::abbreviation_either);
  }

  /// Whether an initial leads to a name: “J. Smith”, “George W. Bush”, but “plan B. The …”, “hepatitis C. Patients …”.
  [[nodiscard]] bool names_somebody(std::size_t i) const noexcept {
    const word& next = out_[i + 1];
    if (!next.has_capital()) return false;
    const bool capital_before = i > 0 && out_[i - 1].has_capital();
    if (out_[i].is("i") && !capital_before) return false;
    if (next.begins_sentences()) return next.initial && capital_before && !out_[i - 1].entry.has(flag::stop_word);
    if (i == 0 || out_[i - 1].shape != shape::lower || out_[i - 1].entry.has(flag::stop_word)) return true;
    return next.initial || !next.entry.known || next.entry.primary == lexicon::word_class::proper_noun;
  }

  /// Adds the word of few ASCII letters that begins at `begin`, if white space follows or one sign and white space:
  /// most words are such, and what the lexicon says of them is remembered. Its end, or 0 if it must be looked at
  /// closely.
  [[gnu::noinline]] std::size_t add_plain(std::size_t begin) {
    lexicon::short_spelling spelling;
    std::size_t end = begin;
    std::uint32_t capitals = 0;
    for (; end < run_.size() && is_ascii_letter(run_[end]); ++end) {
      if (end - begin == spelling.longest) return 0;
      spelling.add(end - begin, run_[end]);
      capitals += (run_[end] & 0x20) == 0;
    }
    const auto letters = static_cast<std::uint32_t>(end - begin);
    if (!is_end_of_plain(end) || (begin > 0 && is_ascii_digit(run_[begin - 1]))) return 0;
    const bool plural_initialism = letters > 2 && capitals + 1 == letters && run_[end - 1] == 's';
    lexicon::known_word& known = lexicon_.memory().slot(spelling);
    if (known.spelling != spelling) describe_plain(run_.substr(begin, letters), spelling, known);
    word w;
    w.bytes = w.base = range(begin, end);
    w.shape = shape_of(capitals, letters - capitals, (run_[begin] & 0x20) == 0);
    const bool initialism = w.shape == shape::upper && (known.stretched || !known.entry.known);
    const bool title = look(end).value == U'.' && known.entry.has(flag::abbreviation_title);
    if (plural_initialism || initialism || title) return 0;
    w.plain = true;
    w.key = known.key;
    w.stem = known.stem;
    w.entry = known.entry;
    w.letters = letters;
    w.syllables = known.syllables;
    w.initial = letters == 1 && capitals == 1;
    w.stretched = known.stretched;
    w.easy_dale_chall = known.easy_dale_chall;
    w.easy_spache = known.easy_spache;
    out_.push_back(w);
    return end;
  }

  /// Whether nothing behind a word of letters can be of it, nor make an address of it.
  [[nodiscard]] bool is_end_of_plain(std::size_t end) const noexcept {
    const auto space = [&](std::size_t at) {
      const auto c = static_cast<unsigned char>(at < run_.size() ? run_[at] : ' ');
      return c < 128 && class_of(c) == char_class::space;
    };
    if (space(end)) return true;
    if (run_[end] == '.' && run_[end - 1] == 'w') return false;  // “www.”
    constexpr ascii_set signs(".,;:!?)\"");
    return signs.contains(run_[end]) && space(end + 1);
  }

  [[gnu::noinline]] void describe_plain(std::string_view letters, const lexicon::short_spelling& spelling,
                                        lexicon::known_word& known) {
    word w;
    fold_into(letters);
    w.key = lexicon::hash_of(folded_);
    w.entry = lexicon_.find(folded_, w.key);
    w.syllables = w.entry.known ? w.entry.syllables : lexicon_.syllables().count(folded_);
    if (!w.entry.known) unstretch(w);
    describe_simple(w);
    known = {spelling,
             w.key,
             lexicon::stem_hash(folded_),
             w.entry,
             static_cast<std::uint8_t>(w.syllables),
             w.easy_dale_chall,
             w.easy_spache,
             w.stretched};
  }

  /// What is known of a word, whose folded spelling is in `folded_`, as it stands, or without its ending.
  void describe_simple(word& w) const {
    const part known = describe_part(folded_, w.entry);
    w.easy_dale_chall = known.easy_dale_chall;
    w.easy_spache = known.easy_spache;
    if (known.base.known) {
      w.entry.tags = known.base.tags;
      w.entry.primary = known.base.primary;
    }
  }

  /// Adds the word in `[begin, end)`, which is spelled from `core` on.
  std::size_t add_word(std::size_t begin, std::size_t core, std::size_t end) {
    word w;
    w.bytes = w.base = range(begin, end);
    describe_shape(w);
    fold_into(run_.substr(core, end - core));
    w.key = lexicon::hash_of(folded_);
    w.entry = lexicon_.find(folded_, w.key);
    w.syllables = syllables_of(w);
    strip_possessive(w);
    take_apostrophe(w);
    const bool dotted = folded_.find('.') != folded_.npos;
    w.shortened = dotted && !w.hyphenated && is_dotted_abbreviation(folded_);
    if (!w.entry.known) unstretch(w);
    if (w.shape == shape::number) {
      w.easy_dale_chall = w.easy_spache = true;
    } else if (dotted && !w.shortened && folded_.find(".-") == folded_.npos) {
      describe_address(w);
    } else if (w.hyphenated && !w.entry.known) {
      describe_compound(w);
    } else {
      describe_simple(w);
    }
    w.stem = lexicon::stem_hash(folded_);
    out_.push_back(w);
    return w.bytes.end;
  }

  /// One or two letters between full stops make an abbreviation; more, or digits, a name of a domain, file or version.
  [[nodiscard]] static bool is_dotted_abbreviation(std::string_view dotted) noexcept {
    std::size_t here = 0;
    for (const char c : dotted) {
      here = c == '.' ? 0 : here + 1;
      if (here > 2 || is_ascii_digit(c)) return false;
    }
    return true;
  }

  /// Syllables of a word whose folded spelling is in `folded_`, with what the signs beside it are read as.
  [[nodiscard]] std::uint32_t syllables_of(const word& w) {
    const lexicon::syllable_counter& counter = lexicon_.syllables();
    const char32_t behind = look(w.bytes.end).value;
    const std::string_view spelling = folded_;
    if (is_ascii_digit(spelling[0])) return syllables_of_number(w);
    const bool unit = w.bytes.begin > 0 && is_ascii_digit(run_[w.bytes.begin - 1]);
    if (unit && (spelling == "am" || spelling == "m")) return 2;  // “10am”; million, meters
    // “A.s” is the plural of a letter, “U.S” in front of a full stop is not.
    if (spelling.ends_with(".s") && behind != U'.' && run_[w.bytes.end - 1] == 's') {
      folded_[folded_.size() - 2] = '\'';
      const std::uint32_t count = counter.count(folded_);
      folded_[folded_.size() - 2] = '.';
      return count;
    }
    if (is_plural_initialism(w)) return counter.count(spelling.substr(0, spelling.size() - 1));
    if (is_initialism(w)) return lexicon::syllables_spelled(spelling);
    const std::uint32_t count = w.entry.known ? w.entry.syllables : counter.count(spelling);
    // The dictionary has some words with the mark behind them, where they sound otherwise: “Thomas’”, “goin’”, “Rep.”
    const bool abbreviation = behind == U'.' && w.entry.has(flag::abbreviation_title);
    if (!is_apostrophe(behind) && !abbreviation) return count;
    folded_.push_back(abbreviation ? '.' : '\'');
    const std::int32_t more = counter.correction(folded_);
    folded_.pop_back();
    return more < 0 && count < 2 ? count : static_cast<std::uint32_t>(static_cast<std::int32_t>(count) + more);
  }

  /// “$3.5 million”, “3.5%”, “#5”: signs beside a number are read aloud and are no words.
  [[nodiscard]] std::uint32_t syllables_of_number(const word& w) const {
    const char32_t before = w.bytes.begin > 0 ? decode(run_, previous(run_, w.bytes.begin)).value : U' ';
    const std::string_view rest = run_.substr(w.bytes.end);
    const std::uint32_t currency = lexicon::syllables_of_currency(before);
    if (currency && w.shape == shape::number) {
      bool scaled = is_letter(look(w.bytes.end).kind);
      for (const std::string_view scale : {" thousand", " million", " billion", " trillion"}) {
        scaled = scaled || rest.starts_with(scale);
      }
      if (!scaled) return lexicon::syllables_of_amount(folded_, currency);
    }
    const std::uint32_t number = before == U'#' ? 2 : 0;  // “number”
    return number + currency + lexicon_.syllables().count(folded_) +
           lexicon::syllables_of_unit(look(w.bytes.end).value);
  }

  /// “CDs”, “MPs”.
  [[nodiscard]] bool is_plural_initialism(const word& w) const noexcept {
    return w.letters > 2 && w.letters == folded_.size() && run_[w.bytes.end - 1] == 's' &&
           std::none_of(run_.begin() + w.bytes.begin, run_.begin() + w.bytes.end - 1, is_small);
  }

  /// “IMF”: what no list has, in capitals among words that are not.
  [[nodiscard]] bool is_initialism(const word& w) noexcept {
    constexpr std::uint32_t longest = 3;
    if (w.shape != shape::upper || w.entry.known || w.letters > longest) return false;
    if (!small_letters_) small_letters_ = std::any_of(run_.begin(), run_.end(), is_small);
    return *small_letters_;
  }

  [[nodiscard]] static constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

  struct part {
    bool easy_dale_chall;
    bool easy_spache;
    lexicon::entry base{};  ///< of a word that the lexicon lacks: what it knows of the word without its ending
  };

  /// Easiness of a folded word, or of a part of a compound.
  [[nodiscard]] part describe_part(std::string_view folded, const lexicon::entry& found) const {
    part result{found.has(flag::easy_dale_chall), found.has(flag::easy_spache), {}};
    if (found.known) return result;
    if (is_ordinal(folded)) {
      result.easy_dale_chall = result.easy_spache = true;
      return result;
    }
    lexicon::any_base_form(folded, [&](std::string_view base) {
      const lexicon::entry e = lexicon_.find(base);
      result.easy_dale_chall = result.easy_dale_chall || e.has(flag::easy_dale_chall);
      result.easy_spache = result.easy_spache || e.has(flag::easy_spache);
      result.base = e;
      return e.known;
    });
    return result;
  }

  /// “22nd”, “1990s”.
  [[nodiscard]] static bool is_ordinal(std::string_view folded) noexcept {
    const std::size_t digits = std::min(folded.find_first_not_of("0123456789"), folded.size());
    const std::string_view rest = folded.substr(digits);
    return digits && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th" || rest == "s");
  }

  /// A compound that the lexicon lacks adds up its parts; what kind of word it is, its last part says. Its tone is that
  /// of its first part that has one; each part of a longer one, as “best-in-class”, says less of the whole.
  void describe_compound(word& w) const {
    w.easy_dale_chall = w.easy_spache = true;
    int valence = 0;
    int parts = 0;
    const std::string_view all = folded_;
    for (std::size_t begin = 0; begin <= all.size();) {
      std::size_t end = all.find('-', begin);
      if (end == all.npos) end = all.size();
      std::string_view one = all.substr(begin, end - begin);
      if (one.ends_with('.')) one.remove_suffix(1);  // “U.S.-led”
      const lexicon::entry found = lexicon_.find(one);
      const part known = describe_part(one, found);
      w.easy_dale_chall = w.easy_dale_chall && known.easy_dale_chall;
      w.easy_spache = w.easy_spache && known.easy_spache;
      if (valence == 0) valence = found.valence;
      ++parts;
      w.entry = found;
      begin = end + 1;
    }
    w.entry.valence = static_cast<std::int8_t>(parts > 2 ? valence / 2 : valence);
    w.entry.agent = w.entry.patient = 0;
    w.entry.frequency = 0;
    w.entry.role = lexicon::role::none;
    w.entry.flags = 0;
  }

  /// Leaves in `folded_` the base of “China’s”, whose entry is China’s; “it’s” and “let’s” are words of their own.
  void strip_possessive(word& w) {
    if (folded_.size() < 3 || !folded_.ends_with("'s")) return;
    if (w.entry.known && (w.entry.has(flag::stop_word) || w.entry.has(flag::pronoun))) return;
    const std::string_view base = std::string_view(folded_).substr(0, folded_.size() - 2);
    const lexicon::entry found = lexicon_.find(base);
    if (!found.known && w.entry.known) return;
    w.possessive = true;
    w.base.end = static_cast<std::uint32_t>(previous(run_, previous(run_, w.bytes.end)));
    folded_.resize(base.size());
    w.entry = found;
  }

  /// “soooo goood”: looks a word that the lexicon lacks up with two of each letter that stands thrice, then with one.
  void unstretch(word& w) {
    for (const std::size_t most : {std::size_t{2}, std::size_t{1}}) {
      squeezed_.clear();
      bool stretched = false;
      for (std::size_t at = 0; at < folded_.size();) {
        std::size_t end = folded_.find_first_not_of(folded_[at], at);
        if (end == folded_.npos) end = folded_.size();
        const bool letter = folded_[at] >= 'a' && folded_[at] <= 'z';
        const bool thrice = letter && end - at > 2;
        stretched = stretched || thrice;
        squeezed_.append(thrice ? most : end - at, folded_[at]);
        at = end;
      }
      if (!stretched) return;
      const lexicon::entry found = lexicon_.find(squeezed_);
      if (!found.known) continue;
      w.entry = found;
      w.stretched = true;
      folded_.swap(squeezed_);
      return;
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
      at += g.bytes;
    }
    const std::uint32_t letters = capitals + small + others;
    w.letters = letters + digits;
    const bool signs = run_[w.bytes.end - 1] == '+' || run_[w.bytes.end - 1] == '#';
    w.initial = letters == 1 && capitals == 1 && digits == 0 && !signs;
    w.shape = letters == 0 ? shape::number : shape_of(capitals, small, first_capital);
  }

  [[nodiscard]] static shape shape_of(std::uint32_t capitals, std::uint32_t small, bool first_capital) noexcept {
    if (capitals == 0) return shape::lower;
    if (capitals == 1 && first_capital) return shape::capitalised;
    if (small == 0) return shape::upper;
    // “Jean-Claude” and “McDonald” are names like any other with a capital in front.
    return first_capital ? shape::capitalised : shape::mixed;
  }

  /// Folds `text` into the scratch string.
  void fold_into(std::string_view text) {
    folded_.clear();
    append_folded(text, folded_);
  }

  [[nodiscard]] static byte_range range(std::size_t begin, std::size_t end) noexcept {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view run_;
  const lexicon::table& lexicon_;
  std::vector<word>& out_;
  std::string folded_;
  bool chunk_starts_ = true;           ///< behind white space
  byte_range address_{};               ///< of the chunk, if it has one
  std::optional<bool> small_letters_;  ///< whether the run has any
  bool quoted_ = false;                ///< behind a single quote that opened and has not closed
  std::string squeezed_;
};

}  // namespace

void append_folded(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    auto [value, bytes] = decode(text, at);
    at += bytes;
    if (value < 128) {
      if (value == U'.' && at < text.size() && is_apostrophe(decode(text, at).value)) continue;  // “Jr.’s” is “Jr’s”
      out.push_back(static_cast<char>(fold(value)));
      continue;
    }
    if (is_apostrophe(value)) {
      out.push_back('\'');
    } else if (is_hyphen(value)) {
      out.push_back('-');
    } else {
      char buffer[4];
      out.append(buffer, encode(fold(value), buffer));
    }
  }
}

void cut_words(std::string_view run, const lexicon::table& lexicon, std::vector<word>& out) {
  cutter(run, lexicon, out).cut();
}

}  // namespace prosescope::text
