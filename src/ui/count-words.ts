import type { CountUnit } from "../model/filter.ts";

const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number of many digits as it is read: `1000000` → "1,000,000". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A number as printed prose has it: `4` → "four", `13` → "13", `0` → "no", `1200` → "1,200". */
export function countWord(count: number): string {
  return WORDS[count] ?? grouped(count);
}

/** `1, "report"` → "1 report", `3, "report"` → "3 reports". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}

const UNIT_NOUNS: Readonly<Record<CountUnit, readonly [one: string, many: string]>> = {
  reports: ["report", "reports"],
  stories: ["story", "stories"],
};

/** `1, "stories"` → "1 story", `3, "reports"` → "3 reports". */
export function countedIn(count: number, unit: CountUnit): string {
  return counted(count, ...UNIT_NOUNS[unit]);
}

/** What is counted, for one: "report" or "story". */
export function unitNoun(unit: CountUnit): string {
  return UNIT_NOUNS[unit][0];
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
