#include "keywords/phrase_forms.h"

#include <catch2/catch_test_macros.hpp>

#include "analysis/analyzer.h"
#include "keywords/spelling.h"
#include "reading.h"

namespace facts = prosescope::facts;
namespace keywords = prosescope::keywords;
using prosescope::tests::strings;

namespace {

/// The phrases of a text.
class read_phrases {
 public:
  explicit read_phrases(std::string_view text) {
    prosescope::analysis::analyzer analyzer;
    document_ = analyzer.read(text);
    phrases_.replace(0, 0, {}, document_.paragraphs, facts::read_blocks(document_, facts::boilerplate::skip));
    phrases_.settle([&](keywords::phrase_index::index p) { forms_.see(phrases_, p); });
  }

  /// What is one keyword with a phrase, in the spelling of the first place, the full name first; none if it is no
  /// phrase.
  [[nodiscard]] strings forms_of(std::string_view phrase) const {
    std::uint64_t key = 0;
    for (const auto& word : prosescope::tests::words_of(phrase)) key = keywords::extend(key, word.stem);
    const keywords::phrase_index::index found = phrases_.find(key);
    strings forms;
    if (found == keywords::phrase_index::none) return forms;
    for (const auto form : keywords::form_reader(phrases_, forms_).forms_of(found)) {
      forms.emplace_back(phrases_.first_place(form).spelling());
    }
    return forms;
  }

 private:
  facts::document_facts document_;
  keywords::phrase_index phrases_{3, nullptr};
  keywords::phrase_forms forms_;
};

}  // namespace

TEST_CASE("Whichever form is asked for, the full name comes first") {
  const read_phrases read("We met Ann Qzxva. Then Secretary Ann Qzxva smiled, and Qzxva spoke.");
  for (const std::string_view form : {"Ann Qzxva", "Secretary Ann Qzxva", "Qzxva"}) {
    CAPTURE(form);
    const strings forms = read.forms_of(form);
    REQUIRE(forms.size() == 3);
    CHECK(forms[0] == "Ann Qzxva");
  }
}

TEST_CASE("A phrase that nothing stands for is its only form") {
  const read_phrases read("The oil tanker sank. The tanker was old.");
  CHECK(read.forms_of("oil tanker") == strings{"oil tanker"});
  CHECK(read.forms_of("tanker") == strings{"tanker"});
  CHECK(read.forms_of("ferry").empty());
}

TEST_CASE("An acronym stands for the name of its initials, with full stops or without") {
  for (const std::string_view acronym : {"UN", "U.N."}) {
    CAPTURE(acronym);
    const std::string text = "They asked the United Nations. The " + std::string(acronym) + " helped.";
    CHECK(read_phrases(text).forms_of("United Nations") == strings{"United Nations", std::string(acronym)});
  }
}

TEST_CASE("An acronym that two names have stands for itself, and so does one in the plural of small letters") {
  const read_phrases two("They asked the United Nations and the Upper Nile. The UN helped.");
  CHECK(two.forms_of("UN") == strings{"UN"});
  CHECK(two.forms_of("United Nations") == strings{"United Nations"});
  CHECK(read_phrases("They asked the United Nations. The un helped.").forms_of("United Nations").size() == 1);
}

TEST_CASE("A surname stands for a name behind which it first stands, unless two have it") {
  CHECK(read_phrases("We met Ann Qzxva. Qzxva spoke.").forms_of("Qzxva") == strings{"Ann Qzxva", "Qzxva"});
  CHECK(read_phrases("We met Qzxva. Then Ann Qzxva spoke.").forms_of("Qzxva") == strings{"Qzxva"});
  CHECK(read_phrases("We met Ann Qzxva and Bob Qzxva. Qzxva spoke.").forms_of("Qzxva") == strings{"Qzxva"});
}

TEST_CASE("What ends in a noun is no name that its last word stands for") {
  CHECK(read_phrases("They saw the oil tanker. The tanker sank.").forms_of("tanker") == strings{"tanker"});
}

TEST_CASE("A first word without vowels but its first is cut short, if it has half the letters of the other or fewer") {
  CHECK(read_phrases("They broke Intl Law. They know the international law.").forms_of("Intl Law") ==
        strings{"international law", "Intl Law"});
  CHECK(read_phrases("They broke Intel Law. They know the international law.").forms_of("Intel Law") ==
        strings{"Intel Law"});
  // “Intl” has a letter that “inaugural” lacks.
  CHECK(read_phrases("They broke Intl Law. They know the inaugural law.").forms_of("Intl Law") == strings{"Intl Law"});
}
