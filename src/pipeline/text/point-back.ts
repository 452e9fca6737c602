import type { LadderId } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { type Focus, siblingOn } from "./follow-focus.ts";
import type { Reader } from "./reading.ts";

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
