/** A piece of a sentence; `isCode` for what stood between backticks. */
export interface WordRun {
  readonly words: string;
  readonly isCode: boolean;
}

/** A sentence in runs, as "Add `url` here." has three. A backtick without its twin stays a letter of the last run. */
export function wordRuns(text: string): WordRun[] {
  const parts = text.split("`");
  if (parts.length % 2 === 0) parts.push(`${parts.splice(-2).join("`")}`);
  return parts.map((words, place) => ({ words, isCode: place % 2 === 1 })).filter(({ words }) => words !== "");
}
