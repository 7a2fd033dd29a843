// One benchmark for each stage between a text and its packed report, so that a regression names its stage.
//   core_benchmarks FILE [--benchmark_filter=analyze --benchmark_format=json]
#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/analyzer.h"
#include "analysis/live_document.h"
#include "facts/bytes.h"
#include "facts/language.h"
#include "keywords/candidates.h"
#include "keywords/prosescope.h"
#include "readability/counting.h"
#include "report/packing.h"
#include "sentiment/prosescope.h"
#include "text/blocks.h"
#include "text/clauses.h"
#include "text/lines.h"
#include "text/names.h"
#include "text/offsets.h"
#include "text/phrases.h"
#include "text/quotes.h"
#include "text/sentences.h"
#include "text/words.h"

namespace {

using namespace prosescope;

using body = void (*)(benchmark::State&);

/// A run of lines with what each stage finds in it: what those behind take.
struct read_run {
  std::string_view source;
  text::layout layout;
  text::utf16_offsets offsets;
  std::vector<text::word> words;
  std::vector<text::block> blocks;
  std::vector<text::sentence> sentences;

  [[nodiscard]] std::span<text::word> words_of(const auto& part) {
    return std::span(words).subspan(part.first_word, part.last_word - part.first_word);
  }
};

struct document {
  std::string text;
  lexicon::table lexicon;
  analysis::analyzer analyzer;
  std::vector<std::unique_ptr<read_run>> runs;
  facts::document_facts facts;
  report::options wanted;
  report::document_state state;
  report::document_report report;

  explicit document(std::string given) : text(std::move(given)), wanted(analyzer.completed({})), state(wanted) {
    text::line_reader lines(lexicon);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text::end_of_run(text, begin);
      auto run = std::make_unique<read_run>();
      run->source = std::string_view(text).substr(begin, end - begin);
      lines.read(run->source, {}, run->layout);
      run->offsets.read(run->source, run->layout.sources);
      text::cut_words(run->layout.text, lexicon, run->words);
      text::mark_quotes(run->layout.text, run->words);
      text::cut_blocks(run->layout, run->words, run->blocks);
      for (const text::block& b : run->blocks) text::cut_sentences(run->layout.text, b, run->words, run->sentences);
      for (const text::sentence& s : run->sentences) {
        text::mark_names(run->layout.text, run->words_of(s));
        text::mark_clauses(run->layout.text, run->words_of(s));
        text::mark_phrases(run->layout.text, lexicon, run->words_of(s));
      }
      runs.push_back(std::move(run));
      begin = end;
    }
    facts = analyzer.read(text);
    state = report::document_state(analyzer.join(facts, {}), wanted);
    report = report::make_report(state, wanted);
  }
};

document* given = nullptr;

void each_run(benchmark::State& loop, auto visit) {
  for (auto _ : loop) {
    for (const auto& run : given->runs) visit(*run);
  }
}

void each_sentence(benchmark::State& loop, auto visit) {
  each_run(loop, [&](read_run& run) {
    for (const text::sentence& s : run.sentences) visit(run, s, run.words_of(s));
  });
}

void lines(benchmark::State& loop) {
  text::line_reader reader(given->lexicon);
  text::layout out;
  text::utf16_offsets offsets;
  each_run(loop, [&](read_run& run) {
    reader.read(run.source, {}, out);
    offsets.read(run.source, out.sources);
  });
}

void words(benchmark::State& loop) {
  std::vector<text::word> out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    text::cut_words(run.layout.text, given->lexicon, out);
  });
}

void quotes(benchmark::State& loop) {
  each_run(loop, [](read_run& run) { text::mark_quotes(run.layout.text, run.words); });
}

void blocks(benchmark::State& loop) {
  std::vector<text::block> out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    text::cut_blocks(run.layout, run.words, out);
  });
}

void sentences(benchmark::State& loop) {
  std::vector<text::sentence> out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    for (const text::block& b : run.blocks) text::cut_sentences(run.layout.text, b, run.words, out);
  });
}

void language(benchmark::State& loop) {
  std::vector<facts::language_count> out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    for (const text::block& b : run.blocks) facts::read_language(run.layout.text, run.words_of(b), out);
  });
}

void names(benchmark::State& loop) {
  each_sentence(loop, [](read_run& run, const auto&, auto of_it) { text::mark_names(run.layout.text, of_it); });
}

void clauses(benchmark::State& loop) {
  each_sentence(loop, [](read_run& run, const auto&, auto of_it) { text::mark_clauses(run.layout.text, of_it); });
}

void phrases(benchmark::State& loop) {
  each_sentence(
      loop, [](read_run& run, const auto&, auto of_it) { text::mark_phrases(run.layout.text, given->lexicon, of_it); });
}

void counting(benchmark::State& loop) {
  readability::recent_words said;
  each_sentence(loop, [&](read_run& run, const text::sentence& s, auto of_it) {
    benchmark::DoNotOptimize(readability::count(run.layout.text, s.bytes, of_it, said));
  });
}

