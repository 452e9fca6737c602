import type {
  ArticleOrder,
  ArticlePage,
  ArticlePlace,
  ArticleReading,
  Coverage,
  CoverageGroup,
  FacetPage,
  Facets,
  ListExtent,
  LoosenedFilter,
  TopStory,
} from "./answers.ts";
import type { Changes } from "./changes.ts";
import type { Clocks } from "./clocks.ts";
import type { Manifest } from "./dataset.ts";
import type { DayNumber } from "./day-number.ts";
import type { CountUnit, Dimension, Filter } from "./filter.ts";
import type { Grain } from "./grain.ts";
import type { AgreementId, ArticleId } from "./ids.ts";
import type { Matrix, MatrixColumns } from "./matrix.ts";
import type { Ledger, LedgerOrder } from "./promises.ts";
import type { QuotedClaim } from "./quoted-claim.ts";
import type { Board, CitedClaim, ClaimNumber, Clock, Limits, PromiseOutcome, Trace } from "./status.ts";

/** Every question that a view can put to the engine, with the shape of its answer. Without a `unit`, reports are counted. */
export interface Questions {
  /** What the dataset is. The first question of a page; it also opens the dataset. */
  readonly manifest: { readonly ask: Record<string, never>; readonly answer: Manifest };
  readonly facets: { readonly ask: { readonly filter: Filter; readonly unit?: CountUnit }; readonly answer: Facets };
  /** Values of one facet whose name has `like` in it, whatever the case; at most `limit`, and every chosen or excluded one of these. */
  readonly facet: {
    readonly ask: {
      readonly dimension: Dimension;
      readonly filter: Filter;
      readonly unit?: CountUnit;
      readonly like: string;
      readonly limit: number;
    };
    readonly answer: FacetPage;
  };
  /** With `mostBins`, by the next coarser grain that has at most so many bins, or by years: the answer says by which. */
  readonly coverage: {
    readonly ask: {
      readonly filter: Filter;
      readonly grain: Grain;
      readonly mostBins?: number;
      readonly by: CoverageGroup;
      readonly unit?: CountUnit;
      /** Where the filter names several values of `by`: these alone, each with all its articles, see `Coverage.isCompared`. */
      readonly compare?: true;
    };
    readonly answer: Coverage;
  };
  /** Of each bin that starts on one of `starts`, in their order; null for one without a passing article. */
  readonly topStories: {
    readonly ask: { readonly filter: Filter; readonly grain: Grain; readonly starts: readonly DayNumber[] };
    readonly answer: readonly (TopStory | null)[];
  };
  readonly board: {
    readonly ask: {
      readonly filter: Filter;
      readonly asOf: DayNumber;
      readonly clock: Clock;
      readonly unit?: CountUnit;
      /** `PAGE_LIMITS` unless given. */
      readonly limits?: Limits;
    };
    readonly answer: Board;
  };
  /** Null when no agreement has the id. */
  readonly trace: {
    readonly ask: {
      readonly agreement: AgreementId;
      readonly filter: Filter;
      readonly asOf: DayNumber;
      readonly clock: Clock;
      readonly unit?: CountUnit;
      readonly limits?: Limits;
      /** The page of steps: the first, of `TRACE_PAGE`, unless given. */
      readonly offset?: number;
      readonly limit?: number;
    };
    readonly answer: Trace | null;
  };
  /** `asOf` and `clock` are the day of the stages; for other columns they decide nothing. */
  readonly matrix: {
    readonly ask: {
      readonly filter: Filter;
      readonly columns: MatrixColumns;
      readonly asOf: DayNumber;
      readonly clock: Clock;
      readonly unit?: CountUnit;
      /** How many countries are listed: `MATRIX_ROWS` unless given. */
      readonly mostRows?: number;
    };
    readonly answer: Matrix;
  };
  /** The days in any order. */
  readonly changes: {
    readonly ask: {
      readonly filter: Filter;
      readonly from: DayNumber;
      readonly to: DayNumber;
      readonly clock: Clock;
      readonly unit?: CountUnit;
    };
    readonly answer: Changes;
  };
  /** Both clocks on one day. */
  readonly clocks: { readonly ask: { readonly filter: Filter; readonly asOf: DayNumber }; readonly answer: Clocks };
  /** Of no outcomes: of all. */
  readonly promises: {
    readonly ask: {
      readonly filter: Filter;
      readonly asOf: DayNumber;
      readonly clock: Clock;
      readonly unit?: CountUnit;
      readonly outcomes: readonly PromiseOutcome[];
      readonly order: LedgerOrder;
      /** The first page, of `LEDGER_PAGE`, unless given. */
      readonly offset?: number;
      readonly limit?: number;
    };
    readonly answer: Ledger;
  };
  /** Where claims stand that another answer names by number, in the order of asking. `filter` only sets `isShown`. */
  readonly cited: {
    readonly ask: { readonly claims: readonly ClaimNumber[]; readonly filter: Filter };
    readonly answer: readonly CitedClaim[];
  };
  /** The same with their sentences, for what leaves the page with its evidence. */
  readonly quotes: {
    readonly ask: { readonly claims: readonly ClaimNumber[]; readonly filter: Filter };
    readonly answer: readonly QuotedClaim[];
  };
  readonly articles: {
    readonly ask: {
      readonly filter: Filter;
      readonly order: ArticleOrder;
      readonly offset: number;
      readonly limit: number;
      readonly unit?: CountUnit;
      /** Of what passes only these; ids that no article has are passed over. */
      readonly among?: readonly ArticleId[];
    };
    readonly answer: ArticlePage;
  };
  /** Where an article stands in the list of `articles`. */
  readonly place: {
    readonly ask: {
      readonly id: ArticleId;
      readonly filter: Filter;
      readonly order: ArticleOrder;
      readonly unit?: CountUnit;
      readonly among?: readonly ArticleId[];
    };
    readonly answer: ArticlePlace;
  };
  /** How much a list has, and from when to when its reports are. */
  readonly extent: {
    readonly ask: { readonly filter: Filter; readonly unit?: CountUnit; readonly among?: readonly ArticleId[] };
    readonly answer: ListExtent;
  };
  /** What would pass without one part of the filter: the parts that leave anything, the one that leaves most first. */
  readonly loosened: {
    readonly ask: { readonly filter: Filter; readonly unit?: CountUnit; readonly among?: readonly ArticleId[] };
    readonly answer: readonly LoosenedFilter[];
  };
  /** Null when no article has the id. `filter` only sets `isShown`. */
  readonly article: {
    readonly ask: { readonly id: ArticleId; readonly filter: Filter };
    readonly answer: ArticleReading | null;
  };
}

export type QuestionKind = keyof Questions;
