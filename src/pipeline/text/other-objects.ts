import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import { parted } from "./other-texts.ts";
import type { Reading } from "./reading.ts";
import { startingIn } from "./split-words.ts";
import type { Subject } from "./subject.ts";

/** What something is ended for: of "dropped for AUKUS boats" AUKUS is not what was dropped. */
const SUCCESSOR = /^,? (?:for|in favou?r of|to make (?:way|room) for|because of) (?:(?:the|its|their|an?) )?$/;

/** Who is beaten is named behind the verb, and it is the winner that is chosen. */
const BEATS = /^(?:beat|saw off|seen? off|seeing off|edg|prevail|outbid|pip|trounc|defeat)/;
const NAME_AFTER = /^(?: of)?(?: the| a| an)? (?=[A-Z][\w-]*[a-z A-Z])/;

/** "The Agreement between Japan and Britain on supplies": its name goes on behind the parties. */
const PACT_BETWEEN =
  /^(?:Agreement|Accord|Arrangement|Convention|Pact|Treaty) (?:between|among|of|with) [^,;.]{3,90}? (?:on|concerning|regarding|about|for|relating to)(?: the)?(?= )/;

/** What is ordered stands behind its paper: "won a contract for the Typhoon", "signed contracts for two ferries". */
const ORDERED = /\b(?:contracts?|orders?)$/;
const ORDER_INSIDE = /^.*\b(?:contracts?|orders?)(?= (?:for|on|covering) )/;
const NAME_OF_WARE = /^(?: (?:for|on|covering))?(?: the| a| an)? (?=[A-Z][\w-]*[a-z A-Z])/;
const OTHER_WARE =
  /^ (?:for|on|covering) (?:(?!(?:and|with|from|to|by|in)\b)[\w-]+ ){0,4}(?:ferr(?:y|ies)|tanks?|helicopters?|trucks?|vehicles?|satellites?|corvettes?|trains?|howitzers?|rifles?|ammunition|shells|tankers?|housing|tugs?)\b/;

