/**
 * Menus that no element names: blocks of nothing but links. They are written in one line with bars between, which the
 * core reads as furniture of the page.
 */

/** A piece of a block's text, the line of the source that it stood in, and which link it is of; 0 if of none. */
export interface Piece {
  text: string;
  line: number;
  link: number;
}

export interface Block {
  /** What stands before the first line: the mark of a heading or an item. */
  mark: string;
  quotes: number;
  pieces: Piece[];
}

const longestItem = 80;
const fewestOfMenu = 3;

const wordy = /[\p{L}\p{N}]/u;
const isSaid = ({ text }: Piece): boolean => wordy.test(text);
const isBetween = ({ text, link }: Piece): boolean =>
  link === 0 && /^\s*[/|>›»·•→]?\s*$/.test(text) && !text.includes("\n");
const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Bars between links that nothing else parts, where links are most of a block: “Like Reply Share”. */
export function partLinks(pieces: readonly Piece[]): Piece[] {
  const linked = pieces.filter(({ link }) => link !== 0);
  if (sizeOf(linked) * 3 < sizeOf(pieces) * 2) return [...pieces];
  return pieces.map((piece, i) => {
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    if (!before?.link || !after?.link || before.link === after.link || !isBetween(piece)) return piece;
    return { ...piece, text: ` ${piece.text.trim() || "|"} ` };
  });
}

/** Whether a block is nothing but short links, and none of them a sentence. */
function isMenuItem({ mark, quotes, pieces }: Block): boolean {
  const text = pieces.map((piece) => piece.text).join("");
  return (
    quotes === 0 &&
    !mark.startsWith("#") &&
    !/[.\n]$|\n/.test(text.trimEnd()) &&
    pieces.some(isSaid) &&
    pieces.every((piece) => piece.link !== 0 || !isSaid(piece)) &&
    sizeOf(pieces) <= longestItem * new Set(pieces.map(({ link }) => link)).size
  );
}

/** Puts the blocks of a menu in one line. */
export function joinMenus(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let menu: Block[] = [];
  const end = () => {
    if (menu.length < fewestOfMenu) joined.push(...menu);
    else {
      const pieces = menu.flatMap(({ pieces }, i) => {
        const bar = { text: " | ", line: pieces[0]!.line, link: 0 };
        return i > 0 ? [bar, ...pieces] : pieces;
      });
      joined.push({ mark: "", quotes: 0, pieces });
    }
    menu = [];
  };
  for (const block of blocks) {
    if (isMenuItem(block)) menu.push(block);
    else {
      end();
      joined.push(block);
    }
  }
  end();
  return joined;
}
