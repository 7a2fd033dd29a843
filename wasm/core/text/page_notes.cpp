#include "text/page_notes.h"

#include <algorithm>

#include "lexicon/word_hash.h"
#include "text/utf8.h"

namespace prosescope::text {

namespace {

constexpr std::size_t longest_note = 14;  // words

constexpr auto tallies = lexicon::set_of("likes", "shares", "views", "claps", "responses", "replies", "comments",
                                         "votes", "followers", "subscribers", "watching", "forks", "stars", "reviews",
                                         "ratings", "reactions");
constexpr auto rating_words = lexicon::set_of("star", "stars", "votes", "rating", "ratings", "review", "reviews", "out",
                                              "of", "from", "based", "on");
constexpr auto short_times = lexicon::set_of("second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours",
                                             "day", "days", "week", "weeks");
constexpr auto long_times = lexicon::set_of("month", "months", "year", "years");
constexpr auto ranks = lexicon::set_of("new", "junior", "senior", "active", "regular", "trusted", "staff");
constexpr auto holders = lexicon::set_of("basket", "cart", "bag", "wishlist", "list");
constexpr auto gifts = lexicon::set_of("delivery", "shipping", "returns", "postage");
constexpr auto writing = lexicon::set_of("leave", "add", "post", "write", "submit");
constexpr auto written = lexicon::set_of("comment", "reply", "review", "answer");
constexpr auto price_words = lexicon::set_of("save", "off", "sale", "was", "now");

char32_t first_of(std::string_view run, const line& l) noexcept { return decode(run, l.bytes.begin).value; }

/// The K of “1.2K”
bool is_thousands(std::string_view run, const word& w) noexcept {
  constexpr std::string_view letters = "kKmM";
  if (w.bytes.end != w.bytes.begin + 1 || w.bytes.begin == 0) return false;
  const char before = run[w.bytes.begin - 1];
  return letters.find(run[w.bytes.begin]) != letters.npos && before >= '0' && before <= '9';
}

bool is_amount(std::string_view run, const word& w) noexcept {
  return w.shape == shape::number || is_thousands(run, w);
}

/// “1.2K followers”, “Replies: 5 Views: 1K”
bool is_tally(std::string_view run, std::span<const word> words) noexcept {
  std::size_t amounts = 0;
  for (const word& w : words) {
    const bool amount = is_amount(run, w);
    if (!amount && !w.is_one_of(tallies)) return false;
    amounts += amount;
  }
  return amounts > 0 && amounts < words.size();
}

/// “★★★★☆ 4.3 (87 ratings)”, “▲ 14”, “4.4 out of 5 stars”: numbers, and words of ratings behind a sign that readers
/// vote by or in front of what is given.
bool is_rating(std::string_view run, std::span<const word> words, const line& l) noexcept {
  constexpr std::u32string_view signs = U"★☆⭐▲▼♥❤👍👎";
  const bool signed_ = signs.find(first_of(run, l)) != signs.npos;
  if (!signed_ && (words.empty() || words.back().is_small_word() || !words.back().is_one_of(rating_words)))
    return false;
  const auto amounts = static_cast<std::size_t>(
      std::count_if(words.begin(), words.end(), [&](const word& w) { return is_amount(run, w); }));
  if (signed_ && (words.empty() || (amounts > 0 && amounts + 1 >= words.size()))) return true;
  const bool says_no_more = std::all_of(words.begin(), words.end(),
                                        [&](const word& w) { return is_amount(run, w) || w.is_one_of(rating_words); });
  return says_no_more && amounts > 0;
}

/// “6 min read”, “12 people found this helpful”, “Viewed 3k times”
bool is_told_of_reading(std::string_view run, std::span<const word> words) noexcept {
  const bool viewed = words.size() > 2 && words[0].is("viewed") && words.back().is("times");
  if (viewed) return std::all_of(words.begin() + 1, words.end() - 1, [&](const word& w) { return is_amount(run, w); });
  if (words.size() < 3 || !is_amount(run, words[0])) return false;
  if (words.size() == 3 && words[1].is_one_of(short_times) && words[2].is("read")) return true;
  constexpr std::size_t longest = 6;
  return words.size() <= longest && words[words.size() - 3].is("found") && words.back().is("helpful");
}

/// “2 hours ago”, “Asked 2 years, 3 months ago”, and with the name of who wrote a comment, “Old Salt 40 minutes ago”.
/// What was years ago may be told in a title: “Rome 2000 years ago”.
bool is_how_long_ago(std::string_view run, std::span<const word> words) noexcept {
  constexpr std::size_t longest_name = 3;
  if (words.size() < 3 || !words.back().is("ago")) return false;
  std::size_t first = words.size() - 1;
  bool long_ago = false;
  while (first >= 2 && is_amount(run, words[first - 2])) {
    const word& unit = words[first - 1];
    if (unit.shape != shape::lower || (!unit.is_one_of(short_times) && !unit.is_one_of(long_times))) return false;
    long_ago = long_ago || unit.is_one_of(long_times);
    first -= 2;
  }
  const std::span<const word> before = words.first(first);
  if (first + 1 == words.size() || first > longest_name) return false;
  const auto all = [&](auto fits) { return std::all_of(before.begin(), before.end(), fits); };
  if (all([](const word& w) { return w.is_one_of(deeds_of_pages); })) return true;
  return !long_ago && (first == 1 || all([](const word& w) { return w.has_capital(); }));
}

/// “Leave a comment”, “Post Your Answer”
bool asks_to_write(std::span<const word> words) noexcept {
  const bool short_enough = words.size() == 2 || (words.size() == 3 && words[1].entry.has(lexicon::flag::stop_word));
  return short_enough && words[0].has_capital() && words[0].is_one_of(writing) && words.back().is_one_of(written);
}

/// “Moderator”, “Senior Member”
bool is_rank(std::span<const word> words) noexcept {
  if (words.empty() || words.size() > 2 || !(words.back().is("member") || words.back().is("moderator")) ||
      !words[0].has_capital())
    return false;
  return words.size() == 2 ? words[0].is_one_of(ranks) : words[0].is("moderator");
}

/// “£39.99 £49.99 Save 20%”
bool is_price(std::string_view run, std::span<const word> words, const line& l) noexcept {
  constexpr std::u32string_view currencies = U"$£€¥₹";
  if (words.empty() || currencies.find(first_of(run, l)) == currencies.npos) return false;
  return std::all_of(words.begin(), words.end(),
                     [](const word& w) { return w.shape == shape::number || w.is_one_of(price_words); });
}

/// “Free delivery on orders over £50”, “Free returns within 30 days”: of less or more, a title may tell.
bool is_free(std::span<const word> words) noexcept {
  return words.size() > 3 && words[0].is("free") && words[1].is_one_of(gifts) &&
         std::all_of(words.begin() + 2, words.end(), [](const word& w) {
           const bool small = w.entry.has(lexicon::flag::stop_word) && w.entry.primary != lexicon::word_class::verb;
           return small || w.shape == shape::number || w.is("orders") || w.is_one_of(short_times);
         });
}

/// “Add to basket”, “Out of stock”, “Verified purchase”
bool is_of_shop(std::span<const word> words) noexcept {
  constexpr std::size_t longest = 5;
  if (words.size() < 2 || words.size() > longest || !words[0].has_capital()) return false;
  if (words[0].is("add") && words[1].is("to")) return words.back().is_one_of(holders);
  if (words.back().is("stock")) {
    return (words.size() == 2 && words[0].is("in")) || (words.size() == 3 && words[0].is("out") && words[1].is("of"));
  }
  return words.size() == 2 && words[0].is("verified") && words[1].is("purchase");
}

/// “#2”, the number of a post, and “1.1K”, of what only a picture tells: digits alone may be a year.
bool is_number_of_page(std::string_view run, std::span<const word> words, const line& l) noexcept {
  if (words.empty() || words[0].shape != shape::number || words.back().bytes.end != l.bytes.end) return false;
  if (words.size() == 1) return run[l.bytes.begin] == '#' && words[0].bytes.begin <= l.bytes.begin + 1;
  return words.size() == 2 && words[0].bytes.begin == l.bytes.begin && is_thousands(run, words[1]);
}

}  // namespace

page_note note_of(const run_lines& in, const line& l) noexcept {
  const std::string_view run = in.text;
  const std::span<const word> words = in.words_of(l);
  const bool marked = l.mark != marker::none && l.mark != marker::bullet && l.mark != marker::hash;
  if (marked || l.ends_sentence() || words.size() > longest_note) return page_note::none;
  if (is_rating(run, words, l)) return l.mark == marker::none ? page_note::plain : page_note::none;
  if (words.empty()) return page_note::none;
  if (is_rank(words)) return page_note::member;
  if (is_of_shop(words)) return page_note::shop;
  const bool plain = is_tally(run, words) || is_told_of_reading(run, words) || is_how_long_ago(run, words) ||
                     is_price(run, words, l) || is_number_of_page(run, words, l) ||
                     (l.mark == marker::none && (asks_to_write(words) || is_free(words)));
  return plain ? page_note::plain : page_note::none;
}

}  // namespace prosescope::text
