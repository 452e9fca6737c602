import type { ClockDifference, ClockReading, Clocks } from "../../model/clocks.ts";
import { actorsOf } from "../../model/party-stage.ts";
import type { Questions } from "../../model/questions.ts";
import { dateAt } from "../articles/citation-of.ts";
import { citeClaim } from "../articles/read-claim.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import { judgeBoard, knownFacts } from "../status/judge-board.ts";
import { NEVER } from "../status/judge-days.ts";
import type { JudgedStatus } from "../status/judge-status.ts";

type ClocksAsked = Questions["clocks"]["ask"];

/** The agreements whose stage on a day is one by the clock `happened` and another by `told`. Needs the lines of `toldRows`. */
export function answerClocks(dataset: Dataset, asked: ClocksAsked): Clocks {
  const { passing } = judgeFilter(dataset, asked.filter);
  const differences = compareBoards(dataset, asked).map(({ happened, told, claim }): ClockDifference => {
    const parts = { id: happened.id, happened: readingOf(happened), told: readingOf(told) };
    if (claim === null) return { ...parts, firstTold: null };
    const published = dateAt(dataset.articles.published, dataset.claims.articles[claim]!);
    const day = knownFacts(dataset).facts.countsFrom.told[claim]!;
    return { ...parts, firstTold: { ...citeClaim(dataset, claim, passing), published, day } };
  });
  return { asOf: asked.asOf, differences };
}

/** The rows of the reports that an answer names. */
export function toldRows(dataset: Dataset, asked: ClocksAsked): number[] {
  return compareBoards(dataset, asked).flatMap(({ claim }) =>
    claim === null ? [] : [dataset.claims.articles[claim]!],
  );
}

interface Compared {
  readonly happened: JudgedStatus;
  readonly told: JudgedStatus;
  /** The first claim to tell later what had happened; null for none. */
  readonly claim: number | null;
}

function compareBoards(dataset: Dataset, { asOf }: ClocksAsked): Compared[] {
  const told = judgeBoard(dataset, asOf, "told");
  return judgeBoard(dataset, asOf, "happened").flatMap((own, place) => {
    const other = told[place]!;
    return own.stage === other.stage ? [] : [{ happened: own, told: other, claim: firstLater(dataset, own, asOf) }];
  });
}

/** Of the claims that tell the current stage, the one that was told first after the day, of several the lowest. */
function firstLater(dataset: Dataset, { stages, current }: JudgedStatus, asOf: number): number | null {
  const days = knownFacts(dataset).facts.countsFrom.told;
  let first: number | null = null;
  for (const act of stages[current]?.acts ?? []) {
    const day = days[act]!;
    if (day > asOf && day !== NEVER && (first === null || day < days[first]!)) first = act;
  }
  return first;
}

function readingOf({ stage, since, rungs, parties }: JudgedStatus): ClockReading {
  const current = rungs.find(({ isCurrent }) => isCurrent);
  return { stage, since, actors: current === undefined ? [] : actorsOf(current, parties) };
}
