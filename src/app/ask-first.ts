import type { QueryClient } from "@tanstack/react-query";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { lastDayOf } from "../model/partial-date.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import { boardQuestion } from "../state/board-question.ts";
import { keepKnown } from "../state/keep-known.ts";
import { answerQuery } from "../state/use-answer.ts";
import type { ReadView } from "../state/view-state.ts";
import type { Ask } from "../worker/ask.ts";

export interface FirstAnswers {
  readonly queries: QueryClient;
  readonly ask: Ask;
  readonly manifest: Promise<Manifest>;
}

/**
 * Ask what the page of a link asks before anything can be read, and keep the answers for it.
 *
 * Settles when they are there, or one could not be had: the page then asks again and says why.
 */
export async function askFirst(
  { queries, ask, manifest: asked }: FirstAnswers,
  read: ReadView,
  today: DayNumber,
): Promise<void> {
  const keep = <Kind extends QuestionKind>(kind: Kind, question: Questions[Kind]["ask"], from: Ask) =>
    queries.prefetchQuery(answerQuery(from, kind, question));
  const manifest = await asked.catch(() => null);
  if (manifest === null) return;
  await keep("manifest", {}, (async () => manifest) as Ask);
  // A collection that reaches past today is asked for its opening day first.
  if (manifest.lastDay === null || manifest.lastDay > today) return;
  const view = keepKnown(read, manifest.dictionaries).state;
  const asOf = view.asOf === null ? manifest.lastDay : lastDayOf(view.asOf);
  const rail = keep("facets", { filter: view.filter, unit: view.unit }, ask);
  const board = view.page === "overview" && keep("board", boardQuestion(view, asOf), ask);
  await Promise.all([rail, board]);
}
