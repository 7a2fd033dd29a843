/** What both entries give besides `createAnalyzer`: types, and the table of formulas. */
export type { AnalyzerOptions } from "./analyzer_options.js";
export type { Texts } from "./background.js";
export type { OwnWords } from "./lexicon.js";
export type { LiveDocument, Replaced, ReportChange } from "./live.js";
export type { AnalyzeOptions, KeywordMethod, KeywordOptions, ReportOptions, Target } from "./options.js";
export type {
  Block,
  Formula,
  Keyword,
  Reason,
  Report,
  Sentence,
  Span,
  Term,
  UnreliableMeasure,
  Word,
} from "./generated/report.js";
export type { WasmSource } from "./wasm.js";
export { applyChange } from "./apply_change.js";
export { formulas } from "./generated/report.js";
