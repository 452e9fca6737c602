import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import type { CueMatch } from "./find-cues.ts";
import type { TimeMention } from "./find-times.ts";
import type { When } from "./when.ts";

const TELLS_WHEN =
  /\b(?:in|on|by|since|from|around|before|after|early|earlier|late|later|mid|back to|of|during|for|about|until|dated|end|beginning|fiscal|starting|as of|(?:early|soon|late|recently) as|(?:no|not) later than|within|at|next|last|this)[ -](?:the |early |late |mid-?|around |about |fiscal |financial |year )*$/;
const NOT_THE_DAY =
  /\b(?:until|through|for|over|valid to|due to expire in|expire in|budget for|of the|running to)(?: the)? $/;

/** "At Thursday's online ceremony." */
const OCCASION =
  /^'s (?:[\w-]+ ){0,3}(?:ceremony|signing|summit|meeting|talks|event|vote|session|dinner|gathering|conference|announcement|exchange|news|two-plus-two|telephone call|phone call|call)\b/;

function isDay(when: When): boolean {
  return when.kind === "weekday" || (when.kind === "distance" && when.unit === "day");
}

/** "The ministry cites 2035 for the first deliveries". */
const SET_DOWN_FOR =
  /^ (?:for|as the (?:date|year|target)(?: year)? (?:for|of)) (?:the |its |their )?(?:first |initial |full )?$/;

/** "The signing is set for next week." */
const SET_FOR =
  /\b(?:set|due|scheduled|planned|slated|fixed|arranged|timed|expected|earmarked|foreseen|tabled|booked|billed|pencil(?:led|ed) in|lined up|targeted) for $/;

/** "December had seen the launch", "2023 brought the signature". */
const SUBJECT_OF_SIGHT =
  /^ (?:has |have |had |also |then |at last |finally ){0,2}(?:saw|seen|brought|witnessed|marked)\b/;

/** In characters, from a state to the time since which it lasts. */
const LONGEST_STATE = 60;

/** "Under negotiation since 2014": a state that has lasted since then; not "the first talks since 2014". */
function isBeginning(folded: string, { form, start: cueStart, end: cueEnd }: CueMatch, start: number): boolean {
  const isOver =
    form === "past" ||
    (form === "participle" && !/\bbe(?:en|ing)\b/.test(folded.slice(Math.max(0, cueStart - 8), cueEnd)));
  if (isOver || start < cueEnd || start - cueEnd > LONGEST_STATE) return false;
  const sentence = folded.slice(Math.max(0, cueEnd - 80), cueEnd);
  return !/[,;:]/.test(folded.slice(cueEnd, start)) && !IS_RANKED.test(sentence);
}

const IS_RANKED =
  /\b(?:first|second|third|fourth|fifth|no|only|biggest|longest|highest|most|latest|another|new|round|\w+est)\b/;

const ACT =
  "(?:announcement|decision|statement|declaration|pledge|promise|agreement|signing|signature|ceremony|ratification|launch|vote|approval|exchange|summit|meeting|talks|unveiling|entry into (?:force|service)|passage|adoption|endorsement|conclusion|contract|order)";

/** "The April announcement that", "September's submarine announcement", "last year's launch". */
const NAMED_ACT = new RegExp(`^(?:'s?)? (?:[\\w-]+ ){0,2}?${ACT}s?\\b`);

