// @ts-check
// Emscripten out of Debian's packages, moved into one folder that runs beside any older Debian or Ubuntu.
import { closeSync, cpSync, lstatSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure, output, say } from "./command.mjs";
import { packageField, unpackPackages } from "./debian.mjs";

/** What the compiler needs besides itself and LLVM, down to the C library: the machine's own may be older. */
const LIBRARIES =
  "libc6 libgcc-s1 libstdc++6 libedit2 libffi8 libxml2-16 libz3-4 libzstd1 zlib1g libtinfo6 libbsd0 libmd0 liblzma5 libgmp10";

/** Libraries that need others; the C and C++ runtimes find each other through the program that loads them. */
const PATCHED_LIBRARY = /^lib(LLVM|clang-cpp|binaryen|xml2|edit|z3|bsd)/;

/**
 * Fills `partial`, to be renamed to `final`, and returns the paths Emscripten's configuration names.
 * @param {string} version
 * @param {string} partial
 * @param {string} final
 */
export async function fromDebian(version, partial, final) {
  const offered = await packageField("emscripten", "Version");
  const llvm = /\bclang-(\d+)/.exec(await packageField("emscripten", "Depends"))?.[1];
  if (offered.split(".")[0] !== version.split(".")[0] || !llvm) {
    throw new Failure(
      `Debian has Emscripten ${offered}, too far from ${version}. Install ${version} with emsdk and put em++ on the PATH.`,
    );
  }
  if (!offered.startsWith(version))
    say(`Debian no longer has Emscripten ${version}; taking ${offered} in its place.`);

  say(
    `Emscripten ${offered} from Debian's packages: downloading and unpacking (about 90 MB, 500 MB unpacked) …`,
  );
  const compiler = `emscripten binaryen clang-${llvm} lld-${llvm} llvm-${llvm} llvm-${llvm}-linker-tools libllvm${llvm} libclang-cpp${llvm} libclang-common-${llvm}-dev node-acorn patchelf`;
  const downloads = join(partial, "downloads");
  await unpackPackages(`${compiler} ${LIBRARIES}`.split(" "), downloads, partial);
  rmSync(downloads, { recursive: true });

  say("Making its programs use their own libraries …");
  const programs = [`usr/bin`, `usr/lib/llvm-${llvm}/bin`];
  relocate(partial, final, programs);

  // Copied, not linked: the compiler's ES modules import acorn, and Node resolves links before it looks for packages.
  cpSync(join(partial, "usr/share/nodejs"), join(partial, "usr/share/emscripten/node_modules"), {
    recursive: true,
  });
  return { root: "usr/share/emscripten", llvm: `usr/lib/llvm-${llvm}/bin`, binaryen: "usr" };
}

/**
 * Points ELF programs and libraries at the C library and its companions in the folder they will live in.
 * @param {string} partial
 * @param {string} final
 * @param {string[]} programFolders
 */
function relocate(partial, final, programFolders) {
  const library = readdirSync(join(partial, "usr/lib")).find((name) => name.includes("-linux-"));
  const loader =
    library && readdirSync(join(partial, "usr/lib", library)).find((name) => /^ld-linux.*\.so/.test(name));
  if (!library || !loader) throw new Failure("Debian's libc6 holds no loader where it was expected.");
  const libraries = join("usr/lib", library);
  const rpath = ["--force-rpath", "--set-rpath", join(final, libraries)];

  // The unpacked patchelf runs by the unpacked loader, so the machine need not have one.
  const patchelf = (/** @type {string[]} */ args, /** @type {string} */ file) => {
    const here = join(partial, libraries);
    const command = ["--library-path", here, join(partial, "usr/bin/patchelf"), ...args, file];
    if (output(join(here, loader), command) === undefined) throw new Failure(`patchelf failed on ${file}.`);
  };

  for (const folder of programFolders) {
    for (const file of elfFiles(join(partial, folder)).filter((file) => !file.endsWith("/patchelf"))) {
      patchelf(["--set-interpreter", join(final, libraries, loader), ...rpath], file);
    }
  }
  for (const file of elfFiles(join(partial, libraries))) {
    if (PATCHED_LIBRARY.test(file.slice(file.lastIndexOf("/") + 1))) patchelf(rpath, file);
  }
}

/** @param {string} folder */
function elfFiles(folder) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  return files.filter(
    (file) => lstatSync(file).isFile() && statSync(file).size > 4 && magic(file) === "\x7fELF",
  );
}

/** @param {string} file */
function magic(file) {
  const head = Buffer.alloc(4);
  const descriptor = openSync(file, "r");
  readSync(descriptor, head);
  closeSync(descriptor);
  return head.toString("latin1");
}
