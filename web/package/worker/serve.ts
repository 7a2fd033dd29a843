import { Analyzer } from "../analyzer.js";
import { instantiate } from "../instantiate.js";
import { checkOwnWords } from "../lexicon.js";
import type { LiveDocument } from "../live.js";
import type { PackedReport } from "../packed_report.js";
import type { Answer, Request } from "./protocol.js";

// What reading is of the time that a long text takes; the rest goes by in one step.
const readingShare = 0.4;

// UTF-16 code units of a text that is long: a quarter of a second.
const longText = 2 ** 20;

/** A packed report that outlives the next call. */
const kept = (packed: PackedReport): PackedReport => ({ ...packed, bytes: packed.bytes.slice() });

/** The worker's side: answers each request, in turn. What is in `moved` need not be copied. */
export function serve(
  answer: (answer: Answer, moved: ArrayBuffer[]) => void,
): (request: Request) => Promise<void> {
  let analyzer: Analyzer;
  let layout: number;
  const documents = new Map<number, LiveDocument>();
  const told = (share: number) => answer({ share: share * readingShare }, []);

  async function fulfil(request: Request): Promise<unknown> {
    switch (request.task) {
      case "create": {
        const { module, lexicon, background } = request;
        const running = await instantiate(module);
        analyzer = new Analyzer(running, checkOwnWords(lexicon), background);
        layout = running.layoutHash() >>> 0;
        return undefined;
      }
      case "ready":
        return layout;
      case "analyze": {
        const { text, options } = request;
        if (text.length < longText) return kept(analyzer.pack(text, options));
        // In pieces, the report is the same.
        const live = analyzer.openInPieces(text, options, told);
        const packed = kept(live.pack());
        live.close();
        return packed;
      }
      case "facts":
        return analyzer.facts(request.text, request.options);
      case "merge":
        return analyzer.merge(...request.facts);
      case "reportOf":
        return kept(analyzer.packOf(request.facts, request.options));
      case "explain":
        return analyzer.explain(request.reason);
      case "document": {
        const { document, opening, edits, report } = request;
        if (opening) documents.set(document, analyzer.openInPieces(opening.text, opening.options, told));
        const live = documents.get(document)!;
        for (const { start, end, text } of edits) live.replace(start, end, text);
        return report && kept(live.pack(report));
      }
      case "close":
        documents.get(request.document)?.close();
        documents.delete(request.document);
        return undefined;
    }
  }

  return async (request) => {
    try {
      const value = await fulfil(request);
      const { buffer } =
        value instanceof Uint8Array ? value : ((value as PackedReport | undefined)?.bytes ?? {});
      answer({ value }, buffer instanceof ArrayBuffer ? [buffer] : []);
    } catch (error) {
      answer({ error, trapped: error instanceof WebAssembly.RuntimeError }, []);
    }
  };
}
