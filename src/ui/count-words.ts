const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number as printed prose has it: `4` → "four", `13` → "13", `0` → "no". */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** `1, "report"` → "1 report", `3, "report"` → "3 reports". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `["a", "b", "c"], "or"` → "a, b or c". */
export function listed(words: readonly string[], joint: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** A share of 0 to 1 as a whole percentage, and "under 1%" for what is not nothing. */
export function percentWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? "under 1%" : `${percent}%`;
}
