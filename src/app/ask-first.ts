import type { QueryClient } from "@tanstack/react-query";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { AnyQuestion } from "../model/opening.ts";
import { lastDayOf } from "../model/partial-date.ts";
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
 * Gives whether they are all there; where one could not be had, the page asks again and says why.
 */
export async function askFirst(
  { queries, ask, manifest: asked }: FirstAnswers,
  read: ReadView,
  today: DayNumber,
): Promise<boolean> {
  const keep = ({ kind, question }: AnyQuestion, from: Ask) => queries.prefetchQuery(answerQuery(from, kind, question));
  const manifest = await asked.catch(() => null);
  if (manifest === null) return false;
  await keep({ kind: "manifest", question: {} }, (async () => manifest) as Ask);
  const questions = firstQuestions(manifest, read, today);
  await Promise.all(questions.map((asked) => keep(asked, ask)));
  return questions.every(({ kind, question }) => queries.getQueryData([kind, question]) !== undefined);
}

/** What the page of a link asks of an open collection; nothing of one that reaches past today, which is asked for its opening day first. */
export function firstQuestions(manifest: Manifest, read: ReadView, today: DayNumber): readonly AnyQuestion[] {
  if (manifest.lastDay === null || manifest.lastDay > today) return [];
  const view = keepKnown(read, manifest.dictionaries, today).state;
  const asOf = view.asOf === null ? manifest.lastDay : lastDayOf(view.asOf);
  const facets = { kind: "facets", question: { filter: view.filter, unit: view.unit } } as const;
  const board = { kind: "board", question: boardQuestion(view, asOf) } as const;
  return view.page === "overview" ? [facets, board] : [facets];
}
