import type { LadderId } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { gateList, openPlaces } from "../gate/gated-list.ts";
import type { LetterRuns } from "../gate/letter-runs.ts";
import {
  AHEAD_OF_VERB,
  AS_PLANNED,
  ASKED_FOR,
  DOUBT_BEFORE,
  DROPPED_PLAN,
  IN_USE_BY_A_YEAR,
  IS_DROPPED,
  isWantedByOutsiders,
  NO_SERVICE,
  OF_FORCES,
  TARGET_DATE,
  UNSURE_IF,
  VERB_OF_USE,
  YEAR_AHEAD,
} from "./delivery-words.ts";
import type { CueMatch } from "./find-cues.ts";
import { findMatches } from "./find-matches.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { STEPS } from "./programme-rules.ts";
import type { Reading } from "./reading.ts";
import { countWords } from "./split-words.ts";
import { hasSign } from "./word-signs.ts";

/** In words, from what tells of use to its year. */
const FARTHEST_YEAR = 12;

const TARGETS = [{ ladder: "programme" as LadderId, stage: "in-service" as StageId }];
/** The rule's id of a use that has its year. */
export const USE_BY_A_YEAR = "use-by-a-year-ahead";
/** The same of a year that alone tells of a goal, which must stand close to what it is the goal of. */
const YEAR_OF_GOAL = "year-of-the-goal";
const BY_A_YEAR_AHEAD: ModalityRule = { id: USE_BY_A_YEAR, outcome: "planned" };
const ASKED_BY_A_YEAR: ModalityRule = { id: "use-asked-for", outcome: "urged" };
const NEVER: ModalityRule = { id: "never-in-use", outcome: "denied" };
const AHEAD: ModalityRule = { id: "use-ahead", outcome: "planned" };
const A_TARGET: ModalityRule = { id: "target-date", outcome: "by-its-year" };
const A_GOAL: ModalityRule = { id: YEAR_OF_GOAL, outcome: "planned" };
/** In years. A nearer year may be that of anything. */
const FAR_AHEAD = 3;
/** Words that lead to a goal's year. */
const LEADS_TO_GOAL =
  /\b(?:by|for|in|from|around|about|to|at|year|before|(?:sure|certain|confident) of|(?:miss|meet|reach|keep|mak|hit)\w*) (?:the )?(?:(?:early|late|mid|middle of the|start of the) )?$/;