void tone(benchmark::State& loop) {
  facts::paragraph_facts out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    for (const text::sentence& s : run.sentences) {
      benchmark::DoNotOptimize(
          sentiment::read_tone(run.layout.text, s.bytes, run.words_of(s), run.words, run.offsets, out));
    }
  });
}

void candidates(benchmark::State& loop) {
  facts::paragraph_facts out;
  each_run(loop, [&](read_run& run) {
    out.clear();
    for (const text::sentence& s : run.sentences) {
      keywords::read_candidates(run.layout.text, run.words_of(s), 0, run.offsets, out);
    }
  });
}

void read(benchmark::State& loop) {
  for (auto _ : loop) benchmark::DoNotOptimize(given->analyzer.read(given->text));
}

void join(benchmark::State& loop) {
  for (auto _ : loop) benchmark::DoNotOptimize(given->analyzer.join(given->facts, {}));
}

void sums(benchmark::State& loop) {
  for (auto _ : loop) {
    report::document_sums sums;
    std::span<const facts::block_reading> rest = given->state.readings();
    for (const facts::shared_paragraph& paragraph : given->state.document().paragraphs) {
      sums.add(*paragraph, rest);
      rest = rest.subspan(paragraph->blocks.size());
    }
    benchmark::DoNotOptimize(sums.unique_words());
  }
}

void keywords_found(benchmark::State& loop) {
  for (auto _ : loop) {
    keywords::finder finder(given->wanted.keywords);
    finder.replace(0, 0, {}, given->state.document().paragraphs, given->state.readings());
    benchmark::DoNotOptimize(finder.find());
  }
}

void make_report(benchmark::State& loop) {
  for (auto _ : loop) benchmark::DoNotOptimize(report::make_report(given->state, given->wanted));
}

void pack(benchmark::State& loop) {
  std::string out;
  for (auto _ : loop) report::pack(given->report, out);
}

void analyze(benchmark::State& loop) {
  const report::options wanted;
  for (auto _ : loop) benchmark::DoNotOptimize(given->analyzer.analyze(given->text, wanted).data());
}

void write_facts(benchmark::State& loop) {
  for (auto _ : loop) benchmark::DoNotOptimize(facts::to_bytes(given->facts, {}));
}

void read_facts(benchmark::State& loop) {
  const std::string bytes = facts::to_bytes(given->facts, {});
  for (auto _ : loop) benchmark::DoNotOptimize(facts::from_bytes(bytes, 0));
}

/// Puts the run in the document's middle in its own place.
struct edited_document {
  analysis::live_document live{given->analyzer, {}};
  std::size_t middle = given->runs.size() / 2;

  edited_document() {
    live.replace(0, 0, given->text);
    edit();
  }
  void edit() { live.replace(middle, middle + 1, given->runs[middle]->source); }
};

void replace(benchmark::State& loop) {
  edited_document document;
  for (auto _ : loop) document.edit();
}

void change_since(benchmark::State& loop) {
  edited_document document;
  const std::uint32_t before = document.live.revision() - 1;
  for (auto _ : loop) benchmark::DoNotOptimize(document.live.change_since(before));
}

constexpr std::pair<const char*, body> stages[] = {
    // A run's facts.
    {"text/lines", lines},
    {"text/words", words},
    {"text/quotes", quotes},
    {"text/blocks", blocks},
    {"text/sentences", sentences},
    {"facts/language", language},
    {"text/names", names},
    {"text/clauses", clauses},
    {"text/phrases", phrases},
    {"readability/counting", counting},
    {"sentiment/prosescope", tone},
    {"keywords/candidates", candidates},
    {"analysis/paragraph_reader", read},
    // A document's report.
    {"analysis/page_joiner", join},
    {"report/sums", sums},
    {"keywords/prosescope", keywords_found},
    {"report/report", make_report},
    {"report/packing", pack},
    {"analysis/analyzer", analyze},
    // Facts elsewhere, and edits.
    {"facts/bytes/write", write_facts},
    {"facts/bytes/read", read_facts},
    {"analysis/live_document/replace", replace},
    {"analysis/live_document/change_since", change_since},
};

bool read_file(const char* path, std::string& out) {
  std::FILE* const file = std::fopen(path, "rb");
  if (file == nullptr) return false;
  char buffer[1 << 16];
  while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file)) out.append(buffer, n);
  return std::fclose(file) == 0;
}

}  // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  std::string text;
  if (count != 2 || !read_file(arguments[1], text)) {
    std::fputs("core_benchmarks FILE [--benchmark_filter=…]: FILE is a text to read\n", stderr);
    return 1;
  }
  document read_once(std::move(text));
  given = &read_once;
  for (const auto& [name, stage] : stages) benchmark::RegisterBenchmark(name, stage)->Unit(benchmark::kMicrosecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
