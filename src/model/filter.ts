import type { DateBasis, SourceKind } from "./article.ts";
import type { AgreementId, CountryId, PublisherId, ThemeId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";

/** The dimensions that can be filtered and counted by value. */
export type Dimension = "country" | "theme" | "agreement" | "publisher" | "kind" | "basis";

export const DIMENSIONS: readonly Dimension[] = ["country", "theme", "agreement", "publisher", "kind", "basis"];

/** The values of a dimension with which an article does not pass, whatever else it has. */
export type Excluded = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/**
 * Which articles to count and show. An empty list, null or `""` leaves that part open.
 *
 * Within one list any value is enough, unless `all` names its dimension; between the parts all must hold.
 */
export interface Filter {
  readonly country: readonly CountryId[];
  readonly theme: readonly ThemeId[];
  readonly agreement: readonly AgreementId[];
  readonly publisher: readonly PublisherId[];
  readonly kind: readonly SourceKind[];
  readonly basis: readonly DateBasis[];
  /** An article with any of these values does not pass. A dimension that is left out excludes nothing. */
  readonly without: Excluded;
  /** The dimensions of which an article needs every chosen value. */
  readonly all: readonly Dimension[];
  /** Published on or after its first day. With `from` or `to` set, an article that may lie outside does not pass. */
  readonly from: PartialDate | null;
  /** Published on or before its last day. */
  readonly to: PartialDate | null;
  /**
   * Words that must all stand in the title, the text or the publisher's name, or begin a word there; a phrase in quotes as
   * it stands; one after a hyphen must not.
   */
  readonly words: string;
}

export const EMPTY_FILTER: Filter = {
  country: [],
  theme: [],
  agreement: [],
  publisher: [],
  kind: [],
  basis: [],
  without: {},
  all: [],
  from: null,
  to: null,
  words: "",
};

/**
 * What is counted: every article, or every story once.
 *
 * A story passes a filter where any of its articles does.
 */
export type CountUnit = "reports" | "stories";

export const COUNT_UNITS: readonly CountUnit[] = ["reports", "stories"];

/** The values of a dimension that the filter excludes. */
export function excludedOf({ without }: Filter, dimension: Dimension): readonly string[] {
  return without[dimension] ?? [];
}

/** Whether the filter leaves a dimension open. */
export function isOpenIn(filter: Filter, dimension: Dimension): boolean {
  return filter[dimension].length === 0 && excludedOf(filter, dimension).length === 0;
}

/** Whether nothing is filtered out. */
export function isEmptyFilter(filter: Filter): boolean {
  return (
    DIMENSIONS.every((dimension) => isOpenIn(filter, dimension)) &&
    filter.from === null &&
    filter.to === null &&
    filter.words.trim() === ""
  );
}
