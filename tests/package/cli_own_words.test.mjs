// Own words from a table: what it says, and what is wrong in it by line.
import assert from "node:assert/strict";
import { after, test } from "node:test";

import { createAnalyzer } from "prosescope";

import { run, workFolder } from "./helpers/command.mjs";

const { write } = workFolder(after);

test("own words are those of createAnalyzer({ lexicon })", async () => {
  const path = write(
    "own.tsv",
    "# Ours.\n\nunputdownable\tvalence\t3.1\r\nover the moon\tvalence\t2.5\nferry \tvalence\t -1\nsank\tagent\t-3.5\n" +
      "sank\tpatient\t-1\ninterdisciplinary\teasy\nplan\tstop\n__proto__\tvalence\t1\n",
  );
  const text = "The unputdownable plan is over the moon. The ferry sank the interdisciplinary Tanker.";
  const analyzer = await createAnalyzer({
    lexicon: {
      valences: { unputdownable: 3.1, "over the moon": 2.5, ferry: -1, ["__proto__"]: 1 },
      agents: { sank: -3.5 },
      patients: { sank: -1 },
      easyWords: ["interdisciplinary"],
      stopWords: ["plan"],
    },
  });
  const { status, stdout } = run(["--json", "--lexicon", path, "--jobs", "2", "--target=ferry"], {
    input: text,
  });
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout)[0].report, analyzer.analyze(text, { targets: ["ferry"] }));
  analyzer.dispose();
});

test("all that is wrong is told, by line", () => {
  const path = write(
    "wrong.tsv",
    [
      "good\tvalence\t1",
      "great",
      "\tvalence\t1",
      "fine\tverdict\t1",
      "fine\tvalence",
      "fine\tpatient\tmuch",
      "awful\tvalence\t-4.1",
      "widget\teasy\t1",
      "bad\tvalence\t1\t2",
      "# fine",
      "Good\tvalence\t2",
    ].join("\n"),
  );
  const { status, stdout, stderr } = run(["--lexicon", path], { input: "A text." });
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.deepEqual(
    stderr.trimEnd().split("\n"),
    [
      '2: "great" needs a tab and what is said of it: valence, agent, patient, easy, stop',
      "3: the word is missing",
      '4: "verdict" is none of valence, agent, patient, easy, stop',
      '5: "valence" needs a number from -4 to 4',
      '6: "much" is no number from -4 to 4',
      '7: "-4.1" is no number from -4 to 4',
      '8: "easy" takes no number',
      "9: there are more than three columns",
      '11: "Good" stands in line 1 too',
    ].map((fault) => `prosescope: ${path}:${fault}`),
  );
});

test("what is no word is told by line too", () => {
  const path = write("no_word.tsv", "fine\tvalence\t1\n\none two three four five six seven\tvalence\t1\n");
  const { status, stderr } = run(["--lexicon", path], { input: "A text." });
  assert.equal(status, 2);
  assert.equal(
    stderr,
    `prosescope: ${path}:3: "one two three four five six seven" is no word and no phrase of up to six words\n`,
  );
});
