import { readClaim } from "../engine/articles/read-claim.ts";
import type { Dataset } from "../engine/dataset.ts";
import { judgeFilter } from "../engine/filter/judge-filter.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { dateOfDay } from "../model/partial-date.ts";
import type { AgreementStatus, Board, Evidence } from "../model/status.ts";

/** The board as plain rows for other programs, in the codebook's order. Days are ISO dates, unknown is null. */
export function statusRows(dataset: Dataset, board: Board) {
  const { passing } = judgeFilter(dataset, EMPTY_FILTER);
  const evidenceRow = ({ articles, publishers, official, claims }: Evidence) => ({
    articles,
    publishers,
    official,
    claims: claims.map((claim) => {
      const { number, articleId, quote } = readClaim(dataset, claim, passing);
      return { number, articleId, quote };
    }),
  });
  return board.agreements.map(({ id, name, stage, since, rungs, promises, conflicts, rule }: AgreementStatus) => ({
    id,
    name,
    stage,
    since,
    asOf: dateOfDay(board.asOf),
    clock: board.clock,
    milestones: rungs
      .filter(({ state }) => state === "reached")
      .map((rung) => ({ stage: rung.stage, date: rung.date, parties: rung.parties, ...evidenceRow(rung.evidence) })),
    promises: promises.map(({ stage: promised, due, saidOn, saidBy, outcome }) => ({
      stage: promised,
      due,
      saidOn,
      saidBy,
      outcome,
    })),
    conflicts: conflicts.map(({ kind, stage: disputed, versions }) => ({
      kind,
      stage: disputed,
      versions: versions.map(({ date, evidence }) => ({ date, ...evidenceRow(evidence) })),
    })),
    rule,
  }));
}
