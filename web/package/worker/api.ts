/** What both worker entries give besides `createAnalyzer`. */
export type { WorkerAnalyzer } from "./analyzer.js";
export type { WorkerDocument } from "./document.js";
export type { CallOptions, LongCallOptions } from "./jobs.js";
export * from "../api.js";
