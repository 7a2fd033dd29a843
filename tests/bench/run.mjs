// @ts-check
// `npm run bench`: what the goals ask of speed, size and memory, measured here, in one table.
//   npm run bench -- article edits FOLDER   measures only these, on the texts of another folder
import { statSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../web/build.mjs";
import { buildPreset } from "../../wasm/toolchain/cmake.mjs";
import { Failure, say, script } from "../../wasm/toolchain/command.mjs";
import { npmPackages, setup } from "../../wasm/toolchain/setup.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const SHARED = join(repository, "../shared/data");

await script(async () => {
  await setup({ browser: true });
  await npmPackages(join(repository, "tests/bench/peers"));
  await build();
  await buildPreset("benchmark", process.env);
  // Imported late: they use what has only now been made.
  const { bench, names } = await import("./bench.mjs");
  const { readTexts } = await import("./texts.mjs");

  const chosen = process.argv.slice(2).filter((argument) => names.includes(argument));
  const folders = process.argv.slice(2).filter((argument) => !names.includes(argument));
  const wrong = folders.find((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (wrong !== undefined) throw new Failure(`${wrong} is no folder, and no measure: ${names.join(", ")}.`);
  const { source, prose } = readTexts(folders[0] ?? (process.env.PROSESCOPE_DATA || SHARED));
  say(`Texts: ${source}`);
  const rows = await bench(chosen.length > 0 ? chosen : names, { prose });
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.versions.node}\n\n${rows}`,
  );
});
