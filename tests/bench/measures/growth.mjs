// @ts-check
// Ten times as long a text, against the time of it: of prose, and of texts that are hard on some stage.
import { createAnalyzer } from "prosescope";
import { say } from "../../../wasm/toolchain/command.mjs";
import { families } from "../../package/helpers/families.mjs";
import { medians } from "../medians.mjs";
import { figure, time } from "../table.mjs";

const SMALL = 1_000_000;
const LARGE = 10 * SMALL;
const MOST = 11;

/** @param {import("../bench.mjs").Context} context @returns {Promise<import("../table.mjs").Row[]>} */
export async function growth({ prose }) {
  const ofProse = await measure("prose", prose);
  const others = [];
  for (const [name, make] of Object.entries(families)) others.push(await measure(name, make));
  others.sort((a, b) => b.ratio - a.ratio);
  const beyond = others.filter(({ ratio }) => ratio > MOST);
  const worst = others.slice(0, Math.max(1, beyond.length));
  return [
    { what: "10 MB against 1 MB, prose", ...result([ofProse]) },
    {
      what: `the same, ${others.length} hard texts`,
      ...result(worst),
      reached: beyond.length === 0,
      measured: `${others.length - beyond.length} of them; the slowest: ${result(worst).measured}`,
    },
  ];
}

/** @param {Awaited<ReturnType<typeof measure>>[]} measured */
const result = (measured) => ({
  goal: `≤ ${MOST} ×`,
  measured: measured
    .map(({ name, ratio, large }) => `${name} ${figure(ratio)} × (${time(large)})`)
    .join(", "),
  reached: measured.every(({ ratio }) => ratio <= MOST),
});

/** @param {string} name @param {(length: number) => string} make */
async function measure(name, make) {
  const [short, long] = [make(SMALL), make(LARGE)];
  // Each its own: memory that a text has taken is not given back.
  const analyzer = await createAnalyzer();
  const { small, large } = await medians(
    { small: () => analyzer.analyze(short), large: () => analyzer.analyze(long) },
    { turns: 3 },
  );
  analyzer.dispose();
  say(`  ${name}: ${figure(large / small)} ×, ${time(large)}`);
  return { name, ratio: large / small, large };
}
