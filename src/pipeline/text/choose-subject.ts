import type { LadderId } from "../../model/codebook.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import { USE_BY_A_YEAR } from "./find-deliveries.ts";
import { ORDER_AHEAD } from "./find-orders.ts";
import { isClose, isLoose } from "./loose-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { isOwnAct, ownerOfAct } from "./own-acts.ts";
import type { Reading } from "./reading.ts";
import { isFramedBy, isHeadOf, isInAside, isOfWhatItIs, isOpenedBy } from "./sentence-subject.ts";
import { isItsName, isOverlapping, tellsOfAnother } from "./shared-words.ts";
import type { Side } from "./side-of-cue.ts";
import type { Clause } from "./split-clauses.ts";
import { countWords } from "./split-words.ts";
import { isDoneByIt } from "./stage-reached.ts";
import type { Subject } from "./subject.ts";

/** Costs are in words: what stands farther off, across a clause or on the wrong side of the verb is less likely meant. */
const CLAUSE_COST = 5;
const WRONG_SIDE_COST = 7;
/** "The projects under the treaty": what is said is said of the projects. */
const BY_THE_WAY_COST = 10;
const MOST_COST = 34;
/** Verbs of saying and choosing stand for anything; they must stand close to what they launch. */
const MOST_COST_OF_LOOSE = 9;
/** What is sold or fielded stands closer still. */
const MOST_COST_OF_USE = 7;
/** With its year it cannot be of anything else in the sentence so soon. */
const MOST_COST_OF_DATED_USE = 12;
/** Verbs that begin anything at all: what they begin must stand right beside them. */
const MOST_COST_OF_CLOSE = 3;

/** The subject that a cue is most likely about, with the subjects listed beside it; null when none is near enough. */
export function chooseSubject(
  subjects: readonly Subject[],
  cue: CueMatch,
  side: Side,
  { folded }: Pick<Reading, "folded">,
  clauses: readonly Clause[],
  ladder: LadderId,
): Subject | null {
  const cueWords = folded.slice(cue.start, cue.end);
  const takesObject = / (?:on|over|about|for)$/.test(cueWords);
  const most = mostCostOf(cueWords, cue.rule, ladder);
  const isLoosely = most < MOST_COST;
  let [best, lowest]: [Subject | null, number] = [null, most];
  if (ladder === "treaty" && isOwnAct(cueWords)) return ownerOfAct(subjects, cue, folded, clauses[0]?.start ?? 0);
  for (const subject of subjects) {
    if (isOverlapping(subject, cue) || isGainOf(cueWords, folded.slice(cue.end, subject.lead))) continue;
    if (side === "after" && BRINGS_FORTH_IT.test(cueWords) && ACTORS.test(folded.slice(subject.end, cue.start)))
      continue;
    // "The jobs created by AUKUS": who does it is not what is done.
    if (isDoer(subject, cue, folded) || isInAside(subjects, subject, cue, folded)) continue;
    // "Reached agreement in principle": what the cue itself names takes it from nobody.
    if (subject.agreements.length === 0 && subject.start < cue.end && cue.start < subject.end) continue;
    const isObject = takesObject || (cue.form !== "noun" && CLOSES.test(folded.slice(subject.end, subject.end + 10)));
    if (subject.isPronoun && (subject.start > cue.end + 1 || (isLoosely && !isObject && subject.start > cue.end)))
      continue;
    if (subject.isForNextCue && !FOLLOWS_AT_ONCE.test(folded.slice(subject.end, cue.start))) continue;
    if (!subject.isForNextCue && subject.end <= cue.start && isListed(subjects, subject, cue, folded)) continue;
    const cost = costOf(subject, cue, side, folded, clauses);
    if (cost < lowest) [best, lowest] = [subject, cost];
  }
  return best;
}

/** Whether a passive names the subject as the one who does it: "created by AUKUS". */
function isDoer({ lead }: Subject, { end, form, targets }: CueMatch, folded: string): boolean {
  if (form !== "past" && form !== "participle") return false;
  if (!targets.every(({ stage }) => stage === "launched")) return false;
  return lead > end && BY_IT.test(folded.slice(end, lead));
}

const BY_IT = /^ (?:\w+ly )?by (?:the |its |this )?$/;

