// @ts-check
// The Custom Elements Manifest of `<prosescope-report>`, from its source, for editors and tools of documentation.
import { readFileSync } from "node:fs";

// @ts-expect-error -- its declarations lack what it exports
import { create, ts } from "@custom-elements-manifest/analyzer/index.js";

/** @param {string} source path of the element's class @param {string} entry the package's module that defines it */
export function elementsManifest(source, entry) {
  const file = ts.createSourceFile(entry, readFileSync(source, "utf8"), ts.ScriptTarget.ES2022, true);
  const manifest = create({ modules: [file] });
  for (const module of manifest.modules) {
    for (const declaration of module.declarations) {
      declaration.superclass = { name: "HTMLElement" };
      declaration.members = declaration.members.filter(
        (/** @type {any} */ { privacy }) => privacy !== "private",
      );
      module.exports.push({
        kind: "custom-element-definition",
        name: declaration.tagName,
        declaration: { name: declaration.name, module: entry },
      });
    }
  }
  return manifest;
}
