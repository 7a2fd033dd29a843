/**
 * @file
 * @brief The module's interface: bytes in, one packed report out. The only file that knows of JavaScript.
 */
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/analyzer.h"
#include "report/fields.h"
#include "sentiment/reasons.h"

namespace {

namespace report = prosescope::report;

/// An analyzer with the memory that texts are written into and reports are read from.
class analyzer {
 public:
  /// Where JavaScript may write `bytes` bytes of UTF-8.
  std::uintptr_t reserve(std::size_t bytes) {
    input_.resize(bytes);
    return reinterpret_cast<std::uintptr_t>(input_.data());
  }

  /// The packed report on the first `bytes` bytes of the memory reserved, as a view that the next call ends.
  emscripten::val analyze(std::size_t bytes, bool words, bool keep_boilerplate, bool vader, std::uint32_t limit,
                          std::uint32_t max_words, int keyword_method, bool lists_targets) {
    report::options wanted;
    wanted.words = words;
    wanted.boilerplate = keep_boilerplate ? prosescope::facts::boilerplate::keep : prosescope::facts::boilerplate::skip;
    wanted.tone = vader ? prosescope::facts::tone_method::vader : prosescope::facts::tone_method::prosescope;
    wanted.keywords = {limit, max_words, static_cast<prosescope::facts::keyword_method>(keyword_method)};
    wanted.lists_targets = lists_targets;
    wanted.targets = std::move(targets_);
    targets_.clear();
    const std::string& packed = core_.analyze(std::string_view(input_).substr(0, bytes), wanted);
    free_input();
    return view_of(packed);
  }

  bool set_background(const std::string& bytes) { return core_.set_background(bytes); }
  /// Adds the first `bytes` bytes of the memory reserved, a text, to the background that is made.
  void add_to_background(std::size_t bytes) {
    core_.add_to_background(std::string_view(input_).substr(0, bytes));
    free_input();
  }
  /// It, as a view that the next call ends.
  emscripten::val made_background() { return view_of(core_.made_background()); }
  /// A target of the next report: a name, or what stands at a place.
  void add_target(const std::string& text) { targets_.push_back(core_.target(text)); }
  void add_target_at(const std::string& text, std::uint32_t start, std::uint32_t end) {
    targets_.push_back(core_.target(text, {start, end}));
  }

  bool rate(const std::string& text, double valence) { return core_.rate(text, valence); }
  bool rate_agent(const std::string& text, double weight) { return core_.rate_agent(text, weight); }
  bool rate_patient(const std::string& text, double weight) { return core_.rate_patient(text, weight); }
  bool add_easy_word(const std::string& text) { return core_.add_easy_word(text); }
  bool add_stop_word(const std::string& text) { return core_.add_stop_word(text); }

 private:
  static constexpr std::size_t most_kept = 1 << 20;

  /// One text of a book should not hold its memory for all that come after.
  void free_input() {
    if (input_.capacity() > most_kept) std::string().swap(input_);
  }
  static emscripten::val view_of(const std::string& bytes) {
    return emscripten::val(
        emscripten::typed_memory_view(bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data())));
  }

  prosescope::analysis::analyzer core_;
  std::string input_;
  std::vector<report::wanted_target> targets_;
};

std::string explain(int code, int amount, const std::string& cause) {
  return prosescope::sentiment::explain(static_cast<prosescope::facts::reason_code>(code), amount, cause);
}

}  // namespace

EMSCRIPTEN_BINDINGS(prosescope) {
  emscripten::class_<analyzer>("Analyzer")
      .constructor<>()
      .function("reserve", &analyzer::reserve)
      .function("addTarget", &analyzer::add_target)
      .function("addTargetAt", &analyzer::add_target_at)
      .function("rate", &analyzer::rate)
      .function("rateAgent", &analyzer::rate_agent)
      .function("ratePatient", &analyzer::rate_patient)
      .function("addEasyWord", &analyzer::add_easy_word)
      .function("addStopWord", &analyzer::add_stop_word)
      .function("setBackground", &analyzer::set_background)
      .function("addToBackground", &analyzer::add_to_background)
      .function("madeBackground", &analyzer::made_background)
      .function("analyze", &analyzer::analyze);
  emscripten::function("explain", &explain);
  emscripten::function("layoutHash", &report::layout_hash);
}
