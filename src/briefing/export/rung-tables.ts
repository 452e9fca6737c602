import type { CountUnit } from "../../model/filter.ts";
import { actorsApart } from "../../model/party-stage.ts";
import type { AgreementStatus, Rung } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { actorWords } from "../../ui/status-wording.ts";
import type { DataTable } from "./data-table.ts";
import type { SourcesOf } from "./row-sources.ts";

/** A row an agreement with a column a stage; the cell says first how the stage is known, so that no plan reads as a fact. */
export function rungsWide(statuses: readonly AgreementStatus[], names: Names, sourcesOf: SourcesOf): DataTable {
  const stages = [
    ...new Set(statuses.flatMap(({ ladder, rungs }) => rungs.map(({ stage }) => names.stage(ladder, stage).name))),
  ];
  return {
    heads: ["agreement", "agreement_name", ...stages, "date_basis", "sources"],
    rows: statuses.map(({ id, name, ladder, rungs, parties }) => [
      id,
      name,
      ...stages.map((own) => {
        const rung = rungs.find(({ stage }) => names.stage(ladder, stage).name === own);
        return rung === undefined ? null : rungCell(rung, actorWords(actorsApart(rung, parties), names));
      }),
      "told by reports",
      sourcesOf(rungs),
    ]),
  };
}

/** "reached 2023-01-11", "reached by Japan, no day told", "passed, no report", "expected for 2022-12", "overdue, was expected for 2022-12"; null for nothing said. */
function rungCell({ state, date, due, parties }: Rung, by: string): string | null {
  switch (state) {
    case "reached":
      return `reached${by}${date === null ? ", no day told" : `${parties.length > 1 ? ", one of them" : ""} ${date}`}`;
    case "implied":
      return "passed, no report";
    case "promised":
      return due === null ? "expected, no day given" : `expected for ${due}`;
    case "overdue":
      return due === null ? "overdue" : `overdue, was expected for ${due}`;
    case "unknown":
      return null;
  }
}

/** A row a stage of an agreement. `date` is of what was reached, `due` of what is promised: a row never has both. */
export function rungsLong(
  statuses: readonly AgreementStatus[],
  names: Names,
  unit: CountUnit,
  sourcesOf: SourcesOf,
): DataTable {
  return {
    heads: [
      "agreement",
      "agreement_name",
      "stage",
      "state",
      "date",
      "due",
      "parties",
      "is_current",
      "dates_differ",
      "unit",
      "count",
      "publishers",
      "official",
      "date_basis",
      "sources",
    ],
    rows: statuses.flatMap(({ id, name, ladder, rungs }) =>
      rungs.map((rung) => {
        const { stage, state, date, due, parties, isCurrent, hasConflict, evidence } = rung;
        return [
          id,
          name,
          names.stage(ladder, stage).name,
          state,
          state === "reached" ? date : null,
          state === "promised" || state === "overdue" ? due : null,
          parties.map(names.country).join("; "),
          isCurrent ? "yes" : "no",
          hasConflict ? "yes" : "no",
          unit,
          evidence.articles,
          evidence.publishers,
          evidence.official,
          DATE_BASES[state](date),
          sourcesOf([rung]),
        ];
      }),
    ),
  };
}

/** What stands behind the day of a row. */
const DATE_BASES: Readonly<Record<Rung["state"], (date: string | null) => string>> = {
  reached: (date) => (date === null ? "no report tells a day" : "told by reports"),
  implied: () => "no report of it",
  promised: () => "expected by reports",
  overdue: () => "expected by reports",
  unknown: () => "nothing said",
};
