import { type Citation, DATE_BASES, SOURCE_KINDS, UNKNOWN_PUBLISHER } from "../../model/article.ts";
import { dateOfPacked } from "../../model/packed.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Dataset, Dates, Words } from "../dataset.ts";
import { lineAt } from "../shards.ts";

/** What is needed to cite the article of a row. Needs its line. */
export function citationOf(dataset: Dataset, row: number): Citation {
  const { manifest, articles } = dataset;
  const notBefore = lineAt(dataset, row, "notBefore");
  const notAfter = lineAt(dataset, row, "notAfter");
  return {
    title: lineAt(dataset, row, "titles"),
    publisherName: lineAt(dataset, row, "publisherNames"),
    publisher: manifest.dictionaries.publishers[articles.publishers[row]!]?.id ?? null,
    publisherCountry: lineAt(dataset, row, "publisherCountries"),
    kind: SOURCE_KINDS[articles.kinds[row]!]!,
    url: lineAt(dataset, row, "urls"),
    language: lineAt(dataset, row, "languages"),
    published: {
      date: dateAt(articles.published, row),
      basis: DATE_BASES[articles.bases[row]!]!,
      ...(notBefore !== null && { notBefore }),
      ...(notAfter !== null && { notAfter }),
    },
  };
}

/** The partial date of a row, or null. */
export function dateAt({ firstDays, precisions }: Dates, row: number): PartialDate | null {
  return dateOfPacked(firstDays[row]!, precisions[row]!);
}

/** The word of a row, or null. */
export function wordAt({ words, numbers }: Words, row: number): string | null {
  return words[numbers[row]!] ?? null;
}

/** Who published a row, in words that can always be shown. Needs its line. */
export function publisherNameOf(dataset: Dataset, row: number): string {
  return lineAt(dataset, row, "publisherNames") ?? UNKNOWN_PUBLISHER;
}
