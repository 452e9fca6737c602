import type { PublicationDate, Tag } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Finding } from "../../model/finding.ts";
import type { ArticleId, CountryId } from "../../model/ids.ts";
import { dayOfTelling } from "./day-of-telling.ts";
import { findAgreements } from "./find-agreements.ts";
import { findClaims } from "./find-claims.ts";
import { findTags } from "./find-tags.ts";
import { openText, type Reader } from "./reading.ts";

export { compileReader, type Reader } from "./reading.ts";

/** An article's text as it comes to be read. */
export interface TextToRead {
  readonly articleId: ArticleId;
  readonly title: string | null;
  readonly text: string;
  readonly published: PublicationDate;
  /** The publisher's country where it is known: "the access agreement with Japan" of a Manila paper is the Philippines'. */
  readonly home?: CountryId | null;
}

/** What was read in a text. All spans are UTF-16 units of `text`, half-open. */
export interface TextReading {
  readonly tags: readonly Tag[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/**
 * Read the tags and claims of a text.
 *
 * The title says what the text is about and gives no tag or claim of its own. Dates are set against the day of the
 * dateline or of publication; one that is only bounded counts as unknown.
 */
export function readText(reader: Reader, { articleId, title, text, published, home = null }: TextToRead): TextReading {
  const reading = openText(reader, text);
  const opened = title === null ? null : openText(reader, title);
  const { mentions, titled } = findAgreements(reader, reading, opened, home);
  const told = dayOfTelling(reading, published.date);
  const { claims, findings } = findClaims({ reader, reading, mentions, titled, articleId, published: told });
  return { tags: findTags(reader, reading, opened, mentions, claims), claims, findings };
}
