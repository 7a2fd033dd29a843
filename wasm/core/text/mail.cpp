#include "text/mail.h"

#include <algorithm>

namespace prosescope::text {

namespace {

constexpr std::uint32_t longest_greeting = 5;  // words

// RFC 5322, section 3.6 (https://www.rfc-editor.org/rfc/rfc5322#section-3.6), and “Sent”, which mail programs write.
constexpr auto mail_fields = lexicon::set_of("from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to");
constexpr auto salutations = lexicon::set_of("dear", "hi", "hello", "hey");
constexpr auto farewells = lexicon::set_of("best", "kind", "warm", "regards", "sincerely", "yours", "thanks", "cheers");

bool is_mail_field(const run_lines& in, const line& l) noexcept {
  return in.is_field(l) && in.words[l.first_word].is_one_of(mail_fields);
}

/// “Best regards,” with nothing but a name below.
bool is_farewell(const run_lines& in, std::size_t i) noexcept {
  const line& l = in.lines[i];
  const std::uint32_t count = l.last_word - l.first_word;
  if (count == 0 || count > longest_greeting || l.last != U',') return false;
  if (!in.words[l.first_word].is_one_of(farewells)) return false;
  if (i + 1 == in.lines.size()) return true;
  const line& name = in.lines[i + 1];
  return name.last_word - name.first_word <= longest_greeting && !name.ends_sentence() &&
         std::all_of(in.words.begin() + name.first_word, in.words.begin() + name.last_word,
                     [](const word& w) { return w.has_capital(); });
}

}  // namespace

std::size_t end_of_mail_header(const run_lines& in, std::size_t first) noexcept {
  if (!is_mail_field(in, in.lines[first])) return 0;
  std::size_t fields = 1;
  std::size_t end = first + 1;
  for (; end < in.lines.size() && !in.lines[end].parted && in.lines[end].mark == marker::none; ++end) {
    const bool field = in.is_field(in.lines[end]);
    fields += is_mail_field(in, in.lines[end]);
    if (!field && in.lines[end].indent == 0) break;
  }
  if (fields > 1) return end;
  const bool alone = in.lines.size() == 1;
  return alone && !in.lines[first].ends_sentence() ? end : 0;
}

std::size_t end_of_signature(const run_lines& in, std::size_t first) noexcept {
  constexpr std::size_t longest_signature = 4;
  std::size_t last = first + 1;
  const auto is_prose_line = [](const line& l) { return l.ends_sentence() && l.width >= narrowest_wrap; };
  while (last < in.lines.size() && (last - first <= longest_signature || !is_prose_line(in.lines[last]))) ++last;
  return last;
}

bool is_of_mail(const run_lines& in, std::size_t first, std::size_t last) noexcept {
  const line& head = in.lines[first];
  const line& end = in.lines[last - 1];
  if (end.ends_sentence() || head.first_word == end.last_word) return false;
  const std::uint32_t count = end.last_word - head.first_word;
  const word& opening = in.words[head.first_word];
  if (in.content_of(head).starts_with("----") && in.content_of(end).ends_with("----")) return true;
  if (in.words[end.last_word - 1].is("wrote") && end.last == U':') {
    return std::any_of(in.words.begin() + head.first_word, in.words.begin() + end.last_word,
                       [](const word& w) { return w.shape == shape::number || w.shape == shape::address; });
  }
  if (count > longest_greeting) return false;
  if (opening.is("sent") && count > 2) return in.words[head.first_word + 1].is("from");
  if (last - first > 1) return false;
  if (first > 0 && is_farewell(in, first - 1)) return true;
  return is_farewell(in, first) || (opening.is_one_of(salutations) && (end.last == U',' || end.last == U':'));
}

}  // namespace prosescope::text
