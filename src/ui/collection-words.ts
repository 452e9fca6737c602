import type { About, Manifest } from "../model/dataset.ts";
import { counted } from "./count-words.ts";

type Described = Pick<Manifest, "articles" | "generated" | "about">;

/** What the collection is called, on the button that tells more of it. */
export function collectionName({ generated, about }: Omit<Described, "articles">): string {
  if (generated !== null) return "Generated collection";
  return about?.name ?? "This collection";
}

/** How much the collection holds and what it says of itself; of others' collections we know no more than they say. */
export function collectionSentences({ articles, generated, about }: Described): string {
  if (generated !== null) {
    return `${counted(articles, "made-up report")}, to try the page with. Nothing in them is true.`;
  }
  const reports = `${counted(articles, "report")}.`;
  return about?.summary == null ? reports : `${reports} ${about.summary}`;
}

/** What must stand above a page of which nothing is true; null for reports that were read. */
export function generatedNotice({ generated }: Pick<Manifest, "generated">): string | null {
  if (generated === null) return null;
  return `Generated collection: every report, date and status on this page is made up, from seed ${generated.seed}.`;
}

/** What stands below the text of a report: what the text is, where the collection says so, and its length. */
export function textNote(about: About | null, words: number): string {
  const length = `${counted(words, "word")}.`;
  return about?.texts == null ? length : `${about.texts} ${length}`;
}
