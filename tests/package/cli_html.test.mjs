// HTML to text: what a reader of the article sees, and what each part is.
import assert from "node:assert/strict";
import { after, test } from "node:test";

import { run, workFolder } from "./helpers/command.mjs";

const { write } = workFolder(after);

/** The text of a page, and its report. @param {string} html @param {string[]} options */
function read(html, ...options) {
  const { status, stdout } = run(["--json", "--format", "html", ...options], { input: html });
  assert.equal(status, 0);
  return JSON.parse(stdout)[0];
}

const page = `<!doctype html><html lang="en"><head><title>The Site</title><style>p { color: red }</style>
<script>document.write("<p>Written.</p>");</script></head>
<body><header><h1>The Site</h1><nav><ul><li><a href="/">Home</a></ul></nav></header>
<main><article>
<header><h1>The <em>Old</em> Ferry</h1><p>By Ann Writer</p></header>
<p>The old ferry&nbsp;is great.<sup><a href="#1">1</a></sup> It
  costs   little &amp; runs
  daily.<br>Second line<br><br>Third para<b>gra</b>ph &eacute;.
<blockquote><p>We love it.</p><p>So do they.</p></blockquote>
<ul><li>First item<li>Second <ul><li>Inner</ul></ul>
<ol start=3><li><p>Three</p><p>More of it</p></li><li>Four</li></ol>
<pre><code>let a = 1;

let b = "\`\`\`";
</code></pre>
<table><caption>Ferries</caption><thead><tr><th>Name<th>Age</tr></thead><tr><td>Ann<td>5</tr></table>
<table><tr><td><p>Cell for layout.</p></td><td><div>Another.</div></td></tr></table>
<aside>Related stories</aside><p hidden>Secret</p><div style="color: red; display: none">Secret</div>
<p>He said <q>hello</q>.</p><noscript>Enable it</noscript><dl><dt>Term<dd>Meaning</dl>
<div>loose <div>inner</div> tail</div><form><label>Mail</label><button>Send</button>In a form.</form>
</article></main><aside>More</aside><footer>Copyright</footer></body></html>`;

test("the article's blocks, and nothing around them", () => {
  const { text, report } = read(page);
  assert.deepEqual(text.split("\n\n"), [
    "# The Old Ferry",
    "By Ann Writer",
    "The old ferry\u00a0is great. It costs little & runs daily.\nSecond line",
    "Third paragraph é.",
    "> We love it.",
    "> So do they.",
    "- First item",
    "- Second",
    "- Inner",
    "3. Three",
    "More of it",
    "4. Four",
    "````\nlet a = 1;",
    'let b = "```";\n````',
    "Ferries",
    "| Name | Age |\n| Ann | 5 |",
    "Cell for layout.",
    "Another.",
    "He said “hello”.",
    "Term",
    "Meaning",
    "loose",
    "inner",
    "tail",
    "In a form.\n",
  ]);
  const kinds = report.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  for (const [kind, part] of [
    ["heading", "The Old Ferry"],
    ["byline", "By Ann Writer"],
    ["quote", "So do they."],
    ["listItem", "First item"],
    ["listItem", "Four"],
    ["table", "Ann"],
    ["code", "let a = 1;"],
  ]) {
    assert.ok(
      kinds.some(([found, words]) => found === kind && words.includes(part)),
      `${part} is no ${kind}`,
    );
  }
});

test("--boilerplate keep keeps what stands around the article too", () => {
  const { text } = read(page, "--boilerplate", "keep");
  for (const part of ["- Home", "# The Site", "Related stories", "Copyright"])
    assert.ok(text.includes(part), part);
  for (const part of ["Secret", "Written", "color", "Enable", "Send"]) assert.ok(!text.includes(part), part);
});

test("without main and article it is the body, without header, footer and nav", () => {
  const { text } = read("<header>Site</header><h2>Title</h2><p>Words.<nav>Home</nav><footer>End</footer>");
  assert.equal(text, "## Title\n\nWords.\n");
});

test("several articles are a list of articles", () => {
  const { text } = read("<main><article><h2>One</h2></article><article><h2>Two</h2></article></main><p>Out");
  assert.equal(text, "## One\n\n## Two\n");
});

test("a form around the whole page hides nothing", () => {
  assert.equal(read("<form><div><p>Words.</p></div></form>").text, "Words.\n");
});

test("any bytes give a text", () => {
  for (const html of [
    "",
    "<",
    "<p",
    "</p></div></html>",
    "<!--",
    "<table><p>Foster",
    "&#xD800;&#0;&notanentity;",
    "<svg><p>Out",
    "<template><p>In",
    `${"<div>".repeat(2000)}deep`,
  ]) {
    assert.equal(typeof read(html).text, "string", html.slice(0, 20));
  }
  assert.equal(read("<table><p>Foster").text, "Foster\n");
});

test("places of a report are places of the text that comes with it", () => {
  const path = write("a.html", page);
  const [{ text, report }] = JSON.parse(run(["--json", path]).stdout);
  assert.ok(report.keywords.length > 0);
  for (const { text: keyword, spans } of report.keywords) {
    const { start, end } = spans[0];
    assert.equal(text.slice(start, end).toLowerCase(), keyword.toLowerCase());
  }
});
