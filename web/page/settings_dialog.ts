import { button, element } from "./dom.js";
import { CHOICES, type Settings, wordsOf } from "./settings.js";
import { strings } from "./strings.js";

const NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[];

/** Where settings are made. What is changed holds at once, so there is nothing to confirm. */
export function createSettingsDialog(
  settings: Settings,
  changed: (settings: Settings) => void,
): HTMLDialogElement {
  let now = settings;
  const change = (part: Partial<Settings>) => {
    now = { ...now, ...part };
    changed(now);
  };

  const fields = NAMES.map((name) => {
    const { title, choices } = strings.settings[name];
    const select = element(
      "select",
      { name },
      ...CHOICES[name].map((value) =>
        element(
          "option",
          { value, selected: now[name] === value },
          (choices as Record<string, string>)[value]!,
        ),
      ),
    );
    select.addEventListener("change", () => change({ [name]: select.value }));
    return element("label", {}, element("span", {}, title), select);
  });
  const words = element("textarea", { name: "easyWords", rows: 3, spellcheck: "false" });
  words.value = now.easyWords.join("\n");
  words.addEventListener("change", () => change({ easyWords: wordsOf(words.value) }));

  const dialog = element(
    "dialog",
    { class: "settings", "aria-labelledby": "settings-title" },
    element("h2", { id: "settings-title" }, strings.settingsTitle),
    element("p", { class: "help" }, strings.settingsHelp),
    ...fields,
    element(
      "label",
      {},
      element("span", {}, strings.easyWordsTitle),
      words,
      element("small", { class: "help" }, strings.easyWordsHelp),
    ),
    element(
      "div",
      { class: "tools" },
      button(strings.done, "button main", () => dialog.close()),
    ),
  );
  // A click beside it closes it.
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  return dialog;
}
