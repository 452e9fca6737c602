import { counted } from "./count-words.ts";

/** "1 other report of this story", "3 other reports of this story". */
export function otherReportsWords(others: number): string {
  return `${counted(others, "other report")} of this story`;
}

/** What is not listed of a story of very many reports. */
export function moreReportsWords(more: number): string {
  return `and ${more} more; count reports instead of stories to list them`;
}
