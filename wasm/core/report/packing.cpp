#include "report/packing.h"

#include <cstring>
#include <functional>
#include <string_view>
#include <vector>

#include "report/fields.h"
#include "text/offsets.h"
#include "text/utf8.h"

namespace prosescope::report {

namespace {

/// How many doubles and integers a field takes in a row.
struct cells {
  std::size_t doubles = 0;
  std::size_t integers = 0;
};

constexpr cells cells_of(field_type type) noexcept {
  switch (type) {
    case field_type::number:
    case field_type::nullable: return {1, 0};
    case field_type::integer:
    case field_type::boolean:
    case field_type::choice: return {0, 1};
    case field_type::text:
    case field_type::ages:
    case field_type::list: break;
  }
  return {0, 2};
}

class packer {
 public:
  explicit packer(const document_report& r) : report_(r), text_(r.texts) {
    shared_.read(r.texts);
    text_units_ = shared_.length();
  }

  void pack(std::string& out) {
    const std::vector<record>& all = records();
    std::vector<cells> of_row(all.size());
    cells size{0, all.size()};
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (const field& f : all[i].fields) {
        of_row[i].doubles += cells_of(f.type).doubles;
        of_row[i].integers += cells_of(f.type).integers;
      }
      const std::size_t rows = all[i].rows(report_);
      size.doubles += rows * of_row[i].doubles;
      size.integers += rows * of_row[i].integers;
    }
    constexpr std::size_t header_bytes = packed_header_words * sizeof(std::uint32_t);
    const std::size_t columns = header_bytes + size.doubles * sizeof(double) + size.integers * sizeof(std::int32_t);
    // At once, and not beside what was there: of a book this is hundreds of megabytes.
    constexpr std::size_t usual_text = 4096;
    const std::size_t needed = columns + report_.texts.size() + usual_text;
    if (out.capacity() < needed) {
      std::string().swap(out);
      out.reserve(needed);
    }
    out.resize(columns);
    auto* doubles = reinterpret_cast<double*>(out.data() + header_bytes);
    auto* integers = reinterpret_cast<std::int32_t*>(doubles + size.doubles);
    for (const record& kind : all) *integers++ = static_cast<std::int32_t>(kind.rows(report_));
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t rows = all[i].rows(report_);
      cells at;
      for (const field& f : all[i].fields) {
        add(f, rows, doubles + at.doubles, integers + at.integers, of_row[i]);
        at.doubles += cells_of(f.type).doubles;
        at.integers += cells_of(f.type).integers;
      }
      doubles += rows * of_row[i].doubles;
      integers += rows * of_row[i].integers;
    }
    const std::uint32_t header[packed_header_words] = {layout_hash(), static_cast<std::uint32_t>(size.doubles),
                                                       static_cast<std::uint32_t>(size.integers),
                                                       static_cast<std::uint32_t>(text_.size())};
    std::memcpy(out.data(), header, sizeof header);
    out.append(text_);
  }

 private:
  /// Writes a field of all rows, each of which has as many cells as `step`.
  void add(const field& f, std::size_t rows, double* doubles, std::int32_t* integers, cells step) {
    switch (f.type) {
      case field_type::number:
      case field_type::nullable: return f.number.fill(report_, f.row, rows, doubles, step.doubles);
      case field_type::integer:
      case field_type::boolean:
      case field_type::choice: return f.integer.fill(report_, f.row, rows, integers, step.integers);
      case field_type::ages:
      case field_type::list: return f.range.fill(report_, f.row, rows, integers, step.integers);
      case field_type::text: break;
    }
    for (std::size_t row = 0; row < rows; ++row, integers += step.integers) add_text(f.text(report_, row), integers);
  }

  void add_text(std::string_view added, std::int32_t* to) {
    const auto shared = static_cast<std::size_t>(added.data() - report_.texts.data());
    if (std::less_equal<>()(report_.texts.data(), added.data()) && shared < report_.texts.size()) {
      to[0] = static_cast<std::int32_t>(shared_[shared]);
      to[1] = static_cast<std::int32_t>(shared_[shared + added.size()]) - to[0];
      return;
    }
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < added.size();) {
      const auto [value, bytes] = text::decode(added, at);
      units += text::utf16_units(value);
      at += bytes;
    }
    to[0] = static_cast<std::int32_t>(text_units_);
    to[1] = static_cast<std::int32_t>(units);
    text_.append(added);
    text_units_ += units;
  }

  const document_report& report_;
  text::utf16_offsets shared_;  ///< of the report's texts, which stand first
  std::string text_;
  std::uint32_t text_units_ = 0;
};

}  // namespace

void pack(const document_report& r, std::string& out) { packer(r).pack(out); }

}  // namespace prosescope::report
