// @ts-check
// What comes in: HTML whose blocks are kept, files that are opened or dropped.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { field, paste, pasteData, setUp, settled, textOf } from "./helpers/visit.mjs";

/** @typedef {import("playwright-core").Page} Page */

const visit = setUp();

// Browsers say so of a document too that is never shown.
const complaints = /^(?:Applying inline style|Executing inline event handler) violates/;

const HTML = `<meta charset="utf-8"><style>p { color: red }</style>
<h2>The Old   Lighthouse</h2><p>It was built in <b>1871</b>.<br>It still <a href="x">stands</a>.</p>
<blockquote><p>Nobody wants another wreck.</p><p>We need a lamp.</p></blockquote>
<ul><li>a new lamp</li><li>a keeper<ul><li>who lives there</li></ul></li></ul><ol start="3"><li>third step</li></ol>
<div><div>One part.</div><div>Another part.</div></div>
<table><tr><th>Name</th><th>Age</th></tr><tr><td>Gull Point</td><td>154</td></tr></table>
<pre>int main() {
    return 0;
}</pre><script>alert(1)</script><p style="display: none">unseen</p><button>Share</button><p>The end.</p>`;

const TEXT = `## The Old Lighthouse

It was built in 1871.
It still stands.

> Nobody wants another wreck.

> We need a lamp.

- a new lamp

- a keeper

- who lives there

3. third step

One part.

Another part.

| Name | Age |
| Gull Point | 154 |

\`\`\`
int main() {
    return 0;
}
\`\`\`

The end.`;

test("HTML from the clipboard keeps its headings, lists, quotes and tables as blocks", () =>
  visit(
    async (page) => {
      await pasteData(page, { "text/html": HTML, "text/plain": "plain" });
      assert.equal(await textOf(page), TEXT);
      for (const [kind, count] of Object.entries({ heading: 1, quote: 2, listItem: 4, table: 1, code: 1 })) {
        assert.equal(await page.locator(`[data-kind=${kind}] .count`).innerText(), String(count), kind);
      }
    },
    { complaints },
  ));

/** What HTML becomes when it is pasted. @param {string} html @param {string} text */
const becomes = (html, text) =>
  visit(
    async (page) => {
      await pasteData(page, { "text/html": html, "text/plain": "plain" });
      assert.equal(await textOf(page), text);
    },
    { complaints },
  );

test("of a page that was copied with all its menus the article comes", () =>
  becomes(
    `<a class="sr-only" href="#main">Skip to content</a><header><a href="/">The Site</a><nav><ul><li>Home</li></ul></nav></header>
    <main><article><header><h1>The Old Lighthouse</h1></header><p>It still stands.</p><aside>Read more</aside></article>
    <section><h2>Comments</h2><p>Lovely!</p></section></main><div role="dialog">We store cookies.</div><footer>© Us</footer>`,
    "# The Old Lighthouse\n\nIt still stands.",
  ));

test("what was selected inside an article comes whole, with its header and what others say of it", () =>
  becomes(
    `<header><h1>The Old Lighthouse</h1></header><p>It still stands.</p><footer>Tags</footer>
    <h2>Comments</h2><article><p>Lovely!</p></article>`,
    "# The Old Lighthouse\n\nIt still stands.\n\n## Comments\n\nLovely!",
  ));

test("a menu that is all that was selected is what is meant", () =>
  becomes("<nav><ul><li>Home</li><li>News</li></ul></nav>", "- Home\n\n- News"));

