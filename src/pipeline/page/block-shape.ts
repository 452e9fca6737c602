import type { Block } from "./block.ts";

const FINAL_STOP = /[.!?…。！？؟।:;][”"’'»)\]\s]{0,4}$/u;
const HEADING = /^H[1-6]$/;
const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
/** Letters of a paragraph at least, of a script that writes words with spaces; of one that does not, half as many. */
const SHORTEST_PARAGRAPH = 80;
const SHORTEST_SENTENCE = 40;

export function endsSentence({ text }: Block): boolean {
  return FINAL_STOP.test(text.slice(-8));
}

/** Whether a block reads as running text: long, or a sentence; most of it no link, and no heading. */
export function isParagraph(block: Block): boolean {
  if (HEADING.test(block.tag) || block.linked * 2 > block.text.length) return false;
  const length = WIDE.test(block.text) ? block.text.length * 2 : block.text.length;
  return length >= SHORTEST_PARAGRAPH || (length >= SHORTEST_SENTENCE && endsSentence(block));
}

export function isHeading({ tag }: Block): boolean {
  return HEADING.test(tag);
}

/** Whether all but a few signs of a block is a link. */
export function isLink({ linked, text }: Block): boolean {
  return linked > 0 && linked >= text.replace(/\s/g, "").length * 0.85;
}
