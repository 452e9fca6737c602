import type { LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { gateList, openPlaces } from "../gate/gated-list.ts";
import type { LetterRuns } from "../gate/letter-runs.ts";
import { DOUBT_BEFORE } from "./delivery-words.ts";
import type { CueMatch } from "./find-cues.ts";
import { findMatches } from "./find-matches.ts";
import type { ModalityRule } from "./modality-rule.ts";
import type { Reading } from "./reading.ts";
import { LAUNCHES_TOLD } from "./told-launches.ts";
import { ORDERS } from "./told-orders.ts";
import { PLANS } from "./told-plans.ts";
import { STUDIES_TOLD } from "./told-studies.ts";
import { TRIALS } from "./told-trials.ts";
import { GOES_ON, HAPPENED, PLANNED, type ToldWork, URGED } from "./told-work.ts";

const targetsOf = (stage: string) => [{ ladder: "programme" as LadderId, stage: stage as StageId }];

/** The tables by the stage that they tell, each with the words without which none of it fits. */
const TABLES: readonly {
  readonly any: RegExp;
  readonly works: readonly ToldWork[];
  readonly targets: CueMatch["targets"];
}[] = [
  {
    any: /\b(?:contract|contracted|signed|venture|company|prime contractor|consortium|edgewing|firm|development|design|engineering|production|construction|fund|money|cash)/,
    works: ORDERS,
    targets: targetsOf("development"),
  },
  {
    any: /\b(?:design|submarine|boat|plan|path|arrangement|scheme|timetable|schedule|australia|canberra)/,
    works: PLANS,
    targets: targetsOf("development"),
  },
  {
    any: /\b(?:trial|experiment|test|demonstration|exercise|challenge|competition|contest|prize|working|work|design|pipeline|agency|being)/,
    works: TRIALS,
    targets: targetsOf("development"),
  },
  {
    any: /\b(?:study|studies|consultation|examin|review|analysis|assessment|months|look|intent)/,
    works: STUDIES_TOLD,
    targets: targetsOf("study"),
  },
  {
    any: /\b(?:announced|launched|unveiled|revealed|made public|announcement)/,
    works: LAUNCHES_TOLD,
    targets: targetsOf("launched"),
  },
];

/** What makes of a signature something that is still waited for, or another's. */
const AWAITED =
  /\b(?:hop(?:e|es|ed|ing)|await\w*|expect\w*|want\w*|wish\w*|seek\w*|wait\w*|urg\w+|call\w* for|demand\w*|press\w* for|promis\w+|plan\w*|due|ahead of|pending|delay\w*|lack of|absence of|without|rivals?|will|would|should)\b/;

/** All works in order, each with its table, and the gates of their patterns. */
const WORKS = TABLES.flatMap((table) => table.works.map((work) => ({ table, work })));
const GATES = gateList(WORKS.map(({ work }) => work.pattern));

/** The ways of telling of work, by their numbers, that a sentence with these runs may hold; mostly none. */
export function openWorks(runs: LetterRuns): readonly number[] {
  return openPlaces(GATES, runs);
}

/**
 * Where a sentence, cut into clauses, tells of a programme in ways that no cue of the codebook sees, for they hold lists
 * and asides: a contract signed at a time, a venture that was founded, a plan that all three presented, the half of a
 * study. `open` are the ways that `openWorks` leaves to the sentence.
 */
export function findWorks({ folded }: Reading, clauses: readonly Span[], open: readonly number[]): CueMatch[] {
  const [from, to] = [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0];
  const words = folded.slice(from, to);
  const found: CueMatch[] = [];
  let [asked, isOfTable]: [(typeof TABLES)[number] | null, boolean] = [null, false];
  for (const place of open) {
    const one = WORKS[place];
    if (one === undefined) continue;
    if (one.table !== asked) [asked, isOfTable] = [one.table, one.table.any.test(words)];
    if (isOfTable) found.push(...cuesOf(one.work, one.table.targets, words, from, clauses));
  }
  return found;
}

/** Where one way of telling stands in the words of a sentence that begins at `from`. */
function cuesOf(
  { pattern, form, rule }: ToldWork,
  targets: CueMatch["targets"],
  words: string,
  from: number,
  clauses: readonly Span[],
): CueMatch[] {
  return findMatches(pattern, words).flatMap(({ index: at, 0: all, 1: found = all }): CueMatch[] => {
    const index = at + all.lastIndexOf(found);
    const clause = clauses.find(({ start, end }) => start <= from + index && from + index < end);
    const before = words.slice(Math.max(0, (clause?.start ?? from) - from), index);
    if (rule !== undefined && isUnsure(before, rule)) return [];
    const start = from + index;
    const cue = { start, end: start + found.trimEnd().length, form, targets };
    return [rule === undefined ? cue : { ...cue, rule }];
  });
}

/** Whether the words before work leave it open, or its rule does not hold of it. */
function isUnsure(before: string, rule: ModalityRule): boolean {
  if (rule === URGED || rule === GOES_ON) return false;
  if (rule === HAPPENED && AWAITED.test(before)) return true;
  return DOUBT_BEFORE.test(withoutOrder(before, rule));
}

/** Says of work that is asked for or to be told whether it holds words of `cue`, and so tells what they mean. */
export function isUrgedOver({ start, end }: Span): (work: CueMatch) => boolean {
  return (work) => (work.rule === URGED || work.rule === PLANNED) && work.start < end && start < work.end;
}

/** "Before the phase that is due to begin": what comes before a phase leaves the phase as it is. */
function withoutOrder(before: string, { outcome }: ModalityRule): string {
  return outcome === "planned" ? before.replace(/\b(?:until|before|in time for) (?:the |its |a )?$/, "") : before;
}
