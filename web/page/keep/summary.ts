import { formulas, type Report } from "prosescope";
import { duration, excerpt, number, signed } from "../format.js";
import { hardest } from "../report/hard_sentences.js";
import { strings } from "../strings.js";
import { titleOf } from "../title.js";

const MOST_SENTENCES = 3;

/** A part of the summary: a title and its lines. */
type Part = [title: string, lines: string[]];

function parts(text: string, report: Report): Part[] {
  const { readability, counts, sentiment, keywords, targets = [], sentences } = report;
  const { grade, error } = readability;
  const withError = (value: number | null, off: number | null) =>
    value === null
      ? strings.none
      : number(value, 1) + (off === null ? "" : ` ${strings.plusMinus} ${number(off, 1)}`);
  const title = titleOf(text, report);
  const named = targets.filter(({ spans }) => spans.length);
  return [
    [
      strings.summaryTitle,
      [
        ...(title ? [title] : []),
        `${strings.gradeTitle}: ${withError(grade, error.grade)}`,
        `${strings.toneTitle}: ${strings.tones[sentiment.label].toLowerCase()}, ${signed(sentiment.score, 2)}`,
        `${strings.readingTime}: ${duration(counts.readingSeconds)}`,
        `${strings.words}: ${number(counts.words)}`,
        `${strings.sentences}: ${number(counts.sentences)}`,
      ],
    ],
    [
      strings.keywordsTitle,
      keywords.map(
        (keyword) => `${keyword.text} (× ${keyword.count}, ${signed(keyword.sentiment.score, 2)})`,
      ),
    ],
    [strings.towardsTitle, named.map((target) => `${target.text}: ${signed(target.sentiment.score, 2)}`)],
    [
      strings.hardTitle,
      hardest(sentences)
        .slice(0, MOST_SENTENCES)
        .map(
          ({ start, end, gradeEffect }) => `${signed(-gradeEffect, 2)}: ${excerpt(text.slice(start, end))}`,
        ),
    ],
    [
      strings.formulasTitle,
      formulas.map(({ name, title }) => {
        const measure = name as keyof Report["readability"]["error"];
        return `${title}: ${withError(readability[measure], error[measure])}`;
      }),
    ],
  ];
}

/** The report in plain text. */
export function plainSummary(text: string, report: Report): string {
  return parts(text, report)
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `${title}\n${lines.map((each) => `  ${each}`).join("\n")}`)
    .join("\n\n");
}

/** The report in Markdown. What comes from the text is kept from being read as marks. */
export function markdownSummary(text: string, report: Report): string {
  const escaped = (words: string) => words.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
  return parts(text, report)
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `## ${title}\n\n${lines.map((each) => `- ${escaped(each)}`).join("\n")}`)
    .join("\n\n");
}
