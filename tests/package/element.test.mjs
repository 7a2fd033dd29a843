// <prosescope-report> in a page of others: what it reads, shows, marks, tells and leaves alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";
import puppeteer from "puppeteer-core";

import { firefox } from "../../wasm/toolchain/browser.mjs";
import { faultsOf } from "../page/helpers/axe.mjs";
import { found, pagesOf, screenshot, strictPolicy } from "./helpers/pages.mjs";
import { dist, root } from "./helpers/paths.mjs";
import { serve } from "./helpers/server.mjs";

const analyzer = await createAnalyzer();
const folder = mkdtempSync(join(tmpdir(), "prosescope-element-"));
symlinkSync(dist, join(folder, "dist"));
after(() => {
  analyzer.dispose();
  rmSync(folder, { recursive: true, force: true });
});
writeFileSync(join(folder, "styles.css"), "p, button { color: red }");
const visit = pagesOf(folder);

const example = readFileSync(join(root, "web/page/example.txt"), "utf8");
const paragraphs = example.trim().split(/\n\n+/);

/** Writes a page that has the element, and gives its name. @param {string} name @param {string} body @param {string} [head] */
function page(name, body, head = "") {
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
${head}
<script type="module" src="/dist/element.js"></script>
${body}`,
  );
  return name;
}

/** @typedef {import("../../dist/element.js").ProsescopeReport} ProsescopeReport */

/** Runs in the page: the report, when it is there. */
const report = () => /** @type {ProsescopeReport} */ (document.querySelector("prosescope-report")).report;

/** Which texts are marked, by kind. Runs in the page. */
const marked = () =>
  Object.fromEntries([...CSS.highlights].map(([kind, ranges]) => [kind, [...ranges].map(String)]));

/** @param {string} text @param {string} [attributes] */
const withTextarea = (text, attributes = "") =>
  `<textarea id="text" rows="6" cols="60">${text}</textarea><prosescope-report for="text" ${attributes}></prosescope-report>`;

const article = `<article id="article"><h1>A bad plan</h1>
  <p>The plan is   not a <em>good</em>
    idea. <!-- no words --> Critics of the city council<br>say so.</p><ul><li><p>It costs
too much.</p></li><li>Nobody likes it.</li></ul><p hidden="">Unseen words.</p>
<nav>Home News</nav><pre>let code = "bad";</pre><button>Share</button><p>The end&nbsp;is near.</p></article>`;

describe("what it reads", () => {
  test("a text field, while somebody types", () =>
    visit(page("field.html", withTextarea("It is good.")), async (page) => {
      const first = await found(page, report);
      assert.deepEqual(first, analyzer.analyze("It is good."));
      await page.locator("#text").press("End");
      await page.keyboard.type(" Is it?");
      const typed = "It is good. Is it?";
      await found(page, () => document.querySelector("prosescope-report").text === "It is good. Is it?");
      assert.deepEqual(await found(page, report), analyzer.analyze(typed));
    }));

  test("an article, as it is shown: headings and items, no furniture, no code, nothing hidden", () =>
    visit(
      page("article.html", article + '<prosescope-report for="article"></prosescope-report>'),
      async (page) => {
        const read = await found(page, report);
        const text = await page.evaluate(() => document.querySelector("prosescope-report").text);
        assert.equal(
          text,
          "# A bad plan\n\nThe plan is not a good idea. Critics of the city council\nsay so.\n\n- It costs too much.\n\n- Nobody likes it." +
            '\n\n```\nlet code = "bad";\n```\n\nThe end\u00a0is near.',
        );
        assert.deepEqual(read, analyzer.analyze(text));
        assert.deepEqual(
          read.blocks.map(({ kind }) => kind),
          ["heading", "paragraph", "listItem", "listItem", "code", "paragraph"],
        );
        await page.evaluate(() => document.querySelector("article").append("More words."));
        await found(page, () => document.querySelector("prosescope-report").text.endsWith("More words."));
      },
    ));

  test("an element that is edited", () =>
    visit(
      page(
        "edited.html",
        '<div id="edited" contenteditable>Good.</div><prosescope-report for="edited"></prosescope-report>',
      ),
      async (page) => {
        await found(page, report);
        await page.locator("#edited").press("End");
        await page.keyboard.type(" Bad");
        await page.keyboard.press("Enter");
        await page.keyboard.type("Next");
        await found(page, () => document.querySelector("prosescope-report").text === "Good. Bad\n\nNext");
      },
    ));

  test("an element that comes later, and another when `for` changes", () =>
    visit(
      page("later.html", '<prosescope-report for="text"></prosescope-report><p id="other">Two words'),
      async (page) => {
        await page.evaluate(() => {
          const late = Object.assign(document.createElement("textarea"), { id: "text", value: "One" });
          document.body.append(late);
        });
        assert.equal((await found(page, report)).counts.words, 1);
        await page.evaluate(() => (document.querySelector("prosescope-report").htmlFor = "other"));
        await found(page, () => document.querySelector("prosescope-report").report.counts.words === 2);
      },
    ));

  test("its property `text`, with options and an analyzer of its own, set before it was defined too", () =>
    visit(page("text.html", "<p>Nothing else"), async (page) => {
      const words = await page.evaluate(async () => {
        const { createAnalyzer } = await import(String(new URL("/dist/index.js", location.href)));
        const analyzer = await createAnalyzer({ lexicon: { valences: { plan: 3 } } });
        const element = document.createElement("prosescope-report");
        Object.assign(element, { text: "The plan.", options: { words: true }, analyzer });
        document.body.append(element);
        const { words, sentiment } = await element.refresh();
        return [words.length, sentiment.label];
      });
      assert.deepEqual(words, [2, "positive"]);
      await page.evaluate(() => {
        const element = document.querySelector("prosescope-report");
        for (const act of [() => (element.text = 5), () => (element.options = { words: 5 })]) {
          try {
            act();
          } catch (error) {
            if (error instanceof TypeError) continue;
          }
          throw new Error("not refused");
        }
      });
    }));
});

describe("what it shows", () => {
  test("grade, tone, counts, keywords and hard sentences, in parts", () =>
    visit(page("shown.html", withTextarea(example)), async (page) => {
      const { readability, keywords, counts } = await found(page, report);
      await found(page, () => document.querySelector("prosescope-report").shadowRoot.querySelector("li"));
      const part = (name) => page.locator(`prosescope-report [part="${name}"]`);
      assert.equal(await part("value").innerText(), readability.grade.toFixed(1));
      assert.match(await part("counts").innerText(), new RegExp(`Words\\s+${counts.words}\\b`));
      assert.equal(await part("keyword").count(), keywords.length);
      assert.equal((await part("keyword").first().innerText()).replace(/\s*\d+$/, ""), keywords[0].text);
      assert.ok((await part("sentence").count()) > 0);
      assert.ok(await part("highlights").isHidden(), "a text field can't be marked");
      await screenshot(page, "element-textarea");
    }));

  test("every part and custom property is in the manifest, and none besides", async () => {
    const { modules } = JSON.parse(readFileSync(join(dist, "custom-elements.json"), "utf8"));
    const [{ path, declarations }] = modules;
    assert.equal(path, "dist/element.js");
    const { tagName, attributes, events, cssParts, cssProperties } = declarations[0];
    assert.equal(tagName, "prosescope-report");
    assert.deepEqual(attributes.map(({ name }) => name).sort(), [
      "disabled",
      "for",
      "highlight",
      "max-grade",
      "name",
    ]);
    assert.deepEqual(events.map(({ name }) => name).sort(), [
      "prosescope-error",
      "prosescope-place",
      "prosescope-report",
    ]);
    const source = ["marks", "style"]
      .map((name) => readFileSync(join(root, `web/package/element/${name}.ts`), "utf8"))
      .join();
    const kinds = ["sentence", "positive", "negative", "keyword"].map((kind) => `--prosescope-${kind}`);
    assert.deepEqual(
      cssProperties.map(({ name }) => name).sort(),
      [...new Set([...(source.match(/--prosescope-\w+/g) ?? []), ...kinds])].sort(),
    );
    await visit(page("parts.html", withTextarea(example)), async (page) => {
      await found(page, report);
      const parts = await page.evaluate(() =>
        [...document.querySelector("prosescope-report").shadowRoot.querySelectorAll("[part]")].map(
          (each) => each.part.value,
        ),
      );
      assert.deepEqual([...new Set(parts)].sort(), cssParts.map(({ name }) => name).sort());
    });
  });

  test("no grade where there is none, and the reason", () =>
    visit(
      page(
        "german.html",
        withTextarea("Alle Menschen sind frei und gleich an Würde und Rechten geboren. ".repeat(4)),
      ),
      async (page) => {
        await found(page, report);
        assert.match(await page.locator('prosescope-report [part="summary"]').innerText(), /No grade/);
      },
    ));

  test("text is never markup", () =>
    visit(
      page(
        "markup.html",
        withTextarea("The &lt;img src=x onerror=alert(1)> &lt;b>council&lt;/b> of the city council."),
      ),
      async (page) => {
        await found(page, report);
        const inside = await page.evaluate(
          () => document.querySelector("prosescope-report").shadowRoot.querySelectorAll("img, b").length,
        );
        assert.equal(inside, 0);
      },
    ));
});

describe("anyone can use it:", () => {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    test(`axe-core finds nothing, ${colorScheme}`, () =>
      visit(
        page(
          `axe_${colorScheme}.html`,
          `<main><h1>Test</h1><h2>Article</h2>${article.replace(/<(\/?)h1>/g, "<$1h3>")}
           <h2>Report</h2><prosescope-report for="article" highlight="tone"></prosescope-report></main>`,
          '<meta name="color-scheme" content="light dark">',
        ),
        async (page) => {
          await page.emulateMedia({ colorScheme });
          await found(page, report);
          await screenshot(page, `element-${colorScheme}`);
          assert.deepEqual(await faultsOf(page), []);
        },
      ));
  }

  test("a keyboard leads to every place and choice, and the focus is seen", () =>
    visit(
      page("keyboard.html", article + '<prosescope-report for="article"></prosescope-report>'),
      async (page) => {
        const { keywords } = await found(page, report);
        await page.locator("button").first().focus();
        await page.keyboard.press("Tab");
        await page.keyboard.press("ArrowRight");
        assert.equal(
          await page.evaluate(() => document.querySelector("prosescope-report").highlight),
          "sentences",
        );
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => {
          const focused = document.querySelector("prosescope-report").shadowRoot.activeElement;
          return [focused.part.value, getComputedStyle(focused).outlineStyle];
        });
        assert.deepEqual(outline, ["keyword", "solid"]);
        await page.keyboard.press("Enter");
        const selected = await page.evaluate(() => String(getSelection()));
        assert.equal(selected.toLowerCase(), keywords[0].text.toLowerCase());
      },
    ));
});

describe("places", () => {
  test("a click selects them in a text field, one after the other", () =>
    visit(page("select.html", withTextarea(example)), async (page) => {
      const { keywords } = await found(page, report);
      const often = keywords.findIndex(({ count }) => count > 1);
      const button = page.locator('prosescope-report [part="keyword"]').nth(often);
      for (const { start, end } of keywords[often].spans.slice(0, 2)) {
        await button.click();
        const selected = await page.evaluate(() => {
          const field = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
          return [field.selectionStart, field.selectionEnd, field.scrollTop > 0];
        });
        assert.deepEqual(selected.slice(0, 2), [start, end]);
      }
    }));

  test("a click selects them in an article, and an event lets the page show them itself", () =>
    visit(
      page("reveal.html", article + '<prosescope-report for="article"></prosescope-report>'),
      async (page) => {
        const { keywords } = await found(page, report);
        await page.locator('prosescope-report [part="keyword"]').first().click();
        const selected = await page.evaluate(() => String(getSelection()));
        assert.equal(selected.toLowerCase(), keywords[0].text.toLowerCase());
        const told = await page.evaluate(() => {
          getSelection().empty();
          return new Promise((resolve) => {
            document.addEventListener(
              "prosescope-place",
              (event) => (event.preventDefault(), resolve(event.detail)),
            );
            document.querySelector("prosescope-report").shadowRoot.querySelector("li button").click();
          });
        });
        const [{ start, end }] = keywords[0].spans;
        assert.deepEqual(told, { start, end });
        assert.equal(await page.evaluate(() => String(getSelection())), "");
      },
    ));
});

describe("marks", () => {
  const long = `<article id="article">${Array(30)
    .fill(paragraphs.map((text) => `<p>${text}</p>`).join(""))
    .join("\n")}</article>`;

  test("stand on the words, near the viewport only, and change nothing in the article", () =>
    visit(
      page(
        "marks.html",
        `${long}<prosescope-report for="article" highlight="tone" popover="manual"></prosescope-report>`,
      ),
      async (page) => {
        const before = await page.evaluate(() => document.querySelector("article").outerHTML);
        const { sentiment } = await found(page, report);
        await found(page, () => [...CSS.highlights.values()].some((ranges) => ranges.size));
        const text = await page.evaluate(() => document.querySelector("prosescope-report").text);
        const terms = new Set(sentiment.terms.map(({ start, end }) => text.slice(start, end)));
        const there = Object.values(await page.evaluate(marked)).flat();
        assert.ok(
          there.every((words) => terms.has(words)),
          `${there}`,
        );
        assert.ok(there.length > 0 && there.length < sentiment.terms.length / 3, `${there.length}`);
        await page.evaluate(() => document.querySelector("prosescope-report").showPopover());
        await screenshot(page, "element-marks");
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await found(page, () =>
          [...CSS.highlights.values()].some((ranges) =>
            [...ranges].some((range) => range.getBoundingClientRect().top > 0),
          ),
        );
        assert.equal(await page.evaluate(() => document.querySelector("article").outerHTML), before);
      },
    ));

  test("are chosen in the report, and gone with it", () =>
    visit(
      page("choice.html", article + '<prosescope-report for="article"></prosescope-report>'),
      async (page) => {
        await found(page, report);
        assert.deepEqual(await page.evaluate(marked), {});
        await page.locator("prosescope-report").getByLabel("Keywords").check();
        assert.equal(
          await page.evaluate(() => document.querySelector("prosescope-report").highlight),
          "keywords",
        );
        await found(page, () => CSS.highlights.get("prosescope-keyword")?.size);
        await page.evaluate(() => document.querySelector("prosescope-report").remove());
        assert.deepEqual(await page.evaluate(marked), { "prosescope-keyword": [] });
      },
    ));

  for (const [why, prepare] of Object.entries({
    "there are no highlights": () => delete CSS.highlights,
    "they are slow": () => Object.defineProperty(navigator, "vendor", { value: "Apple Computer, Inc." }),
  })) {
    test(`are elements where ${why}, and the article is as it was when they go`, () =>
      visit(
        page(
          "elements.html",
          article + '<prosescope-report for="article" highlight="sentences"></prosescope-report>',
        ),
        async (page) => {
          await found(page, report);
          for (const kind of ["sentences", "tone", "keywords"]) {
            await page.evaluate(
              (kind) => (document.querySelector("prosescope-report").highlight = kind),
              kind,
            );
            await found(page, () => document.querySelector("prosescope-mark"));
          }
          const { keywords } = await page.evaluate(report);
          const marks = await page.locator("prosescope-mark").allInnerTexts();
          assert.ok(
            keywords.every(({ text }) => marks.join(" ").toLowerCase().includes(text.toLowerCase())),
            `${marks}`,
          );
          const colour = await page
            .locator("prosescope-mark")
            .first()
            .evaluate((mark) => getComputedStyle(mark).backgroundColor);
          assert.notEqual(colour, "rgba(0, 0, 0, 0)");
          await page.locator('prosescope-report [part="keyword"]').first().click();
          assert.equal(
            (await page.evaluate(() => String(getSelection()))).toLowerCase(),
            keywords[0].text.toLowerCase(),
          );
          const html = await page.evaluate(() => {
            document.querySelector("prosescope-report").highlight = "none";
            return document.querySelector("article").outerHTML;
          });
          assert.equal(html, article);
          assert.deepEqual(
            await page.evaluate(report),
            analyzer.analyze(await page.evaluate(() => document.querySelector("prosescope-report").text)),
          );
        },
        { prepare: (page) => page.addInitScript(prepare) },
      ));
  }

  test("as elements too they come near the viewport only, on the right words wherever one scrolls", () =>
    visit(
      page("lazy.html", `${long}<prosescope-report for="article" highlight="tone"></prosescope-report>`),
      async (page) => {
        const before = await page.evaluate(() => document.querySelector("article").outerHTML);
        const { sentiment } = await found(page, report);
        await found(page, () => document.querySelector("prosescope-mark"));
        const near = await page.locator("prosescope-mark").count();
        assert.ok(near > 0 && near < sentiment.terms.length / 3, `${near}`);
        for (let y = 0; y <= 1; y += 1 / 64) {
          await page.evaluate(
            (y) =>
              new Promise((resolve) => {
                scrollTo(0, y * document.body.scrollHeight);
                requestAnimationFrame(() => setTimeout(resolve));
              }),
            y,
          );
        }
        await found(page, () => document.querySelector("p:last-child > prosescope-mark"));
        const text = await page.evaluate(() => document.querySelector("prosescope-report").text);
        assert.deepEqual(
          await page.locator("prosescope-mark").allTextContents(),
          sentiment.terms.map(({ start, end }) => text.slice(start, end)),
        );
        await page.evaluate(() => (document.querySelector("prosescope-report").highlight = "none"));
        assert.equal(await page.evaluate(() => document.querySelector("article").outerHTML), before);
      },
      { prepare: (page) => page.addInitScript(() => delete CSS.highlights) },
    ));

  test("a change of the article is heard, though marks change in the same moment", () =>
    visit(
      page("moment.html", article + '<prosescope-report for="article" highlight="tone"></prosescope-report>'),
      async (page) => {
        await found(page, () => document.querySelector("prosescope-mark"));
        await page.evaluate(() => {
          document.querySelector("article").append("More words.");
          document.querySelector("prosescope-report").highlight = "keywords";
        });
        await found(page, () => document.querySelector("prosescope-report").text.endsWith("More words."));
        assert.match(
          await page.evaluate(() => document.querySelector("prosescope-report").text),
          /More words\.$/,
        );
        await found(page, () => document.querySelector("prosescope-mark[kind=keyword]"));
        assert.ok((await page.locator("prosescope-mark[kind=keyword]").count()) > 0);
      },
      { prepare: (page) => page.addInitScript(() => delete CSS.highlights) },
    ));

  test("an element that is edited has none of these", () =>
    visit(
      page(
        "plain.html",
        '<div id="edited" contenteditable>A good plan.</div><prosescope-report for="edited" highlight="tone"></prosescope-report>',
      ),
      async (page) => {
        await found(page, report);
        assert.equal(await page.locator("#edited").innerHTML(), "A good plan.");
        assert.ok(await page.locator('prosescope-report [part="highlights"]').isHidden());
      },
      { prepare: (page) => page.addInitScript(() => delete CSS.highlights) },
    ));
});

describe("in its page", () => {
  test("a form has the grade, and can't be sent above the highest", () =>
    visit(
      page(
        "form.html",
        `<form id="form">${withTextarea(example, 'name="grade" max-grade="3"')}<button>Send</button></form>`,
      ),
      async (page) => {
        const { readability } = await found(page, report);
        const grade = readability.grade.toFixed(1);
        const state = () =>
          page.evaluate(() => {
            const form = /** @type {HTMLFormElement} */ (document.getElementById("form"));
            const element = document.querySelector("prosescope-report");
            return [new FormData(form).get("grade"), form.checkValidity(), element.validationMessage];
          });
        assert.deepEqual(await state(), [
          grade,
          false,
          `The text has grade ${grade}. It should have 3 or less.`,
        ]);
        await page.locator("form > button").click();
        assert.equal(new URL(page.url()).search, "");
        await page.evaluate(() => (document.querySelector("prosescope-report").maxGrade = 20));
        assert.deepEqual(await state(), [grade, true, ""]);
      },
    ));

  test("a form that is reset has the grade of its first text, in a shadow root too", () =>
    visit(page("reset.html", "<div>"), async (page) => {
      await page.evaluate(async (body) => {
        const root = document.querySelector("div").attachShadow({ mode: "open" });
        const form = root.appendChild(document.createElement("form"));
        form.append(...new DOMParser().parseFromString(body, "text/html").body.childNodes);
        form.elements[0].value = "Another text.";
        await root.querySelector("prosescope-report").refresh();
        form.reset();
      }, withTextarea("It is good."));
      const text = await found(page, () => {
        const { text } = document.querySelector("div").shadowRoot.querySelector("prosescope-report");
        return text === "It is good." && text;
      });
      assert.equal(text, "It is good.");
    }));

  test("disabled, it has no value and no limit, and nothing can be clicked; enabled, it has all again", () =>
    visit(
      page(
        "disabled.html",
        `<textarea id="text">${example}</textarea><form id="form"><fieldset disabled>
         <prosescope-report for="text" name="grade" max-grade="3"></prosescope-report></fieldset></form>`,
      ),
      async (page) => {
        await found(page, report);
        const state = () =>
          page.evaluate(() => {
            const form = /** @type {HTMLFormElement} */ (document.getElementById("form"));
            const element = document.querySelector("prosescope-report");
            const controls = [...element.shadowRoot.querySelectorAll("button, input")];
            const enabled = controls.filter((control) => control.matches(":enabled"));
            return [
              new FormData(form).has("grade"),
              form.checkValidity(),
              element.willValidate,
              enabled.length / controls.length,
            ];
          });
        const disable = (where, isDisabled) =>
          page.evaluate(
            ([where, isDisabled]) => void (document.querySelector(where).disabled = isDisabled),
            [where, isDisabled],
          );
        const disabled = [false, true, false, 0];
        const enabled = [true, false, true, 1];
        assert.deepEqual(await state(), disabled);
        await disable("fieldset", false);
        assert.deepEqual(await state(), enabled);
        await disable("prosescope-report", true);
        assert.deepEqual(await state(), disabled);
        await page.evaluate(() => document.querySelector("prosescope-report").refresh());
        assert.deepEqual(await state(), disabled);
        await screenshot(page, "element-disabled");
        await disable("prosescope-report", false);
        assert.deepEqual(await state(), enabled);
      },
    ));

  test("back in history, it reports on the text that the field was left with", () =>
    visit(page("back.html", withTextarea("It is good.")), async (page) => {
      await found(page, report);
      await page.locator("#text").fill("Left with this text.");
      await page.goto("about:blank");
      await page.goBack();
      const { counts } = await found(page, report);
      assert.equal(counts.words, 4);
    }));

  test("events bubble to it", () =>
    visit(page("events.html", "<p>"), async (page) => {
      const told = await page.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener("prosescope-report", ({ detail }) =>
              resolve([detail.text, detail.report.counts.words]),
            );
            document.body.append(
              Object.assign(document.createElement("prosescope-report"), { text: "Two words" }),
            );
          }),
      );
      assert.deepEqual(told, ["Two words", 2]);
    }));

  test("what fails is told by an event, and in the report", () =>
    visit(
      page("fails.html", withTextarea("It is good.")),
      async (page) => {
        const error = page.locator('prosescope-report [part="error"]');
        await error.waitFor({ state: "visible" });
        assert.match(await error.innerText(), /could not be read/);
      },
      {
        complaints: /prosescope\.wasm|ERR_FAILED/,
        prepare: (page) => page.route("**/prosescope.wasm", (route) => route.abort()),
      },
    ));

  test("no worker can start, and it reads all the same", () =>
    visit(
      page("no_worker.html", withTextarea("It is good.")),
      async (page) => {
        assert.equal((await found(page, report)).counts.words, 3);
      },
      {
        policy:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'none'",
        complaints: /worker-src|Content Security Policy/,
      },
    ));

  test("the page's own styles don't reach it, nor its styles the page", () =>
    visit(
      page("styles.html", withTextarea("It is good."), '<link rel="stylesheet" href="/styles.css">'),
      async (page) => {
        await found(page, report);
        const [inside, outside] = await page.evaluate(() => [
          getComputedStyle(document.querySelector("prosescope-report").shadowRoot.querySelector("button, p"))
            .color,
          document.adoptedStyleSheets.length,
        ]);
        assert.notEqual(inside, "rgb(255, 0, 0)");
        assert.equal(outside, 0);
      },
      {
        policy:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'",
      },
    ));
});

test("the bookmarklet of the guide reports on any page, from another origin", async () => {
  const [, code = ""] =
    /```js\njavascript: ([^]*?)```/.exec(readFileSync(join(root, "docs/guide/bookmarklet.md"), "utf8")) ?? [];
  const home = await serve(folder, "default-src 'none'", { "access-control-allow-origin": "*" });
  try {
    const any = `<nav>Home</nav><main><article>One.</article><article class="long">${article}</article></main>`;
    writeFileSync(
      join(folder, "any.html"),
      `<!doctype html><link rel="icon" href="data:,"><title>Any</title>${any}`,
    );
    await visit(
      "any.html",
      async (page) => {
        const run = () => page.evaluate(code.replace("https://example.com/prosescope/", home.address));
        await run();
        const { counts } = await found(page, report);
        const text = await page.evaluate(() => document.querySelector("prosescope-report").text);
        assert.ok(text.startsWith("# A bad plan"));
        assert.equal(counts.words, analyzer.analyze(text).counts.words);
        await found(page, () => CSS.highlights.get("prosescope-sentence")?.size);
        assert.ok(await page.locator('prosescope-report [part="value"]').isVisible());
        await screenshot(page, "element-bookmarklet");
        await run();
        assert.equal(await page.locator("prosescope-report").count(), 0);
      },
      { policy: "" },
    );
  } finally {
    await home.close();
  }
});

const executablePath = await firefox();
test(
  "in Firefox it reads, marks and selects",
  { skip: !executablePath && "there is no Firefox" },
  async () => {
    const name = page(
      "firefox.html",
      article + '<prosescope-report for="article" highlight="keywords"></prosescope-report>',
    );
    const server = await serve(folder, strictPolicy);
    const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
    try {
      const page = await browser.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(server.address + name);
      const { keywords } = await found(page, report);
      await found(page, () => CSS.highlights.get("prosescope-keyword")?.size);
      const there = (await page.evaluate(marked))["prosescope-keyword"]
        .join(" ")
        .replace(/\s+/g, " ")
        .toLowerCase();
      assert.ok(
        keywords.every(({ text }) => there.includes(text.toLowerCase())),
        there,
      );
      await page.click('prosescope-report >>> [part="keyword"]');
      const selected = await page.evaluate(() => String(getSelection()));
      assert.equal(selected.toLowerCase(), keywords[0].text.toLowerCase());
      await page.screenshot({ path: join(root, "build/screenshots/element-firefox.png") });
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes("favicon")),
        [],
      );
    } finally {
      await browser.close();
      await server.close();
    }
  },
);

test("on a server, importing it does nothing", () => {
  const code =
    'const { ProsescopeReport } = await import("prosescope/element"); console.log(typeof ProsescopeReport);';
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(answer, "function\n");
});
