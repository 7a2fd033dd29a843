// @ts-check
// `npm run api`: writes what the package offers, entry by entry, to docs/api, so that a review shows a changed interface.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The entries whose declarations differ: `inline` offers what `index` does. */
export const entries = ["index", "worker", "element"];

/** @param {string} entry */
export const reportPath = (entry) => join(root, `docs/api/${entry}.api.md`);

/** What an entry of `dist` declares. @param {string} entry */
export function apiReport(entry) {
  const folder = mkdtempSync(join(tmpdir(), "prosescope-api-"));
  const declarations = join(root, `dist/${entry}.d.ts`);
  const none = { logLevel: ExtractorLogLevel.None };
  const compilerOptions = {
    ...{ target: "es2022", module: "nodenext", moduleResolution: "nodenext", strict: true, types: [] },
    lib: ["es2023", "dom", "esnext.disposable"],
  };
  try {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: declarations,
        compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
        apiReport: {
          enabled: true,
          reportFileName: entry,
          reportFolder: folder,
          reportTempFolder: join(folder, "temporary"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        messages: { extractorMessageReporting: { default: none }, tsdocMessageReporting: { default: none } },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    });
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      // It says that the report is new, which it always is here.
      messageCallback: (message) => {
        if (message.logLevel !== ExtractorLogLevel.Error) message.logLevel = ExtractorLogLevel.None;
      },
    });
    if (errorCount) throw new Error(`The declarations of ${entry} have errors`);
    return readFileSync(join(folder, `${entry}.api.md`), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const entry of entries) writeFileSync(reportPath(entry), apiReport(entry));
}
