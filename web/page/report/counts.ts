import { element } from "../dom.js";
import { duration, number } from "../format.js";
import { strings } from "../strings.js";
import type { Section } from "./section.js";

export function createCounts(): Section {
  const fact = (name: string, key: string) => {
    const value = element("dd", { "data-value": key });
    return { value, row: element("div", {}, element("dt", {}, name), value) };
  };
  const time = fact(strings.readingTime, "reading-time");
  const words = fact(strings.words, "words");
  const sentences = fact(strings.sentences, "sentences");

  return {
    element: element("dl", { class: "facts" }, time.row, words.row, sentences.row),
    show({ report: { counts } }) {
      time.value.textContent = duration(counts.readingSeconds);
      words.value.textContent = number(counts.words);
      sentences.value.textContent = number(counts.sentences);
    },
  };
}
