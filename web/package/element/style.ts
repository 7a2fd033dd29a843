/** The look of the element, in colours of the host page: parts and custom properties change it. */
const css = `
:host {
  --_accent: var(--prosescope-accent, color-mix(in srgb, currentColor 75%, Highlight));
  --_line: var(--prosescope-line, color-mix(in srgb, currentColor 16%, transparent));
  --_soft: color-mix(in srgb, currentColor 68%, transparent);
  --_gap: var(--prosescope-gap, 1rem);
  display: block;
  container-type: inline-size;
  line-height: 1.4;
  text-align: start;
}
:host([hidden]) { display: none }
:host(:popover-open) {
  box-sizing: border-box;
  inset: 1rem 1rem auto auto;
  width: min(24rem, 100vw - 2rem);
  max-height: calc(100dvh - 2rem);
  overflow: auto;
  border: 1px solid var(--_line);
  border-radius: .5rem;
  padding: var(--_gap);
  background: Canvas;
  color: CanvasText;
  box-shadow: 0 .5rem 2rem rgb(0 0 0 / .25);
  font: 1rem / 1.4 system-ui, sans-serif;
}
* { box-sizing: border-box; margin: 0; padding: 0 }
[hidden] { display: none !important }
section { display: grid; gap: var(--_gap) }
section > *, ul, ol { min-width: 0 }
h3 { font-size: .85em; font-weight: 600; color: var(--_soft); margin-bottom: .35em }
.summary { display: flex; flex-wrap: wrap; align-items: center; gap: .25em 1em }
.summary:focus { outline: none }
.value { font-size: 2.75em; font-weight: 650; line-height: 1; font-variant-numeric: tabular-nums lining-nums }
.level { font-weight: 600 }
.level::first-letter { text-transform: uppercase }
.note, .error, .count, .effect { font-size: .875em; color: var(--_soft) }
.error { color: inherit; border-inline-start: 3px solid var(--prosescope-negative, rgb(225 50 70)); padding-inline-start: .6em }
.scale { position: relative; flex: 1 1 100%; height: .375rem; border-radius: 1rem; background: var(--_line) }
.scale > span { position: absolute; inset-block: 0; inset-inline-start: 0; border-radius: inherit; background: var(--_accent) }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); gap: .5em 1em }
dt { font-size: .85em; color: var(--_soft) }
dd { font-weight: 600; font-variant-numeric: tabular-nums }
fieldset { border: 0; min-width: 0 }
legend { font-size: .85em; font-weight: 600; color: var(--_soft); margin-bottom: .35em }
.choices { display: flex; flex-wrap: wrap; gap: .25em 1em }
label { display: inline-flex; align-items: center; gap: .4em; cursor: pointer }
input { accent-color: var(--_accent); width: 1em; height: 1em }
ul, ol { list-style: none }
ul { display: flex; flex-wrap: wrap; gap: .4em }
ol { display: grid }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start }
button:focus-visible, input:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px }
ul button { border: 1px solid var(--_line); border-radius: 1em; padding: .1em .7em; overflow-wrap: anywhere }
ol button { width: 100%; padding: .5em 0; border-top: 1px solid var(--_line) }
li:first-child > button[part~=sentence] { border-top: 0 }
:disabled, label:has(:disabled) { cursor: default }
ul :disabled { border-color: transparent }
button:enabled:hover { border-color: currentColor }
.quote { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere }
@media (forced-colors: active) { .scale > span { background: Highlight } .scale { border: 1px solid } }
`;

let sheet: CSSStyleSheet | undefined;

export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