const TIME_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/** Who decides is no object: "has to go through the Senate". */
const LEGISLATURE_NAME =
  /^(?:(?:National|Federal|Upper|Lower|Japan's|House of) )?(?:Senate|Parliament|Diet|Congress|House|Lords|Commons|Representatives|Councillors|Bundestag|Assembly|Legislature)\b/;

/** Whether a name that is not in the codebook follows the cue at once: "the signing of the Rome Treaty". */
export function hasOtherObject(
  { text, folded, countries }: Reading,
  cue: CueMatch,
  mentions: readonly Span[],
): boolean {
  if (isOfSuccessor(text, cue, mentions) || isOfEvent(folded, cue) || isLeaving(folded, countries, cue)) return true;
  const cueWords = folded.slice(cue.start, cue.end);
  if (BEATS.test(cueWords)) return false;
  const isOrder = ORDERED.test(cueWords);
  if (isOrder && OTHER_WARE.test(folded.slice(cue.end, cue.end + 60))) return true;
  const order = isOrder ? null : ORDER_INSIDE.exec(cueWords);
  const from = order === null ? cue.end : cue.start + order[0].length;
  const lead = (isOrder || order !== null ? NAME_OF_WARE : NAME_AFTER).exec(text.slice(from, from + 60));
  if (lead === null || (cue.form === "phrase" && order === null)) return false;
  const start = from + lead[0].length;
  const isKnown = (span: Span) => span.start <= start && start < span.end;
  const between = PACT_BETWEEN.exec(text.slice(start, start + 130));
  if (between !== null && mentions.some((span) => span.start > start && span.start <= start + between[0].length + 1))
    return false;
  if (cue.targets.every(({ stage }) => stage === "ratified") && LEGISLATURE_NAME.test(text.slice(start))) return false;
  return !TIME_NAME.test(text.slice(start)) && !mentions.some(isKnown) && !countries.some(isKnown);
}

/** What can be called off or come to an end beside an agreement: "cancelled the signing". */
const EVENT =
  /^(?: of)?(?: (?:hosting|attending|staging)\b|(?: (?:the|its|their|his|her|an?|this|that|\w+'s))?(?: [\w-]+){0,2} (?:talks|negotiations|consultations|discussions|sign(?:ing|ature)s?|ceremon(?:y|ies)|meetings?|visits?|trips?|summits?|exercises?|drills?|manoeuvres|maneuvers|sessions?|rounds?|calls?|disputes?|rows?|quarrels?|delays?|doubts?|uncertainty|speculation|speech|tour|press conference|hearings?|debates?|inquir(?:y|ies)|interviews?|bases?|leases?|hangars?|offices?|buildings?|booths?|stands?|panels?|lectures?)\b)/;

/** In characters. */
const FARTHEST_EVENT = 120;
const ENDS = /^(?:end(?:s|ed)?(?: (?:on|in|at|with))?|(?:com|cam)\w+ to an end|r[ua]n\w* out|laps\w+|expir\w+)$/;

/** "The talks on the pact ended", "a drill that ends on Friday": what comes to an end by itself. */
const EVENT_BEFORE =
  /\b(?:talks|negotiations|discussions|rounds?|sessions?|visits?|meetings?|summits?|exercises?|drills?|disputes?|rows?|tours?|trips?|(?:days?|weeks?|months?)(?! (?:after|before|until|till|to go|later|ago|since|remain\w*|left|on|from|earlier|to)\b)|conferences?|ceremon(?:y|ies)|statements?|consultations?|mandates?|deadlines?|inquir(?:y|ies)|reviews?|bans?|embargo(?:es)?|debates?|hearings?|protests?|campaigns?|moratorium|pilots?|trials?|leases?|votes?|receptions?|quest|waits?|sagas?|periods?|scrutiny|wars?|strikes?|suspensions?|pauses?|extensions?|starts? [^,;.]{0,30} and)\b[^,;.]*(?:, which (?:has |had )?)?$/;

/** "The trip to sign the pact was scrapped": what is called off is what the sentence opens with. */
const EVENT_CALLED_OFF =
  /\b(?:trips?|visits?|flights?|tours?|meetings?|summits?|ceremon(?:y|ies)|exercises?|drills?|plans?|sessions?|votes?|hearings?|debates?|deadlines?|consultations?|press conference|tests?|trials?|firings?|launch(?:es)?|bases?|offices?|sites?)(?: (?:to|for|of|on|at|in|by|under|between|with)\b[^,;.]*)? (?:was|were|has been|have been|had been|is|are|being) (?:\w+ly )?$/;

/** Whether what is ended is no agreement but something that goes on about one. */
function isOfEvent(folded: string, cue: CueMatch): boolean {
  const isEnd = ENDS.test(folded.slice(cue.start, cue.end));
  if (cue.form === "noun" || (cue.form === "phrase" && !isEnd) || cue.targets.some(({ stage }) => stage !== "ended"))
    return false;
  const before = folded.slice(Math.max(0, cue.start - FARTHEST_EVENT), cue.start);
  return (
    EVENT.test(folded.slice(cue.end, cue.end + 60)) ||
    EVENT_CALLED_OFF.test(before) ||
    (isEnd && EVENT_BEFORE.test(before))
  );
}

const LEAVES = /^(?:leav|left|quit)\w*$| (?:from|of)$/;
const GOES_ON = /^(?:[,.;]|$| (?:and|in|on|at|by|last|this|after|before|when|as|for|over|since|earlier|entirely)\b)/;

/** Whether it is a country that is left: "the British had pulled out of Malaysia". */
function isLeaving(folded: string, countries: readonly Span[], cue: CueMatch): boolean {
  if (cue.targets.some(({ stage }) => stage !== "ended") || !LEAVES.test(folded.slice(cue.start, cue.end)))
    return false;
  const [country] = startingIn(countries, { start: cue.end, end: cue.end + 6 });
  return country !== undefined && GOES_ON.test(folded.slice(country.end));
}

/** Whether an ending is told of something else, with an agreement as what came in its place. */
function isOfSuccessor(text: string, cue: CueMatch, mentions: readonly Span[]): boolean {
  if (cue.targets.some(({ stage }) => stage !== "ended")) return false;
  const next = mentions.find(({ start }) => start >= cue.end);
  if (next === undefined) return false;
  const between = text.slice(cue.end, next.start);
  return SUCCESSOR.test(between) || (/ by$/.test(text.slice(cue.start, cue.end)) && /^ (?:the )?$/.test(between));
}

/** Whether fixed words tell of a thing whose name is not in the codebook: "British Type 31s are under study". */
export function hasOtherSubject({ text, countries }: Reading, cue: CueMatch, mentions: readonly Span[]): boolean {
  if (cue.form !== "phrase") return false;
  const inside = /\bof (?:the |its |their )?(?=[A-Z][a-z]+)/.exec(text.slice(cue.start, cue.end));
  if (inside !== null) {
    const name = cue.start + inside.index + inside[0].length;
    const isKnown = TIME_NAME.test(text.slice(name)) || isOfCountry(countries, name);
    if (!isKnown && !mentions.some(({ start, end }) => start <= name && name < end)) return true;
  }
  const from = Math.max(0, cue.start - 60);
  const subject = /(?:[A-Z][\w-]*,? )*[A-Z][\w-]* (?:[A-Z0-9][\w-]*) (?:is|are|was|were) (?:now |also |still )?$/.exec(
    text.slice(from, cue.start),
  );
  if (subject === null) return false;
  const start = from + subject.index;
  const name = subject[0].replace(IS_SO, "");
  const isCountry = startingIn(countries, { start, end: cue.start }).some(({ end }) => end === start + name.length);
  if (isCountry || IS_WINNER.test(text.slice(cue.start, cue.end))) return false;
  return !mentions.some((mention) => mention.start < cue.start && start < mention.end);
}

const IS_SO = / (?:is|are|was|were) (?:now |also |still )?$/;
/** Who is named the winner has a name, and what is won is the programme. */
const IS_WINNER = / winner$| victor$/;

function isOfCountry(countries: readonly Span[], offset: number): boolean {
  return startingIn(countries, { start: offset, end: offset + 1 }).length > 0;
}

/** What has a programme's name before it and is not what the programme is for. */
const OF_A_PROGRAMME =
  /^(?:'s?)? (?:(?:joint|new|own|first|next|draft) )?(?:delegations?|agreements?|treaty|treaties|conventions?|offices?|headquarters|agency|body|bodies|chiefs?|heads?|partners?|members?|allies|ministers?|engines?|engineers?|engineering|sensors?|radars?|officials?|negotiators?|money|funds?|funding|bills?|reports?|reviews?|talks|summits?|meetings?|workers?|workforce|secrets|data|leaders?|firms?|compan(?:y|ies)|shares?|stakes?|papers?|documents?|parts|components?|yards?|bases?|sites?|crews?|sailors|documents)\b/;

/** "The convention behind the programme took effect": it is the convention's force that is told. */
const PACT_OF_IT =
  /\b(?:convention|treaty|agreement|pact|accord|contract|law|bill|text|protocol) (?:behind|on|for|of|under|about|governing|underpinning|founding|that founds|that governs) (?:the |its |their )?$/;
const COMES_INTO_FORCE = /^t(?:akes?|ook|aken|aking) effect$/;
const PAPER_BEFORE =
  /\b(?:agreements?|treat(?:y|ies)|conventions?|licen[cs]es?|exemptions?|rules?|reforms?|laws?|acts?|bills?|changes|measures?|regulations?|controls|tariffs)\b[^;.]*$/;
const [LONGEST_PACT, FARTHEST_PAPER] = [40, 160] as const;

/** Whether what stands round a name shows that another thing is meant, or a comma parts them: "buy GCAP engines". */
export function isOfPart({ folded }: Reading, subject: Span, cue: Span): boolean {
  const between = subject.start >= cue.end ? folded.slice(cue.end, subject.start) : "";
  const isApposed = between === ", " && /^(?:[,.]|$)/.test(folded.slice(subject.end));
  const isOfPact =
    COMES_INTO_FORCE.test(folded.slice(cue.start, cue.end)) &&
    (PACT_OF_IT.test(folded.slice(Math.max(0, subject.start - LONGEST_PACT), subject.start)) ||
      PAPER_BEFORE.test(folded.slice(Math.max(0, cue.start - FARTHEST_PAPER), cue.start)));
  if (isOfPact) return true;
  return OF_A_PROGRAMME.test(folded.slice(subject.end, subject.end + 40)) || (between.includes(",") && !isApposed);
}

/** Whether the cue tells of another country's agreement, named by the country alone: "Peru, signed in 1999". */
export function isOfOtherCountry(
  { folded, countries }: Reading,
  cue: CueMatch,
  before: string,
  mentions: readonly Span[],
): boolean {
  const gap = /, (?:\w+ly |already )?$/.exec(before);
  const isPast = cue.form === "past" || cue.form === "participle";
  if (gap === null || !isPast || hasItsObject(folded, cue, mentions)) return false;
  const end = cue.start - gap[0].length;
  const country = startingIn(countries, { start: end - 60, end }).find(
    (one) => one.end === end || folded.slice(one.end, end) === "'s",
  );
  const start = country?.start ?? 0;
  const isInList =
    country !== undefined &&
    /[,:;] (?:and )?(?:the )?$|(?:with|to) (?:the )?$/.test(folded.slice(Math.max(0, start - 12), start));
  const isPartner = ({ start: from, end: to }: Span) =>
    (from <= start && start < to) || /^ with (?:the )?$/.test(folded.slice(to, Math.max(to, start)));
  return isInList && !mentions.some(isPartner);
}

/** "The minister, Ana Silva, signed the pact": the verb has its object right behind it, and is no participle. */
function hasItsObject(folded: string, cue: Span, mentions: readonly Span[]): boolean {
  const next = mentions.find(({ start }) => start >= cue.end);
  return next !== undefined && /^ (?:the |an? |their |its |this |both )?$/.test(folded.slice(cue.end, next.start));
}

/** What a verb may act on without being a text: "signed a visitors' book". Ends before a preposition, a verb or a mark. */
const OBJECT =
  /^ (?:an?|the|his|her|its|their|two|three|four|five|several|both) (?!(?:few |couple of )?(?:days?|weeks?|months?|years?|hours?|decades?)\b)((?:(?!(?:on|in|at|with|to|for|by|of|from|that|which|under|between|after|before|during|and|but|as|is|was|will|has|had|last|this|next)\b)[\w'-]+ ?){1,6})/;
const TEXT_NOUN =
  /\b(?:pacts?|agreements?|accords?|treaty|treaties|conventions?|deals?|texts?|arrangements?|documents?|instruments?|protocols?|it|them|ones?|others?|first|second|third|latest|bills?|resolutions?|motions?|measures?|ratification|approval|consent|talks|negotiations|copies|papers?|process|procedures|packages?|plan|first|annual|final|drafts?|wording|terms|version|two|three)\b/;

const A_PACT =
  /^ (?:an?|two|three|several) (?:[\w-]+ ){0,3}(?:pacts?|agreements?|accords?|deals?|treaty|treaties|conventions?|arrangements?)(?= )/;

/** In characters, behind a verb. */
const LONGEST_OBJECT = 80;

/** "They also signed an agreement on secrets": one beside that of the text. */
const ANOTHER_PACT =
  /^ (?:another|an? (?:second|third|separate|further|different|new|similar|related)) (?:[\w-]+ ){0,3}(?:pact|agreement|accord|deal|treaty|convention|arrangement)\b/;
const BESIDES = /\b(?:also|separately|additionally|besides|moreover|in addition|meanwhile),? (?:[\w.'-]+,? ){0,6}$/;

/** "Signed a deal on radars, and spoke of the RAA": the verb acts on a pact that is told of before any name. */
export function actsOnOtherPact(
  { folded }: Reading,
  cue: CueMatch,
  sentence: Span,
  mentions: readonly Span[],
): boolean {
  const behind = folded.slice(cue.end, cue.end + LONGEST_OBJECT);
  const object = A_PACT.exec(behind);
  const isUnnamed = startingIn(mentions, { start: sentence.start, end: sentence.end }).length === 0;
  const isBeside = object !== null && BESIDES.test(folded.slice(sentence.start, cue.start));
  if (isUnnamed && (isBeside || ANOTHER_PACT.test(behind))) return true;
  if (object === null) return false;
  const rest = parted(folded, { start: cue.end + object[0].length, end: sentence.end });
  return (
    rest !== null &&
    startingIn(mentions, rest).length > 0 &&
    startingIn(mentions, { start: cue.end, end: rest.start }).length === 0
  );
}

/** Those who quarrel over a point of a pact negotiate the pact. */
const QUARREL = /^(?:wrangl|tussl|quibbl|spar|squabbl|haggl|bargain).* (?:over|about)$/;

/** Of "want a" the object begins inside the cue. */
const OWN_ARTICLE = / an?$/;

/** Whether the verb acts on something that is no text at all, so that the sentence is not about an agreement of the text. */
export function actsOnThing({ folded }: Reading, cue: CueMatch, subjects: readonly Subject[]): boolean {
  if (cue.form === "noun" || cue.form === "phrase" || QUARREL.test(folded.slice(cue.start, cue.end))) return false;
  const article = OWN_ARTICLE.exec(folded.slice(cue.start, cue.end))?.[0].length ?? 0;
  const from = cue.end - article;
  const object = OBJECT.exec(folded.slice(from, cue.end + 120));
  if (object === null) return false;
  const end = from + object[0].length;
  const of = /^(?:of|behind) (?:the |an? |its |their )?/.exec(folded.slice(end, end + 16))?.[0].length ?? 0;
  const holdsSubject = subjects.some((subject) => subject.start >= cue.end && subject.start <= end + of);
  return !holdsSubject && !TEXT_NOUN.test(object[1] ?? "");
}
