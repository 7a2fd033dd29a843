/**
 * @file
 * @brief The module's interface: bytes in, one packed report or facts out. The only file that knows of JavaScript.
 */
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/analyzer.h"
#include "analysis/live_document.h"
#include "facts/bytes.h"
#include "report/fields.h"
#include "report/packing.h"
#include "sentiment/reasons.h"

namespace {

namespace facts = prosescope::facts;
namespace report = prosescope::report;

emscripten::val view_of(const std::string& bytes) {
  return emscripten::val(
      emscripten::typed_memory_view(bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data())));
}

/// An analyzer with the memory that texts are written into and reports are read from.
class analyzer {
 public:
  /// Where JavaScript may write `bytes` bytes of UTF-8.
  std::uintptr_t reserve(std::size_t bytes) {
    input_.resize(bytes);
    return reinterpret_cast<std::uintptr_t>(input_.data());
  }

  /// What is asked of what is made next. Targets are added behind it.
  void want(bool words, bool keep_boilerplate, bool vader, std::uint32_t limit, std::uint32_t max_words,
            int keyword_method, bool lists_targets) {
    wanted_.words = words;
    wanted_.boilerplate = keep_boilerplate ? facts::boilerplate::keep : facts::boilerplate::skip;
    wanted_.tone = vader ? facts::tone_method::vader : facts::tone_method::prosescope;
    wanted_.keywords = {limit, max_words, static_cast<facts::keyword_method>(keyword_method)};
    wanted_.lists_targets = lists_targets;
    wanted_.targets.clear();
  }
  /// A target of the next report: a name, or what stands at a place.
  void add_target(const std::string& text) { wanted_.targets.push_back(core_.target(text)); }
  void add_target_at(const std::string& text, std::uint32_t start, std::uint32_t end) {
    wanted_.targets.push_back(core_.target(text, {start, end}));
  }

  /// The packed report on the first `bytes` bytes of the memory reserved, as a view that the next call ends.
  emscripten::val analyze(std::size_t bytes) {
    facts::document_facts read = core_.read(written(bytes), wanted_.methods());
    free_input();
    return packed_report(std::move(read));
  }

  /// The facts of that text, in the same way.
  emscripten::val facts_of(std::size_t bytes) {
    const std::string& made = core_.facts_of(written(bytes), wanted_.methods());
    free_input();
    return view_of(made);
  }
  /// Puts the facts that were written into the memory reserved behind those that were added. False if they aren't what
  /// this analyzer makes, or made for other methods than those.
  bool add_facts(std::size_t bytes) {
    const auto from = core_.origin_of(written(bytes));
    const bool good = from && (merged_.empty() || methods_of_merged_ == from->made_for);
    if (good && merged_.empty()) {
      merged_ = written(bytes);
      methods_of_merged_ = from->made_for;
    } else if (good) {
      facts::append_bytes(merged_, written(bytes));
    }
    free_input();
    return good;
  }
  /// All that were added, copied, so that none are left.
  emscripten::val take_merged() {
    const emscripten::val copied = view_of(merged_).call<emscripten::val>("slice");
    std::string().swap(merged_);
    return copied;
  }
  /// The packed report on facts that were written; 0 if they aren't what this analyzer makes, 1 if they were made for
  /// other methods than those that are wanted.
  emscripten::val report_of(std::size_t bytes) {
    auto read = core_.read_facts(written(bytes));
    free_input();
    if (!read) return emscripten::val(0);
    if (!facts::hold(read->from.made_for, wanted_.methods())) return emscripten::val(1);
    return packed_report(std::move(read->document));
  }

  bool set_background(const std::string& bytes) { return core_.set_background(bytes); }
  /// Adds the first `bytes` bytes of the memory reserved, a text, to the background that is made.
  void add_to_background(std::size_t bytes) {
    core_.add_to_background(written(bytes));
    free_input();
  }
  /// The same with a text's facts; false if they aren't what this analyzer makes.
  bool add_facts_to_background(std::size_t bytes) {
    const auto read = core_.read_facts(written(bytes));
    free_input();
    if (read) core_.add_to_background(read->document);
    return read.has_value();
  }
  /// It, as a view that the next call ends.
  emscripten::val made_background() { return view_of(core_.made_background()); }
  bool rate(const std::string& text, double valence) { return core_.rate(text, valence); }
  bool rate_agent(const std::string& text, double weight) { return core_.rate_agent(text, weight); }
  bool rate_patient(const std::string& text, double weight) { return core_.rate_patient(text, weight); }
  bool add_easy_word(const std::string& text) { return core_.add_easy_word(text); }
  bool add_stop_word(const std::string& text) { return core_.add_stop_word(text); }

