import { dateOfDay } from "../../model/partial-date.ts";
import { listed } from "../../ui/count-words.ts";
import { shortDate } from "../../ui/date-words.ts";
import { actWords } from "../../ui/status-wording.ts";
import type { LaneLayout } from "./lane-layout.ts";
import type { LaneParts } from "./lane-parts.ts";

/** A lane with what its drawing has room for. */
export interface LaidLane {
  readonly lane: Pick<LaneParts, "shortName">;
  readonly layout: Pick<LaneLayout, "unlabelled">;
}

/** What is late and what is quiet, of lanes that have no room to say so: a sentence each; none where all of it is on the lanes. */
export function laneRemarks(lanes: readonly LaidLane[]): string[] {
  const overdue = lanes.flatMap(({ lane, layout }) =>
    layout.unlabelled.overdue.map(
      ({ stage, name, day }) =>
        `${lane.shortName}, ${actWords(stage, name)} overdue since ${shortDate(dateOfDay(day))}`,
    ),
  );
  const quiet = lanes.flatMap(({ lane, layout: { unlabelled } }) =>
    unlabelled.quietSince === null ? [] : [{ name: lane.shortName, year: unlabelled.quietSince }],
  );
  const years = [...new Set(quiet.map(({ year }) => year))].sort((a, b) => b - a);
  const byYear = years.map((year) => {
    const names = quiet.filter((own) => own.year === year).map(({ name }) => name);
    return `of ${listed(names, "and")} since ${year}`;
  });
  return [
    ...(overdue.length > 0 ? [`Late: ${overdue.join("; ")}.`] : []),
    ...(byYear.length > 0 ? [`No report ${byYear.join("; ")}.`] : []),
  ];
}
