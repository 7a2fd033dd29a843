#include "report/packing.h"

#include <cstring>
#include <vector>

#include "report/fields.h"
#include "text/utf8.h"

namespace prosescope::report {

namespace {

class packer {
 public:
  explicit packer(const document_report& r) : report_(r) {}

  void pack(std::string& out) {
    for (const record& kind : records()) add_integer(static_cast<std::int64_t>(kind.rows(report_)));
    for (const record& kind : records()) {
      const std::size_t rows = kind.rows(report_);
      for (std::size_t row = 0; row < rows; ++row) {
        for (const field& f : kind.fields) add(f, row + f.row);
      }
    }
    const std::uint32_t header[packed_header_words] = {layout_hash(), size32(doubles_), size32(integers_),
                                                       size32(text_)};
    out.resize(sizeof header + doubles_.size() * sizeof(double) + integers_.size() * sizeof(std::int32_t) +
               text_.size());
    char* to = out.data();
    const auto copy = [&](const void* from, std::size_t bytes) {
      if (bytes) std::memcpy(to, from, bytes);
      to += bytes;
    };
    copy(header, sizeof header);
    copy(doubles_.data(), doubles_.size() * sizeof(double));
    copy(integers_.data(), integers_.size() * sizeof(std::int32_t));
    copy(text_.data(), text_.size());
  }

 private:
  static std::uint32_t size32(const auto& list) noexcept { return static_cast<std::uint32_t>(list.size()); }

  void add(const field& f, std::size_t row) {
    switch (f.type) {
      case field_type::number:
      case field_type::nullable: doubles_.push_back(f.number(report_, row)); break;
      case field_type::integer:
      case field_type::boolean:
      case field_type::choice: add_integer(f.integer(report_, row)); break;
      case field_type::ages:
      case field_type::list: {
        const field::bounds range = f.range(report_, row);
        add_integer(range.first);
        add_integer(range.last);
        break;
      }
      case field_type::text: add_text(f.text(report_, row)); break;
    }
  }

  void add_integer(std::int64_t value) { integers_.push_back(static_cast<std::int32_t>(value)); }

  void add_text(std::string_view added) {
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < added.size();) {
      const auto [value, bytes] = text::decode(added, at);
      units += text::utf16_units(value);
      at += bytes;
    }
    add_integer(text_units_);
    add_integer(units);
    text_.append(added);
    text_units_ += units;
  }

  const document_report& report_;
  std::vector<double> doubles_;
  std::vector<std::int32_t> integers_;
  std::string text_;
  std::uint32_t text_units_ = 0;
};

}  // namespace

void pack(const document_report& r, std::string& out) { packer(r).pack(out); }

}  // namespace prosescope::report