  [[nodiscard]] std::string_view written(std::size_t bytes) const { return std::string_view(input_).substr(0, bytes); }
  [[nodiscard]] prosescope::analysis::analyzer& core() noexcept { return core_; }
  [[nodiscard]] const report::options& wanted() const noexcept { return wanted_; }
  void free_input() {
    // One text of a book should not hold its memory for all that come after, nor its report.
    for (std::string* kept : {&input_, &packed_}) {
      if (kept->capacity() > prosescope::analysis::longest_remembered) std::string().swap(*kept);
    }
  }

 private:
  emscripten::val packed_report(facts::document_facts document) {
    report::pack(core_.make_report(std::move(document), wanted_), packed_);
    return view_of(packed_);
  }

  prosescope::analysis::analyzer core_;
  std::string input_;
  std::string packed_;
  std::string merged_;
  facts::methods methods_of_merged_;
  report::options wanted_;
};

/// A document that is edited, of an analyzer that lives longer, from whose memory it takes its text.
class live_document {
 public:
  /// With what the analyzer was asked for last.
  explicit live_document(analyzer& by) : by_(by), core_(by.core(), by.wanted()) {}

  /// Whether the text that was written is no run of its own behind another (1), or before another (2).
  int fit(std::size_t bytes) {
    const auto [before, behind] = prosescope::analysis::fit_runs(by_.written(bytes));
    return before + 2 * behind;
  }
  /// Puts the text that was written in the place of some runs; the lengths of its own, as a view that the next call
  /// ends.
  emscripten::val replace(std::size_t first, std::size_t last, std::size_t bytes) {
    const std::size_t behind = core_.size() - last;
    core_.replace(first, last, by_.written(bytes));
    by_.free_input();
    const auto lengths = core_.lengths().subspan(first, core_.size() - behind - first);
    return emscripten::val(emscripten::typed_memory_view(lengths.size(), lengths.data()));
  }
  std::uint32_t revision() const { return core_.revision(); }
  /// The packed report, with the targets that the analyzer was told of last.
  emscripten::val report() { return pack(core_.report(by_.wanted().targets)); }
  /// What has changed in it; where, `change_bounds` says then.
  emscripten::val change_since(std::uint32_t revision) {
    prosescope::analysis::report_change change = core_.change_since(revision, by_.wanted().targets);
    bounds_[0] = change.sentences_from;
    bounds_[1] = change.sentences_to;
    bounds_[2] = change.blocks_from;
    bounds_[3] = change.blocks_to;
    bounds_[4] = static_cast<double>(change.shift);
    return pack(change.report);
  }
  emscripten::val change_bounds() { return emscripten::val(emscripten::typed_memory_view(5, bounds_)); }

 private:
  emscripten::val pack(const report::document_report& r) {
    report::pack(r, packed_);
    return view_of(packed_);
  }

  analyzer& by_;
  prosescope::analysis::live_document core_;
  double bounds_[5] = {};
  std::string packed_;
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
      .function("addFactsToBackground", &analyzer::add_facts_to_background)
      .function("madeBackground", &analyzer::made_background)
      .function("want", &analyzer::want)
      .function("analyze", &analyzer::analyze)
      .function("factsOf", &analyzer::facts_of)
      .function("addFacts", &analyzer::add_facts)
      .function("takeMerged", &analyzer::take_merged)
      .function("reportOf", &analyzer::report_of);
  emscripten::class_<live_document>("LiveDocument")
      .constructor<analyzer&>()
      .function("fit", &live_document::fit)
      .function("replace", &live_document::replace)
      .function("revision", &live_document::revision)
      .function("report", &live_document::report)
      .function("changeSince", &live_document::change_since)
      .function("changeBounds", &live_document::change_bounds);
  emscripten::function("explain", &explain);
  emscripten::function("layoutHash", &report::layout_hash);
}
