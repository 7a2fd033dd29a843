import { button, element } from "../dom.js";
import { strings } from "../strings.js";
import { help, type Section, titled, type View } from "./section.js";

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: url, download: name }).click();
  // The download has begun by then, in every browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What can be taken along: copies, files, paper, and a link that holds the settings. */
export function createKeep(link: () => string): Section {
  let view: View | undefined;
  const note = element("p", { class: "help", role: "status" });

  async function copy(words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      note.textContent = strings.copied;
    } catch {
      note.textContent = strings.notCopied;
    }
  }

  type Action = (shown: View) => Promise<void> | void;
  async function perform(action: Action): Promise<void> {
    if (!view) return;
    // Said again, it is heard again.
    note.textContent = "";
    try {
      await action(view);
    } catch (error) {
      note.textContent = strings.notLoaded;
      console.error(error);
    }
  }

  /** A button that does something with the report, by a module that is loaded for it. */
  const act = (label: string, action: Action) => button(label, "button", () => void perform(action));
  const summary = () => import("../keep/summary.js");
  const tables = () => import("../keep/tables.js");
  const csv = "text/csv;charset=utf-8";

  return {
    element: titled(
      strings.keepTitle,
      help(strings.keepHelp),
      element(
        "div",
        { class: "tools" },
        act(strings.copyText, async ({ text, report }) => copy((await summary()).plainSummary(text, report))),
        act(strings.copyMarkdown, async ({ text, report }) =>
          copy((await summary()).markdownSummary(text, report)),
        ),
        act(strings.saveJson, ({ report }) =>
          save("prosescope.json", "application/json", JSON.stringify(report, null, 1)),
        ),
        act(strings.saveMeasures, async ({ report }) =>
          save("prosescope-measures.csv", csv, (await tables()).measuresTable(report)),
        ),
        act(strings.saveSentences, async ({ text, report }) =>
          save("prosescope-sentences.csv", csv, (await tables()).sentencesTable(report, text)),
        ),
        act(strings.print, () => window.print()),
        act(strings.copyLink, () => copy(link())),
      ),
      note,
    ),
    show(shown) {
      view = shown;
      note.textContent = "";
    },
  };
}
