/**
 * @file
 * @brief A report in one piece of memory, which JavaScript turns into objects by the same table of fields.
 *
 * Little-endian: four u32 (layout hash, number of doubles, number of integers, bytes of text); the doubles; the
 * integers, of which the first are each record's number of rows; the text, UTF-8. Rows follow one another record by
 * record, each as its fields' doubles and integers in the order of the table. A number or nullable is a double (NaN for
 * null); an integer, boolean or choice one integer; ages and lists two; a text two, its UTF-16 offset and length in the
 * text as decoded whole.
 */
#pragma once

#include <cstdint>
#include <string>

#include "report/report.h"

namespace prosescope::report {

inline constexpr std::size_t packed_header_words = 4;

/// Packs `r` into `out`, whose memory is kept from report to report.
[[gnu::noinline]] void pack(const document_report& r, std::string& out);

}  // namespace prosescope::report
