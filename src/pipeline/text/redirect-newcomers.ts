import type { Agreement } from "../../model/codebook.ts";
import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Reader, Reading } from "./reading.ts";
import { startingIn } from "./split-words.ts";

/** What a sentence says of an agreement before anything is reached. */
interface EarlyWords {
  readonly stage: StageId;
  readonly cue: Span;
  readonly sentence: Span;
}

/** Words of coming into a programme that others began. */
const JOINING =
  /\b(?:join(?:s|ed|ing)?|tak(?:e|ing) part|part|role|seat|member(?:s|ship)?|entry|enter|admitted|included|invite[ds]?|brought|participat\w+|involvement|entrants?|candidates?|partners?|sounded out|sound out|interest(?:ed)? in)\b/;

const SOUNDS_OUT = /^sound\w* out$/;

/** What is weighed, right after the words of weighing it: "joining", "whether to let Canada in". */
const WEIGHS_JOINING =
  /^(?: (?:whether|if|how|the|a|an|its|their|own|formally|also|possibly|possible|idea|option|prospect|possibility|of|to|that|it|they|could|might|may|should)){0,6} (?:join\w*|tak(?:e|ing) (?:an? )?(?:\w+ )?part|participat\w*|membership|accession|entry|ent(?:er|ering) (?:the )?(?:group|programme|program|pact|project|alliance)|becoming (?:an? )?(?:\w+ )?(?:member|partner|party)|(?:(?:ask|apply|bid)\w* for |seek\w* )(?:an? |the )?(?:observer|membership|part|place|seat|role|entry)|admit\w*|invit\w*|includ\w*|welcom\w*|bring\w*|let(?:ting)?|allow\w*|add(?:ing)?|open\w* (?:it|the \w+|[\w ]{1,20}) (?:up )?to)\b/;

/** In characters. */
const LONGEST_WEIGHED = 100;

/** The same within a cue: "look at joining". */
const ENTERS = /\b(?:joining|acceding|entering)\b/;
const PARTNERS =
  /\b(?:partners|members|allies|trio|three|they|aukus (?:leaders|ministers|governments|countries|states|nations))\b/;

/** Those who may come in, where nobody is named. */
const NEWCOMERS =
  /\b(?:other|others|further|additional|fourth|like-minded|wellington|ottawa|seoul|tokyo)\b|\b(?:members?|membership|partners?|newcomers?|entrants?|expan\w+|enlarg\w+|widen\w*|countries|allies)\b/;

const [PROPOSED, STUDIED] = ["proposed" as StageId, "study" as StageId];
const EARLY: ReadonlySet<string> = new Set(["proposed", "study"]);

/** Words for a part of a programme, beside which its launch is told of that part. */
const OF_A_PART =
  /\bpillar|strand|second|advanced|capabilit|technolog|hypersonic|quantum|autonom|uncrewed|unmanned|project/;

/**
 * The programme whose launch is told by `subject`, folded: a part that is open to others began after the whole, so that
 * what bears the common name alone is the first part of the same parties.
 */
export function redirectLaunch(reader: Reader, agreement: Agreement, stage: StageId, subject: string): Agreement {
  if (stage !== "launched" || !isOpen(agreement) || OF_A_PART.test(subject)) return agreement;
  return (
    [...reader.agreements.values()].find(
      (other) => other.ladder === agreement.ladder && !isOpen(other) && hasSameParties(other, agreement),
    ) ?? agreement
  );
}

/**
 * The programme that talk of newcomers is about, or null when it changes no stage of any.
 *
 * One is open to others when the codebook has an alias for joining it ("join AUKUS"). What outsiders weigh, ask or study is
 * then about it, also where another of the same parties is named; of a closed one, of any ladder, it says nothing: to join
 * what others have is no proposal of it. That one of them studies whether it should join is no study of the partners.
 */
export function redirectNewcomers(
  reader: Reader,
  { folded, countries }: Reading,
  agreement: Agreement,
  { stage, cue, sentence }: EarlyWords,
): Agreement | null {
  if (!EARLY.has(stage)) return agreement;
  const outsiders = startingIn(countries, sentence).filter(({ meaning }) => !agreement.parties.includes(meaning));
  const isWeighingToJoin = WEIGHS_JOINING.test(
    folded.slice(cue.end, Math.min(sentence.end, cue.end + LONGEST_WEIGHED)),
  );
  if (isWeighingToJoin && outsiders.length > 0 && !isOpen(agreement) && openPartOf(reader, agreement) === undefined)
    return null;
  const isOwnAccession = isWeighingToJoin || ENTERS.test(folded.slice(cue.start, cue.end));
  if (stage === STUDIED && isOwnAccession && isActOfOutsider({ folded, countries }, agreement, cue, sentence))
    return null;
  if (agreement.ladder !== "programme") return agreement;
  const hasOutsider = outsiders.some(({ meaning }) => reader.partners.has(meaning));
  const isJoining = isWeighingToJoin || JOINING.test(folded.slice(cue.start, cue.end));
  const isEarlyAct =
    stage === PROPOSED && !hasOutsider && !isJoining && !NEWCOMERS.test(folded.slice(sentence.start, sentence.end));
  if (isEarlyAct && (isOpen(agreement) || openPartOf(reader, agreement) !== undefined)) return null;
  if (isOpen(agreement) || !(hasOutsider || isJoining)) return agreement;
  const open = openPartOf(reader, agreement);
  // "Sounded out Washington": partners who ask one another have not let anybody in.
  if (!hasOutsider && SOUNDS_OUT.test(folded.slice(cue.start, cue.end))) return null;
  if (open !== undefined) return open;
  return isJoining && hasOutsider ? null : agreement;
}

/** Whether one that is no party stands before the cue, and no party and no "partners" do. */
function isActOfOutsider(
  { folded, countries }: Pick<Reading, "folded" | "countries">,
  { parties }: Agreement,
  cue: Span,
  sentence: Span,
): boolean {
  const actors = startingIn(countries, { start: sentence.start, end: cue.start });
  const isOfPartners = PARTNERS.test(folded.slice(sentence.start, cue.start));
  return actors.length > 0 && !isOfPartners && actors.every(({ meaning }) => !parties.includes(meaning));
}

function openPartOf({ agreements }: Reader, agreement: Agreement): Agreement | undefined {
  return [...agreements.values()].find((other) => isOpen(other) && hasSameParties(other, agreement));
}

/** Whether others than the parties may have a part in a stage of an agreement. */
export function isOpenTo(agreement: Agreement, stage: StageId): boolean {
  return EARLY.has(stage) && isOpen(agreement);
}

/** Whether others may join: the codebook has an alias for it. */
export function isOpen({ aliases }: Agreement): boolean {
  return aliases.some((alias) => alias.startsWith("join "));
}

function hasSameParties(a: Agreement, b: Agreement): boolean {
  return a.parties.length === b.parties.length && a.parties.every((party) => b.parties.includes(party));
}
