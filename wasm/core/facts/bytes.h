/**
 * @file
 * @brief Facts as bytes, which another worker or machine merges and makes a report of.
 *
 * Little-endian: “PSF” and the version, 1; u64, who made them: lexicon and rules; a byte each for the methods of tone
 * and keywords; then the paragraphs, each with the number of its bytes (LEB128,
 * https://dwarfstd.org/doc/DWARF5.pdf#page=179) and a u32 checksum, the low half of lexicon::hash_of them. So facts of
 * several pieces are put together by putting their paragraphs together.
 *
 * Bytes are not trusted: what is read holds together as what was made does, or nothing is read.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "facts/document.h"

namespace prosescope::facts {

/// What facts were made by, and for.
struct origin {
  std::uint64_t maker = 0;  ///< differs where the same text may have other facts
  methods made_for;
};

struct originated_facts {
  origin from;
  document_facts document;
};

[[nodiscard]] std::string to_bytes(const document_facts& document, const origin& from);

/// The facts in `bytes`; none where they are broken, or another's than `maker`'s.
[[nodiscard]] std::optional<originated_facts> from_bytes(std::string_view bytes, std::uint64_t maker);

/// Puts the paragraphs of `second` behind those of `first`: both are what from_bytes reads, of one origin.
void append_bytes(std::string& first, std::string_view second);

}  // namespace prosescope::facts