test("links one below the other and side by side are a menu, whatever holds them", () =>
  visit(
    async (page) => {
      const html = `<div><a href="/">Home</a></div><div><a href="/n">News of the day</a></div><div><a href="/s">Sport</a></div>
      <h2>The Old Lighthouse</h2><p>It <a href="x">still</a> <a href="y">stands</a> in the wind and the rain.</p>
      <div><a href="a">Like</a><a href="b">Reply</a> <a href="c">Share</a></div><ul><li><a href="d">One</a></li><li><a href="e">Two</a></li></ul>`;
      await pasteData(page, { "text/html": html, "text/plain": "plain" });
      assert.equal(
        await textOf(page),
        "Home | News of the day | Sport\n\n## The Old Lighthouse\n\nIt still stands in the wind and the rain.\n\n" +
          "Like | Reply | Share | One | Two",
      );
      assert.equal(await page.locator("[data-kind=boilerplate] .count").innerText(), "2");
    },
    { complaints },
  ));

test("what a page's style sets apart isn't one word", () =>
  becomes(
    `<h1>Title</h1><div style="display: flex; gap: 1em"><span>Thursday</span><a href="/">Sign in</a></div>
    <span style="display: block">Prep Time</span><span style="display: block">10 minutes</span><p>un<b>believ</b>able</p>`,
    "# Title\n\nThursday\n\nSign in\n\nPrep Time\n\n10 minutes\n\nunbelievable",
  ));

test("a question that opens its answer is text, other buttons are none", () =>
  becomes(
    `<h3><button>Why a lamp?</button></h3><p>Ships.</p><button>More</button><a role="button" href="/">Add to basket</a>`,
    "### Why a lamp?\n\nShips.",
  ));

test("lines of a message are lines where an empty one parts its paragraphs", () =>
  becomes(
    `<div dir="ltr"><div>The lamp is new.</div><div>It shines.</div><div><br></div><div>Cheers,</div><div>Ida</div></div>
    <table><tr><td>Layout of a mail</td></tr></table>`,
    "The lamp is new.\nIt shines.\n\nCheers,\nIda\n\nLayout of a mail",
  ));

