import { element } from "../dom.js";
import { number } from "../format.js";
import type { Places } from "../places.js";
import { strings } from "../strings.js";
import { caution, whyMissing } from "./missing.js";
import { hardest } from "./hard_sentences.js";
import { help, keyButton, labelledBy, type Section, titled } from "./section.js";

/** Where each kind of school ends, in grades. */
const ENDS = { primary: 6, middle: 9, secondary: 13, college: 17, graduate: 20 } as const;
const TOP = ENDS.graduate;

function share(grade: number): string {
  return `${(Math.min(TOP, Math.max(0, grade)) / TOP) * 100}%`;
}

/** A ruler of school grades, with the grade and its error on it. The same is said in words beside it. */
function createRuler() {
  const band = element("div", { class: "band" });
  const needle = element("div", { class: "needle" });
  let start = 0;
  const schools = (Object.keys(ENDS) as (keyof typeof ENDS)[]).map((level) => {
    const school = element("div", { class: "school" }, strings.levelsShort[level]);
    school.style.flexGrow = String(ENDS[level] - start);
    start = ENDS[level];
    return { level, school };
  });
  const ruler = element("div", { class: "ruler", "aria-hidden": "true" });
  ruler.append(element("div", { class: "scale" }, band, needle), ...schools.map(({ school }) => school));

  function point(grade: number | null, error: number, level: string | null): void {
    band.hidden = needle.hidden = grade === null;
    for (const each of schools) each.school.classList.toggle("current", each.level === level);
    if (grade === null) return;
    needle.style.insetInlineStart = share(grade);
    band.style.insetInlineStart = share(grade - error);
    band.style.insetInlineEnd = `calc(100% - ${share(grade + error)})`;
  }
  return { ruler, point };
}

/** The grade, with its error and what it means. It shows the sentences that make it so high. */
export function createGrade(places: Places): Section {
  const value = element("span", { class: "value", "data-value": "grade" });
  const error = element("span", { class: "error", "data-value": "grade-error" });
  const level = element("p", { class: "level" });
  const meaning = element("p", { class: "meaning" });
  const note = help("");
  const { ruler, point } = createRuler();
  const big = keyButton("grade", "big number", value, error);
  big.title = strings.hardTitle;
  const figure = element("div", { class: "figure" }, big);
  figure.append(element("div", {}, level, meaning));
  const section = titled(strings.gradeTitle, figure, ruler, note);
  labelledBy(big, "grade", section.querySelector("h3")!, value, error);

  return {
    element: section,
    show({ report }) {
      const { grade, ages, level: school, error: errors } = report.readability;
      const hard = hardest(report.sentences).sort((a, b) => a.start - b.start);
      places.offer("grade", { label: strings.hardTitle, spans: hard });
      big.disabled = hard.length === 0;
      point(grade, errors.grade ?? 0, school);
      if (grade === null) {
        value.textContent = strings.none;
        error.textContent = level.textContent = note.textContent = "";
        meaning.textContent = whyMissing(report);
        return;
      }
      value.textContent = number(grade, 1);
      error.textContent = errors.grade === null ? "" : `${strings.plusMinus} ${number(errors.grade, 1)}`;
      level.textContent = school ? strings.schoolYear[school](Math.round(grade)) : "";
      meaning.textContent = ages ? strings.ages(...ages) : "";
      const explained = errors.grade === null ? strings.errorNone : strings.errorHelp;
      note.textContent = caution(report, "grade") ?? explained;
    },
  };
}
