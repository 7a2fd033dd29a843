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
  const beyond = others.filter(({ ratio }) => ratio > MOST).sort((a, b) => b.ratio - a.ratio);
  return [
    { what: "10 MB against 1 MB, prose", ...result([ofProse]) },
    {
      ...result(others),
      what: `the same, ${others.length} hard texts`,
      measured: [
        `${others.length - beyond.length} of them`,
        ...(beyond.length > 0 ? [result(beyond).measured] : []),
      ].join("; "),
    },
  ];
}

/** @param {Measured[]} measured */
const result = (measured) => ({
  goal: `≤ ${MOST} ×`,
  measured: measured.map(({ name, told }) => `${name} ${told}`).join(", "),
  reached: measured.every(({ ratio }) => ratio <= MOST),
});

/** @typedef {{ name: string, ratio: number, told: string }} Measured */

/** @param {string} name @param {(length: number) => string} make @returns {Promise<Measured>} */
async function measure(name, make) {
  const measured = { name, ...(await compare(make(SMALL), make(LARGE))) };
  say(`  ${name}: ${measured.told}`);
  return measured;
}

/** @param {string} short @param {string} long */
async function compare(short, long) {
  // Each its own: memory that a text has taken is not given back.
  const analyzer = await createAnalyzer();
  try {
    const { small, large } = await medians(
      { small: () => analyzer.analyze(short), large: () => analyzer.analyze(long) },
      { turns: 3 },
    );
    analyzer.dispose();
    return { ratio: large / small, told: `${figure(large / small)} × (${time(large)})` };
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return { ratio: Infinity, told: "more memory than there is" };
  }
}
