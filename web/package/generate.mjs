// @ts-check
// Writes what is made from the core's table of fields (schema.json): the report's types, the reader that turns a packed
// report into objects, and the reference page. wasm/core/report/packing.h says how a report is packed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { families } from "./measure_families.mjs";

/**
 * @typedef {{ name: string, type: string, unit: string, meaning: string, nullable: boolean, record?: string,
 *   choices?: string[] }} Field
 * @typedef {{ name: string, meaning: string, fields: Field[] }} Rec
 * @typedef {{ name: string, title: string, unit: string, meaning: string, definition: string, citation: string,
 *   language: string, fewestWords: number, fewestSentences: number, lowest: number | null, highest: number | null,
 *   example: { value: number, source: string } }} Formula
 * @typedef {{ hash: number, amountScale: number, records: Rec[], formulas: Formula[] }} Schema
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const schemaPath = join(root, "build/wasm-release/schema.json");
export const typescriptPath = join(root, "web/package/generated/report.ts");
export const markdownPath = join(root, "docs/fields.md");
export const measuresPath = join(root, "docs/measures/readability.md");

const banner = "Made by web/package/generate.mjs from wasm/core/report/fields.cpp: change that, not this.";

/** @param {Field} field */
function typeOf(field) {
  const choices = (field.choices ?? []).map((choice) => JSON.stringify(choice)).join(" | ");
  switch (field.type) {
    case "integer":
    case "number":
      return "number";
    case "nullable":
      return "number | null";
    case "boolean":
      return "boolean";
    case "text":
      return "string";
    case "choice":
      return field.nullable ? `${choices} | null` : choices;
    case "ages":
      return "[from: number, to: number] | null";
    case "list":
      return `${field.record}[]`;
    default:
      throw new Error(`generate: the type ${field.type} of ${field.name} is unknown`);
  }
}

/** @param {Field} field */
const optional = (field) => field.type === "list" && field.nullable;

/** Sentence and unit as one TSDoc text. @param {Field} field */
const describe = (field) => (field.unit ? `${field.meaning} Unit: ${field.unit}.` : field.meaning);

/**
 * Fields with dots in their names as a tree of objects, in the order of the table.
 * @param {Field[]} fields
 */
function tree(fields) {
  /** @type {Map<string, any>} */
  const top = new Map();
  for (const field of fields) {
    const path = field.name.split(".");
    const last = /** @type {string} */ (path.pop());
    let at = top;
    for (const part of path) {
      if (!at.has(part)) at.set(part, new Map());
      at = at.get(part);
    }
    at.set(last, field);
  }
  return top;
}

/** What fields with a common beginning of their names are together. @type {Record<string, string>} */
const groups = {
  version: "What made the numbers.",
  language: "The language of the text.",
  counts: "What was counted.",
  readability: "How hard the text is to read.",
  error: "Standard errors of the measures.",
  sentiment: "The tone.",
  voices: "The tone of the writer's own words, and of those that are quoted.",
  author: "The writer's own words.",
  quoted: "Words between quotation marks and in quoted blocks.",
};

/** @param {Map<string, any>} node @param {string} indent @returns {string} */
function declare(node, indent) {
  let out = "";
  for (const [name, value] of node) {
    if (value instanceof Map) {
      if (!groups[name]) throw new Error(`generate: nothing says what ${name} is`);
      out += `${indent}/** ${groups[name]} */\n${indent}${name}: {\n${declare(value, `${indent}  `)}${indent}};\n`;
    } else {
      out += `${indent}/** ${describe(value)} */\n`;
      out += `${indent}${name}${optional(value) ? "?" : ""}: ${typeOf(value)};\n`;
    }
  }
  return out;
}

/** How many doubles and integers a field takes in a packed row. @param {Field} field */
function slots({ type }) {
  if (type === "number" || type === "nullable") return { doubles: 1, integers: 0 };
  return { doubles: 0, integers: type === "text" || type === "ages" || type === "list" ? 2 : 1 };
}

const choicesName = (/** @type {string} */ record, /** @type {Field} */ field) =>
  `choicesOf${record}${field.name.replace(/(^|\.)(.)/g, (_, _dot, letter) => letter.toUpperCase())}`;

/**
 * The expression that reads a field of the row whose doubles begin at `d` and integers at `i`.
 * @param {string} record @param {Field} field @param {number} d @param {number} i
 */
function read(record, field, d, i) {
  switch (field.type) {
    case "number":
      return `doubles[d + ${d}]!`;
    case "nullable":
      return `nullable(doubles[d + ${d}]!)`;
    case "integer":
      return `integers[i + ${i}]!`;
    case "boolean":
      return `integers[i + ${i}] !== 0`;
    case "choice":
      return field.nullable
        ? `${choicesName(record, field)}[integers[i + ${i}]!] ?? null`
        : `${choicesName(record, field)}[integers[i + ${i}]!]!`;
    case "text":
      return `text.substr(integers[i + ${i}]!, integers[i + ${i + 1}]!)`;
    case "ages":
      return `integers[i + ${i}]! < 0 ? null : [integers[i + ${i}]!, integers[i + ${i + 1}]!]`;
    case "list":
      return `all${field.record}.slice(integers[i + ${i}], integers[i + ${i + 1}])`;
    default:
      throw new Error(`generate: the type ${field.type} of ${field.name} is unknown`);
  }
}

