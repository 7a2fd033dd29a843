/**
 * @file
 * @brief Facts as bytes, which another worker or machine merges and makes a report of.
 *
 * Little-endian: “PSF” and the version; u64, who made them: lexicon and rules; a byte each for the methods of tone and
 * keywords; then the paragraphs, each with the number of its bytes (LEB128,
 * https://dwarfstd.org/doc/DWARF5.pdf#page=179) and a u32 checksum of them. So facts of several pieces are put together
 * by putting their paragraphs together.
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

/// Where `bytes` are from; none where they are cut off or changed, or another's than `maker`'s. What the paragraphs
/// hold is not read.
[[nodiscard]] std::optional<origin> origin_of(std::string_view bytes, std::uint64_t maker);

/// Puts the paragraphs of `second` behind those of `first`: both have an origin, and it is one.
void append_bytes(std::string& first, std::string_view second);

/// Appends what a paragraph holds, without the frame that stands around it in facts.
void append_fields(std::string& bytes, const paragraph_facts& paragraph);

/// Puts a paragraph that is bytes already behind those of `bytes`, in its frame.
void append_paragraph(std::string& bytes, std::string_view paragraph);

}  // namespace prosescope::facts
