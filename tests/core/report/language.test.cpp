#include "report/language.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>

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

TEST_CASE("Frequent words and letters tell languages of one script apart") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"fr",
       "Le gouvernement a annoncé hier que les enfants de la ville ne pourront plus aller dans les écoles sans avoir "
       "reçu une autorisation de leurs parents."},
      {"de",
       "Die Regierung hat gestern mitgeteilt, dass die Kinder der Stadt ohne Erlaubnis ihrer Eltern nicht mehr in die "
       "Schule gehen dürfen, was viele Leute ärgert."},
      {"es", "El gobierno anunció ayer que los niños de la ciudad no podrán ir a las escuelas sin haber recibido una "
             "autorización de sus padres."},
      {"it",
       "Il governo ha annunciato ieri che i bambini della città non potranno più andare a scuola senza aver ricevuto "
       "un permesso dai loro genitori."},
      {"ru",
       "Правительство вчера сообщило, что дети города больше не смогут ходить в школу, если у них нет разрешения от "
       "родителей, и это было неприятно."},
      {"uk",
       "Уряд учора повідомив, що діти міста більше не зможуть ходити до школи, якщо вони не мають дозволу від батьків, "
       "і це було прикро."},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(text);
    CHECK(language_of(text).code == code);
    CHECK(language_of(text).confidence > 0.1);
  }
}

TEST_CASE("A language that is not on the list is named by its script") {
  const std::string_view latin =
      "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua "
      "Celtae, nostra Galli appellantur. Hi omnes lingua, institutis, legibus inter se differunt.";
  CHECK_FALSE(language_of(latin).english());
}

TEST_CASE("English is told by its vocabulary where there are hardly any function words") {
  CHECK(language_of("2 cups flour, 1 cup sugar, 3 eggs, butter, salt, baking powder, vanilla, fresh cream, dark "
                    "chocolate. Mix flour, sugar, salt. Melt butter, beat eggs. Bake forty minutes. Serve warm.")
            .code == "en");
}

TEST_CASE("Quotations in other languages leave an English text English") {
  const std::string text =
      std::string(prosescope::tests::virginia) +
      "\n\n“Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft "
      "und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.”";
  CHECK(language_of(text).code == "en");
}

TEST_CASE("Each part of a text counts as much as its words, wherever it is split") {
  const std::string english(prosescope::tests::gettysburg);
  const std::string german = "Alle Menschen sind frei und gleich an Würde und Rechten geboren.";
  std::string mostly_german = english.substr(0, english.find("\n\n"));
  for (int i = 0; i < 9; ++i) mostly_german += "\n\n" + german;
  CHECK(language_of(mostly_german).code == "de");
  CHECK(language_of(english + "\n\n" + german).code == "en");
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
  CHECK(language_of("வணக்கம் உலகம்.").code == "ta");
  CHECK(language_of("გამარჯობა მსოფლიო.").code == "ka");
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