/** Whether a time names the act that a cue tells of, or the words by which it was told. */
function isOfNamedAct(folded: string, end: number, cue: Span): boolean {
  const named = NAMED_ACT.exec(folded.slice(end, end + 60));
  if (named === null || cue.start < end) return false;
  const acted = end + named[0].length;
  if (cue.start < acted && acted <= cue.end) return true;
  return /^ (?:by [\w' ]{1,40})?(?:that|to|of|between|on)\b[^,;]*$/.test(folded.slice(acted, cue.start));
}

const OF_ANOTHER_VERB =
  /\bthat (?:had |has |was |were )?(?:\w+ly )?(?:\w+ed|sank|fell|took|made|came|went|rose|grew|won|lost|met|broke|struck|ran|flew|left|began|gave|put|set|shook)\b[^,;]*$/;
const OF_A_PAPER =
  /\b(?:drafted|written|drawn up|conceived|published|printed|devised|mooted|dreamt up|dreamed up)(?: (?:back )?(?:in|on|by|as far back as|early|late|in early|in late))? $|\b(?:plans?|papers?|reports?|maps?|roadmaps?|strateg(?:y|ies)|laws?|statutes?|speech|study|reviews?|letters?|pledge|blueprints?|memos?|articles?|rulings?|books?) (?:of|dated|from) $/;

/** "They signed it, a text to be shown to lawmakers on Monday." */
const TO_BE_SHOWN =
  /, (?:an?|the) [^,;]{1,60} to be (?!signed|ratified|concluded|approved|launched)\w+(?:ed|en|wn|ld|de)\b[^,;]*$/;

/** In characters, back from a time. */
const LONGEST_LEAD = 90;

/** "Aboard the ship that sank in March", "a text drafted in May", "a plan of March": the time of something beside the act. */
function isOfThing(folded: string, start: number, cue: Span): boolean {
  if (start < cue.end) return false;
  const between = folded.slice(Math.max(cue.end, start - LONGEST_LEAD), start);
  return OF_A_PAPER.test(between) || OF_ANOTHER_VERB.test(between) || TO_BE_SHOWN.test(between);
}

const AT =
  /\b(?:at|during|on|for|in time for|(?:margins?|sidelines|fringes?|occasion|edges?|opening|close|start|end) of) (?:(?:the|an?|its|their|his|her|this|that) |[\w-]+'s? )?$/;
const OCCASIONS =
  /^(?:'s)? (?:[\w-]+ ){0,2}?(?:ceremony|summit|meeting|talks|vote|session|gathering|conference|two-plus-two|visit|trip|tour|forum|consultations|dialogue)\b(?! of )/;

/** "During his June visit", "on the margins of the May summit", "at October's summit". */
function isOfOccasion(folded: string, { start, end, when }: TimeMention): boolean {
  const isMonth = when.kind === "month" || (when.kind === "date" && when.month !== undefined);
  return (
    isMonth && AT.test(folded.slice(Math.max(0, start - 40), start)) && OCCASIONS.test(folded.slice(end, end + 50))
  );
}

/** Whether a time tells when, rather than which ("the 2014 pact", "November's exercise") or how long ("until 2026"). */
export function isAdverbial(folded: string, { start, end, when }: TimeMention, cue: CueMatch): boolean {
  const { form, start: cueStart, end: cueEnd } = cue;
  const before = folded.slice(Math.max(0, start - 30), start);
  if (isOfNamedAct(folded, end, cue)) return true;
  if (isOfThing(folded, start, cue)) return false;
  if (isOfOccasion(folded, { start, end, when })) return true;
  const isAgo = when.kind === "distance" && when.count < 0;
  if ((NOT_THE_DAY.test(before) && !isAgo) || /^(?:'s|-)/.test(folded.slice(end, end + 2))) {
    if (isDay(when) && folded.startsWith("'s", end)) return OCCASION.test(folded.slice(end, end + 60));
    return SET_FOR.test(before) || (/\b(?:during|at|on) $/.test(before) && when.kind === "distance");
  }
  const isState = form === "phrase" && /\b(?:force|effect|operation|service)\b/.test(folded.slice(cueStart, cueEnd));
  const isSince =
    folded.startsWith("since ", start) || /\bsince (?:the )?(?:early |late |mid-?|about |around )?$/.test(before);
  if (isSince && !isState) return isBeginning(folded, cue, start);
  if (SUBJECT_OF_SIGHT.test(folded.slice(end, end + 30))) return true;
  if (SET_DOWN_FOR.test(folded.slice(end, Math.max(end, cueStart)))) return true;
  const isBare = (when.kind === "date" && when.month === undefined) || (when.kind === "month" && when.shift === null);
  return !isBare || TELLS_WHEN.test(before) || /^fiscal|^financial|^fy/.test(folded.slice(start, end));
}

/** "Nearly dropped [two years later] and": the time of a verb that the cue only goes on from. */
const VERB_OF_IT = /\b[a-z]{2,}(?:ed|wn|en)(?: [a-z]+){0,2} $/;
const GOES_ON = /^,? and (?:[a-z]+ly |then |finally |again )?$/;

/** Whether a time right before the cue is another verb's, since the cue has its own behind it. */
export function isOfVerbBefore({ cue, clause, times, reading: { folded } }: CueTimes, time: TimeMention): boolean {
  if (time.end > cue.start || !GOES_ON.test(folded.slice(time.end, cue.start))) return false;
  if (!VERB_OF_IT.test(folded.slice(Math.max(0, time.start - LONGEST_VERB), time.start))) return false;
  return times.some(
    ({ start, end }) => start >= cue.end && end <= clause.end && !/[,;:]/.test(folded.slice(cue.end, start)),
  );
}

/** In characters. */
const LONGEST_VERB = 40;
