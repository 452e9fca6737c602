/**
 * The word of `words` that `found` most likely meant, or null when none is near.
 *
 * Near is at most one wrong letter in three, capitals not counted. Of equally near words the first wins.
 */
export function nearestWord(found: string, words: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Math.floor(found.length / 3) + 1;
  for (const word of words) {
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (distance < least) {
      nearest = word;
      least = distance;
    }
  }
  return nearest;
}

/** Letters to insert, drop or change to turn one word into the other. Source: Levenshtein distance, two rows. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
