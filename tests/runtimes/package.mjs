// The tarball of `npm pack`, unpacked in an empty project, and the programs that run it.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where `npm test` installs what programs/package.json names. */
export const programs = join(root, "build/runtimes/node_modules");

/** A project with the package. @param {(end: () => void) => void} after */
export function createProject(after) {
  const folder = mkdtempSync(join(tmpdir(), "prosescope-runtimes-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const installed = join(folder, "node_modules/prosescope");
  mkdirSync(installed, { recursive: true });
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" }));
  execFileSync("tar", ["-xf", join(folder, filename), "-C", installed, "--strip-components=1"]);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "empty", private: true, type: "module" }),
  );
  return {
    folder,
    installed,
    /** @param {string} name @param {string} content */
    write: (name, content) => writeFileSync(join(folder, name), content),
    /** @param {string} program @param {string[]} args @param {string} [input] */
    run(program, args, input = "") {
      const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: folder,
        input,
        encoding: "utf8",
      });
      return { status, stdout, stderr, error };
    },
  };
}
