#include "text/blocks.h"

#include <algorithm>

#include "text/characters.h"
#include "text/page_notes.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

using lexicon::flag;

constexpr std::uint32_t longest_heading = 20;       // words
constexpr std::uint32_t longest_title = 3;          // lines
constexpr std::uint32_t longest_byline = 16;        // words
constexpr std::uint32_t longest_furniture = 14;     // words
constexpr std::uint32_t longest_greeting = 5;       // words
constexpr std::uint32_t longest_of_menu = 5;        // words
constexpr std::uint32_t longest_part_of_menu = 3;   // words, on average
constexpr std::uint32_t longest_title_of_menu = 8;  // words, on average
constexpr std::uint32_t longest_entry = 4;          // words
constexpr std::uint32_t fewest_of_list = 3;         // lines
constexpr std::uint32_t longest_verse = 60;         // columns

constexpr ascii_set signs_of_code("{}();=<>[]\\");
constexpr ascii_set brackets_of_code("()[]");
constexpr ascii_set white_space(" \t\n\r");

constexpr auto page_pronouns = lexicon::set_of("we", "us", "our", "you", "your", "who");
constexpr auto figure_labels = lexicon::set_of("figure", "fig", "table");
constexpr auto picture_labels = lexicon::set_of("photo", "image", "photograph", "picture", "pictures", "caption",
                                                "credit");
// RFC 5322, section 3.6 (https://www.rfc-editor.org/rfc/rfc5322#section-3.6), and “Sent”, which mail programs write.
constexpr auto mail_fields = lexicon::set_of("from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to");
constexpr auto writers = lexicon::set_of("written", "story", "words", "text", "reporting", "reported", "reviewed");
constexpr auto words_of_dates = lexicon::set_of("am", "pm", "last");
constexpr auto relative_days = lexicon::set_of("yesterday", "today");
constexpr auto counted_by_pages = lexicon::set_of("posts", "qty");
constexpr auto additions = lexicon::set_of("and", "or", "nor", "but");
constexpr auto salutations = lexicon::set_of("dear", "hi", "hello", "hey");
constexpr auto farewells = lexicon::set_of("best", "kind", "warm", "regards", "sincerely", "yours", "thanks", "cheers");

class reader {
 public:
  reader(layout& run, const std::vector<word>& words, std::vector<block>& out)
      : text_(run.text), run_(run.text), lines_(run.lines), wrap_(run.wrap), words_(words), out_(out) {}

  void cut() {
    find_words();
    if (lines_.empty()) return;
    measure_indents();
    verse_ = is_verse();
    const std::size_t before = out_.size();
    std::size_t first = end_of_front_matter();
    if (first > 0) add(0, first, block_kind::boilerplate);
    while (first < lines_.size()) first = read_block(first);
    read_lists(before);
    read_boxes(std::span(out_).subspan(before));
  }

 private:
  void find_words() noexcept {
    std::uint32_t next = 0;
    for (line& l : lines_) {
      l.first_word = next;
      while (next < words_.size() && words_[next].bytes.begin < l.bytes.end) ++next;
      l.last_word = next;
    }
  }

  /// Adds the block that begins with line `first`; the line behind it.
  std::size_t read_block(std::size_t first) {
    const line& head = lines_[first];
    std::size_t last = first + 1;
    if (head.code) {
      while (last < lines_.size() && lines_[last].code && lines_[last - 1].mark != marker::fence) ++last;
      if (head.mark == marker::fence) {
        while (last < lines_.size() && lines_[last].code && lines_[last].mark != marker::fence) ++last;
        if (last < lines_.size() && lines_[last].code) ++last;
      }
      return add(first, last, block_kind::code);
    }
    if (head.of_page || head.mark == marker::rule) return add(first, last, block_kind::boilerplate);
    if (head.mark == marker::signature) return add(first, end_of_signature(first), block_kind::boilerplate);
    if (const std::size_t end = end_of_mail_header(first)) return add(first, end, block_kind::boilerplate);
    while (last < lines_.size() && joins(head, lines_[last - 1], lines_[last])) ++last;
    for (std::size_t i = first; i + 1 < last; ++i) {
      if (!lines_[i].glued && head.mark != marker::row) text_[lines_[i].bytes.end] = ' ';
    }
    const bool underlined = last < lines_.size() && lines_[last].mark == marker::underline;
    if (underlined) {
      add(first, last, block_kind::heading);
      out_.back().source.end = lines_[last].source.end;
      return last + 1;
    }
    return add(first, last, kind_of(first, last));
  }