test("Word's lists, quotes, titles, tables, comments and notes", () => {
  const item = (/** @type {string} */ mark, /** @type {string} */ words) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span
    style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
  const row = (/** @type {string[]} */ ...cells) =>
    `<tr>${cells.map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`).join("")}</tr>`;
  return becomes(
    `<p class=MsoTitle>The Old Lighthouse</p>${item("·", "a new lamp")}${item("1.", "a first step")}
    <p class=MsoQuote>We need a lamp.</p><table>${row("Name", "Age")}${row("Gull Point", "154")}</table>
    <p class=MsoNormal>It stands<span class=MsoCommentReference>[AB1]</span>.<a href="#_ftn1">[1]</a></p>`,
    "# The Old Lighthouse\n\n- a new lamp\n\n1. a first step\n\n> We need a lamp.\n\n" +
      "| Name | Age |\n| Gull Point | 154 |\n\nIt stands.",
  );
});

test("HTML that says no more than its plain text is left alone", () =>
  visit(async (page) => {
    await pasteData(page, { "text/html": "<p>One <b>good</b> day.</p>", "text/plain": "One good day." });
    assert.equal(await textOf(page), "One good day.");
  }));

test("hostile HTML loads and runs nothing", () =>
  visit(
    async (page) => {
      /** @type {string[]} */
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      const hostile = `<h1>A<img src="http://localhost:9/x" onerror="alert(1)"><svg onload="alert(1)"></svg></h1>
      <iframe src="http://localhost:9/"></iframe><link rel="stylesheet" href="http://localhost:9/"><p>B</p>`;
      await pasteData(page, { "text/html": hostile, "text/plain": "x" });
      assert.equal(await textOf(page), "# A\n\nB");
      assert.deepEqual(requests, []);
    },
    { complaints },
  ));

/** Drops a file on the page, as from a desktop. @param {Page} page @param {string} name @param {string} type @param {string} content */
async function drop(page, name, type, content) {
  await field(page).evaluate((target, [name, type, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], name, { type }));
    for (const kind of ["dragover", "drop"]) {
      target.dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
      );
    }
  }, /** @type {[string, string, string]} */ ([name, type, content]));
}

describe("a file takes the place of the text", () => {
  for (const [name, type, content, expected] of /** @type {const} */ ([
    ["story.txt", "text/plain", "It was a good day.", "It was a good day."],
    ["README.md", "", "# Title\n\nIt was a good day.", "# Title\n\nIt was a good day."],
    [
      "page.html",
      "text/html",
      "<title>T</title><nav>Home</nav><main><h1>Title</h1><p>It was.</p></main><footer>Us</footer>",
      "# Title\n\nIt was.",
    ],
  ])) {
    test(`${name}, dropped`, () =>
      visit(async (page) => {
        await drop(page, name, type, content);
        await page.locator("#report").waitFor({ state: "visible" });
        assert.equal(await textOf(page), expected);
      }));

    test(`${name}, opened`, () =>
      visit(async (page) => {
        const chooser = page.waitForEvent("filechooser");
        await page.getByRole("button", { name: "Open a file" }).click();
        await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(content) });
        await page.locator("#report").waitFor({ state: "visible" });
        assert.equal(await textOf(page), expected);
      }));
  }

  test("one that is no text is refused, and what to do is said", () =>
    visit(async (page) => {
      await drop(page, "photo.png", "image/png", "x");
      await page.getByRole("alert").waitFor({ state: "visible" });
      assert.match(
        await page.getByRole("alert").innerText(),
        /“photo.png”.*Open a \.txt, \.md or \.html file/,
      );
      assert.equal(await textOf(page), "");
      // Until there is another text, whatever is read of this one.
      await settled(page);
      assert.ok(await page.getByRole("alert").isVisible());
      await paste(page, "It was a good day.");
      await page.getByRole("alert").waitFor({ state: "hidden" });
    }));
});

test("what was pasted and typed can be undone", () =>
  visit(async (page) => {
    await pasteData(page, { "text/html": "<h1>Title</h1>", "text/plain": "Title" });
    await page.keyboard.press("ControlOrMeta+Z");
    await settled(page);
    assert.equal(await textOf(page), "");
    await page.keyboard.press("ControlOrMeta+Y");
    assert.equal(await textOf(page), "# Title");
  }));

test("what was done before CodeMirror came is kept as it stood, and is one step to undo", () => {
  /** @type {() => void} */
  let release = () => undefined;
  const released = new Promise((done) => (release = () => done(undefined)));
  return visit(
    async (page) => {
      const plain = page.locator("textarea#text");
      await plain.focus();
      const text = "One good line of the text.\n".repeat(200);
      await page.keyboard.insertText(text);
      await page.keyboard.type("The end.");
      const scrolled = await plain.evaluate((each) => {
        const { scrollHeight } = each;
        /** @type {HTMLTextAreaElement} */ (each).setSelectionRange(100, 110);
        return (each.scrollTop = Math.round(scrollHeight / 2));
      });
      release();
      await field(page).waitFor();
      await settled(page);
      const after = await field(page).evaluate((content) => {
        const { view } = /** @type {any} */ (content).cmTile.root;
        const { from, to } = view.state.selection.main;
        return { from, to, hasFocus: view.hasFocus, scrolled: view.scrollDOM.scrollTop };
      });
      assert.deepEqual([after.from, after.to, after.hasFocus], [100, 110, true]);
      assert.ok(Math.abs(after.scrolled - scrolled) < 100, `${after.scrolled}, before ${scrolled}`);
      assert.equal(await textOf(page), `${text}The end.`);
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.type("!");
      await page.keyboard.press("ControlOrMeta+Z");
      assert.equal(await textOf(page), `${text}The end.`);
      await page.keyboard.press("ControlOrMeta+Z");
      assert.equal(await textOf(page), "");
      await page.keyboard.press("ControlOrMeta+Y");
      assert.equal(await textOf(page), `${text}The end.`);
    },
    {
      rich: false,
      prepare: async (page) =>
        void (await page.route("**/later-*.js", async (route) => {
          await released;
          await route.continue();
        })),
    },
  );
});
