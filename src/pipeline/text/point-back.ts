import type { LadderId } from "../../model/codebook.ts";
import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type Focus, siblingOn } from "./follow-focus.ts";
import type { Reader, Reading } from "./reading.ts";
import { startingIn } from "./split-words.ts";

/** "Both pacts", "the accords": the treaties that were named together, where the number fits. */
export function pointToSeveral(focus: Focus, words: string, { start }: Span): readonly AgreementId[] {
  if (!/s$/.test(words) && !/^both\b/.test(words)) return [];
  const several = focus.several("treaty", start);
  const isTwo = /^both\b|\btwo\b/.test(words);
  const isThree = /\bthree\b/.test(words);
  return (isTwo && several.length !== 2) || (isThree && several.length !== 3) ? [] : several;
}

/** "Signed two agreements": the treaties that the text goes on to name, where they are as many and the only ones. */
export function announcedByNumber(focus: Focus, words: string, { end }: Span): readonly AgreementId[] {
  const count = /\btwo\b/.test(words) ? 2 : /\bthree\b/.test(words) ? 3 : 0;
  const announced = count === 0 ? [] : focus.allAnnounced("treaty", end);
  return announced.length === count ? announced : [];
}

/** The agreement that "the pact" points to: the last named before on its ladder, else the first that comes. */
export function pointBack(
  reader: Reader,
  focus: Focus,
  ladders: readonly LadderId[],
  ladder: LadderId,
  span: Span,
  limit: number,
): AgreementId | undefined {
  const last = focus.last(ladders, span.start);
  if (last !== null) return last.ladder === ladder ? last.id : undefined;
  const next = ladders[0] === ladder ? focus.announced(ladder, span.end, limit) : null;
  if (next !== null) return next.id;
  const programme = ladder === "treaty" ? focus.announced("programme", span.end, limit) : null;
  if (programme !== null) return siblingOn(reader, programme, ladder)?.id;
  const other = ladders[0] === ladder ? focus.last(["treaty", "programme", "partnership"], span.start) : null;
  return other === null ? undefined : siblingOn(reader, other, ladder)?.id;
}

/** "That Britain and Japan had signed": a relative clause whose subject is parties, right behind a word for an agreement. */
const PARTIES_DID =
  /^,? (?:that|which) (?:[\w'-]+ ){1,5}?(?:and (?:[\w'-]+ ){1,3})?(?:had |have |has )?(?:just |also |recently )?[a-z]+(?:ed|ck)\b/;

/** Whether a word for an agreement is followed by what two of its parties, and no others, did with it. */
export function isSaidOfParties(
  folded: string,
  countries: Reading["countries"],
  parties: readonly CountryId[],
  { start, end }: Span,
): boolean {
  const clause = PARTIES_DID.exec(folded.slice(start, Math.min(end, start + LONGEST_CLAUSE)))?.[0];
  if (clause === undefined) return false;
  const named = startingIn(countries, { start, end: start + clause.length }).map(({ meaning }) => meaning);
  return new Set(named).size > 1 && named.every((country) => parties.includes(country));
}

/** In characters. */
const LONGEST_CLAUSE = 90;
