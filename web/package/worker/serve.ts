import { Analyzer } from "../analyzer.js";
import { instantiate } from "../instantiate.js";
import { checkOwnWords } from "../lexicon.js";
import type { LiveDocument } from "../live.js";
import type { Answer, Request } from "./protocol.js";

// What reading is of the time that a long text takes; the rest goes by in one step.
const readingShare = 0.4;

// UTF-16 code units of a text that is long: a quarter of a second.
const longText = 2 ** 20;

/** The worker's side: answers each request, in turn. */
export function serve(answer: (answer: Answer) => void): (request: Request) => Promise<void> {
  let analyzer: Analyzer;
  const documents = new Map<number, LiveDocument>();
  const told = (share: number) => answer({ share: share * readingShare });

  async function fulfil(request: Request): Promise<unknown> {
    switch (request.task) {
      case "create": {
        const { module, lexicon, background } = request;
        analyzer = new Analyzer(await instantiate(module), checkOwnWords(lexicon), background);
        return undefined;
      }
      case "ready":
        return undefined;
      case "analyze": {
        const { text, options } = request;
        if (text.length < longText) return analyzer.analyze(text, options);
        // In pieces, the report is the same.
        const live = analyzer.openInPieces(text, options, told);
        const report = live.report();
        live.close();
        return report;
      }
      case "facts":
        return analyzer.facts(request.text, request.options);
      case "merge":
        return analyzer.merge(...request.facts);
      case "reportOf":
        return analyzer.reportOf(request.facts, request.options);
      case "explain":
        return analyzer.explain(request.reason);
      case "document": {
        const { document, opening, edits, report } = request;
        if (opening) documents.set(document, analyzer.openInPieces(opening.text, opening.options, told));
        const live = documents.get(document)!;
        for (const { start, end, text } of edits) live.replace(start, end, text);
        return report && live.report(report);
      }
      case "close":
        documents.get(request.document)?.close();
        documents.delete(request.document);
        return undefined;
    }
  }

  return async (request) => {
    try {
      answer({ value: await fulfil(request) });
    } catch (error) {
      answer({ error, trapped: error instanceof WebAssembly.RuntimeError });
    }
  };
}
