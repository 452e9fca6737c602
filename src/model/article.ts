import type { Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import type { AgreementId, ArticleId, CountryId, FamilyId, PublisherId, ThemeId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Span } from "./span.ts";

/**
 * How a publication date was found.
 *
 * - `given`: the front matter or the record states it, and not how
 * - `metadata`: a date field of the page
 * - `text`: the text says so (dateline, leading date line)
 * - `url`: the address says so
 * - `bounds`: concluded from the events that the text reports
 * - `none`: nothing shows it
 */
export type DateBasis = "given" | "metadata" | "text" | "url" | "bounds" | "none";

export const DATE_BASES: readonly DateBasis[] = ["given", "metadata", "text", "url", "bounds", "none"];

/** A publication date. `date` is null exactly when `basis` is `none`, or `bounds` with only `notBefore` or `notAfter` known. */
export interface PublicationDate {
  readonly date: PartialDate | null;
  readonly basis: DateBasis;
  readonly notBefore?: PartialDate;
  readonly notAfter?: PartialDate;
}

/** What kind of source published an article. `aggregator` reposts what others wrote. */
export type SourceKind = "official" | "news" | "analysis" | "opinion" | "aggregator" | "unknown";

export const SOURCE_KINDS: readonly SourceKind[] = ["official", "news", "analysis", "opinion", "aggregator", "unknown"];

/** A tag's id by its dimension. */
export type TagKind = "country" | "theme" | "agreement" | "family";

/** A country, theme, agreement or family that the text is about, with every place that names it. */
export interface Tag<Kind extends TagKind = TagKind> {
  readonly kind: Kind;
  readonly id: TagId[Kind];
  /** In the order of the text; never empty. */
  readonly mentions: readonly Span[];
}

interface TagId {
  country: CountryId;
  theme: ThemeId;
  agreement: AgreementId;
  family: FamilyId;
}

/** What a source says of itself before its text is read: all that a citation needs. */
export interface Citation {
  readonly title: string | null;
  /** Who published it, in the source's own words; null when not known. */
  readonly publisherName: string | null;
  /** The codebook's id of that publisher; a slug of the name for one that the codebook does not list. */
  readonly publisher: PublisherId | null;
  readonly publisherCountry: CountryId | null;
  readonly kind: SourceKind;
  /** An `http` or `https` address, or null. */
  readonly url: string | null;
  /** BCP 47, or null when not known. */
  readonly language: string | null;
  readonly published: PublicationDate;
}

/** An article without its text: all that is listed and counted. An `Article` is one. */
export interface ArticleSummary extends Omit<Article, "text" | "tags"> {
  readonly tags: readonly Pick<Tag, "kind" | "id">[];
}

/** One cleaned, dated and tagged source. All spans lie in `text`. */
export interface Article extends Citation {
  readonly id: ArticleId;
  /** The file it was read from, relative to the collection's folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly tags: readonly Tag[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Who said something, where that is not known. */
export const UNKNOWN_PUBLISHER = "Unknown publisher";
