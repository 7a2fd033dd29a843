/**
 * Defines `<prosescope-report>`, where there are elements: on a server, importing this does nothing.
 *
 * @packageDocumentation
 */
import { ProsescopeReport } from "./element/report_element.js";
import type { Report } from "./generated/report.js";

export { ProsescopeReport };
export type { Highlighted } from "./element/marks.js";
export type { WorkerAnalyzer } from "./worker/analyzer.js";
export type { Analyzer } from "./analyzer.js";
export type { AnalyzeOptions } from "./options.js";
export type { Report };

declare global {
  interface HTMLElementTagNameMap {
    "prosescope-report": ProsescopeReport;
  }
  interface HTMLElementEventMap {
    "prosescope-report": CustomEvent<{ text: string; report: Report }>;
    "prosescope-place": CustomEvent<{ start: number; end: number }>;
    "prosescope-error": CustomEvent<{ error: unknown }>;
  }
}

const name = "prosescope-report";
if (globalThis.customElements && !customElements.get(name)) customElements.define(name, ProsescopeReport);