/**
 * @param {string} record @param {Map<string, any>} node @param {Map<Field, { d: number, i: number }>} places
 * @param {string} indent @returns {string}
 */
function build(record, node, places, indent) {
  let out = "{\n";
  for (const [name, value] of node) {
    if (value instanceof Map) {
      out += `${indent}  ${name}: ${build(record, value, places, `${indent}  `)},\n`;
      continue;
    }
    const { d, i } = /** @type {{ d: number, i: number }} */ (places.get(value));
    const expression = read(record, value, d, i);
    if (optional(value))
      out += `${indent}  ...(integers[i + ${i}]! < 0 ? {} : { ${name}: ${expression} }),\n`;
    else out += `${indent}  ${name}: ${expression},\n`;
  }
  return `${out}${indent}}`;
}

/** Records before those whose lists hold them, so that each is read when it is asked for. @param {Rec[]} records */
function innerFirst(records) {
  /** @type {Rec[]} */
  const done = [];
  const visit = (/** @type {Rec} */ record) => {
    if (done.includes(record)) return;
    for (const field of record.fields) {
      const inner = records.find((other) => other.name === field.record);
      if (inner) visit(inner);
    }
    done.push(record);
  };
  records.forEach(visit);
  return done;
}

/** What a page shows of a formula. @param {Formula} formula */
export const shown = ({ name, title, unit, meaning, definition, citation }) => ({
  name,
  title,
  unit,
  meaning,
  definition,
  citation,
});

/** What texts and values a formula is made for. @param {Formula} formula */
function scope({ language, fewestWords, fewestSentences, lowest, highest }) {
  const size = `${fewestWords} words${fewestSentences > 1 ? ` and ${fewestSentences} sentences` : ""} or more`;
  const bounds = [lowest === null ? "" : ` from ${lowest}`, highest === null ? "" : ` up to ${highest}`].join(
    "",
  );
  const values = bounds && `, for values${bounds}`;
  return `Made for texts of ${size}${values}. Holds in ${language === "" ? "any language" : `\`${language}\``}.`;
}

/** @param {Schema} schema */
function typescript({ hash, amountScale, records, formulas }) {
  let out = `// ${banner}\n\n`;
  out += `/** Hash of the table of fields that this reader was made from; the module's must be the same. */\n`;
  out += `export const layoutHash = ${hash};\n\n`;
  out += `/** Steps to one of the core's fixed-point amounts. */\nexport const amountScale = ${amountScale};\n\n`;
  for (const record of records) {
    out += `/** ${record.meaning} */\nexport interface ${record.name} {\n${declare(tree(record.fields), "  ")}}\n\n`;
  }
  out += "/** A readability formula, as its row in the core's table describes it. */\n";
  out += `export interface Formula {
  /** Name of the measure in \`report.readability\`. */
  name: string;
  /** Its usual name. */
  title: string;
  /** Unit of its value. */
  unit: string;
  /** What it measures. */
  meaning: string;
  /** How it is computed of \`report.counts\`. */
  definition: string;
  /** Where it was published. */
  citation: string;
}

`;
  out += "/** All readability formulas, in the order of the report. */\n";
  out += `export const formulas: readonly Formula[] = ${JSON.stringify(formulas.map(shown), null, 2)};\n\n`;
  for (const record of records) {
    for (const field of record.fields) {
      if (field.type !== "choice") continue;
      const name = choicesName(record.name, field);
      out += `export const ${name} = ${JSON.stringify(field.choices)} as const;\n`;
    }
  }
  out += `\nconst headerWords = 4;\n`;
  out += `const decoder = new TextDecoder("utf-8", { ignoreBOM: true });\n`;
  out += `const nullable = (value: number): number | null => (Number.isNaN(value) ? null : value);\n\n`;
  out += `/** Makes the report of its packed form: plain objects, lists and numbers. */\n`;
  out += `export function readReport(packed: Uint8Array): Report {\n`;
  out += `  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();\n`;
  out += `  const [, doubleCount, integerCount, textBytes] = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords) as unknown as [number, number, number, number];\n`;
  out += `  const doublesAt = bytes.byteOffset + headerWords * 4;\n`;
  out += `  const integersAt = doublesAt + doubleCount * 8;\n`;
  out += `  const textAt = integersAt + integerCount * 4;\n`;
  out += `  const doubles = new Float64Array(bytes.buffer, doublesAt, doubleCount);\n`;
  out += `  const integers = new Int32Array(bytes.buffer, integersAt, integerCount);\n`;
  out += `  const text = decoder.decode(new Uint8Array(bytes.buffer, textAt, textBytes));\n`;
  out += `  let d = 0;\n  let i = ${records.length};\n`;
  const sizes = records.map(({ fields }) => {
    const size = { doubles: 0, integers: 0 };
    for (const field of fields) {
      size.doubles += slots(field).doubles;
      size.integers += slots(field).integers;
    }
    return size;
  });
  records.forEach((record, index) => {
    out += `  const at${record.name} = { d, i };\n`;
    out += `  d += integers[${index}]! * ${sizes[index].doubles};\n`;
    out += `  i += integers[${index}]! * ${sizes[index].integers};\n`;
  });
  for (const record of innerFirst(records)) {
    const index = records.indexOf(record);
    /** @type {Map<Field, { d: number, i: number }>} */
    const places = new Map();
    const place = { d: 0, i: 0 };
    for (const field of record.fields) {
      places.set(field, { ...place });
      place.d += slots(field).doubles;
      place.i += slots(field).integers;
    }
    out += `  const all${record.name}: ${record.name}[] = [];\n`;
    out += `  ({ d, i } = at${record.name});\n`;
    out += `  for (let row = 0; row < integers[${index}]!; row++) {\n`;
    out += `    all${record.name}.push(${build(record.name, tree(record.fields), places, "    ")});\n`;
    out += `    d += ${sizes[index].doubles};\n    i += ${sizes[index].integers};\n  }\n`;
  }
  out += `  return all${records[0].name}[0]!;\n}\n`;
  return out;
}

