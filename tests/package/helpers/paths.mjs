// Where things stand, and the data that only some machines have.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const dist = join(root, "dist");

const data = process.env.PROSESCOPE_DATA || join(root, "../shared/data");

/**
 * A file or folder of the measuring data (see DESIGN.md section 4), with what `test` takes to skip where there is none.
 * @param {string} name
 */
export function dataFile(name) {
  const path = join(data, name);
  return { path, skip: existsSync(path) ? false : `there is no ${path}` };
}
