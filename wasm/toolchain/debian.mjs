// @ts-check
// Packages of a newer Debian than the machine's, without touching the machine's own apt: a private apt whose lists
// lie in our cache folder.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cached } from "./cache.mjs";
import { Failure, output, run, say } from "./command.mjs";

const SUITE = "forky";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** @type {Promise<string[]> | undefined} */
let options;

/** Options that turn apt's programs into the private apt; its lists are fetched once per process. */
function privateApt() {
  options ??= (async () => {
    const folder = cached("apt");
    for (const part of ["lists/partial", "archives/partial"])
      mkdirSync(join(folder, part), { recursive: true });
    const list = join(folder, "sources.list");
    const from = `[signed-by=${KEYRING}] ${mirror()} ${SUITE} main`;
    writeFileSync(list, `deb ${from}\ndeb-src ${from}\n`);
    const apt = Object.entries({
      "Dir::Etc::SourceList": list,
      "Dir::Etc::SourceParts": "/dev/null",
      "Dir::State::Lists": join(folder, "lists"),
      "Dir::Cache": folder,
      "APT::Sandbox::User": "root",
      "Acquire::Languages": "none",
      "Acquire::Retries": "5",
      "Acquire::http::Timeout": "30",
    }).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
    say(`Reading the package lists of Debian ${SUITE} …`);
    await run("apt-get", [...apt, "-qq", "update"]);
    return apt;
  })();
  return options;
}

/** The Debian mirror this machine already uses; Debian's own address where it uses none (Ubuntu). */
function mirror() {
  if (!existsSync(KEYRING)) {
    throw new Failure(
      "The way over Debian's packages needs Debian's keys: `apt-get install debian-archive-keyring`, then try again.",
    );
  }
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  const sources = output("apt-get", ["indextargets", "--format", "$(RELEASE) $(COMPONENT) $(SITE)"]) ?? "";
  const own = sources.split("\n").map((line) => line.split(" "));
  const site = own.find(
    ([release, component, url]) => release === codename && component === "main" && /debian\/?$/.test(url),
  );
  return site?.[2] ?? "http://deb.debian.org/debian";
}

/** Whether this machine has the tools of Debian or Ubuntu at all. */
export const hasApt = () => output("apt-get", ["--version"]) !== undefined;

/**
 * A field of a binary package's newest version.
 * @param {string} name
 * @param {string} field
 */
export async function packageField(name, field) {
  const text = output("apt-cache", [...(await privateApt()), "show", "--no-all-versions", name]) ?? "";
  const value = new RegExp(`^${field}: (.*)$`, "m").exec(text)?.[1];
  if (!value) throw new Failure(`Debian ${SUITE} tells no ${field} of a package ${name}.`);
  return value;
}

/**
 * Downloads packages to `folder` and unpacks them into `root`.
 * @param {string[]} names
 * @param {string} folder
 * @param {string} root
 */
export async function unpackPackages(names, folder, root) {
  mkdirSync(folder, { recursive: true });
  await run("apt-get", [...(await privateApt()), "download", ...names], { cwd: folder });
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
    await run("dpkg", ["-x", join(folder, file), root]);
  }
}

/**
 * Downloads the upstream tarball of a source package, and returns its path.
 * @param {string} name
 * @param {string} folder
 */
export async function upstreamTarball(name, folder) {
  const apt = await privateApt();
  const description = output("apt-cache", [...apt, "showsrc", "--only-source", name]) ?? "";
  const [, checksum, file] = /^ ([0-9a-f]{64}) \d+ (\S+\.orig\.tar\.\w+)$/m.exec(description) ?? [];
  if (!file) throw new Failure(`Debian ${SUITE} has no source package ${name}.`);

  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  // Quiet, whatever becomes of it: apt also fetches small files of Debian's own that mirrors may have dropped.
  output("apt-get", [...apt, "source", "--download-only", "--only-source", name], { cwd: folder });
  if (!existsSync(path))
    throw new Failure(`apt-get could not download ${file}; is the network up? Try again.`);
  if (createHash("sha256").update(readFileSync(path)).digest("hex") !== checksum) {
    throw new Failure(`${path} is not what Debian's list says. Delete it and try again.`);
  }
  return path;
}
