import { type Citation, DATE_BASES, SOURCE_KINDS } from "../../model/article.ts";
import type { CountryId } from "../../model/ids.ts";
import { dateOfPacked } from "../../model/packed.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Dataset, Dates, Words } from "../dataset.ts";

/** What is needed to cite the article of a row. */
export function citationOf({ manifest, articles }: Dataset, row: number): Citation {
  const notBefore = dateAt(articles.notBefore, row);
  const notAfter = dateAt(articles.notAfter, row);
  return {
    title: articles.columns.titles[row]!,
    publisherName: wordAt(articles.publisherNames, row),
    publisher: manifest.dictionaries.publishers[articles.publishers[row]!]?.id ?? null,
    publisherCountry: wordAt(articles.publisherCountries, row) as CountryId | null,
    kind: SOURCE_KINDS[articles.kinds[row]!]!,
    url: articles.columns.urls[row]!,
    language: wordAt(articles.languages, row),
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

/** Who published a row, in words that can always be shown. */
export function publisherNameOf({ articles }: Dataset, row: number): string {
  return wordAt(articles.publisherNames, row) ?? "Unknown publisher";
}
