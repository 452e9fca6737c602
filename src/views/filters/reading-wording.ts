import type { WordReading } from "../../model/answers.ts";
import { listed } from "../../ui/count-words.ts";

/** What became of a word that the collection lacks: "No report has “tomahwak”; it is read as “tomahawk”." */
export function readingWords({ asked, read }: WordReading): string {
  if (read.length === 0) return `No report has a word that begins with “${asked}”.`;
  const words = listed(
    read.map((word) => `“${word}”`),
    "or",
  );
  return `No report has a word that begins with “${asked}”; it is read as ${words}. In quotes it is taken as it stands.`;
}
