/**
 * @file
 * @brief What the core makes of a text, in the shapes that tests compare: spellings instead of offsets.
 */
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/analyzer.h"
#include "lexicon/table.h"
#include "report/packing.h"
#include "report/report.h"
#include "text/blocks.h"
#include "text/lines.h"
#include "text/names.h"
#include "text/sentences.h"
#include "text/words.h"

namespace prosescope::tests {

using strings = std::vector<std::string>;

/// The one lexicon of all tests.
[[nodiscard]] const lexicon::table& lexicon();

[[nodiscard]] std::vector<text::word> words_of(std::string_view run);

/// The only word of `spelling`; an empty word if it is cut into several.
[[nodiscard]] text::word word_of(std::string_view spelling);

/// Spellings of the words, without symbols.
[[nodiscard]] strings cut_words(std::string_view run);

/// A run of lines as it is read.
[[nodiscard]] text::layout layout_of(std::string_view run, const text::page_layout& page = {});

/// Blocks of a text of any length, each as “kind: its bytes”.
[[nodiscard]] strings cut_blocks(std::string_view text);

/// The kinds alone.
[[nodiscard]] strings kinds_of(std::string_view text);

/// Sentences of a text of any length.
[[nodiscard]] strings cut_sentences(std::string_view text);

/// Words that are names in a text of one block.
[[nodiscard]] strings names_in(std::string_view text);

/// Spellings of what the keywords of a text can be made of.
[[nodiscard]] strings candidates_in(std::string_view text);

[[nodiscard]] report::document_report report_on(std::string_view text, const report::options& wanted = {});

/// The packed report with all that can be asked for.
[[nodiscard]] std::string packed(std::string_view text, const report::options& wanted = {});
[[nodiscard]] std::string packed(const facts::document_facts& document, const report::options& wanted = {});

/// The part of `text` between two UTF-16 offsets, counted code point by code point from its start.
[[nodiscard]] std::string slice(std::string_view text, facts::span place);

/// The words of a report on `text`, each as the part of the text that it leads back to.
[[nodiscard]] strings word_places(std::string_view text);

/// What is wrong with the places in a report on `text` or with its numbers; empty if nothing is.
[[nodiscard]] std::string fault_of(const report::document_report& r, std::string_view text);

}  // namespace prosescope::tests
