#include "report/language.h"

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "texts.h"

using prosescope::report::language;
using prosescope::tests::report_on;

namespace {

language language_of(std::string_view text) { return report_on(text).language; }

}  // namespace

TEST_CASE("English prose is English, and surely so") {
  for (const std::string_view passage : {prosescope::tests::gettysburg, prosescope::tests::declaration,
                                         prosescope::tests::alice, prosescope::tests::virginia}) {
    CHECK(language_of(passage).code == "en");
    CHECK(language_of(passage).confidence > 0.7);
  }
}

TEST_CASE("Other languages in Latin script are not English") {
  const std::string_view texts[] = {
      "Le gouvernement a annoncé hier que les enfants de la ville ne pourront plus aller dans les écoles sans avoir "
      "reçu "
      "une autorisation de leurs parents.",
      "Die Regierung hat gestern mitgeteilt, dass die Kinder der Stadt ohne Erlaubnis ihrer Eltern nicht mehr in die "
      "Schule gehen dürfen, was viele Leute ärgert.",
      "El gobierno anunció ayer que los niños de la ciudad no podrán ir a las escuelas sin haber recibido una "
      "autorización de sus padres.",
      "Il governo ha annunciato ieri che i bambini della città non potranno più andare a scuola senza aver ricevuto "
      "un permesso dai loro genitori.",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(language_of(text).code == "und-Latn");
  }
}

TEST_CASE("Under 20 words in Latin script pass for English, with low confidence") {
  CHECK(language_of("Der Hund bellt.").code == "en");
  CHECK(language_of("Der Hund bellt.").confidence < 0.5);
  CHECK(language_of("123 456").code == "en");
}

TEST_CASE("A script that belongs to one language names it; others are named by their script") {
  CHECK(language_of("我喜欢编程。").code == "zh");
  CHECK(language_of("日本語のテキストです。").code == "ja");
  CHECK(language_of("한국어 문장입니다.").code == "ko");
  CHECK(language_of("Καλημέρα κόσμε.").code == "el");
  CHECK(language_of("שלום עולם.").code == "he");
  CHECK(language_of("Привет мир.").code == "und-Cyrl");
  CHECK(language_of("مرحبا بالعالم.").code == "und-Arab");
}

TEST_CASE("A name in another script does not change the language") {
  const std::string text = std::string(prosescope::tests::gettysburg) + " 北京 и Москва.";
  CHECK(language_of(text).code == "en");
}

TEST_CASE("Without words there is no language") {
  for (const std::string_view text : {"", "  ", "!!!", "😀 :-)"}) {
    CHECK(language_of(text).code == "und");
    CHECK(language_of(text).confidence == 0.0);
  }
}
