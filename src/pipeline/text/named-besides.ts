import type { CueScope } from "./claim-context.ts";
import { isInAsideOfOther, isOnlyMeasure, isSetAside, isWhichOfOther } from "./compared-things.ts";
import { isOfEventAbout, isOfServant, isOwnVenture } from "./papers-about.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/**
 * Whether the words that name an agreement stand beside what the cue tells of: they measure another thing, are set against
 * the one that is meant, belong to an aside, or tell what an inquiry or a venture is about.
 */
export function isNamedBesides(
  reading: Reading,
  subject: Subject,
  { ladder, stage, cue, sentence, mentions }: CueScope,
): boolean {
  if (isSetAside(reading, subject) || isInAsideOfOther(reading, subject, cue, sentence.start)) return true;
  if (ladder === "treaty") return isOnlyMeasure(reading, subject, cue, sentence.start);
  if (isWhichOfOther(reading, cue, mentions) || isOfServant(reading, subject, stage, sentence.start)) return true;
  if (isOfEventAbout(reading, subject, cue, stage, sentence.start)) return true;
  if (ladder !== "partnership") return false;
  return isOwnVenture(reading, subject, cue) || isOnlyMeasure(reading, subject, cue, sentence.start);
}
