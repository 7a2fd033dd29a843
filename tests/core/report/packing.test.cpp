#include "report/packing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "reading.h"
#include "report/fields.h"
#include "texts.h"
#include "utf16_oracle.h"

using prosescope::report::document_report;
using prosescope::report::field;
using prosescope::report::field_type;
using prosescope::report::record;
using prosescope::report::records;

namespace {

/// Reads a packed report byte by byte, as packing.h documents it.
class unpacker {
 public:
  explicit unpacker(std::string_view bytes) : bytes_(bytes) {
    header_ = {u32(0), u32(4), u32(8), u32(12)};
    doubles_ = 16;
    integers_ = doubles_ + header_.doubles * 8;
    text_ = integers_ + header_.integers * 4;
  }

  struct header {
    std::uint32_t hash, doubles, integers, text;
  };

  [[nodiscard]] header head() const { return header_; }
  [[nodiscard]] std::size_t size() const { return text_ + header_.text; }
  [[nodiscard]] std::string_view text() const { return bytes_.substr(text_); }
  [[nodiscard]] bool used_up() const { return doubles_read_ == header_.doubles && integers_read_ == header_.integers; }

  double number() {
    std::uint64_t bits = 0;
    const std::size_t at = doubles_ + doubles_read_++ * 8;
    for (std::size_t i = 8; i-- > 0;) bits = bits << 8 | static_cast<unsigned char>(bytes_[at + i]);
    double value = 0.0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }
  std::int32_t integer() { return static_cast<std::int32_t>(u32(integers_ + integers_read_++ * 4)); }

 private:
  [[nodiscard]] std::uint32_t u32(std::size_t at) const {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes_[at + i]);
    return value;
  }

  std::string_view bytes_;
  header header_{};
  std::size_t doubles_ = 0;
  std::size_t integers_ = 0;
  std::size_t text_ = 0;
  std::size_t doubles_read_ = 0;
  std::size_t integers_read_ = 0;
};

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

void check_layout(std::string_view source) {
  prosescope::report::options wanted;
  wanted.words = true;
  const document_report r = prosescope::tests::report_on(source, wanted);
  const std::string bytes = prosescope::tests::packed(source);
  unpacker in(bytes);
  CHECK(in.head().hash == prosescope::report::layout_hash());
  REQUIRE(in.size() == bytes.size());
  const std::vector<std::uint32_t> units = prosescope::tests::utf16_offsets_of(in.text());
  for (const record& kind : records()) CHECK(in.integer() == static_cast<std::int32_t>(kind.rows(r)));
  for (const record& kind : records()) {
    for (std::size_t row = 0; row < kind.rows(r); ++row) {
      for (const field& f : kind.fields) {
        CAPTURE(kind.name, f.name, row);
        switch (f.type) {
          case field_type::number:
          case field_type::nullable: CHECK(same(in.number(), f.number(r, row + f.row))); break;
          case field_type::integer:
          case field_type::boolean:
          case field_type::choice: CHECK(in.integer() == f.integer(r, row + f.row)); break;
          case field_type::ages:
          case field_type::list: {
            const field::bounds range = f.range(r, row + f.row);
            CHECK(in.integer() == range.first);
            CHECK(in.integer() == range.last);
            break;
          }
          case field_type::text: {
            const std::string_view expected = f.text(r, row + f.row);
            const auto offset = static_cast<std::uint32_t>(in.integer());
            const auto length = static_cast<std::uint32_t>(in.integer());
            const auto begin = std::lower_bound(units.begin(), units.end(), offset) - units.begin();
            CHECK(in.text().substr(static_cast<std::size_t>(begin), expected.size()) == expected);
            CHECK(units[static_cast<std::size_t>(begin) + expected.size()] == offset + length);
            break;
          }
        }
      }
    }
  }
  CHECK(in.used_up());
}

}  // namespace

TEST_CASE("A packed report has the documented layout and every value of the table") {
  check_layout("");
  check_layout("My 😀 dog is VERY good in Zürich! 我喜欢 it.\n\n- a U.S. list of oil tankers\n\nSubscribe");
  check_layout(prosescope::tests::virginia);
}

TEST_CASE("Packing into used memory leaves nothing of what was there") {
  std::string memory;
  prosescope::report::pack(prosescope::tests::report_on(prosescope::tests::virginia), memory);
  prosescope::report::pack(prosescope::tests::report_on("It rained."), memory);
  std::string fresh;
  prosescope::report::pack(prosescope::tests::report_on("It rained."), fresh);
  const bool equal = memory == fresh;
  CHECK(equal);
}