  /// The end of what stands below the line “--”: all of the run, but prose only as far as a signature should go
  /// (RFC 1855, section 2.1.1: “a rule of thumb is no longer than 4 lines”).
  [[nodiscard]] std::size_t end_of_signature(std::size_t first) const noexcept {
    constexpr std::size_t longest_signature = 4;
    std::size_t last = first + 1;
    const auto is_prose_line = [](const line& l) { return l.ends_sentence() && l.width >= narrowest_wrap; };
    while (last < lines_.size() && (last - first <= longest_signature || !is_prose_line(lines_[last]))) ++last;
    return last;
  }

  /// YAML in front of a Markdown file: fields between two rules (https://jekyllrb.com/docs/front-matter/).
  [[nodiscard]] std::size_t end_of_front_matter() const noexcept {
    if (!is_dashes(lines_[0])) return 0;
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      const line& l = lines_[i];
      if (is_dashes(l)) return i > 1 ? i + 1 : 0;
      const std::string_view content = content_of(l);
      const std::size_t colon = content.find(':');
      const bool field = l.mark == marker::none && colon != content.npos && content.find(' ') > colon;
      if (!field && l.indent == 0 && l.mark != marker::bullet) return 0;
    }
    return 0;
  }

  [[nodiscard]] bool is_dashes(const line& l) const noexcept { return !l.code && content_of(l) == "---"; }

  /// The end of a header of mail, “From: …”, “Subject: …”, that begins with line `first`; 0 if none does. A field alone
  /// is a header only where nothing follows it.
  [[nodiscard]] std::size_t end_of_mail_header(std::size_t first) const noexcept {
    if (!is_mail_field(lines_[first])) return 0;
    std::size_t fields = 1;
    std::size_t end = first + 1;
    for (; end < lines_.size() && !lines_[end].parted && lines_[end].mark == marker::none; ++end) {
      const bool field = is_field(lines_[end]);
      fields += is_mail_field(lines_[end]);
      if (!field && lines_[end].indent == 0) break;
    }
    if (fields > 1) return end;
    const bool alone = lines_.size() == 1;
    return alone && !lines_[first].ends_sentence() ? end : 0;
  }

  [[nodiscard]] bool is_field(const line& l) const noexcept {
    if (l.mark != marker::none || l.first_word == l.last_word) return false;
    const word& name = words_[l.first_word];
    return name.has_capital() && name.bytes.begin == l.bytes.begin && follows(name, ':');
  }

  [[nodiscard]] bool is_mail_field(const line& l) const noexcept {
    return is_field(l) && words_[l.first_word].is_one_of(mail_fields);
  }

  [[nodiscard]] bool follows(const word& w, char sign) const noexcept {
    return w.bytes.end < run_.size() && run_[w.bytes.end] == sign;
  }

  [[nodiscard]] std::string_view content_of(const line& l) const noexcept {
    return run_.substr(l.bytes.begin, l.bytes.end - l.bytes.begin);
  }

  /// Whether the indented lines begin paragraphs, as in books: most of them follow the end of a sentence.
  void measure_indents() noexcept {
    least_indent_ = widest_wrap;
    for (const line& l : lines_) {
      if (is_prose(l)) least_indent_ = std::min(least_indent_, l.indent);
    }
    std::size_t indented = 0;
    std::size_t behind_sentence = 0;
    const line* before = nullptr;
    for (const line& l : lines_) {
      const bool item_goes_on = before && before->mark != marker::none && l.indent > before->indent;
      if (item_goes_on) continue;
      if (is_prose(l) && l.indent > least_indent_) {
        ++indented;
        behind_sentence += !before || !is_prose(*before) || before->ends_sentence();
      }
      before = &l;
    }
    indent_begins_ = indented > 0 && behind_sentence * 4 >= indented * 3;
  }

  /// Lines of a poem: short, each with a capital, though sentences go over their ends.
  [[nodiscard]] bool is_verse() const noexcept {
    if (lines_.size() < fewest_of_list || is_of_mail(0, 1)) return false;
    std::size_t pauses = 0;
    std::size_t sentences = 0;
    bool goes_on = false;
    const line* before = nullptr;
    for (const line& l : lines_) {
      const bool of_poem = is_prose(l) && l.depth == lines_[0].depth && l.width <= longest_verse &&
                           l.first == char_class::letter_upper && !is_byline(l) && !is_field(l);
      if (!of_poem) return false;
      const bool inner = &l != &lines_.back();
      // “And …” begins no item of a list, so that it tells a poem without punctuation.
      goes_on = goes_on || (before && !before->ends_sentence() && l.last_word > l.first_word &&
                            words_[l.first_word].is_one_of(additions));
      before = &l;
      pauses += inner && (l.last == U',' || l.last == U';' || l.last == U':');
      sentences += inner && l.ends_sentence();
    }
    return (goes_on || (pauses > 0 && is_sentence(lines_.back()))) && sentences * 2 < lines_.size();
  }

  [[nodiscard]] static bool is_prose(const line& l) noexcept { return l.mark == marker::none && !l.code && !l.of_page; }

  /// Whether `next` goes on where `l` was wrapped, in the block that began with `head`.
  [[nodiscard]] bool joins(const line& head, const line& l, const line& next) const noexcept {
    if (l.glued || verse_) return true;
    if (next.parted || next.depth != l.depth || next.code || next.of_page) return false;
    if (next.mark == marker::row || l.mark == marker::row) return next.mark == l.mark;
    if (next.mark != marker::none || l.mark == marker::hash) return false;
    if (is_byline(next) || is_separated(l) || is_separated(next) || is_field(next)) return false;
    if (is_short_note(l) || is_short_note(next)) return false;
    if (&l == &head && (is_byline(l) || leads_away(l))) return false;
    const bool goes_on = next.first == char_class::letter_lower && !l.ends_sentence();
    if (head.mark == marker::bullet || head.mark == marker::number) {
      return next.indent > head.indent || goes_on || wrap_.is_full(l, next);
    }
    if (indent_begins_ && next.indent > least_indent_) return false;
    if (goes_on && (l.depth > 0 || l.last_word - l.first_word > 2)) return true;
    if (l.ends_sentence() && is_heading_below(next)) return false;
    const bool titled = &l == &head && is_title(l) && !is_title(next);
    if (wrap_.is_full(l, next)) return !(titled && wrap_.stands_out(l));
    return !titled && next.indent <= l.indent + 1 && !l.ends_sentence() && !wrap_.stands_out(l) &&
           wrap_.is_nearly_full(l);
  }

  /// A heading behind a full line: a paragraph's last line ends as sentences do.
  [[nodiscard]] bool is_heading_below(const line& l) const noexcept {
    const line* const next = &l == &lines_.back() ? nullptr : &l + 1;
    const bool last = next == nullptr || next->parted || next->of_page || next->mark != marker::none;
    return last && l.first == char_class::letter_upper && !is_sentence(l) && !wrap_.is_nearly_full(l);
  }

  /// Nearly all words that could be small have a capital, and no full stop follows.
  [[nodiscard]] bool is_title(const line& l) const noexcept {
    if (l.ends_sentence() || l.first_word == l.last_word) return false;
    if (words_[l.last_word - 1].entry.has(flag::stop_word)) return false;  // wrapped: “Paris, London and”
    std::uint32_t content = 0;
    std::uint32_t capitals = 0;
    for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
      const word& w = words_[i];
      if (w.shape == shape::lower && w.entry.primary == lexicon::word_class::verb) return false;  // “she said that”
      if (w.entry.has(flag::stop_word) || w.shape == shape::number) continue;
      ++content;
      capitals += w.has_capital();
    }
    return content > 1 && capitals * 8 >= content * 7;
  }

  std::size_t add(std::size_t first, std::size_t last, block_kind kind) {
    block b;
    b.bytes = {lines_[first].bytes.begin, lines_[last - 1].bytes.end};
    b.source = {lines_[first].source.begin, lines_[last - 1].source.end};
    b.first_word = lines_[first].first_word;
    b.last_word = lines_[last - 1].last_word;
    b.kind = kind;
    const std::uint32_t text_begin = b.bytes.begin + lines_[first].kept_mark;
    while (b.first_word < b.last_word && words_[b.first_word].bytes.begin < text_begin) ++b.first_word;
    out_.push_back(b);
    return last;
  }

  /// Three or more lines that could be headings one below the other are none: they are a menu, if one of a page's own
  /// words stands above them and nothing but them below, or a list, as of a recipe's ingredients. What stands right
  /// above prose or items with marks may be their heading, and a title stays one.
  void read_lists(std::size_t first_block) noexcept {
    const auto stands_in_list = [&](const block& b) {
      const line& l = line_of(b);
      if (l.source.end < b.source.end || l.depth > 0 || l.of_page) return false;
      if (b.kind == block_kind::list_item) return !is_sentence(l);
      if (l.mark != marker::none) return false;
      return b.kind == block_kind::heading || (b.kind == block_kind::boilerplate && !is_sentence(l));
    };
    for (std::size_t first = first_block; first < out_.size();) {
      std::size_t last = first;
      std::size_t headings = 0;
      bool menu = out_[first].kind == block_kind::boilerplate && !is_note(line_of(out_[first]));
      for (; last < out_.size() && stands_in_list(out_[last]); ++last) {
        const block& b = out_[last];
        menu = menu && (b.kind != block_kind::heading || b.last_word - b.first_word <= longest_of_menu);
        headings += b.kind == block_kind::heading;
      }
      const bool above_prose = last < out_.size();
      if (menu && !above_prose && last - first >= fewest_of_list) {
        for (std::size_t i = first; i < last; ++i) out_[i].kind = block_kind::boilerplate;
      } else if (headings >= fewest_of_list) {
        for (std::size_t i = first; i < last; ++i) {
          const bool above_something = i + 1 == last ? above_prose : out_[i + 1].kind == block_kind::list_item;
          const bool title = is_title(line_of(out_[i]));
          if (out_[i].kind == block_kind::heading && !title && !above_something) out_[i].kind = block_kind::list_item;
        }
      }
      first = last + 1;
    }
  }

  /// What stands beside notes on who wrote a post or on a thing for sale: “Location: Norvale”, “Colour: Silver”, and
  /// above the former the name. Of a writer, two notes in a row tell: one may be of a club's list.
  void read_boxes(std::span<block> blocks) const noexcept {
    bool has_member = false;
    bool has_shop = false;
    bool before = false;
    for (const block& b : blocks) {
      const bool of_member = is_of_member(b);
      has_member = has_member || (before && of_member);
      has_shop = has_shop || (b.kind == block_kind::boilerplate && note_of(line_of(b)) == page_note::shop);
      before = of_member;
    }
    if (!has_member && !has_shop) return;
    const auto take_in = [&](block& b, const block& beside) {
      if (!is_short_line(b)) return;
      const bool of_member = has_member && is_of_member(b);
      const bool name = has_member && &b < &beside && is_of_member(beside);
      const bool inside = beside.kind == block_kind::boilerplate && (name || is_field(line_of(b)));
      if (of_member || inside) b.kind = block_kind::boilerplate;
    };
    for (std::size_t i = 1; i < blocks.size(); ++i) take_in(blocks[i], blocks[i - 1]);
    for (std::size_t i = blocks.size(); i-- > 1;) take_in(blocks[i - 1], blocks[i]);
  }

  [[nodiscard]] bool is_short_line(const block& b) const noexcept {
    const line& l = line_of(b);
    return l.mark == marker::none && l.source.end == b.source.end && !is_sentence(l) &&
           b.last_word - b.first_word <= longest_entry;
  }

  /// “Posts: 1,204”, “Member”, “Joined: Mar 2014”
  [[nodiscard]] bool is_of_member(const block& b) const noexcept {
    const line& l = line_of(b);
    if (b.kind == block_kind::byline) return words_[l.first_word].is("joined");
    if (b.kind == block_kind::boilerplate && note_of(l) == page_note::member) return true;
    return content_of(l) == "Member" || (is_count(l) && words_[l.first_word].is("posts"));
  }

  /// “Posts: 1,204”, “Qty: 1”: furniture if nothing stands about it.
  [[nodiscard]] bool is_count(const line& l) const noexcept {
    return is_field(l) && l.last_word - l.first_word == 2 && words_[l.first_word + 1].shape == shape::number &&
           words_[l.first_word].is_one_of(counted_by_pages);
  }

  [[nodiscard]] const line& line_of(const block& b) const noexcept {
    return *std::lower_bound(lines_.begin(), lines_.end(), b.source.begin,
                             [](const line& l, std::uint32_t at) { return l.source.begin < at; });
  }

  [[nodiscard]] block_kind kind_of(std::size_t first, std::size_t last) const noexcept {
    const line& head = lines_[first];
    const std::uint32_t words = lines_[last - 1].last_word - head.first_word;
    const bool single = last - first == 1;
    if (head.mark == marker::row) return block_kind::table;
    if (head.mark == marker::hash) return is_note(head) ? block_kind::boilerplate : block_kind::heading;
    // Menus aren't numbered: “3. Buy store brands” is advice.
    const bool numbered = head.mark == marker::number || head.mark == marker::section;
    if (!numbered && is_furniture(first, last)) return block_kind::boilerplate;
    if (head.depth > 0) return block_kind::quote;
    if (head.mark == marker::number && lines_.size() == 1 && is_in_capitals(head)) return block_kind::heading;
    if (head.mark == marker::bullet || head.mark == marker::number) return block_kind::list_item;
    if (single && (is_byline(head) || is_small_byline(head) || is_dateline(head))) return block_kind::byline;
    if (is_caption(head)) return block_kind::caption;
    if (is_code(first, last)) return block_kind::code;
    const bool opens_like_a_title = head.first != char_class::letter_lower && head.first != char_class::other;
    const bool titled = single || (last - first <= longest_title && is_title(head) && is_title(lines_[last - 1]));
    if (titled && words > 0 && words <= longest_heading && opens_like_a_title && !is_sentence(lines_[last - 1])) {
      return block_kind::heading;
    }
    return block_kind::paragraph;
  }

  /// “2. RENT AND DEPOSIT”
  [[nodiscard]] bool is_in_capitals(const line& l) const noexcept {
    return l.last_word > l.first_word && !l.ends_sentence() &&
           std::all_of(words_.begin() + l.first_word, words_.begin() + l.last_word,
                       [](const word& w) { return w.shape == shape::upper || w.shape == shape::number; });
  }

  /// A line that ends as sentences do. “Main St.” and “Inc.” end in an abbreviation, and may be a title.
  [[nodiscard]] bool is_sentence(const line& l) const noexcept {
    if (l.last == U',' || l.last == U';' || l.last == U':') return true;
    if (!l.ends_sentence()) return false;
    if (l.last != U'.' || l.last_word == l.first_word) return true;
    const word& end = words_[l.last_word - 1];
    const bool abbreviated = end.shortened || end.entry.has(flag::abbreviation_either) ||
                             end.entry.has(flag::abbreviation_title);
    if (!abbreviated) return true;
    std::uint32_t small = 0;
    std::uint32_t content = 0;
    for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
      const word& w = words_[i];
      if (w.entry.has(flag::stop_word) || w.shape == shape::number) continue;
      ++content;
      small += w.shape == shape::lower;
    }
    return small * 2 > content;
  }

  /// “By Jane Q. Public, Jan. 4, 2024”, “Story by Jane Public”: by, then names, dates and the words between them.
  [[nodiscard]] bool is_byline(const line& l) const noexcept {
    const std::uint32_t count = l.last_word - l.first_word;
    if (count < 2 || count > longest_byline || l.mark != marker::none) return false;
    const bool written = count > 2 && words_[l.first_word].is_one_of(writers) && words_[l.first_word + 1].is("by");
    const std::uint32_t name = l.first_word + (written ? 2 : 1);
    if (!words_[l.first_word].has_capital() || !words_[name - 1].is("by")) return false;
    std::uint32_t names = 0;
    for (std::uint32_t i = name; i < l.last_word; ++i) {
      const word& w = words_[i];
      if (w.has_capital()) {
        ++names;
      } else if (w.shape == shape::lower && !w.entry.has(flag::stop_word)) {
        return false;
      }
    }
    const bool full_stop = l.last == U'.' && !words_[l.last_word - 1].entry.has(flag::abbreviation_either) &&
                           !words_[l.last_word - 1].initial;
    return names > 0 && words_[name].has_capital() && !full_stop;
  }

  /// “by Jane Public”, with nothing about it: in prose, a line may begin so.
  [[nodiscard]] bool is_small_byline(const line& l) const noexcept {
    constexpr std::uint32_t longest = 5;
    const std::uint32_t count = l.last_word - l.first_word;
    if (lines_.size() > 1 || count < 2 || count > longest || !words_[l.first_word].is("by")) return false;
    return !l.ends_sentence() && std::all_of(words_.begin() + l.first_word + 1, words_.begin() + l.last_word,
                                             [](const word& w) { return w.has_capital(); });
  }

  /// “March 4, 2024 | Updated 10:42 a.m. GMT”, “Yesterday at 9:14 PM”: a day, and what pages say of a time.
  [[nodiscard]] bool is_dateline(const line& l) const noexcept {
    if (l.last_word - l.first_word > longest_byline || l.mark != marker::none || l.last == U':') return false;
    bool month = false;
    bool year = false;
    bool relative = false;
    bool clock = false;
    for (std::uint32_t i = l.first_word; i < l.last_word; ++i) {
      const word& w = words_[i];
      const bool number = w.shape == shape::number;
      const bool of_time = number || w.shortened || w.shape == shape::upper || w.entry.has(flag::month) ||
                           w.entry.has(flag::weekday) || w.entry.has(flag::furniture) || w.entry.has(flag::stop_word) ||
                           w.is_one_of(words_of_dates) || w.is_one_of(deeds_of_pages) || w.is_one_of(relative_days);
      if (!of_time) return false;
      relative = relative || (w.is_one_of(relative_days) && w.has_capital());
      clock = clock || (number && run_.substr(w.bytes.begin, w.bytes.end - w.bytes.begin).find(':') != run_.npos);
      month = month || (w.entry.has(flag::month) && w.has_capital());
      year = year || (number && w.letters == 4 && w.bytes.end - w.bytes.begin == 4);
    }
    return (month && year) || (relative && clock);
  }

  /// “Figure 3: …”, “Photo: …”, “Photo by R. Mills / Agency”, “The harbour. Photo: …”
  [[nodiscard]] bool is_caption(const line& l) const noexcept {
    if (l.last_word - l.first_word < 2) return false;
    for (std::uint32_t i = l.first_word + 1; i + 1 < l.last_word && !l.ends_sentence(); ++i) {
      const word& label = words_[i];
      const bool credit = label.has_capital() && label.is_one_of(picture_labels) && follows(label, ':');
      if (credit && follows(words_[i - 1], '.')) return true;
    }
    const word& label = words_[l.first_word];
    if (!label.has_capital()) return false;
    if (label.is_one_of(figure_labels)) {
      const word& number = words_[l.first_word + 1];
      const char32_t after = number.bytes.end < run_.size() ? decode(run_, number.bytes.end).value : U'\n';
      return number.shape == shape::number && (after == U':' || after == U'.' || is_line_end(after));
    }
    if (!label.is_one_of(picture_labels)) return false;
    const auto has_capital = [](const word& w) { return w.has_capital(); };
    const bool credit = words_[l.first_word + 1].is("by") && l.last_word - l.first_word > 2 && !l.ends_sentence() &&
                        std::all_of(words_.begin() + l.first_word + 2, words_.begin() + l.last_word, has_capital);
    return credit || follows(label, ':');
  }

  /// A menu: short parts between upright bars, dots, arrows or several slashes.
  [[nodiscard]] bool is_separated(const line& l) const noexcept {
    if (l.mark != marker::none || l.ends_sentence()) return false;
    const std::string_view content = content_of(l);
    std::uint32_t separators = 0;
    for (const std::string_view sign : {" / ", " > "}) {  // “either / or” has one
      const std::size_t at = content.find(sign);
      if (at != content.npos && content.find(sign, at + sign.size()) != content.npos) separators += 2;
    }
    if (separators == 0 && content.find('|') == content.npos && ascii_length(content, 0) == content.size())
      return false;
    for (std::size_t at = l.bytes.begin; at < l.bytes.end;) {
      const auto [c, bytes] = decode(run_, at);
      separators += c == U'|' || c == U'·' || c == U'›' || c == U'»' || c == U'•' || c == U'→';
      at += bytes;
    }
    const std::uint32_t parts = separators + 1;
    // Titles of other articles between bars, in a line that has nothing about it: web/html writes them so.
    const auto bars = std::count(content.begin(), content.end(), '|');
    const std::uint32_t longest = bars > 1 && lines_.size() == 1 ? longest_title_of_menu : longest_part_of_menu;
    return separators > 0 && (l.last_word - l.first_word) <= parts * longest;
  }

  /// Furniture of the page: menus, and short blocks most of whose words stand on pages' controls and notices. A block
  /// of more than a few words, or one that says something else, stays prose.
  [[nodiscard]] bool is_furniture(std::size_t first, std::size_t last) const noexcept {
    if (last - first == 1 && is_separated(lines_[first])) return true;
    if (decode(run_, lines_[first].bytes.begin).value == U'©') return true;
    if (is_of_mail(first, last) || is_reference(lines_[first])) return true;
    if (last - first == 1 && (leads_away(lines_[first]) || is_note(lines_[first]))) return true;
    if (lines_.size() == 1 && is_count(lines_[first])) return true;
    std::uint32_t content = 0;
    std::uint32_t furniture = 0;
    std::uint32_t words = 0;
    std::uint32_t addresses = 0;
    std::uint32_t numbers = 0;
    bool of_the_page = false;
    for (std::uint32_t i = lines_[first].first_word; i < lines_[last - 1].last_word; ++i) {
      const word& w = words_[i];
      if (!w.counted()) continue;
      // A page speaks as “we” to “you”; who says “me” or “they” is telling something.
      if (w.entry.has(flag::pronoun) && !w.is_one_of(page_pronouns)) return false;
      ++words;
      of_the_page = of_the_page || w.entry.has(flag::page_word) || w.shape == shape::address;
      addresses += w.shape == shape::address;
      numbers += w.shape == shape::number;
      if (is_tally(lines_[first], i)) continue;
      if (w.entry.has(flag::furniture)) {
        ++content;
        ++furniture;
      } else if (!w.entry.has(flag::stop_word) && w.shape != shape::address) {
        ++content;
      }
    }
    if (words == 0 || words > longest_furniture) return false;
    if (addresses > 0 && addresses + numbers == words) return true;  // where somebody is reached
    if (furniture == 0) return false;
    // Buttons have no full stop. A sentence is furniture only if it speaks of cookies and their like, or leads to a
    // link.
    if (lines_[last - 1].ends_sentence() && !of_the_page) return false;
    return furniture * 3 >= content * 2;
  }

  /// The number of “3 likes” and “Comments (48)”: it is as much the page's as what is counted.
  [[nodiscard]] bool is_tally(const line& l, std::uint32_t i) const noexcept {
    const word& w = words_[i];
    if (w.shape != shape::number) return false;
    if (w.bytes.begin > l.bytes.begin && run_[w.bytes.begin - 1] == '(') return follows(w, ')');
    return i == l.first_word && i + 1 < l.last_word && words_[i + 1].shape == shape::lower;
  }

  /// A note that is no line of wrapped prose.
  [[nodiscard]] bool is_short_note(const line& l) const noexcept { return l.width < narrowest_wrap && is_note(l); }

  [[nodiscard]] bool is_note(const line& l) const noexcept { return note_of(l) != page_note::none; }

  [[nodiscard]] page_note note_of(const line& l) const noexcept {
    return read_page_note(run_, std::span(words_).subspan(l.first_word, l.last_word - l.first_word), l);
  }

  /// “Read more: What the flood maps show”: two of a page's own words in front of a colon, and no sentence.
  [[nodiscard]] bool leads_away(const line& l) const noexcept {
    if (l.last_word - l.first_word < 2 || l.last_word - l.first_word > longest_furniture) return false;
    const word& first = words_[l.first_word];
    const word& second = words_[l.first_word + 1];
    return first.entry.has(flag::furniture) && second.entry.has(flag::furniture) && follows(second, ':') &&
           !is_sentence(l);
  }

  /// What mail programs and their writers put around a message: “On …, Jane Doe wrote:”, “Sent from my phone”,
  /// “----- Original Message -----”, a greeting on a line of its own.
  [[nodiscard]] bool is_of_mail(std::size_t first, std::size_t last) const noexcept {
    const line& head = lines_[first];
    const line& end = lines_[last - 1];
    if (end.ends_sentence() || head.first_word == end.last_word) return false;
    const std::uint32_t count = end.last_word - head.first_word;
    const word& opening = words_[head.first_word];
    if (content_of(head).starts_with("----") && content_of(end).ends_with("----")) return true;
    if (words_[end.last_word - 1].is("wrote") && end.last == U':') {
      return std::any_of(words_.begin() + head.first_word, words_.begin() + end.last_word,
                         [](const word& w) { return w.shape == shape::number || w.shape == shape::address; });
    }
    if (count > longest_greeting) return false;
    if (opening.is("sent") && count > 2) return words_[head.first_word + 1].is("from");
    if (last - first > 1) return false;
    if (first > 0 && is_farewell(first - 1)) return true;
    return is_farewell(first) || (opening.is_one_of(salutations) && (end.last == U',' || end.last == U':'));
  }

  /// “Best regards,” with nothing but a name below.
  [[nodiscard]] bool is_farewell(std::size_t i) const noexcept {
    const line& l = lines_[i];
    const std::uint32_t count = l.last_word - l.first_word;
    if (count == 0 || count > longest_greeting || l.last != U',') return false;
    if (!words_[l.first_word].is_one_of(farewells)) return false;
    if (i + 1 == lines_.size()) return true;
    const line& name = lines_[i + 1];
    return name.last_word - name.first_word <= longest_greeting && !name.ends_sentence() &&
           std::all_of(words_.begin() + name.first_word, words_.begin() + name.last_word,
                       [](const word& w) { return w.has_capital(); });
  }

  /// “[1]: https://example.com”, and a picture.
  [[nodiscard]] bool is_reference(const line& l) const noexcept {
    const std::string_view content = content_of(l);
    if (content.starts_with("![") || content.starts_with("[![")) return true;
    const std::size_t close = content.find("]: ");
    return content.starts_with("[") && close != content.npos && content.find(' ') == close + 2 &&
           l.last_word > l.first_word && words_[l.last_word - 1].shape == shape::address;
  }

  /// Lines full of the signs that programs are made of.
  [[nodiscard]] bool is_code(std::size_t first, std::size_t last) const noexcept {
    std::size_t signs = 0;
    std::size_t brackets = 0;  // “Yes (12) No (1)” has these alone
    std::size_t letters = 0;
    for (std::size_t i = lines_[first].bytes.begin; i < lines_[last - 1].bytes.end; ++i) {
      const char c = run_[i];
      if (i > lines_[first].bytes.begin && c == run_[i - 1]) continue;  // a rule drawn with signs: =====
      signs += signs_of_code.contains(c);
      brackets += brackets_of_code.contains(c);
      letters += !white_space.contains(c);
    }
    return letters > 12 && signs > brackets && signs * 8 > letters;
  }

  std::string& text_;
  std::string_view run_;
  std::vector<line>& lines_;
  const wrapping& wrap_;
  const std::vector<word>& words_;
  std::vector<block>& out_;
  std::uint32_t least_indent_ = 0;
  bool indent_begins_ = false;
  bool verse_ = false;
};

}  // namespace

void cut_blocks(layout& run, const std::vector<word>& words, std::vector<block>& out) { reader(run, words, out).cut(); }

std::size_t end_of_run(std::string_view text, std::size_t begin) noexcept {
  bool line_blank = true;
  bool seen_text = false;
  bool seen_gap = false;
  std::size_t line_begin = begin;
  for (std::size_t at = begin; at < text.size();) {
    const auto [c, bytes] = decode(text, at);
    if (is_line_end(c)) {
      const bool pair = c == U'\r' && at + 1 < text.size() && text[at + 1] == '\n';
      at += pair ? 2 : bytes;
      if (line_blank && seen_text) seen_gap = true;
      line_blank = true;
      line_begin = at;
      continue;
    }
    if (class_of(c) != char_class::space) {
      if (seen_gap && line_blank) return line_begin;
      line_blank = false;
      seen_text = true;
      at = skip_printable(text, at + bytes);
      continue;
    }
    at += bytes;
  }
  return text.size();
}

}  // namespace prosescope::text
