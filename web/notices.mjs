// @ts-check
// The licences of packages that a bundle is made of.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * What the packages that files belong to ask to be told of them.
 * @param {string[]} files as esbuild names its inputs
 * @param {string} where they are
 */
export function noticesOf(files, where) {
  const packages = new Set(
    files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, "node_modules", name);
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const path = ["LICENSE", "LICENSE.md", "license"]
        .map((file) => join(folder, file))
        .find((file) => existsSync(file));
      if (!path) throw new Error(`${name} has no licence to pass on`);
      const line = "=".repeat(80);
      return `\n${line}\n${name} ${version} (${license}), ${where}\n${line}\n\n${readFileSync(path, "utf8").trim()}\n`;
    })
    .join("");
}
