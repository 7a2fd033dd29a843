// @ts-check
// A keystroke in a live document: a letter is replaced, and the page asks what has changed.
import { createAnalyzer } from "prosescope";

import { medians } from "../medians.mjs";
import { dice } from "../../package/helpers/random.mjs";
import { figure, time } from "../table.mjs";

const SMALL = 100_000;
const LARGE = 10_000_000;
const LEAST = 50;
const MOST = 10;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function edits({ prose }) {
  const [small, large] = [prose(SMALL), prose(LARGE)];
  const analyzer = await createAnalyzer();
  const taken = await medians({
    analysis: () => analyzer.analyze(small),
    small: keystrokes(analyzer, small),
    large: keystrokes(analyzer, large),
  });
  analyzer.dispose();
  const share = taken.analysis / taken.small;
  const growth = taken.large / taken.small;
  return [
    {
      what: "a letter and `report({ since })` in 100 KB, against a whole analysis",
      goal: `≤ 1/${LEAST}`,
      measured: `1/${figure(share)} (${time(taken.small)} of ${time(taken.analysis)})`,
      reached: share >= LEAST,
    },
    {
      what: "the same in 10 MB, against 100 KB",
      goal: `≤ ${MOST} ×`,
      measured: `${figure(growth)} × (${time(taken.large)})`,
      reached: growth <= MOST,
    },
  ];
}

/**
 * A function that replaces a letter somewhere, and puts it back at the next call.
 * @param {import("prosescope").Analyzer} analyzer @param {string} text
 */
function keystrokes(analyzer, text) {
  const live = analyzer.open(text);
  const roll = dice(1);
  let at = -1;
  return () => {
    const since = live.revision;
    if (at < 0) {
      do at = roll(text.length);
      while (!/[a-z]/.test(text.charAt(at)));
      live.replace(at, at + 1, text.charAt(at) === "e" ? "o" : "e");
    } else {
      live.replace(at, at + 1, text.charAt(at));
      at = -1;
    }
    return live.report({ since });
  };
}
