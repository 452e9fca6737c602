import { placesFrom, type SearchIndex } from "./search-index.ts";

/** Words shorter than this are never taken for a misspelling: too many others are near. */
const SHORTEST = 4;
/** From this length on two slips are allowed, below it one. */
const LONG = 8;
/** More readings than this would be a search of its own. */
const MOST_READINGS = 4;

/**
 * The terms that a misspelt word may stand for: those with the fewest slips, of these the most reported first.
 *
 * A slip is a letter too many, missing, wrong, or changed with its neighbour. The first letter is taken as right. Empty for
 * a short word, and when nothing is near.
 * Source: the optimal string alignment distance (Damerau 1964).
 */
export function nearTerms(index: SearchIndex, word: string): string[] {
  const allowed = word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
  if (allowed === 0) return [];
  const { start, end } = placesFrom(index, word.slice(0, 1));
  const count = slipCounter(word, allowed);
  let fewest = allowed;
  let near: number[] = [];
  for (let place = start; place < end; place++) {
    const term = index.terms[place]!;
    if (Math.abs(term.length - word.length) > fewest) continue;
    const slips = count(term);
    if (slips > fewest) continue;
    if (slips < fewest) near = [];
    fewest = slips;
    near.push(place);
  }
  const { counts } = index.termRows;
  near.sort((one, other) => counts[other]! - counts[one]! || one - other);
  return near.slice(0, MOST_READINGS).map((place) => index.terms[place]!);
}

/** Counts the slips between `word` and a term; a count above `most` is only said to be above. */
export function slipCounter(word: string, most: number): (term: string) => number {
  const letters = Uint16Array.from(word, (_, at) => word.charCodeAt(at));
  const width = letters.length + 1;
  // row[i]: slips between the first i letters of the word and the letters of the term that were read.
  let [beforeLast, last, row] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  return (term) => {
    for (let i = 0; i < width; i++) last[i] = i;
    for (let read = 1; read <= term.length; read++) {
      const letter = term.charCodeAt(read - 1);
      row[0] = read;
      let least = read;
      for (let i = 1; i < width; i++) {
        const wrong = letters[i - 1] === letter ? 0 : 1;
        let slips = Math.min(last[i - 1]! + wrong, last[i]! + 1, row[i - 1]! + 1);
        const isSwapped =
          i > 1 && read > 1 && letters[i - 2] === letter && letters[i - 1] === term.charCodeAt(read - 2);
        if (isSwapped) slips = Math.min(slips, beforeLast[i - 2]! + 1);
        row[i] = slips;
        least = Math.min(least, slips);
      }
      // A swap may still save what this row lost, but only against the row before it.
      if (least > most && read > 1 && leastOf(last) > most) return most + 1;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[width - 1]!;
  };
}

function leastOf(row: Uint16Array): number {
  let least = row[0]!;
  for (const slips of row) least = Math.min(least, slips);
  return least;
}
