#include "text/characters.h"

#include <catch2/catch_test_macros.hpp>

using prosescope::text::char_class;
using prosescope::text::class_of;
using prosescope::text::fold;
using prosescope::text::script;
using prosescope::text::script_of;
namespace text = prosescope::text;

TEST_CASE("Letters of any script are letters, with their case where they have one") {
  for (const char32_t c : {U'a', U'z', U'é', U'ß', U'я', U'α', U'ﬁ'}) CHECK(class_of(c) == char_class::letter_lower);
  for (const char32_t c : {U'A', U'Z', U'É', U'Я', U'Ω'}) CHECK(class_of(c) == char_class::letter_upper);
  for (const char32_t c : {U'م', U'א', U'한', U'ก'}) CHECK(class_of(c) == char_class::letter_other);
}

TEST_CASE("Chinese and Japanese characters, which no space parts, are ideographs") {
  for (const char32_t c : {U'我', U'语', U'日', U'ひ', U'カ'}) CHECK(class_of(c) == char_class::ideograph);
}

TEST_CASE("White space is what Unicode calls so") {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\r', U'\u00A0', U'\u2003', U'\u2028', U'\u3000'}) {
    CHECK(class_of(c) == char_class::space);
  }
  CHECK(class_of(U'\0') != char_class::space);
}

TEST_CASE("Digits, marks, quotes and emoji have classes of their own") {
  for (const char32_t c : {U'0', U'9', U'٣'}) CHECK(class_of(c) == char_class::digit);
  CHECK(class_of(U'\u0301') == char_class::mark);
  for (const char32_t c : {U'“', U'‘', U'(', U'['}) CHECK(class_of(c) == char_class::open_punct);
  for (const char32_t c : {U'”', U'’', U')', U']'}) CHECK(class_of(c) == char_class::close_punct);
  for (const char32_t c : {U'😀', U'👍', U'🚀'}) CHECK(class_of(c) == char_class::emoji);
}

TEST_CASE("What is no character has no class and no script") {
  CHECK(class_of(0x110000) == char_class::other);
  CHECK(class_of(0xFFFFFFFF) == char_class::other);
  CHECK(script_of(0x110000) == script::other);
  CHECK(script_of(0xFFFFFFFF) == script::other);
}

TEST_CASE("A letter tells its script") {
  CHECK(script_of(U'é') == script::latin);
  CHECK(script_of(U'я') == script::cyrillic);
  CHECK(script_of(U'α') == script::greek);
  CHECK(script_of(U'م') == script::arabic);
  CHECK(script_of(U'א') == script::hebrew);
  CHECK(script_of(U'न') == script::devanagari);
  CHECK(script_of(U'我') == script::han);
  CHECK(script_of(U'ひ') == script::hiragana);
  CHECK(script_of(U'カ') == script::katakana);
  CHECK(script_of(U'한') == script::hangul);
  CHECK(script_of(U'ก') == script::thai);
}

TEST_CASE("Folding takes capitals to small letters and leaves the rest alone") {
  CHECK(fold(U'A') == U'a');
  CHECK(fold(U'Z') == U'z');
  CHECK(fold(U'[') == U'[');
  CHECK(fold(U'@') == U'@');
  CHECK(fold(U'É') == U'é');
  CHECK(fold(U'Ÿ') == U'ÿ');  // far apart in Unicode
  CHECK(fold(U'Я') == U'я');
  CHECK(fold(U'Σ') == U'σ');
  CHECK(fold(U'Ā') == U'ā');  // capitals and small letters in turn
  CHECK(fold(U'ā') == U'ā');
  CHECK(fold(U'ẞ') == U'ß');
  CHECK(fold(U'我') == U'我');
}

TEST_CASE("Folding twice is folding once, for every code point") {
  std::uint32_t wrong = 0;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) wrong += fold(fold(c)) != fold(c);
  CHECK(wrong == 0);
}

TEST_CASE("The signs that words and sentences turn on") {
  for (const char32_t c : {U'\'', U'’', U'ʼ'}) CHECK(text::is_apostrophe(c));
  CHECK_FALSE(text::is_apostrophe(U'‘'));
  for (const char32_t c : {U'-', U'‐', U'‑'}) CHECK(text::is_hyphen(c));
  CHECK_FALSE(text::is_hyphen(U'–'));
  for (const char32_t c : {U'.', U'!', U'?', U'…', U'。'}) CHECK(text::is_terminator(c));
  CHECK_FALSE(text::is_terminator(U':'));
  for (const char32_t c : {U'\n', U'\r', U'\v', U'\f', U'\u0085', U'\u2028', U'\u2029'}) CHECK(text::is_line_end(c));
  CHECK_FALSE(text::is_line_end(U'\t'));
}
