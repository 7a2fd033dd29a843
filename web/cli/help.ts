/** What `--help` prints. */
export const help = `prosescope: how hard a text is to read, what tone it takes, and what it is about

  prosescope [options] [file, folder or pattern …]
  prosescope facts [options] [file …] > pieces.facts
  prosescope merge [options] [pieces.facts …]
  prosescope background [options] [file …] > site.background

Without a name, or with -, it reads standard input. Of a folder it reads .txt, .text, .md,
.markdown, .html, .htm, .xhtml, .jsonl and .ndjson. Patterns, in quotes: "**/*.md", "{a,b}.txt".
Nothing is sent anywhere.

What comes in
  --format FORMAT      text, markdown, html or jsonl; else it goes by the file's name
  --jsonl              standard input is JSON Lines: { "id": …, "text": "…" }, id may be missing

What comes out
  --json               a list of { file, report }
  --jsonl              a line { file, id, report } for each text, in order, { error } for no text
  --csv                a table with a row for each text
  --fields A,B         only these fields (docs/fields.md): counts.words,readability.grade; in JSON
                       also text, what was read of a page, in which the report's places are
  --hard N             how many hard sentences are shown (5)

What is asked
  --keywords METHOD    prosescope, yake, rake or textrank
  --limit N            the most keywords (10)
  --keyword-words N    the most words of a keyword (3)
  --sentiment NAME     prosescope or vader
  --target NAME        the tone towards it; may stand more than once
  --boilerplate keep   count the furniture of a page too
  --words              a list of all words, in --json and --jsonl
  --lexicon FILE.tsv   own words: the word, a tab, what is said of it, which is valence, agent,
                       patient, easy or stop; for the first three a tab and a number from -4 to 4
  --background FILE    how usual words are in your archive, made by "prosescope background"

What a text must keep to: the status is 1 if one doesn't
  --max-grade N        --min-grade N        school grade
  --min-ease N                              Flesch reading ease
  --max-tone N         --min-tone N         tone, from -1 to 1
  --max-words N        --min-words N        words of the text
  --max-sentence-words N                    words of each sentence
  --max FIELD=N        --min FIELD=N        any number of docs/fields.md
  --annotations github                      shows them beside the lines of a pull request

In pieces
  facts                what is known of each text, as bytes; cut a text behind blank lines
  merge                the report of pieces in their order, to the bit that of the whole
  merge --facts        facts of the whole, to be merged again
  background           counts in how many texts each word stands

  -j, --jobs N         how many threads read texts (1)
  -h, --help           this
  -V, --version        the versions of the package, its word lists and its rules

Status: 0 all is well, 1 a limit is broken, 2 wrong use, or a text that can't be read.
`;
