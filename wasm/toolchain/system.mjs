// @ts-check
// Programs that come from the system's package manager: installed where we may, else named.
import { existsSync, readFileSync } from "node:fs";
import { Failure, output, run, say, which } from "./command.mjs";
import { hasApt } from "./debian.mjs";

/** Programs and the Debian packages they come in. */
const PACKAGES = /** @type {const} */ ({
  "c++": ["g++"],
  cmake: ["cmake"],
  ninja: ["ninja-build"],
  python3: ["python3"],
  xz: ["xz-utils"],
  chromium: ["chromium", "fonts-dejavu-core"],
  "firefox-esr": ["firefox-esr"],
  "clang++": ["clang", "libclang-rt-dev"],
  "clang-format": ["clang-format"],
  parallel: ["parallel"],
  openssl: ["openssl"],
});

/** @typedef {keyof typeof PACKAGES} Program */

/**
 * Makes sure that programs are there.
 * @param {Program[]} names
 */
export async function programs(names) {
  const missing = names.filter((program) => !which(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => PACKAGES[program]);
  if (!hasApt()) throw new Failure(`Please install ${missing.join(", ")} and try again.`);
  if (process.getuid?.() !== 0) {
    throw new Failure(`Please run \`sudo apt-get install ${packages.join(" ")}\` and try again.`);
  }
  say(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = ["-qq", "-o", "Acquire::Retries=5", "-o", "Dpkg::Use-Pty=0"];
  // One unreachable site among many fails the update; whether it matters shows in the installation.
  await run("apt-get", [...apt, "update"], { env }).catch(() => {});
  await run("apt-get", [...apt, "install", "-y", "--no-install-recommends", ...packages], { env });
}

/** Whether this is Debian itself: Ubuntu's chromium package is a snap, which containers cannot run. */
export function isDebian() {
  return existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Ends with a message where CMake or the compiler is older than the project needs. */
export function checkVersions() {
  const cmake = /(\d+)\.(\d+)/.exec(output("cmake", ["--version"]) ?? "") ?? ["none", "0", "0"];
  if (Number(cmake[1]) * 100 + Number(cmake[2]) < 322)
    throw new Failure(`CMake 3.22 is needed; this is ${cmake[0]}.`);

  const compiler = process.env.CXX || "c++";
  if (output(compiler, ["-std=c++20", "-E", "-x", "c++", "/dev/null"]) === undefined) {
    throw new Failure(
      `\`${compiler}\` does not compile C++20. Install GCC 11 or Clang 14, or newer, or name one by CXX.`,
    );
  }
}
