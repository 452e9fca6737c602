import type { ArticleId, CountryId } from "../../../src/model/ids.ts";
import { parsePartialDate } from "../../../src/model/partial-date.ts";
import { compileReader, readText, type TextReading } from "../../../src/pipeline/text/read-text.ts";
import { loadCodebook } from "../../evaluate/gold.ts";

export const READER = compileReader(loadCodebook());

/** What the reader finds in `text`, with the project's own codebook. */
export function readSentence(
  text: string,
  published: string | null = null,
  title: string | null = null,
  home: string | null = null,
): TextReading {
  const date = published === null ? null : parsePartialDate(published);
  return readText(READER, {
    articleId: "test" as ArticleId,
    title,
    text,
    published: { date, basis: date === null ? "none" : "given" },
    home: home as CountryId | null,
  });
}

/** The claims of `text` as words: `uk-japan-raa signed happened 2023-01-11`, `?` for no date. */
export function claimsIn(text: string, published: string | null = null, title: string | null = null): string[] {
  return readSentence(text, published, title).claims.map(
    ({ agreement, stage, modality, date }) => `${agreement} ${stage} ${modality} ${date ?? "?"}`,
  );
}

/** The ids of one kind of tag. */
export function tagsIn(kind: string, text: string, title: string | null = null, home: string | null = null): string[] {
  return readSentence(text, null, title, home)
    .tags.filter((tag) => tag.kind === kind)
    .map(({ id }): string => id);
}
