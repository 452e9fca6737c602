import type { ClockDifference, ClockReading } from "../../model/clocks.ts";
import type { LadderId } from "../../model/codebook.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { capitalised, counted, countWord } from "../../ui/count-words.ts";
import { longDay, shortDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { actorWords } from "../../ui/status-wording.ts";

/** A difference with the ladder that its stages are of. */
export interface LadderDifference extends ClockDifference {
  readonly ladder: LadderId;
  /** Whether what had happened is further up the ladder than what had been told. */
  readonly isAhead: boolean;
}

/** What the two clocks say on a day, in one sentence. */
export function clocksHeadline(differences: readonly LadderDifference[], asOf: DayNumber): string {
  const day = longDay(asOf);
  const count = differences.length;
  if (count === 0) return `On ${day} both clocks read the same`;
  const agreements = `${countWord(count)} ${count === 1 ? "agreement" : "agreements"}`;
  if (differences.every(({ isAhead }) => isAhead))
    return `By ${day} ${agreements} stood further than the reports had told`;
  if (differences.some(({ isAhead }) => isAhead)) return `On ${day} the clocks differ on ${agreements}`;
  return `By ${day} reports had told more of ${agreements} than stands today`;
}

/** What is said of the agreements that are not listed. */
export function restWords(lanes: number, differences: number): string {
  const rest = lanes - differences;
  if (lanes === 0) return "No agreement is shown.";
  if (differences === 0) {
    if (lanes === 1) return "The one agreement shown stands at the same stage on both.";
    return `${lanes === 2 ? "Both" : `All ${lanes}`} agreements shown stand at the same stage on both.`;
  }
  if (rest === 0) return "No other agreement is shown.";
  if (rest === 1) return "The other agreement stands at the same stage on both clocks.";
  return `The other ${rest} agreements stand at the same stage on both clocks.`;
}

/** A stage on a clock and its day: "Ratified by Japan", "15 Oct 2023"; the day is "" where there is no stage. */
export function readingWords(
  { stage, since, actors }: ClockReading,
  ladder: LadderId,
  names: Names,
): { readonly stage: string; readonly when: string } {
  if (stage === null) return { stage: "Nothing told", when: "" };
  const words = `${names.stage(ladder, stage).name}${actorWords(actors, names)}`;
  return { stage: words, when: since === null ? "no day" : shortDate(since) };
}

/** When it was first told, "2 Nov 2023, 1 day later", and by whom; the hedge where no dated report tells it. */
export function firstToldWords(
  { firstTold, isAhead }: Pick<LadderDifference, "firstTold" | "isAhead">,
  asOf: DayNumber,
): { readonly when: string; readonly who: string } {
  if (firstTold === null) {
    return {
      when: isAhead ? "no dated report tells it later" : "told further then than all reports tell now",
      who: "",
    };
  }
  const { published, day, publisherName, isShown } = firstTold;
  const when = published === null ? "no day" : shortDate(published);
  const later = `${published?.length === 10 ? "" : "at most "}${counted(day - asOf, "day")} later`;
  return { when: `${when}, ${later}`, who: isShown ? publisherName : `${publisherName}, not under this filter` };
}

/** What both columns mean, for those who meet them first. */
export const CLOCKS_HELP =
  "Happened by then: the stage as all reports tell it today, later ones too. Told by then: the stage as the reports published by that day told it; a report without a day is left out.";

/** The words above the list in a table's caption. */
export function clocksCaption(asOf: DayNumber): string {
  return capitalised(`agreements whose stage differs between the clocks on ${longDay(asOf)}`);
}
