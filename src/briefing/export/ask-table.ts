import { MOST_BINS } from "../../model/grain.ts";
import type { AgreementId } from "../../model/ids.ts";
import { type ClaimNumber, PAGE_LIMITS } from "../../model/status.ts";
import { boardCards } from "../../ui/board-cards.ts";
import { compareAsked } from "../../views/coverage/compare-wording.ts";
import { stageGrid } from "../../views/grids/stage-grid-layout.ts";
import { laneStatuses } from "../../views/timeline/lane-groups.ts";
import type { Ask } from "../../worker/ask.ts";
import type { Brief } from "../brief.ts";
import { coverageLong, coverageWide } from "./coverage-tables.ts";
import type { DataTable } from "./data-table.ts";
import { countsLong, countsWide, stagesLong, stagesWide } from "./grid-tables.ts";
import { COUNT_COLUMNS, isCountSubject } from "./make-picture.ts";
import { askSources } from "./row-sources.ts";
import { rungsLong, rungsWide } from "./rung-tables.ts";
import { articlesTable, boardTable, claimsTable, promisesTable } from "./tables.ts";

/** Rows of reports, promises or claims in one file. */
export const MOST_ROWS = 20_000;
/** Countries of a grid of counts; more columns than this no spreadsheet shows. */
const MOST_COUNTRIES = 400;

/** A table with the rows that there are, of which it may hold the first alone. */
export interface AskedTable {
  readonly table: DataTable;
  readonly total: number;
}

/** What can leave the page as rows. */
export type TableSubject =
  | "board"
  | "coverage"
  | "timeline"
  | "promises"
  | "grid"
  | "themes"
  | "countries"
  | "reports"
  | "claims";

/** The rows of a subject; `isLong` with a row a value where a table can be wide or long. */
export async function askTable(ask: Ask, brief: Brief, subject: TableSubject, isLong: boolean): Promise<AskedTable> {
  const { view, asOf, names } = brief;
  const { filter, clock, unit } = view;
  const standing = { filter, clock, unit, asOf } as const;
  const whole = (table: DataTable): AskedTable => ({ table, total: table.rows.length });
  if (isCountSubject(subject)) {
    const columns = COUNT_COLUMNS[subject];
    const matrix = await ask("matrix", { ...standing, columns, mostRows: MOST_COUNTRIES });
    const table = (isLong ? countsLong : countsWide)(matrix, columns, unit, names);
    const rows = table.rows.length;
    return { table, total: matrix.more === 0 ? rows : rows + matrix.more * (isLong ? matrix.columns.length : 1) };
  }
  switch (subject) {
    case "coverage": {
      const { by, grain } = view;
      const bins = { mostBins: MOST_BINS, by, grain } as const;
      const coverage = await ask("coverage", { ...bins, ...compareAsked(filter, by), filter, unit });
      return whole((isLong ? coverageLong : coverageWide)(coverage, unit, by));
    }
    case "reports": {
      const question = { filter, unit, order: view.order, offset: 0, limit: MOST_ROWS } as const;
      const { lines, passing } = await ask("articles", question);
      return { table: articlesTable(lines), total: passing };
    }
    case "promises":
      return promiseRows(ask, brief);
    case "timeline": {
      const opened = await ask("board", { filter, asOf: brief.lastDay, clock: "happened", unit: "reports" });
      const statuses = laneStatuses(boardCards(opened, filter, view.sort), await ask("board", standing));
      const sourcesOf = await askSources(ask, statuses, filter);
      return whole(isLong ? rungsLong(statuses, names, unit, sourcesOf) : rungsWide(statuses, names, sourcesOf));
    }
    case "grid": {
      const board = await ask("board", standing);
      const grid = stageGrid(board, filter);
      return whole(
        isLong ? stagesLong(grid, names, await askSources(ask, board.agreements, filter)) : stagesWide(grid, names),
      );
    }
    case "board":
    case "claims": {
      const { treaties, others } = boardCards(await ask("board", standing), filter, view.sort);
      const statuses = [...treaties, ...others];
      if (subject === "board") return whole(boardTable(statuses, names, unit, await askSources(ask, statuses, filter)));
      return claimRows(
        ask,
        brief,
        statuses.map(({ id }) => id),
      );
    }
  }
}

async function promiseRows(ask: Ask, { view, asOf, names }: Brief): Promise<AskedTable> {
  const { filter, clock, unit, outcomes, ledger: order } = view;
  const ledger = await ask("promises", { filter, clock, unit, asOf, outcomes, order, limit: MOST_ROWS });
  const quoted = await ask("quotes", { claims: ledger.lines.map(({ pledge }) => pledge.claim), filter });
  return { table: promisesTable(ledger, quoted, names), total: ledger.total };
}

async function claimRows(
  ask: Ask,
  { view, asOf, names }: Brief,
  agreements: readonly AgreementId[],
): Promise<AskedTable> {
  const { filter, clock, unit } = view;
  const traces = await Promise.all(
    agreements.map((agreement) =>
      ask("trace", { filter, clock, unit, asOf, agreement, limits: PAGE_LIMITS, limit: MOST_ROWS }),
    ),
  );
  const shown = traces.flatMap((trace) => trace?.steps.filter(({ claim }) => claim.isShown) ?? []);
  const claims: ClaimNumber[] = shown.map(({ claim }) => claim.number);
  const quoted = await ask("quotes", { claims: claims.slice(0, MOST_ROWS), filter });
  return { table: claimsTable(quoted, names), total: claims.length };
}
