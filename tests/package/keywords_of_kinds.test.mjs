// What an article of any kind is about is among its first ten keywords, and what no editor would write at the side isn't.
// The texts in kinds/ are written for this test.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, describe, test } from "node:test";

import { createAnalyzer } from "prosescope";

const analyzer = await createAnalyzer();
after(() => analyzer.dispose());

const folder = new URL("kinds/", import.meta.url);

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** @typedef {{ about: string[], never?: string[] }} Kind `about`: words of keywords; `never`: words of none */

/** @type {Record<string, Kind>} */
const kinds = {
  abstract: { about: ["bats", "roosts", "artificial light", "amber lamps"], never: ["delayed", "most"] },
  contract: { about: ["landlord", "tenant", "premises", "lease", "security deposit"], never: ["shall"] },
  email: { about: ["office", "boxes", "movers", "badge"], never: ["14th", "thanks", "packs"] },
  faq: { about: ["library card", "book"], never: ["asked", "costs", "shows"] },
  forum: { about: ["yeast", "bread machine", "flour", "brick"], never: ["thanks", "hi"] },
  history: { about: ["canal", "coal", "barge", "lock"], never: ["four", "forty", "thirty", "miles"] },
  listicle: { about: ["bed", "caffeine", "phone", "schedule"], never: ["keep", "skip"] },
  memoir: { about: ["father", "horses", "tractor", "barn"], never: ["quiet"] },
  minutes: { about: ["members", "compost", "water"], never: ["leaks"] },
  press_release: { about: ["halden marine", "aurora", "electric ferry"], never: ["plugs", "tonnes"] },
  readme: { about: ["job queue", "sqlite", "worker"], never: ["counts"] },
  recipe: {
    about: ["cookies", "butter", "raisin", "sugar"],
    never: ["cup", "cups", "tsp", "teaspoon", "tablespoons", "large", "tastes", "spread", "heat"],
  },
  review: { about: ["headphones", "app", "sound", "touch controls"], never: ["crashes"] },
  tutorial: {
    about: ["plant", "pot", "soil", "drainage hole", "root"],
    never: ["stays", "yellow", "centimetres"],
  },
};

test("each text has its facts", () => {
  assert.deepEqual(
    readdirSync(folder)
      .map((name) => name.replace(".txt", ""))
      .sort(),
    Object.keys(kinds).sort(),
  );
});

for (const [name, { about, never = [] }] of Object.entries(kinds)) {
  describe(name, () => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const keywords = analyzer.analyze(text).keywords.map((keyword) => keyword.text);
    const words = keywords.map((keyword) => ` ${wordsOf(keyword).join(" ")} `);

    for (const wanted of about) {
      test(`${wanted} is among the first ten`, () => {
        // In the singular or the plural.
        const stem = wordsOf(wanted).join(" ").replace(/s$/, "");
        assert.ok(
          words.some((keyword) => keyword.includes(` ${stem} `) || keyword.includes(` ${stem}s `)),
          keywords.join(" · "),
        );
      });
    }

    test(`nothing says ${never.join(", ")}`, () => {
      for (const word of never)
        assert.ok(!words.some((keyword) => keyword.includes(` ${word} `)), keywords.join(" · "));
    });
  });
}

test("a noun of twelve places, mostly alone, leads a speech", () => {
  const speech = readFileSync(new URL("../../web/page/example.txt", import.meta.url), "utf8");
  assert.equal(analyzer.analyze(speech).keywords[0]?.text, "war");
});
