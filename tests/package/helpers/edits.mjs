// Edits that change how the text around them is cut.

/** What changes how the text around it is cut. */
const pieces = [
  ..."\n \n\r.“”`>-#*|\f😀\ud83d\ude00",
  "\n\n",
  "\r\n\r\n",
  "\n\n   ",
  "```\n",
  "The tanker didn’t sink.",
  "A Heading",
  "\n12\n",
  "1\n\fThe Ferry\n",
  "- one\n- two\n",
  "Kyiv praised Washington. ",
  "good",
  "Le gouvernement a annoncé que les enfants de la ville ne pourront plus aller dans les écoles. ",
];

/** An edit somewhere in a text. @param {(below: number) => number} roll @param {string} text */
export function randomEdit(roll, text) {
  const start = roll(text.length + 1);
  const end = Math.min(text.length, start + (roll(4) === 0 ? roll(200) : roll(3)));
  const inserted = Array.from({ length: roll(3) }, () => pieces[roll(pieces.length)]).join("");
  return { start, end, inserted };
}