/** @param {Schema} schema */
function markdown({ records }) {
  const cell = (/** @type {string} */ text) => text.replace(/\|/g, "\\|");
  let out = `<!-- ${banner} -->\n\n# Fields of the report\n`;
  for (const record of records) {
    out += `\n## ${record.name}\n\n${record.meaning}\n\n| field | type | unit | meaning |\n| --- | --- | --- | --- |\n`;
    for (const field of record.fields) {
      const name = `\`${field.name}${optional(field) ? "?" : ""}\``;
      out += `| ${name} | ${cell(`\`${typeOf(field)}\``)} | ${cell(field.unit)} | ${cell(field.meaning)} |\n`;
    }
  }
  return `${out}\nThe formulas behind \`readability\` are in [measures/readability.md](measures/readability.md).\n`;
}

/** @param {Schema} schema */
function measures({ formulas }) {
  let out = `<!-- Made by web/package/generate.mjs from wasm/core/readability/formulas.cpp and web/package/measure_families.mjs: change those, not this. -->\n\n`;
  out += "# Readability formulas\n\n";
  out +=
    "Each stands under its name in `report.readability`, its standard error under the same name in `error`. The counts that\n" +
    "they use are defined in `wasm/core/readability/counting.h`; [formulas.md](../formulas.md) says where other programs differ.\n" +
    "None sees what a text means, how it is ordered, or who reads it. For one number take [`grade`](grade.md), which agrees\n" +
    "better with teachers than any of these.\n\n" +
    "A value outside what its formula was made for is in `report.readability.unreliable`, with the reason.\n";
  for (const family of families) {
    out += `\n## ${family.title}\n\n${family.sees}\n\nDon't trust them:\n\n`;
    out += family.distrust.map((line) => `- ${line[0].toLowerCase()}${line.slice(1)}\n`).join("");
    for (const formula of formulas) {
      if (families.find(({ counts }) => counts.test(formula.definition)) !== family) continue;
      out += `\n### ${formula.title}\n\n\`readability.${formula.name}\` (${formula.unit}). ${formula.meaning}\n\n`;
      out += `    ${formula.definition}\n\n${formula.citation}\n\n${scope(formula)}\n\n`;
      out += `Example: ${formula.example.value}, ${formula.example.source}.\n`;
    }
  }
  return out;
}

/**
 * The schema with all that a formula's row says in its field's meaning.
 * @param {Schema} schema
 * @returns {Schema}
 */
function describeMeasures({ records, formulas, ...rest }) {
  const meanings = new Map(
    formulas.map(({ name, title, meaning, definition, citation }) => [
      `readability.${name}`,
      `${title}. ${meaning} \`${definition}\`. ${citation}`,
    ]),
  );
  const described = records.map((record) => ({
    ...record,
    fields: record.fields.map((field) => ({ ...field, meaning: meanings.get(field.name) ?? field.meaning })),
  }));
  return { ...rest, records: described, formulas };
}

/** What is made from a schema. @param {Schema} schema */
export function generate(schema) {
  const described = describeMeasures(schema);
  return { typescript: typescript(described), markdown: markdown(described), measures: measures(described) };
}

/** Writes the files from the schema of the last build; says which were not as they should be. */
export function writeGenerated() {
  const made = generate(JSON.parse(readFileSync(schemaPath, "utf8")));
  const changed = [];
  for (const [path, content] of [
    [typescriptPath, made.typescript],
    [markdownPath, made.markdown],
    [measuresPath, made.measures],
  ]) {
    mkdirSync(dirname(path), { recursive: true });
    let before = "";
    try {
      before = readFileSync(path, "utf8");
    } catch {
      // The first build in this checkout.
    }
    if (before === content) continue;
    writeFileSync(path, content);
    changed.push(path);
  }
  return changed;
}
