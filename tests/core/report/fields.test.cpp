#include "report/fields.h"

#include <cmath>
#include <set>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "lexicon/table.h"
#include "readability/formulas.h"
#include "reading.h"
#include "texts.h"

using prosescope::report::document_report;
using prosescope::report::field;
using prosescope::report::field_type;
using prosescope::report::layout_hash;
using prosescope::report::record;
using prosescope::report::records;

TEST_CASE("Records and their fields have names of their own, and say what they are") {
  std::set<std::string_view> names;
  for (const record& r : records()) {
    CAPTURE(r.name);
    CHECK(names.insert(r.name).second);
    CHECK_FALSE(r.meaning.text().empty());
    std::set<std::string> fields;
    for (const field& f : r.fields) {
      CAPTURE(f.name);
      CHECK(fields.insert(f.name).second);
      CHECK_FALSE(f.meaning.text().empty());
    }
  }
  CHECK(records()[0].name == "Report");
}

TEST_CASE("No field is the parent of another: a name is a value or holds others") {
  for (const record& r : records()) {
    for (const field& a : r.fields) {
      for (const field& b : r.fields) CHECK_FALSE(b.name.starts_with(a.name + "."));
    }
  }
}

TEST_CASE("Each field has the getter that its type needs, and no other") {
  for (const record& r : records()) {
    for (const field& f : r.fields) {
      CAPTURE(r.name, f.name);
      const bool integer = f.type == field_type::integer || f.type == field_type::boolean ||
                           f.type == field_type::choice;
      const bool number = f.type == field_type::number || f.type == field_type::nullable;
      const bool range = f.type == field_type::ages || f.type == field_type::list;
      CHECK((f.integer != nullptr) == integer);
      CHECK((f.number != nullptr) == number);
      CHECK((f.text != nullptr) == (f.type == field_type::text));
      CHECK((f.range != nullptr) == range);
      CHECK(f.choices.empty() == (f.type != field_type::choice));
    }
  }
}

TEST_CASE("Every list names a record that there is, and every record is in a list") {
  std::set<std::string_view> listed = {"Report"};
  std::set<std::string_view> names;
  for (const record& r : records()) {
    names.insert(r.name);
    for (const field& f : r.fields) {
      CHECK(f.record.empty() == (f.type != field_type::list));
      if (f.type == field_type::list) listed.insert(f.record);
    }
  }
  CHECK(listed == names);
}

TEST_CASE("Every formula is a field of the report, with its error") {
  std::set<std::string> fields;
  for (const field& f : records()[0].fields) fields.insert(f.name);
  for (const auto& f : prosescope::readability::formulas()) {
    CHECK(fields.contains("readability." + std::string(f.name)));
    CHECK(fields.contains("readability.error." + std::string(f.name)));
  }
}

TEST_CASE("Numbers are finite, NaN only where the table allows null, and choices are among those named") {
  for (const std::string_view text : {std::string_view(), prosescope::tests::gettysburg,
                                      std::string_view("My 😀 dog is VERY good! 我喜欢 it\n\n- a U.S. list")}) {
    prosescope::report::options wanted;
    wanted.words = true;
    const document_report report = prosescope::tests::report_on(text, wanted);
    for (const record& r : records()) {
      for (std::size_t row = 0; row < r.rows(report); ++row) {
        for (const field& f : r.fields) {
          CAPTURE(r.name, f.name, row);
          if (f.type == field_type::number) CHECK(std::isfinite(f.number(report, row + f.row)));
          if (f.type == field_type::nullable) CHECK_FALSE(std::isinf(f.number(report, row + f.row)));
          if (f.type == field_type::choice) {
            const std::int64_t choice = f.integer(report, row);
            CHECK(choice >= (f.nullable ? prosescope::report::absent : 0));
            CHECK(choice < static_cast<std::int64_t>(f.choices.size()));
          }
          if (f.type == field_type::boolean) CHECK((f.integer(report, row) == 0 || f.integer(report, row) == 1));
          if (f.type == field_type::list) {
            const field::bounds range = f.range(report, row);
            for (const record& listed : records()) {
              if (listed.name == f.record) CHECK(range.last <= static_cast<std::int64_t>(listed.rows(report)));
            }
            CHECK(range.first <= range.last);
          }
        }
      }
    }
  }
}

TEST_CASE("Words are an absent list unless they were asked for") {
  const document_report without = prosescope::tests::report_on("It rained.");
  for (const field& f : records()[0].fields) {
    if (f.name == "words") CHECK(f.range(without, 0).first == prosescope::report::absent);
  }
}

TEST_CASE("The layout's hash is that of names, types and choices: any other name would give another") {
  // The same hash, made here from the table, field by field; `changed` is a name that gets a letter more.
  const auto hash_with = [](const field* changed) {
    prosescope::lexicon::word_hash hash;
    const auto add = [&](std::string_view text) {
      for (const char c : text) hash.add(static_cast<unsigned char>(c));
      hash.add(0);
    };
    for (const record& r : records()) {
      add(r.name);
      for (const field& f : r.fields) {
        add(&f == changed ? f.name + "x" : f.name);
        add(prosescope::report::field_type_names[static_cast<std::size_t>(f.type)]);
        add(f.record);
        for (const std::string_view choice : f.choices) add(choice);
      }
    }
    return static_cast<std::uint32_t>(hash.value());
  };
  CHECK(layout_hash() == hash_with(nullptr));
  for (const record& r : records()) {
    for (const field& f : r.fields) CHECK(layout_hash() != hash_with(&f));
  }
}
