/**
 * @file
 * @brief Prints the table of fields and the table of formulas as JSON: what web/package/generate.mjs writes
 * TypeScript's declarations, the reader and the reference page from.
 */
#include <cmath>
#include <cstdio>
#include <cstdlib>  // fmt 11.1.1 uses free() without it
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "facts/paragraph.h"
#include "readability/formulas.h"
#include "report/fields.h"

namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result.push_back('\\');
    result.push_back(c);
  }
  return result + "\"";
}

std::string bound(double value) { return std::isinf(value) ? "null" : fmt::format("{}", value); }

}  // namespace

int main() {
  using namespace prosescope;
  std::string out = fmt::format("{{\n \"hash\": {},\n \"amountScale\": {},\n \"records\": [", report::layout_hash(),
                                facts::tone_scale);
  std::string_view comma;
  for (const report::record& r : report::records()) {
    out += fmt::format("{}\n  {{\"name\": {}, \"meaning\": {}, \"fields\": [", comma, quoted(r.name),
                       quoted(r.meaning.text()));
    comma = "";
    for (const report::field& f : r.fields) {
      out += fmt::format("{}\n   {{\"name\": {}, \"type\": {}, \"unit\": {}, \"meaning\": {}, \"nullable\": {}", comma,
                         quoted(f.name), quoted(report::field_type_names[static_cast<std::size_t>(f.type)]),
                         quoted(f.unit.text()), quoted(f.meaning.text()), f.nullable);
      if (!f.record.empty()) out += fmt::format(", \"record\": {}", quoted(f.record));
      if (!f.choices.empty()) {
        std::string choices;
        for (const std::string_view choice : f.choices) choices += (choices.empty() ? "" : ", ") + quoted(choice);
        out += fmt::format(", \"choices\": [{}]", choices);
      }
      out += "}";
      comma = ",";
    }
    out += "]}";
    comma = ",";
  }
  out += "\n ],\n \"formulas\": [";
  comma = "";
  for (const readability::formula& f : readability::formulas()) {
    out += fmt::format(
        "{}\n  {{\"name\": {}, \"title\": {}, \"unit\": {}, \"meaning\": {}, \"definition\": {}, \"citation\": {}, "
        "\"language\": {}, \"fewestWords\": {}, \"fewestSentences\": {}, \"lowest\": {}, \"highest\": {}, "
        "\"example\": {{\"value\": {}, \"source\": {}}}}}",
        comma, quoted(f.name), quoted(f.title.text()), quoted(f.unit.text()), quoted(f.meaning.text()),
        quoted(f.definition.text()), quoted(f.citation.text()), quoted(f.language), f.fewest_words, f.fewest_sentences,
        bound(f.lowest), bound(f.highest), f.example.value, quoted(f.example.source.text()));
    comma = ",";
  }
  out += "\n ]\n}\n";
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}
