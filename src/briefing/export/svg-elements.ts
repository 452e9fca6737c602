import { cleanText } from "../clean-text.ts";

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

/** Words in lines of at most `most` letters, broken at blanks; a longer word stands alone. */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== "") lines.push(word);
  }
  return lines;
}
