import { calendarDayOf, type DayNumber } from "../../model/day-number.ts";
import type { AgreementId, StageId } from "../../model/ids.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import { actorsOf } from "../../model/party-stage.ts";
import type { AgreementStatus, Rung } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { rungDrawing, rungSentence } from "../../ui/rung-drawing.ts";
import { actorWords, statusSentence } from "../../ui/status-wording.ts";

/** What every part of a lane says of its stage. */
interface StagePart {
  readonly stage: StageId;
  readonly name: string;
  readonly shortName: string;
  /** 1 to 6 of the colour ramp. */
  readonly step: number;
  /** Of the lane, 0 to 1. */
  readonly heightShare: number;
  /** The rung as a sentence, with its hedge. */
  readonly sentence: string;
}

/** A stage from the first day on which it may have been reached, up to and without `end`. */
export interface LaneSegment extends StagePart {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** Whether a later stage was reached on a day that is not reported: then this bar may have ended any day. */
  readonly isOpenEnded: boolean;
}

/** A stage without a day of its own: it stands as a narrow step right before `before`, the first day of a later stage. */
export interface LaneNotch extends StagePart {
  readonly fill: "implied" | "undated" | "ended";
  readonly before: DayNumber;
  /** How many notches stand between it and that day. */
  readonly place: number;
}

/** A day that can be walked to. A promise stands at the last day that it was due. */
export interface LaneMark extends StagePart {
  readonly kind: "reached" | "promised" | "overdue";
  readonly day: DayNumber;
}

/** All that one lane draws. */
export interface LaneParts {
  readonly id: AgreementId;
  readonly name: string;
  readonly shortName: string;
  /** The status in one line. */
  readonly stands: string;
  /** The stage that it stands at, by whom where that is one party alone: "Ratified by Japan"; null for none. */
  readonly standing: Pick<StagePart, "name" | "shortName"> | null;
  /** By start. */
  readonly segments: readonly LaneSegment[];
  readonly notches: readonly LaneNotch[];
  /** By day, of one day by place on the ladder. */
  readonly marks: readonly LaneMark[];
  /** The day after the last report, where the lane pales; null where a report is less than a year old or none is known. */
  readonly paleFrom: DayNumber | null;
  /** When it ended; null when it did not, or on a day that is not reported. */
  readonly endedOn: DayNumber | null;
  readonly isEnded: boolean;
  /** The first day after all that the lane draws as reached. */
  readonly until: DayNumber;
}

const DAYS_OF_QUIET = 365;

interface Step extends StagePart {
  readonly rung: Rung;
  readonly place: number;
  readonly isEnding: boolean;
}

/** What a lane draws of a status of the day `asOf`. A partial date starts at its first day. */
export function laneParts(status: AgreementStatus, names: Names, asOf: DayNumber): LaneParts {
  const steps = stepsOf(status, names);
  const until = asOf + 1;
  const ending = steps.find(({ isEnding, rung }) => isEnding && rung.state === "reached");
  const endedOn = ending?.rung.date == null ? null : Math.min(asOf, firstDayOf(ending.rung.date));
  const close = endedOn ?? until;
  const climbs = climbsOf(steps);
  const notches = notchesOf(steps, climbs, close);
  const isLastOpen = notches.some(({ before, fill }) => before === close && fill !== "implied");
  return {
    id: status.id,
    name: status.name,
    shortName: status.shortName,
    stands: statusSentence(status, names),
    standing: standingOf(steps),
    segments: climbs.flatMap(({ start, ...part }, at) => {
      const next = climbs[at + 1];
      const end = Math.min(next?.start ?? close, close);
      return end > start ? [{ ...partOf(part), start, end, isOpenEnded: next === undefined && isLastOpen }] : [];
    }),
    notches,
    marks: marksOf(steps),
    paleFrom: paleFrom(status, asOf),
    endedOn,
    isEnded: ending !== undefined,
    until,
  };
}

