// Versions of one article as it comes: wrapped by hand, out of a PDF, as Markdown, as mail. Seeded, so each failure comes
// again.

/** @typedef {{ kind: "title" | "byline" | "heading" | "paragraph" | "item" | "quote", text: string }} Part */
/** @typedef {() => number} Random numbers from 0 to 2³²−1 */

/** @param {Random} random @param {number} limit */
const below = (random, limit) => random() % limit;

/** @template T @param {Random} random @param {T[]} list */
const oneOf = (random, list) => list[below(random, list.length)];

/** A line for each part, with blank lines between them; items of a list stand together. @param {Part[]} article */
export function plain(article) {
  return joined(article, (part) => (part.kind === "item" ? `- ${part.text}` : part.text));
}

/** @param {Part[]} article @param {(part: Part) => string} write */
function joined(article, write) {
  return article
    .map((part, i) => {
      const together = part.kind === "item" && article[i + 1]?.kind === "item";
      return write(part) + (together ? "\n" : "\n\n");
    })
    .join("");
}

/**
 * Lines of a text that are at most `width` wide, as Python's textwrap or fmt make them.
 * @param {string} text
 * @param {number} width
 * @param {{ first?: string, rest?: string, atHyphens?: boolean, divide?: Random }} [options]
 */
export function wrap(text, width, { first = "", rest = "", atHyphens = false, divide } = {}) {
  const lines = [];
  let line = first;
  let empty = true;
  const room = () => width - line.length - (empty ? 0 : 1);
  const put = (/** @type {string} */ piece) => {
    line += (empty ? "" : " ") + piece;
    empty = false;
  };
  const end = () => {
    lines.push(line);
    line = rest;
    empty = true;
  };
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (word.length > room() && !empty) {
      const cut = atHyphens || divide ? placeToCut(word, room(), divide) : 0;
      if (cut > 0) {
        put(word.slice(0, cut) + (word[cut - 1] === "-" ? "" : "-"));
        word = word.slice(cut);
      }
      end();
    }
    put(word);
  }
  if (!empty) lines.push(line);
  return lines;
}

/** Where a word is cut at a line's end: behind its own hyphen, or between a vowel and a consonant. */
function placeToCut(
  /** @type {string} */ word,
  /** @type {number} */ room,
  /** @type {Random | undefined} */ divide,
) {
  const own = word.lastIndexOf("-", room - 1);
  if (own > 1 && /^[A-Za-z]+-[A-Za-z]/.test(word) && /[a-z]/i.test(word[own + 1] ?? "")) return own + 1;
  if (!divide || below(divide, 3) === 0 || !/^[a-z]{6,}[.,;]?$/.test(word)) return 0;
  for (let cut = Math.min(room - 1, word.replace(/\W/g, "").length - 2); cut > 2; cut--) {
    if (/[aeiou][b-df-hj-np-tv-z]/.test(word.slice(cut - 1, cut + 1))) return cut;
  }
  return 0;
}

/** Wrapped at 60 to 80 columns, with blank lines between. @param {Part[]} article @param {Random} random */
export function hardWrapped(article, random) {
  const width = 60 + below(random, 21);
  const atHyphens = below(random, 2) === 0;
  return joined(article, ({ kind, text }) =>
    wrap(text, width, { atHyphens, ...(kind === "item" ? { first: "- ", rest: "  " } : {}) }).join("\n"),
  );
}

/** As in books: first lines are indented, and no blank lines stand between paragraphs. @param {Part[]} article @param {Random} random */
export function indented(article, random) {
  const width = 60 + below(random, 21);
  const first = " ".repeat(oneOf(random, [2, 3, 4, 5]));
  let text = "";
  article.forEach(({ kind, text: body }, i) => {
    if (kind === "paragraph" || kind === "quote") {
      text += `${wrap(body, width, { first }).join("\n")}\n`;
      if (article[i + 1] && article[i + 1].kind !== "paragraph" && article[i + 1].kind !== "quote")
        text += "\n";
    } else if (kind === "item") {
      text += `${wrap(body, width, { first: "- ", rest: "  " }).join("\n")}\n${article[i + 1]?.kind === "item" ? "" : "\n"}`;
    } else {
      text += `${body}\n\n`;
    }
  });
  return text;
}

/**
 * Pages of lines with divided words, ligatures, numbers and running heads.
 * @param {Part[]} article
 * @param {Random} random
 */
