// @ts-check
// `npm run api`: writes the reference in docs/reference of the comments on the public types.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import {
  Application,
  Comment,
  CommentTag,
  OptionDefaults,
  ReferenceReflection,
  ReflectionKind,
} from "typedoc";

import { entries } from "./api_report.mjs";
import { markdownPath as fieldsPath } from "./generate.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const referenceFolder = join(root, "docs/reference");

const banner =
  "<!-- Made by web/package/reference.mjs from the comments in web/package: change those, not this. -->";

const titleOf = (/** @type {string} */ entry) => (entry === "index" ? "prosescope" : `prosescope/${entry}`);

/** @param {import("typedoc").ContainerReflection} container @param {(each: import("typedoc").Reflection) => boolean} isLeftOut */
function leaveOut(container, isLeftOut) {
  const stays = (/** @type {import("typedoc").Reflection} */ each) => !isLeftOut(each);
  for (const group of container.groups ?? []) group.children = group.children.filter(stays);
  container.groups = container.groups?.filter((group) => group.children.length > 0) ?? [];
  container.children = container.children?.filter(stays) ?? [];
  // An empty list would become an empty table.
  if (container.children.length === 0) delete container.children;
}

/** @param {import("typedoc").Reflection} reflection @param {string} title @param {string} target */
const addLink = ({ comment }, title, target) =>
  comment?.summary.push({ kind: "text", text: ` [${title}](${target}).` });

/** Fields that docs/fields.md lists, and inherited ones, are left to where they stand. @param {import("typedoc").ProjectReflection} project */
function leadToFields(project) {
  const inTable = new Set(readFileSync(fieldsPath, "utf8").match(/(?<=^## )\w+$/gm));
  for (const type of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (!type.isDeclaration()) continue;
    const isInTable = inTable.has(type.name);
    leaveOut(type, (field) => isInTable || (field.isDeclaration() && field.inheritedFrom !== undefined));
    if (isInTable) addLink(type, "Its fields", `../fields.md#${type.name.toLowerCase()}`);
    if (type.name === "Formula") addLink(type, "All of them", "../measures/readability.md");
  }
}

/** What an entry offers as another does becomes one sentence. @param {import("typedoc").ProjectReflection} project */
function listShared(project) {
  for (const entry of project.children ?? []) {
    const shared = (entry.children ?? []).filter((each) => each instanceof ReferenceReflection);
    leaveOut(entry, (each) => shared.some((one) => one === each));
    /** @type {import("typedoc").CommentDisplayPart[]} */
    const links = shared.flatMap((each, i) => [
      { kind: "text", text: i ? ", " : "\n\nAlso here: " },
      { kind: "inline-tag", tag: "@link", text: each.name, target: each.getTargetReflectionDeep() },
    ]);
    if (links.length) entry.comment?.summary.push(...links, { kind: "text", text: "." });
  }
}

/** The tags of custom-elements.json, by the heading that they come under here. @type {Record<string, `@${string}`>} */
const elementTags = {
  "@attr": "@attributes",
  "@fires": "@events",
  "@csspart": "@parts",
  "@cssprop": "@customProperties",
};

/** Tags of one kind become a list. @param {import("typedoc").ProjectReflection} project */
function listElementTags(project) {
  for (const { comment } of project.getReflectionsByKind(ReflectionKind.Class)) {
    if (!comment) continue;
    for (const [tag, heading] of Object.entries(elementTags)) {
      const items = comment.blockTags
        .filter((block) => block.tag === tag)
        .map(({ content }) => {
          const [, name, meaning] = /^(\S+) - ([^]*)$/.exec(Comment.combineDisplayParts(content)) ?? [];
          return `- \`${name}\`: ${meaning?.replace(/\s+/g, " ").trim()}`;
        });
      comment.removeTags(/** @type {`@${string}`} */ (tag));
      if (items.length)
        comment.blockTags.push(new CommentTag(heading, [{ kind: "text", text: items.join("\n") }]));
    }
  }
}

/** The reference's pages by their file names. @returns {Promise<Record<string, string>>} */
export async function reference() {
  const folder = mkdtempSync(join(tmpdir(), "prosescope-reference-"));
  /** @type {Partial<import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions>} */
  const options = {
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: [...entries, "inline"].map((entry) => join(root, `web/package/${entry}.ts`)),
    tsconfig: join(root, "web/package/tsconfig.json"),
    ...{
      readme: "none",
      logLevel: "Warn",
      skipErrorChecking: true,
      disableSources: true,
      excludeExternals: true,
    },
    // KeywordOptions names each method.
    intentionallyNotExported: ["options.ts:keywordMethods"],
    blockTags: [
      ...OptionDefaults.blockTags,
      .../** @type {`@${string}`[]} */ (Object.keys(elementTags)),
      "@tagname",
    ],
    excludeTags: ["@tagname"],
    ...{ sort: ["source-order"], sortEntryPoints: false, expandObjects: true },
    ...{ outputFileStrategy: "modules", hidePageHeader: true, hideBreadcrumbs: true, indexFormat: "table" },
    ...{ parametersFormat: "table", interfacePropertiesFormat: "table", typeDeclarationFormat: "table" },
    pageTitleTemplates: {
      index: "Reference",
      module: ({ name }) => titleOf(name),
    },
  };
  try {
    const application = await Application.bootstrapWithPlugins(options);
    const project = await application.convert();
    if (!project) throw new Error("The reference can't be made of web/package");
    leadToFields(project);
    listShared(project);
    listElementTags(project);
    application.validate(project);
    await application.outputs.writeOutput({ name: "markdown", path: folder }, project);
    const { errorCount, warningCount } = application.logger;
    if (errorCount + warningCount)
      throw new Error("The comments in web/package have the faults that are listed above");
    return Object.fromEntries(
      readdirSync(folder).map((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        // The pages' list calls entries as their files are called.
        const named = text.replace(/\[(\w+)\](?=\(\1\.md\))/g, (_, entry) => `[${titleOf(entry)}]`);
        return [name, `${banner}\n\n${named}`];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [name, text] of Object.entries(await reference()))
    writeFileSync(join(referenceFolder, name), text);
}
