import type { DayNumber } from "./day-number.ts";
import { EMPTY_FILTER } from "./filter.ts";
import { MOST_BINS } from "./grain.ts";
import type { QuestionKind, Questions } from "./questions.ts";
import type { Limits } from "./status.ts";

/** From so many articles on, a dataset brings the answers to the page's first questions along. */
export const OPENING_FROM = 50_000;

/** Where they stand in the dataset's folder. */
export const OPENING_FILE = "opening.json";

/** What a board of cards lists: nothing, as a card only counts. */
export const CARD_LIMITS: Limits = { claims: 0, promises: 0, versions: 0 };

/** A question with its kind, for a place that takes any. */
export type AnyQuestion = {
  readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly question: Questions[Kind]["ask"] };
}[QuestionKind];

/** A question with its answer; the kind says of what. */
export type KnownAnswer = AnyQuestion & { readonly answer: Questions[QuestionKind]["answer"] };

/**
 * `opening.json`: what the page asks for when it opens, answered by the build with the same engine.
 *
 * Of a million articles the columns are read, checked and opened in a second or two; a reader sees the page before.
 */
export interface Opening {
  readonly fingerprint: string;
  readonly answers: readonly KnownAnswer[];
}

/** What a page without a filter asks for, but for what must be read from shards. */
export function openingQuestions(lastDay: DayNumber): readonly AnyQuestion[] {
  const all = { filter: EMPTY_FILTER, unit: "reports" } as const;
  return [
    { kind: "coverage", question: { ...all, grain: "quarter", mostBins: MOST_BINS, by: "theme" } },
    { kind: "facets", question: all },
    { kind: "board", question: { ...all, asOf: lastDay, clock: "happened", limits: CARD_LIMITS } },
  ];
}

/** The same text for questions that ask the same, in whatever order their fields stand. */
export function questionKey(kind: QuestionKind, question: object): string {
  return `${kind} ${JSON.stringify(question, (_, value: unknown) => (isRecord(value) ? inOrder(value) : value))}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