export function fromPdf(article, random) {
  const width = 50 + below(random, 41);
  const blank = below(random, 3) > 0;
  const lines = article.flatMap(({ kind, text }, i) => {
    const wrapped = wrap(text, width, {
      divide: random,
      ...(kind === "item" ? { first: "• ", rest: "  " } : {}),
    });
    const together = kind === "item" && article[i + 1]?.kind === "item";
    return blank && !together ? [...wrapped, ""] : wrapped;
  });
  // Running heads show as such where there are some of them.
  const height = Math.min(14 + below(random, 20), Math.ceil(lines.length / 4));
  const pages = Math.ceil(lines.length / height);
  const head = oneOf(random, [
    "",
    "",
    "THE HARBOUR REVIEW",
    "Letters from the Coast, Vol. 3",
    article[0].text,
  ]);
  const number = oneOf(random, [
    (/** @type {number} */ page) => `${page}`,
    (/** @type {number} */ page) => `Page ${page} of ${pages}`,
    (/** @type {number} */ page) => `- ${page} -`,
    () => "",
  ]);
  const air = oneOf(random, [[], [""]]);
  const feed = below(random, 2) === 0 ? "\f" : "";
  let text = "";
  for (let page = 0; page < pages; page++) {
    const above = head && page > 0 ? [...(head ? [head] : []), ...air] : [];
    const below_ = number(page + 1) && (page + 1 < pages || blank) ? [...air, number(page + 1), ...air] : air;
    const body = lines.slice(page * height, (page + 1) * height);
    text +=
      [...above, ...body, ...(page + 1 < pages || blank ? below_ : [])].join("\n") +
      (page + 1 < pages ? `\n${feed}` : "\n");
  }
  return below(random, 3) === 0 ? text.replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ") : text;
}

/** Markdown with all that doesn't change the words. @param {Part[]} article @param {Random} random */
export function markdown(article, random) {
  const bullet = oneOf(random, ["-", "*", "+"]);
  const setext = below(random, 2) === 0;
  const width = below(random, 2) === 0 ? 60 + below(random, 30) : 100_000;
  const front = below(random, 3) === 0 ? '---\ntitle: "An article"\ntags: [news, letters]\n---\n\n' : "";
  const lines = (/** @type {string} */ text, /** @type {object} */ options = {}) =>
    wrap(text, width, options).join("\n");
  const body = joined(article, ({ kind, text }) => {
    switch (kind) {
      case "title":
        return setext ? `${text}\n${"=".repeat(text.length)}` : `# ${text}`;
      case "heading":
        return setext ? `${text}\n${"-".repeat(text.length)}` : `## ${text} ##`;
      case "byline":
        return `*${text}*`;
      case "item":
        return lines(decorated(text, random), { first: `${bullet} `, rest: "  " });
      case "quote":
        return lines(decorated(text, random), { first: "> ", rest: "> " });
      default:
        return lines(decorated(text, random)) + (below(random, 6) === 0 ? "\n\n* * *" : "");
    }
  });
  const picture = "![A ferry at the pier](images/ferry.jpg)\n\n";
  const code = '```js\nconst ferry = { name: "old" };\n\nsail(ferry);\n```\n\n';
  return front + body + (below(random, 2) ? picture : "") + (below(random, 2) ? code : "");
}

/** Marks around single words, which leave them as they are. @param {string} text @param {Random} random */
function decorated(text, random) {
  return text.replace(/[A-Za-z]+(?: [a-z]+)?/g, (words, at) => {
    const free =
      /^[\s“(]?$/.test(text[at - 1] ?? "") && /^[\s,.;:!?”)]?$/.test(text[at + words.length] ?? "");
    if (!free) return words;
    switch (below(random, 40)) {
      case 0:
        return `**${words}**`;
      case 1:
        return `*${words}*`;
      case 2:
        return `_${words}_`;
      case 3:
        return `__${words}__`;
      case 4:
        return `[${words}](https://example.com/a_b?c=${at})`;
      case 5:
        return words.includes(" ") ? words : `\`${words}\``;
      case 6:
        return `[${words}](/about)`;
      default:
        return words;
    }
  });
}

/** Mail: a header, lines wrapped at 72 columns, perhaps quoted, and a signature. @param {Part[]} article @param {Random} random */
export function mail(article, random) {
  const levels = below(random, 3);
  const quote = oneOf(random, [">".repeat(levels), "> ".repeat(levels).trimEnd()]);
  const flowed = below(random, 2) === 0;
  const quoted = (/** @type {string} */ line) => (levels ? `${quote} ${line}`.trimEnd() : line);
  const body = joined(article, ({ kind, text }) => {
    const lines = wrap(text, 72 - 2 * levels, kind === "item" ? { first: "- ", rest: "  " } : {});
    return lines.map((line, i) => (flowed && i + 1 < lines.length ? `${line} ` : line)).join("\n");
  })
    .trimEnd()
    .split("\n")
    .map((line) => (levels ? quoted(line) : line))
    .join("\n");
  const header = [
    "From: Jane Doe <jane.doe@example.com>",
    "To: readers@example.org",
    "Subject: Worth reading",
    "Date: Mon, 4 Mar 2024 10:12:00 +0000",
  ].join("\n");
  const wrote = levels ? "On Mon, Mar 4, 2024 at 10:12 AM Jane Doe <jane.doe@example.com> wrote:\n\n" : "";
  const end = oneOf(random, [
    "-- \nJane Doe\nThe Harbour Review\nhttps://example.com\n",
    "Sent from my iPhone\n",
    "Best regards,\nJane\n",
    "",
  ]);
  const greeting = oneOf(random, ["Dear Ann,\n\n", "Hi all,\n\n", ""]);
  return `${header}\n\n${greeting}${wrote}${body}\n\n${end}`;
}

export const layouts = { hardWrapped, indented, fromPdf, markdown, mail };
