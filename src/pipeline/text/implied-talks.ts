import type { Claim } from "../../model/claim.ts";
import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";

const AGREED = "agreed" as StageId;
const NEGOTIATING = "negotiating" as StageId;

/** The rule of talks that are only implied: any other claim on them tells more. */
export const IMPLIED_TALKS = "talks-to-be-ended";

/** "The negotiations", "their long talks": such as are there. */
const TALKS_THERE =
  /\b(?:the|these|those|their|its|ongoing|current|protracted)(?: (?!first\b|next\b|new\b|formal\b|future\b|possible\b|opening\b|peace\b|trade\b)[\w-]+){0,2} (?:talks|negotiations?|bargaining)\b/;

/** Words of talks that have not begun, or are none. */
const NOT_BEGUN =
  /\b(?:begin|begins|start|starts|open|opens|launch|launches|enter|resume|future|planned|possible|eventual|any|once|if|unless|whether|without|instead|never|no)\b/;

/** In characters, before and behind the words of the claim. */
const [BEFORE, BEHIND] = [24, 40] as const;

/**
 * The talks that a wish or plan for their end says to be under way: "would like to see the negotiations concluded by
 * June". None when the claim is no such wish or plan, or the talks may not have begun.
 */
export function impliedTalks(claim: Claim, folded: string, sentence: Span): Claim[] {
  const { stage, modality, cue } = claim;
  if (stage !== AGREED || (modality !== "urged" && modality !== "planned")) return [];
  const end = Math.min(sentence.end, cue.end + BEHIND);
  if (!TALKS_THERE.test(folded.slice(Math.max(sentence.start, cue.start - BEFORE), end))) return [];
  if (NOT_BEGUN.test(folded.slice(sentence.start, end))) return [];
  return [{ ...claim, stage: NEGOTIATING, modality: "happened", date: null, rule: IMPLIED_TALKS }];
}
