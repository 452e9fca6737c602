import type { DrawnLetter } from "./draw-letters.ts";
import type { PdfRun } from "./pdf-run.ts";

/** Letters that a page draws where the library gives none are skipped, up to so many. */
const LONGEST_SKIP = 5_000;
const SPACE = /\s/;

/**
 * The runs of a page with those parted in which some letters are hidden; what is hidden is marked.
 *
 * The runs are looked for among the letters in the order of drawing; one that is not found there stays as it is.
 */
export function partHiddenRuns(
  runs: readonly PdfRun[],
  letters: readonly DrawnLetter[],
  hidden: readonly boolean[],
): PdfRun[] {
  if (!hidden.includes(true)) return [...runs];
  const signs: string[] = [];
  const flags: boolean[] = [];
  letters.forEach(({ letter }, number) => {
    for (const sign of signsOf(letter)) {
      signs.push(sign);
      flags.push(hidden[number] === true);
    }
  });
  const drawn = signs.join("");
  let from = 0;
  return runs.flatMap((run) => {
    const wanted = signsOf(run.str).join("");
    const found = wanted === "" ? -1 : drawn.slice(from, from + wanted.length + LONGEST_SKIP).indexOf(wanted);
    if (found === -1) return [run];
    const start = from + found;
    from = start + wanted.length;
    return partRun(run, flags.slice(start, from));
  });
}

/** The UTF-16 units of a text as they are compared, one by one: without spaces, and ligatures apart. */
function signsOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cc}]/gu, "")
    .split("");
}

function partRun(run: PdfRun, flags: readonly boolean[]): PdfRun[] {
  if (!flags.includes(true)) return [run];
  if (!flags.includes(false)) return [{ ...run, isHidden: true }];
  const units = run.str.normalize("NFKC").split("");
  const pieces: { str: string; isHidden: boolean }[] = [];
  let at = 0;
  for (const unit of units) {
    const isHidden = SPACE.test(unit) ? (pieces.at(-1)?.isHidden ?? false) : flags[at++] === true;
    const last = pieces.at(-1);
    if (last !== undefined && last.isHidden === isHidden) last.str += unit;
    else pieces.push({ str: unit, isHidden });
  }
  const width = run.width / Math.max(1, units.length);
  let x = run.x;
  return pieces.map(({ str, isHidden }, number): PdfRun => {
    const own = { ...run, str, x, width: width * str.length, hasEOL: run.hasEOL && number === pieces.length - 1 };
    x += own.width;
    return isHidden ? { ...own, isHidden } : own;
  });
}
