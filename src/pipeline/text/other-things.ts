import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Reading } from "./reading.ts";

/** In characters, from the name of a thing to what is told of it. */
const FARTHEST = 90;

/** A name with what may stand between it and what is told of it: "the Collins class, which was finally". */
const NAMED_THING =
  /(?:\b[Tt]he )?\b(?!(?:The|This|That|These|Those|A|An|Its|Their|Our|His|Her|It|But|And|Yet|So)\b)[A-Z][\w-]*(?: (?:[A-Z0-9][\w-]*|of|for))*(?: (?:class|jets?|fighters?|boats?|submarines?|frigates?|ships?|missiles?|helicopters?|drones?|tanks?|pact|treaty|programme|program|project|demonstrator))?(?:,? which|,? that)?,?( (?:was|were|has been|have been|had been|is|are|being))?(?: \w+ly| first| twice| later)? $/;

/** What a thing does by itself, so that what stands before the verb is what it is told of. */
const BY_ITSELF = /^(?:enter|came?\b|went|go(?:es|ing)?\b|laps|expir|fold|fade|beca?m|join|reach)/;

/** Stages whose verbs are told of weapons and groups of any kind. */
const OF_ANY_THING: ReadonlySet<StageId> = new Set(["in-service", "ended"] as StageId[]);

/** Words with a capital that mean the agreement itself. */
const GENERAL =
  /\b(?:Agreement|Arrangements?|Treaty|Pact|Accord|Convention|Deal|Declaration|Programme|Program|Project|Partnership|Initiative|Alliance|Virginias?|Mogamis?|Tomahawks?|It|They|This|These)\b/;

/**
 * Whether what came into use or to an end is another thing with a name: "the Typhoon entered service", "after the
 * Collins class was cancelled". A single word that opens the sentence is taken for no name unless it is in capitals.
 */
export function isOfOtherThing(
  { text }: Reading,
  stage: StageId,
  cue: CueMatch,
  mentions: readonly Span[],
  from: number,
): boolean {
  const isStep = / (?:phase|stage)$/.test(text.slice(cue.start, cue.end).toLowerCase());
  if (!(isStep || OF_ANY_THING.has(stage)) || cue.form === "noun" || cue.form === "base") return false;
  const start = Math.max(from, cue.start - FARTHEST);
  const found = NAMED_THING.exec(text.slice(start, cue.start));
  if (found === null) return false;
  const isToldOf = found[1] !== undefined || BY_ITSELF.test(text.slice(cue.start, cue.end));
  const name = { start: start + found.index, end: cue.start };
  const isOpening = name.start === from && /^[A-Z][a-z-]*\b(?! [A-Z])/.test(found[0]) && !found[0].startsWith("The ");
  if (!isToldOf || isOpening || GENERAL.test(found[0])) return false;
  return !mentions.some((mention) => mention.start < name.end && name.start < mention.end);
}
