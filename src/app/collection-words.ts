import type { Manifest } from "../model/dataset.ts";

type Counted = Pick<Manifest, "articles" | "generated">;

/** What the numbers of the page are taken from, for its stamp. */
export function collectionWords({ articles, generated }: Counted): string {
  return generated === null
    ? `sample corpus of ${articles} reports`
    : `generated collection of ${articles} made-up reports`;
}

/** What must stand above a page of which nothing is true; null for reports that were read. */
export function generatedNotice({ generated }: Counted): string | null {
  if (generated === null) return null;
  return `Generated collection: every report, date and status on this page is made up, from seed ${generated.seed}.`;
}