/** "The AUKUS leaders announced": those who act under its name bring forth something else, mostly. */
const ACTORS =
  /^(?:'s?)? (?:[\w-]+ )?(?:leaders|partners|ministers|members|countries|nations|states|governments|officials|allies|powers|trio|navies)\b[^,;]*$/;

const GIVES_UP = /^(?:drop|ditch|bin|junk|cancel|scrap|abandon|axe|t[eo]ar|tore|torn|terminat|end|shelv|quit)/;
const FOR_IT =
  /^ (?:its|their|the|an?|\w+'s) [^,;]*(?<!\b(?:plans?|projects?|programmes?|programs?|bids?|proposals?|orders?|contracts?|support|funding|hopes?|work|designs?|stud(?:y|ies)|research|talks)) (?:for|in favou?r of|to make (?:way|room) for) (?:the |an? )?$/;

/** "Dropped its French submarines for the pact": what something else was given up for is not what ended. */
function isGainOf(cueWords: string, between: string): boolean {
  return GIVES_UP.test(cueWords) && FOR_IT.test(between);
}

/** What follows an "it" that is an object: "unveiled it in 2021", and not "announced it would". */
const CLOSES =
  /^(?:[,.;:)]|$| (?:in|on|at|last|this|together|there|with|by|before|next|after|within|through|into|unanimously|and|but|once|when|until|today|tomorrow|yesterday|soon|early|earlier|later|without|under|from)\b)/;
/** The verb alone; what it brings forth may also be part of the cue. */
const BRINGS_FORTH_IT = /^(?:set up|(?:announc|unveil|launch|creat|establish|found|form)\w*)$/;

function mostCostOf(cueWords: string, rule: ModalityRule | undefined, ladder: LadderId): number {
  if (rule !== undefined)
    return rule.id === USE_BY_A_YEAR || rule.id === ORDER_AHEAD ? MOST_COST_OF_DATED_USE : MOST_COST_OF_USE;
  if (isClose(cueWords, ladder)) return MOST_COST_OF_CLOSE;
  return isLoose(cueWords, ladder) ? MOST_COST_OF_LOOSE : MOST_COST;
}

const FOLLOWS_AT_ONCE = /^(?:,|'s version,|,? which was|,? which it)(?: recently| already| first)? $/;

/** Whether the cue follows one member of a list at once, and so is about that one alone. */
function isListed(subjects: readonly Subject[], { start }: Subject, cue: Span, folded: string): boolean {
  return subjects.some(
    (other) =>
      other.isForNextCue &&
      other.start >= start &&
      other.end <= cue.start &&
      FOLLOWS_AT_ONCE.test(folded.slice(other.end, cue.start)),
  );
}

function costOf(subject: Subject, cue: CueMatch, side: Side, folded: string, clauses: readonly Clause[]): number {
  if ((cue.start < subject.start && subject.start < cue.end) || isItsName(subject, cue)) return 0;
  if (subject.lead <= cue.start && cue.end <= subject.start) return 0;
  const isBefore = subject.end <= cue.start;
  if (!isBefore && cue.form === "noun" && ACT_OF.test(folded.slice(cue.end, subject.lead))) return 1;
  if (!isBefore && cue.form === "noun" && WORK_ON.test(folded.slice(cue.end, subject.lead))) return 2;
  if (!isBefore && isOpenedBy(cue, subject, folded, clauses)) return 1;
  if (isBefore && isAntecedent(subject, cue, folded)) return subject.isPronoun ? 2 : 1;
  if (isBefore && isOfWhatItIs(subject, cue, folded)) return 0;
  if (isBefore && (isHeadOf(subject, cue, folded, clauses) || isFramedBy(subject, cue, folded, clauses))) return 2;
  const [from, to] = isBefore ? [subject.end, cue.start] : [cue.end, subject.start];
  const distance = countWords(folded, from, to);
  const crossed = clauses.filter(({ start }) => start > from && start <= to).length;
  const isWrongSide = (side === "before" && !isBefore) || (side === "after" && isBefore);
  const isUnder = /\b(?:under|at|within) (?:the |its |their )?$/.test(
    folded.slice(Math.max(0, subject.lead - 16), subject.lead),
  );
  if (isActUnder(subject, cue, folded)) return MOST_COST;
  // "Sanctions came into force as both worked on the pact": the verb has its subject before it.
  if (
    isWrongSide &&
    !isBefore &&
    tellsOfAnother(folded.slice(from, to)) &&
    cue.form !== "phrase" &&
    cue.form !== "noun"
  )
    return MOST_COST;
  const isByTheWay = isUnder && !(isBefore && distance <= 1) && !isWork(cue);
  if (!isBefore && folded.slice(from, to).includes(";")) return MOST_COST;
  return distance + CLAUSE_COST * crossed + (isWrongSide ? WRONG_SIDE_COST : 0) + (isByTheWay ? BY_THE_WAY_COST : 0);
}

/** Stages of an agreement itself; the others are reached by what is done under it. */
const OF_ITSELF: ReadonlySet<string> = new Set(["proposed", "negotiating", "agreed", "signed", "ratified", "launched"]);
/** Work under a programme is the work of the programme, and what is done under a partnership its own doing. */
const isWork = ({ targets }: CueMatch) =>
  targets.every(
    ({ ladder, stage }) => (ladder === "programme" && stage === "development") || isDoneByIt(ladder, stage),
  );
const IS_DONE = /^ (?:(?:is|are|was|were|has been|have been|had been|will be) |to be )/;

/** "The office under the accord was founded", "signed a deal under the pact": what is founded or signed is another. */
export function isActUnder({ lead, end }: Subject, cue: CueMatch, folded: string): boolean {
  if (cue.form === "noun" || !cue.targets.every(({ stage }) => OF_ITSELF.has(stage))) return false;
  const before = folded.slice(Math.max(0, lead - 20), lead);
  if (lead >= cue.end) return /\bunder (?:the |its |their )?$/.test(before);
  return IS_DONE.test(folded.slice(end, cue.start)) && /\w under (?:the |its |their )?$/.test(before);
}

/** "The entry into force of the pact", "the signing on Monday of the pact". */
const ACT_OF = /^(?: (?:on|in|by|at|last|this)(?: (?!of\b)[\w'-]+,?){1,8})? of (?:the |an? |its |their |this |both )?$/;

/** "Joint research with Britain on the feasibility of a missile", "a proposal to fit a seeker to the Meteor". */
const WORK_ON =
  /^ (?:by|with|between|among|to|on|into|for|of)(?: (?!(?:is|are|was|were|has|have|had|will|would|could|should|may|might|and|but|that|which|who|says?|said)\b)[\w'-]+){1,14} (?:on|into|for|of|about|to|in)(?: (?:the|a|an|its|their|possible|joint|new))*? $/;

/** "The pact, which the three leaders", "the jet that Japan, Italy and Britain": then comes what they did with it. */
const OF_WHICH =
  /^,? (?:which|that|whom) (?:(?!(?:(?:is|are|was|were)(?! $)|will|would|could|should|may|might|must|says?|said|and then|but)\b)[\w'-]+,? ){1,12}$/;

/** "The pacts it", "the deal the two countries had": a relative clause without its pronoun. */
const BARE_RELATIVE =
  /^ (?:it|they|he|she|we|the two|the (?:two|three)(?: (?:countries|sides|nations|governments|allies|ministers|leaders|partners|prime ministers))?|both|all three|ministers|leaders|officials) (?:has |have |had )?(?:\w+ly |already |first )?$/;

/** Whether a relative clause leads from the subject to an active verb, so that it is what the verb acts on. */
function isAntecedent({ end }: Subject, { start, end: endOfCue, form }: CueMatch, folded: string): boolean {
  const between = folded.slice(end, Math.max(end, start));
  if (form === "noun" || start - end >= FARTHEST_ACT) return false;
  const hasNoObject =
    /^(?:[.,;:)]|$| (?:in|on|with|at|last|this|by|from|and|yesterday|earlier|(?:the|a|two|three|four|five|ten) (?:\w+ )?(?:nights?|evening|days?|weeks?|months?|years?) (?:before|ago|earlier))\b)/.test(
      folded.slice(endOfCue, endOfCue + 8),
    );
  return OF_WHICH.test(between) || (hasNoObject && BARE_RELATIVE.test(between));
}

/** In characters, from a name to the verb of its relative clause. */
const FARTHEST_ACT = 100;
