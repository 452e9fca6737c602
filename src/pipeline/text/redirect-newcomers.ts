import type { Agreement } from "../../model/codebook.ts";
import type { CountryId, StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Reader, Reading } from "./reading.ts";
import { startingIn } from "./split-words.ts";

/** What a sentence says of an agreement before anything is reached. */
interface EarlyWords {
  readonly stage: StageId;
  /** The folded words of the cue. */
  readonly cue: string;
  readonly sentence: Span;
}

/** Words of coming into a programme that others began. */
const JOINING =
  /\b(?:join(?:s|ed|ing)?|tak(?:e|ing) part|part|role|seat|member(?:s|ship)?|entry|enter|admitted|included|invite[ds]?|brought|participat\w+|involvement|entrants?|candidates?|partners?|sounded out|sound out|interest(?:ed)? in)\b/;

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
 * then about it, also where another of the same parties is named; of a closed one it says nothing.
 */
export function redirectNewcomers(
  reader: Reader,
  { countries }: Reading,
  agreement: Agreement,
  { stage, cue, sentence }: EarlyWords,
): Agreement | null {
  if (agreement.ladder !== "programme" || !EARLY.has(stage)) return agreement;
  const isOutsider = ({ meaning }: { meaning: CountryId }) =>
    !agreement.parties.includes(meaning) && reader.partners.has(meaning);
  const hasOutsider = startingIn(countries, sentence).some(isOutsider);
  const isJoining = JOINING.test(cue);
  if (isOpen(agreement) || !(hasOutsider || isJoining)) return agreement;
  const open = [...reader.agreements.values()].find((other) => isOpen(other) && hasSameParties(other, agreement));
  if (open !== undefined) return open;
  return isJoining && hasOutsider ? null : agreement;
}

/** Whether others than the parties may have a part in a stage of an agreement. */
export function isOpenTo(agreement: Agreement, stage: StageId): boolean {
  return EARLY.has(stage) && isOpen(agreement);
}

function isOpen({ aliases }: Agreement): boolean {
  return aliases.some((alias) => alias.startsWith("join "));
}

function hasSameParties(a: Agreement, b: Agreement): boolean {
  return a.parties.length === b.parties.length && a.parties.every((party) => b.parties.includes(party));
}
