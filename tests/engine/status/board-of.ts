import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { AgreementStatus, Clock, Rung } from "../../../src/model/status.ts";
import { type ArticleSketch, type ClaimRow, day, openSketches } from "../small-collection.ts";

/** A report as a row: when, by whom, and what it claims. */
export type Report = readonly [published: string | null, publisher: string, ...claims: ClaimRow[]];

export function sketchReports(reports: readonly Report[]): ArticleSketch[] {
  return reports.map(([published, publisher, ...claims]) => ({ published, publisher, claims }));
}

/** The status of one agreement, `harbour` unless another is named, as reports tell it. */
export function statusOf(
  reports: readonly Report[],
  { asOf = "2030-12-31", clock = "happened", id = "harbour" }: { asOf?: string; clock?: Clock; id?: string } = {},
): AgreementStatus {
  const dataset = openSketches(sketchReports(reports));
  const board = answerBoard(dataset, { filter: EMPTY_FILTER, asOf: day(asOf), clock });
  const status = board.agreements.find((agreement) => agreement.id === id);
  if (status === undefined) throw new RangeError(id);
  return status;
}

/** One rung of a status. */
export function rungOf(status: AgreementStatus, stage: string): Rung {
  const rung = status.rungs.find((candidate) => candidate.stage === stage);
  if (rung === undefined) throw new RangeError(stage);
  return rung;
}
