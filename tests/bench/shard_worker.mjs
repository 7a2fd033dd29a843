// @ts-check
// Answers each text with its facts; says when it is ready.
import { parentPort } from "node:worker_threads";

import { createAnalyzer } from "prosescope";

const analyzer = await createAnalyzer();
parentPort?.on("message", (text) => {
  const facts = analyzer.facts(text);
  parentPort?.postMessage(facts, [/** @type {ArrayBuffer} */ (facts.buffer)]);
});
parentPort?.postMessage("ready");
