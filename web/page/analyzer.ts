import {
  type Analyzer,
  type AnalyzerOptions,
  type AnalyzeOptions,
  createAnalyzer as create,
} from "prosescope";
import type { Reason, Report } from "prosescope";

/** The analyzer as the page uses it. */
export interface AsyncAnalyzer {
  open(text: string, options?: AnalyzeOptions): Promise<AsyncDocument>;
  explain(reason: Reason): Promise<string>;
  dispose(): void;
}

export interface AsyncDocument {
  replace(start: number, end: number, text: string): Promise<void>;
  report(): Promise<Report>;
  close(): Promise<void>;
}

export async function createAnalyzer(options?: AnalyzerOptions): Promise<AsyncAnalyzer> {
  const analyzer: Analyzer = await create(options);
  return {
    open(text, asked) {
      const live = analyzer.open(text, asked);
      return Promise.resolve({
        replace: (start: number, end: number, put: string) => Promise.resolve(live.replace(start, end, put)),
        report: () => Promise.resolve(live.report()),
        close: () => Promise.resolve(live.close()),
      });
    },
    explain: (reason) => Promise.resolve(analyzer.explain(reason)),
    dispose: () => analyzer.dispose(),
  };
}
