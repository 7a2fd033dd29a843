/**
 * @file
 * @brief What mail programs and their writers put around a message (RFC 5322,
 * https://www.rfc-editor.org/rfc/rfc5322).
 */
#pragma once

#include <cstddef>

#include "text/run_lines.h"

namespace prosescope::text {

/// The end of a header of mail, “From: …”, “Subject: …”, that begins with line `first`; 0 if none does. A field alone
/// is a header only where nothing follows it.
[[nodiscard]] std::size_t end_of_mail_header(const run_lines& in, std::size_t first) noexcept;

/// The end of what stands below the line “--”: all of the run, but prose only as far as a signature should go (RFC
/// 1855, section 2.1.1: “a rule of thumb is no longer than 4 lines”).
[[nodiscard]] std::size_t end_of_signature(const run_lines& in, std::size_t first) noexcept;

/// Of lines [first, last): “On …, Jane Doe wrote:”, “Sent from my phone”, “----- Original Message -----”, a greeting or
/// farewell on a line of its own.
[[nodiscard]] bool is_of_mail(const run_lines& in, std::size_t first, std::size_t last) noexcept;

}  // namespace prosescope::text