function standingOf(steps: readonly Step[]): LaneParts["standing"] {
  const step = steps.find(({ rung }) => rung.isCurrent);
  return step === undefined ? null : { name: step.name, shortName: step.shortName };
}

function stepsOf(status: AgreementStatus, names: Names): Step[] {
  const stages = status.rungs.map(({ stage }) => names.stage(status.ladder, stage));
  const count = stages.filter(({ isEnding }) => !isEnding).length;
  return status.rungs.map((rung, place) => {
    const { name: stageName, shortName: briefly, isEnding } = names.stage(status.ladder, rung.stage);
    const actors = actorsOf(rung, status.parties);
    const name = stageName + actorWords(actors, names);
    const shortName = actors.length === 0 ? briefly : `${briefly} by ${actors.length} of ${status.parties.length}`;
    const { step, heightShare } = rungDrawing(rung.state, place, count, isEnding);
    const sentence = rungSentence(rung, name);
    return { stage: rung.stage, name, shortName, step, heightShare, sentence, rung, place, isEnding };
  });
}

interface Climb extends Step {
  readonly start: DayNumber;
}

/** The stages that were the furthest on their day, by day; one that is dated after a later stage is none. */
function climbsOf(steps: readonly Step[]): Climb[] {
  const dated = steps.flatMap((step): Climb[] => {
    const { state, date } = step.rung;
    return state !== "reached" || date === null || step.isEnding ? [] : [{ ...step, start: firstDayOf(date) }];
  });
  dated.sort((a, b) => a.start - b.start || a.place - b.place);
  let furthest = -1;
  return dated.filter(({ place }) => {
    if (place <= furthest) return false;
    furthest = place;
    return true;
  });
}

/** The stages that were passed or reached without a day, each before the first later stage that has one, else before `close`. */
function notchesOf(steps: readonly Step[], climbs: readonly Climb[], close: DayNumber): LaneNotch[] {
  const notches = steps.flatMap((step): Omit<LaneNotch, "place">[] => {
    const { state, date } = step.rung;
    const isUndated = state === "reached" && date === null;
    const isDatedEnd = step.isEnding && state === "reached" && date !== null;
    if (!isUndated && !isDatedEnd && state !== "implied") return [];
    const next = climbs.find(({ place }) => place > step.place);
    const before = step.isEnding ? close : (next?.start ?? close);
    return [{ ...partOf(step), fill: step.isEnding ? "ended" : isUndated ? "undated" : "implied", before }];
  });
  return notches.map((notch, at) => ({
    ...notch,
    place: notches.slice(at + 1).filter(({ before }) => before === notch.before).length,
  }));
}

function marksOf(steps: readonly Step[]): LaneMark[] {
  const marks = steps.flatMap((step): (LaneMark & { readonly place: number })[] => {
    const { state, date, due } = step.rung;
    const part = { ...partOf(step), place: step.place };
    if (state === "reached" && date !== null) return [{ ...part, kind: "reached", day: firstDayOf(date) }];
    if ((state !== "promised" && state !== "overdue") || due === null) return [];
    return [{ ...part, kind: state, day: lastDayOf(due) }];
  });
  marks.sort((a, b) => a.day - b.day || a.place - b.place);
  return marks.map(({ place: _place, ...mark }) => mark);
}

function paleFrom({ lastToldDay }: AgreementStatus, asOf: DayNumber): DayNumber | null {
  return lastToldDay === null || asOf - lastToldDay < DAYS_OF_QUIET ? null : lastToldDay + 1;
}

function partOf({ stage, name, shortName, step, heightShare, sentence }: StagePart): StagePart {
  return { stage, name, shortName, step, heightShare, sentence };
}

/** The year of the last report of what is told and has not ended; null where one is less than a year old. */
export function quietYear({ paleFrom, isEnded, standing }: LaneParts): number | null {
  return paleFrom === null || isEnded || standing === null ? null : calendarDayOf(paleFrom - 1).year;
}
