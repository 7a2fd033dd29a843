/**
 * @file
 * @brief The tone of a report by exact VADER (sentiment/vader.h).
 */
#pragma once

#include "facts/document.h"
#include "report/report.h"

namespace prosescope::report {

/// Sets the tone of a report whose sentences are listed: all of the text is scored, in any language, and each sentence
/// as a text of its own.
[[gnu::noinline]] void add_vader_tone(const facts::document_facts& document, document_report& out);

}  // namespace prosescope::report
