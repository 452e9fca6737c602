import type { Claim } from "../../model/claim.ts";
import type { CountryId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "./find-times.ts";
import { partiesOfNeither } from "./party-acts.ts";
import type { Reading } from "./reading.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";
import { startingIn } from "./split-words.ts";

/** An act of another party that is told without its verb. */
export interface GappedAct {
  readonly party: CountryId;
  readonly date: PartialDate;
}

/** What stands between the time of one act and the doer of the next. */
const THEN = /^(?:,|;|,? and(?: then)?|,? while|,? followed by|, with)(?: the)? $/;
/** What stands between a doer and the time of its act. */
const DID_SO = /^(?: (?:did so|followed(?: suit)?|following|doing so))?(?: only| later)?(?: in| on)? $/;

/**
 * Acts of further parties behind one that has its own time: "Japan ratified it in March and Italy in May".
 *
 * Each needs a time of its own that is not after publication; the first country that has none ends the list.
 */
function findGappedActs(
  { folded, countries }: Pick<Reading, "folded" | "countries">,
  { cue, sentence, times }: { readonly cue: Span; readonly sentence: Span; readonly times: readonly TimeMention[] },
  parties: readonly CountryId[],
  published: PartialDate | null,
): GappedAct[] {
  const acts: GappedAct[] = [];
  let last = times.find(({ start }) => start >= cue.end);
  for (const { start, end, meaning } of startingIn(countries, { start: cue.end, end: sentence.end })) {
    if (last === undefined || start < last.end) continue;
    const time = times.find((one) => one.start >= end);
    if (time === undefined || !THEN.test(folded.slice(last.end, start))) break;
    if (!DID_SO.test(folded.slice(end, time.start)) || !parties.includes(meaning)) break;
    const date = dateBehind(last, time, published);
    if (date === null || (published !== null && isAfter(date, published))) break;
    acts.push({ party: meaning, date });
    last = time;
  }
  return acts;
}

/** The same act told of further parties: of each that "neither" names, and of each that has its own time behind the first. */
export function actsOfOthers(
  claim: Claim,
  reading: Reading,
  scope: { readonly cue: Span; readonly clause: Span; readonly sentence: Span; readonly times: readonly TimeMention[] },
  parties: readonly CountryId[],
  published: PartialDate | null,
): Claim[] {
  const { party: first, stage, modality } = claim;
  if (first === null) return [];
  const isOther = ({ party }: Pick<Claim, "party">) => party !== first;
  if (modality === "denied") {
    const denied = partiesOfNeither(reading, parties, scope.clause, scope.cue);
    return denied.map((party) => ({ ...claim, party })).filter(isOther);
  }
  if (stage !== "ratified" || modality !== "happened") return [];
  return findGappedActs(reading, scope, parties, published)
    .map(({ party, date }) => ({ ...claim, party, date }))
    .filter(isOther);
}

/** "In June 2024 and Italy in November" is the November after that June; another time without a year stays unknown. */
function dateBehind(last: TimeMention, { when }: TimeMention, published: PartialDate | null): PartialDate | null {
  if (last.when.kind !== "date" || when.kind === "date") return resolveTime(when, published, "past");
  if (when.kind !== "month") return null;
  const before = resolveTime(last.when, published, "past");
  return resolveTime({ kind: "month-from-before", month: when.month }, published, "past", before);
}
