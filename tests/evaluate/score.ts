/** How many were found rightly, found wrongly, and missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0 };
}

/** Count `found` against `wanted`, both without duplicates, and return what differs. */
export function addToScore(score: Score, found: ReadonlySet<string>, wanted: ReadonlySet<string>) {
  const wrong = [...found].filter((one) => !wanted.has(one));
  const missed = [...wanted].filter((one) => !found.has(one));
  score.right += found.size - wrong.length;
  score.wrong += wrong.length;
  score.missed += missed.length;
  return { wrong, missed };
}

/** Precision, recall and their harmonic mean; 0 where nothing is right. */
export function ratesOf({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  if (right === 0) return { precision: 0, recall: 0, f1: 0 };
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