/** What else a year far ahead is told of. */
const OF_NO_GOAL = new RegExp(
  `\\b(?:billions?|millions?|trillions?|yen|dollars?|pounds?|euros?|spend\\w*|budgets?|costs?|invest\\w*|fund\\w*|money|payments?|jobs?|workers|employ\\w*|engineers|retir\\w+|phas\\w+ out|wear\\w* out|wor[en] out|through|past|beyond|after|expir\\w+|lasts?|runs?|renew\\w*|leases?|elections?|olympics|net zero|emissions?|forces?|exercises?|deployments?|carriers?|schools?|offices?|begin\\w*|began|start\\w*|open\\w*|complet\\w*|finish\\w*|conclud\\w*|base|port|treaty|agreement|accord|${UNSURE_IF}|unless|whether|cancel\\w*|scrap\\w*|abandon\\w*|fire[sd]?|firings?|tested|flown|prototypes?|keels?|laid|steel|hulls?|rivals?|fcas|ngad|f-47)\\b|[$\\u20ac\\u00a3\\u00a5]`,
);
/** "Refitted from 2030": the year of what is done to it. */
const OF_OTHER_WORK = new RegExp(`\\b${NO_SERVICE} (?:again )?(?:in|by|from|before|until) (?:fiscal )?$`);
/** "Launches might take place by 2035": no goal of anybody's. */
const POSSIBLE = /\b(?:may|might)\b/;
const DENIED_OR_ENDING = /\b(?:not|never|no|nobody|none|hardly|until|till)\b|n't\b/;
/** "No first boat before 2036": that it will come, and when at the soonest. */
const NOT_BEFORE =
  /(?:\b(?:not|never|no|nobody|hardly)\b|n't\b)[^;]{0,80} (?:before|until|till|(?:sooner|earlier) than) (?:the )?(?:(?:early|mid|start of the|beginning of the) )?$/;
const AWAITED = /\b(?:expects?|sees?|seen|fly|flies|flown|sails?|comes?|there)\b/;
/** Ships that call and go again come into nobody's use. */
const BY_ROTATION = /\b(?:rotat(?:e|es|ed|ing|ion|ional|ions)|operate in turn)\b/;
/** Money is spent in a fiscal year; what it buys comes when it comes. */
const IS_FISCAL = /\b(?:fiscal|financial) (?:year )?$/;
const FORCES_SENT = new RegExp(`${OF_FORCES}(?: [\\w-]+)? deployments? $`);
/** "A deployment that runs from September 2025": the years of a voyage, and of nothing that is brought into use. */
const IS_SPAN = /\b(?:runs?|ran|running|lasts?|lasting|stays?|extends?) (?:\w+ )?(?:from|until|till|to|through|for)\b/;
/** "Deliveries are to be complete by 2027": the last of them. */
const IS_LAST = /\b(?:complet|finish|conclud)\w*\b/;
const OF_DELIVERIES = /^(?:deliver(?:y|ies)|deployment|fielding|hand-?over|transfers?|roll-?out)$/;
const IS_BOUGHT = /^(?:buy|bought|purchas|acquir|procur|obtain|get|sell|sold)/;

/** "Get a software update": what is done to a ship or its crew is nothing that comes into use. */
const GETS_OTHER =
  /^suppl\w* (?:the |its |their )?(?:\w+ )?(?:sensors?|engines?|parts|components?|electronics|radars?|systems?|communications|technology|steel|crews?|software|materials)\b|^(?:get|receiv|obtain|acquir|buy|purchas|procur)\w* (?:an?|the|its|their|some|new|more) (?:[\w-]+ ){0,3}?(?:updates?|upgrades?|refits?|overhauls?|training|briefings?|instruction|approval|permission)\b/;

/** "Rounds" are fired as well as talked. */
const STEP = new RegExp(`\\b(?!rounds\\b)${STEPS}\\b`);

/** "Will never see a single boat", "will not get the jets at all". */
const NEVER_IN_USE =
  /\b(?:(?:will|would|shall) never|never will) (?:actually |really |even )?(?:(?:see|get|receive|have|own|sail|fly|operate|field|obtain|acquire)\b|take delivery of|be (?:delivered|handed over|supplied|transferred|sold)\b)|\b(?:will|would|shall) not (?:get|receive|have|obtain|acquire|be (?:given|sold|handed|supplied|delivered)) (?=[^,;.]{0,60} (?:at all|ever)\b)/g;

const GATES = gateList([YEAR_AHEAD, TARGET_DATE, VERB_OF_USE, NEVER_IN_USE]);

/** Whether a sentence with these signs may tell of a use or an order to come at all. */
export function mayTellOfUse(signs: number): boolean {
  return hasSign(signs, "yearAhead") || (hasSign(signs, "ahead") && hasSign(signs, "use")) || hasSign(signs, "order");
}

/** Whether a sentence with these runs may have a delivery that `findDeliveries` finds. */
export function mayTellOfDelivery(runs: LetterRuns): boolean {
  return openPlaces(GATES, runs).length > 0;
}

/**
 * Where a sentence, cut into clauses, tells that a thing is to come into use: a word of use and a year that has not
 * begun, in whatever order, or a verb of use that is told as to come. Doubts, conditions and a year of a mere step on
 * the way give none. Whose thing it is remains to be found. `runs` are those of the sentence.
 */
export function findDeliveries(
  { folded }: Reading,
  clauses: readonly Span[],
  published: PartialDate | null,
  runs: LetterRuns,
): CueMatch[] {
  if (published === null) return [];
  const thisYear = Number(published.slice(0, 4));
  return clauses.flatMap((clause) => {
    const words = folded.slice(clause.start, clause.end);
    const years = yearsAhead(words, thisYear, runs);
    const uses = [...targetsIn(words, thisYear, runs), ...usesByYear(words, years), ...usesAhead(words, runs)];
    uses.push(...neverIn(words, runs));
    if (uses.length === 0) uses.push(...goalsIn(words, years, thisYear));
    if (uses.length === 0 || BY_ROTATION.test(words)) return [];
    return uses.map(
      ({ start, end, rule }): CueMatch => ({
        start: clause.start + start,
        end: clause.start + end,
        form: "phrase",
        targets: TARGETS,
        rule,
      }),
    );
  });
}

/** Says of a delivery whether it is a target date ("the 2035 date") that holds words of `cue`, and so tells what they mean. */
export function isTargetOver({ start, end }: Span): (delivery: CueMatch) => boolean {
  return (delivery) => delivery.rule === A_TARGET && delivery.start < end && start < delivery.end;
}

interface Use extends Span {
  readonly rule: ModalityRule;
}

function yearsAhead(words: string, thisYear: number, runs: LetterRuns): Span[] {
  return findMatches(YEAR_AHEAD, words, runs).flatMap(({ index, 0: found, 1: year }) =>
    year === undefined || Number(year) > thisYear ? [{ start: index, end: index + found.length }] : [],
  );
}

/** "The 2035 date" is a plan, whatever is said of it. */
function targetsIn(words: string, thisYear: number, runs: LetterRuns): Use[] {
  return findMatches(TARGET_DATE, words, runs).flatMap(({ index, 0: found, ...years }) =>
    Number(years[1] ?? years[2] ?? years[3] ?? years[4] ?? years[5]) > thisYear
      ? [{ start: index, end: index + found.length, rule: A_TARGET }]
      : [],
  );
}

function usesByYear(words: string, years: readonly Span[]): Use[] {
  if (years.length === 0) return [];
  return findMatches(IN_USE_BY_A_YEAR, words).flatMap(({ index: start, 0: found }) => {
    const end = start + found.length;
    const isTold = years.some((year) => isYearOf(words, { start, end }, year));
    if (FORCES_SENT.test(words.slice(Math.max(0, start - 60), start))) return [];
    if (!isTold || isDoubted(words, start)) return [];
    return [{ start, end, rule: ASKED_FOR.test(words.slice(0, start)) ? ASKED_BY_A_YEAR : BY_A_YEAR_AHEAD }];
  });
}

/**
 * A year some way ahead that nothing else in its clause is told to have: "the partners stick to 2035". What a programme
 * has a far year for is its goal, unless it is one of money, of a step, of an old thing's end, or of how long it runs.
 */
function goalsIn(words: string, years: readonly Span[], thisYear: number): Use[] {
  return years.flatMap(({ start, end }) => {
    const before = words.slice(0, start);
    const isFar = Number(/20\d\d/.exec(words.slice(start, end))?.[0] ?? 0) >= thisYear + FAR_AHEAD;
    const isLed = DENIED_OR_ENDING.test(words) ? isNotBefore(words, before) : LEADS_TO_GOAL.test(before);
    const isGoal =
      isFar &&
      isLed &&
      !POSSIBLE.test(before) &&
      !OF_NO_GOAL.test(words) &&
      !OF_OTHER_WORK.test(before) &&
      !STEP.test(words) &&
      !isWantedByOutsiders(before);
    return isGoal ? [{ start, end, rule: A_GOAL }] : [];
  });
}

function isNotBefore(words: string, before: string): boolean {
  return NOT_BEFORE.test(before) && (AWAITED.test(words) || findMatches(IN_USE_BY_A_YEAR, words).length > 0);
}

function isYearOf(words: string, use: Span, year: Span): boolean {
  const [from, to] = year.start >= use.end ? [use.end, year.start] : [year.end, use.start];
  if (IS_FISCAL.test(words.slice(Math.max(0, year.start - 12), year.start)) && IS_BOUGHT.test(words.slice(use.start)))
    return false;
  const between = words.slice(from, Math.max(from, to));
  if (IS_SPAN.test(between) || (OF_DELIVERIES.test(words.slice(use.start, use.end)) && IS_LAST.test(between)))
    return false;
  if (from > to || countWords(words, from, to, FARTHEST_YEAR + 1) > FARTHEST_YEAR) return false;
  return !STEP.test(words.slice(Math.max(0, Math.min(use.start, year.start) - 60), Math.max(use.end, year.end)));
}

function usesAhead(words: string, runs: LetterRuns): Use[] {
  return findMatches(VERB_OF_USE, words, runs).flatMap(({ index: start, 0: found }) => {
    const isAhead = AHEAD_OF_VERB.test(words.slice(Math.max(0, start - 60), start));
    const isSpending = IS_BOUGHT.test(found) && /\b(?:fiscal|financial) /.test(words.slice(start));
    const isOther = GETS_OTHER.test(words.slice(start, start + 80));
    return isAhead && !isSpending && !isOther && !isDoubted(words, start)
      ? [{ start, end: start + found.length, rule: AHEAD }]
      : [];
  });
}

/** "Will explore buying boats": what is weighed is no plan. */
const ONLY_WEIGHED =
  /\b(?:explor|consider|weigh|mull|stud|examin|discuss|debat|contemplat|ponder)(?:e|es|ed|ing|s|y|ies|ied|ying)? (?:the idea of |the possibility of )?$/;

function neverIn(words: string, runs: LetterRuns): Use[] {
  const found = findMatches(NEVER_IN_USE, words, runs);
  if (found.length === 0 || UNSURE_NEVER.test(words)) return [];
  return found.map(({ index, 0: never }) => ({
    start: index,
    end: index + never.trimEnd().length,
    rule: NEVER,
  }));
}

const UNSURE_NEVER = new RegExp(`\\b(?:${UNSURE_IF}|unless|whether|until|till|before|again|den(?:y|ies|ied))\\b`);

function isDoubted(words: string, start: number): boolean {
  if (isWantedByOutsiders(words.slice(0, start))) return true;
  const [before, behind] = [words.slice(0, start), words.slice(start)];
  if (DROPPED_PLAN.test(before) && IS_DROPPED.test(behind)) return false;
  if (ONLY_WEIGHED.test(before)) return true;
  return DOUBT_BEFORE.test(before) && !AS_PLANNED.test(behind);
}
