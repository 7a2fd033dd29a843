/**
 * @file
 * @brief The one table of the report's fields: name, type, unit, meaning, and where the value comes from.
 *
 * Packing, TypeScript's declarations, the reader that makes objects of a packed report, and docs/fields.md are all made
 * from it. To add a field, add a row.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "readability/said.h"
#include "report/report.h"

namespace prosescope::report {

enum class field_type : std::uint8_t {
  integer,
  number,
  nullable,  ///< a number or null
  boolean,
  text,
  choice,  ///< one of `choices`, or null
  ages,    ///< [from, to], or null
  list,    ///< rows of another record, or absent
};

/// Names of the types as schema.json has them, in the order of field_type.
inline constexpr std::string_view field_type_names[] = {"integer", "number", "nullable", "boolean",
                                                        "text",    "choice", "ages",     "list"};

/// Stands for null in a choice, and for an absent list.
inline constexpr std::int64_t absent = -1;

/// A getter of a field, made of a function object without state that gives one row's value: it writes those of many
/// rows into a table, so that a packed report costs one call a field and not one a value.
template <typename Value, typename Cell>
class column {
 public:
  constexpr column(std::nullptr_t = nullptr) noexcept {}
  template <typename Get>
  requires std::is_invocable_v<Get, const document_report&, std::size_t>
  constexpr column(Get) noexcept
      : fill_([](const document_report& r, std::size_t row, std::size_t rows, Cell* to, std::size_t step) {
          for (const std::size_t end = row + rows; row < end; ++row, to += step) put(Get{}(r, row), to);
        }) {}

  /// Writes `rows` values from `row` on, each `step` cells behind the one before.
  void fill(const document_report& r, std::size_t row, std::size_t rows, Cell* to, std::size_t step) const {
    fill_(r, row, rows, to, step);
  }
  [[nodiscard]] Value operator()(const document_report& r, std::size_t row) const {
    Cell cells[2]{};
    fill_(r, row, 1, cells, 1);
    if constexpr (is_range) {
      return {cells[0], cells[1]};
    } else {
      return static_cast<Value>(cells[0]);
    }
  }
  friend constexpr bool operator==(const column& c, std::nullptr_t) noexcept { return c.fill_ == nullptr; }

 private:
  static constexpr bool is_range = requires(Value value) { value.first; };

  static void put(const Value& value, Cell* to) noexcept {
    if constexpr (is_range) {
      to[0] = static_cast<Cell>(value.first);
      to[1] = static_cast<Cell>(value.last);
    } else {
      *to = static_cast<Cell>(value);
    }
  }

  void (*fill_)(const document_report&, std::size_t, std::size_t, Cell*, std::size_t) = nullptr;
};

/// One field. Which of the getters is set, the type says: `integer` for integer, boolean and choice, `number` for
/// number and nullable, `text`, and `range` for ages and list.
struct field {
  struct bounds {
    std::int64_t first = absent;
    std::int64_t last = absent;
  };

  std::string name;  ///< with dots for nested objects: “counts.words”
  field_type type;
  readability::said unit;
  readability::said meaning;
  column<std::int64_t, std::int32_t> integer = {};
  column<double, double> number = {};
  std::string_view (*text)(const document_report&, std::size_t row) = nullptr;
  column<bounds, std::int32_t> range = {};
  std::span<const std::string_view> choices = {};
  bool nullable = false;         ///< of a choice: whether it may be null
  std::string_view record = {};  ///< of a list: what its rows are
  std::size_t row = 0;           ///< of a field that is made for each formula: which
};

/// Of the rules and formulas: another where the same text may have other numbers.
inline constexpr std::string_view algorithm_version = "15";

/// A kind of object: the report itself, which has one row, or what its lists hold.
struct record {
  std::string_view name;
  readability::said meaning;
  std::size_t (*rows)(const document_report&);
  std::vector<field> fields;
};

/// All records, the report first.
[[nodiscard]] const std::vector<record>& records();

/// A hash of names and types of all fields in order. A module and the reader of its reports must have the same.
[[nodiscard]] std::uint32_t layout_hash();

}  // namespace prosescope::report
