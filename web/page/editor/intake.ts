/** What comes in from outside: pastes that are HTML, files that are opened or dropped. */
export interface Intake {
  pasted(text: string): void;
  opened(text: string): void;
  /** Whether what stands around a page's article is kept. */
  keepsAll(): boolean;
  /** A file that can't be read as text. */
  refused(name: string): void;
  /** What reads HTML could not be loaded. */
  notLoaded(): void;
}

const HTML = /\.(?:html?|xhtml)$/i;
/** Tags of what plain text would lose, or can't tell from the article. */
const MARKED = /<(?:h[1-6]|li|blockquote|table|pre|nav|aside|header|footer)\b/i;
const TEXT = /\.(?:txt|text|md|markdown)$/i;

/** What reads HTML. */
const converter = () => import("./later.js");

async function open(file: File, intake: Intake): Promise<void> {
  const isHtml = HTML.test(file.name) || file.type === "text/html";
  if (!isHtml && !TEXT.test(file.name) && !file.type.startsWith("text/")) return intake.refused(file.name);
  const textOfHtml = isHtml && (await converter().catch(() => undefined))?.textOfHtml;
  if (textOfHtml === undefined) return intake.notLoaded();
  try {
    const text = await file.text();
    intake.opened(textOfHtml ? textOfHtml(text, intake.keepsAll()) : text);
  } catch {
    intake.refused(file.name);
  }
}

/** Takes in what is pasted or dropped on the paper, or opened by the file field, before the editor sees it. */
export function takeIn(paper: HTMLElement, fileField: HTMLInputElement, intake: Intake): void {
  const options = { capture: true };
  const first = (files: FileList | undefined | null) => files?.item(0);

  paper.addEventListener(
    "paste",
    (event) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const plain = event.clipboardData?.getData("text/plain") ?? "";
      if (!MARKED.test(html)) return;
      event.preventDefault();
      event.stopPropagation();
      void converter()
        .then(
          ({ textOfSelection }) => textOfSelection(html, intake.keepsAll()),
          () => plain,
        )
        .then((text) => intake.pasted(text || plain));
    },
    options,
  );

  // Dropped beside the paper, a file would replace the page.
  for (const type of ["dragover", "drop"] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        event.stopPropagation();
        paper.classList.toggle("dropping", type === "dragover");
        const file = type === "drop" && first(event.dataTransfer.files);
        if (file) void open(file, intake);
      },
      options,
    );
  }
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) paper.classList.remove("dropping");
  });

  fileField.addEventListener("change", () => {
    const file = first(fileField.files);
    if (file) void open(file, intake);
    // The same file may be opened again.
    fileField.value = "";
  });
}
