import { stemOf } from "../source/source-format.ts";

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;
const DIGITS = /^\d+$/;

/**
 * The id of one article among several of a file: its own where that is a good one; else the file's name with a mark
 * that its own id, or all that it says, gives. Digits alone are set behind the file's name, as another file may count
 * too. The same article keeps its id wherever in the file it stands.
 */
export function stableId(file: string, given: string | null, content: string): string {
  const stem =
    stemOf(file)
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/^[^\p{L}\p{N}]+/u, "")
      .slice(0, 100) || "entry";
  if (given !== null && DIGITS.test(given)) return `${stem}-${given.slice(0, 90)}`;
  if (given !== null && ID.test(given)) return given;
  return `${stem}-${markOf(given ?? content)}`;
}

/** Eleven letters and digits at most that differ for texts that differ: 53 bits. Source: the public-domain hash cyrb53. */
function markOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
