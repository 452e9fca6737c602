import { cleanText } from "../clean-text.ts";
import { cutWords } from "../cut-words.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML has it: never markup, whatever stands in it. */
function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** An element with its attributes; `content` is text unless it `isMarkup` that was made here. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = "",
  isMarkup = false,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join("")}>${isMarkup ? content : escapeXml(content)}</${name}>`;
}

export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** RRGGBB. */
  readonly colour: string;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
}

export function textElement(words: string, { x, y, size, colour, weight = 400, anchor = "start" }: TextLook): string {
  return element(
    "text",
    { x, y, "font-size": size, fill: `#${colour}`, "font-weight": weight, "text-anchor": anchor },
    words,
  );
}

/** What fills a shape with lines on a ground, by `url(#id)`; colours are RRGGBB. */
export function hatchPattern(
  id: string,
  {
    size,
    ground,
    stroke,
    width,
    d,
  }: Readonly<Record<"ground" | "stroke" | "d", string> & Record<"size" | "width", number>>,
): string {
  return element(
    "pattern",
    { id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: size, height: size, fill: `#${ground}` }) +
      element("path", { d, stroke: `#${stroke}`, "stroke-width": width }),
    true,
  );
}

/** Text that was cut, with all of it as its title. */
export function cutElement(words: string, most: number, look: TextLook): string {
  const cut = cutWords(words, most);
  if (cut === words) return textElement(words, look);
  return textElement(cut, look).replace("</text>", () => `${element("title", {}, words)}</text>`);
}

/** Letters as wide as two, by their blocks. Source: Unicode Standard Annex 11, East Asian Width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** The width of text in letters of the average width. */
export function lettersWide(text: string): number {
  let sum = 0;
  for (const letter of text) sum += WIDE.test(letter) ? 2 : 1;
  return sum;
}

/** "11 Sep 2017" and "September 2017", which read wrong over two lines. */
const DATES = /(?:\b\d{1,2} )?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b/g;
/** Stands for the blanks of a date, while lines are made. */
const HELD = "\u00a0";
/** Where a word that is wider than its line is broken first. */
const SEAM = /(?<=[-\u2010-\u2015/\u00a0])/;

/** Words in lines that are at most `most` average letters wide, broken at blanks; a wider word at its dashes, and else inside. A date is kept on one line. */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(words).flatMap((own) => pieces(own, Math.max(2, most)))) {
    const last = lines.at(-1);
    if (last !== undefined && lettersWide(last) + 1 + lettersWide(word) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines.map((line) => line.replaceAll(HELD, " ").trim());
}

/** The width of the widest part that `wrapped` breaks only where it has no other way. */
export function widestPart(words: string): number {
  const parts = wordsOf(words).flatMap((word) => (DATES_HELD.test(word) ? [word] : word.split(SEAM)));
  return Math.max(0, ...parts.map(lettersWide));
}

const DATES_HELD = /^[^\u00a0]+(?:\u00a0[^\u00a0]+)+$/;

function wordsOf(text: string): string[] {
  return text
    .replaceAll(HELD, " ")
    .replace(DATES, (date) => date.replaceAll(" ", HELD))
    .split(/[^\S\u00a0]+/);
}

/** A word as it is, or in pieces of the width of a line. */
function pieces(word: string, room: number): string[] {
  if (lettersWide(word) <= room) return [word];
  const own: string[] = [];
  let piece = "";
  for (const part of word.split(SEAM).flatMap((long) => letterPieces(long, room))) {
    if (piece !== "" && lettersWide(piece + part) > room) {
      own.push(piece);
      piece = "";
    }
    piece += part;
  }
  return [...own, piece];
}

function letterPieces(word: string, room: number): string[] {
  const own: string[] = [];
  let [piece, width] = ["", 0];
  for (const letter of word) {
    const step = lettersWide(letter);
    if (width + step > room) {
      own.push(piece);
      [piece, width] = ["", 0];
    }
    piece += letter;
    width += step;
  }
  return [...own, piece];
}
