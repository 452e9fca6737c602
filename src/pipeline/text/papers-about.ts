import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Texts that change, carry out or prolong a treaty, and have a signature and a life of their own. */
const SIDE_PAPER =
  "(?:protocols?|amendments?|annex(?:es)?|addend(?:um|a)|appendi(?:x|ces)|supplements?|codicils?|riders?|sub-?agreements?|side[- ](?:letters?|deals?|agreements?|accords?)|extensions?|prolongations?|renewals?|waivers?|exemptions?|(?:implementing|implementation|administrative|technical|working|practical|operational|subsidiary|supplementary|supplemental|subordinate|ancillary|executive|follow-on) (?:arrangements?|agreements?|accords?|deals?|pacts?|rules|regulations|instruments?|provisions|guidelines|protocols?)|memorand(?:um|a)(?: of understanding)?|successors?|replacements?|revisions?|updates?|add-ons?|records? of (?:discussions?|understanding|meeting)|mous?|exchanges? of notes)";

/** Papers about a treaty that are no treaty. */
const PAPER =
  "(?:guidelines|rules|terms of reference|minutes|statements?|communiques?|letters?|roadmaps?|reports?|plans?|contracts?|petitions?|declarations?|handbooks?|manuals?|procedures|regulations|orders?|work plans?|guest books?|visitors' books?)";

const LEADS_ON =
  "(?: (?:[a-z]|[ivx]+|\\d+))?(?: (?:at|to|for) (?:the |a )?(?:ceremony|event|launch))? (?:on|for|of|about|under|to|concerning|covering|governing|implementing|applying|amending|supplementing|updating|extending|modifying|within|related to|attached to|annexed to|(?:that|which) (?:implements?|amends?|supplements?|extends?|modif(?:y|ies)|updates?|governs?))(?: (?!(?:and|but|or|that|which|who|is|was|are|were|has|have|had|will|would)\\b)[\\w-]+){0,4} $";

const SIDE_PAPER_BEFORE = new RegExp(`\\b${SIDE_PAPER}${LEADS_ON}`);
const PAPER_BEFORE = new RegExp(`\\b${PAPER}${LEADS_ON}`);
const IS_SIDE_PAPER = new RegExp(`\\b${SIDE_PAPER}$`);
const CHANGED_BEFORE = /\b(?:amended|extended|prolonged|renewed) $/;
const SIDE_PAPER_AFTER = new RegExp(`^(?:'s?)? (?:(?:new|first|second|third|latest|own|[\\w-]+ly) )?${SIDE_PAPER}\\b`);

/** Stages that a paper about a treaty has too. */
const OF_ANY_PAPER: ReadonlySet<string> = new Set(["signed", "ratified", "in-force", "ended"]);

/** In characters, before and behind a name. */
const FARTHEST = 120;

/**
 * Whether the words that name a treaty only say which treaty a paper belongs to: "a protocol to the RAA", "the RAA's
 * implementing arrangement", and, for what any paper goes through, "the guidelines on the RAA". What the cue itself
 * names ("signed a letter of intent on") is told of the treaty.
 */
export function isOfPaperAbout(
  { folded }: Reading,
  subject: Subject,
  cue: Span,
  sentence: Span,
  stage: StageId,
): boolean {
  const from = Math.max(sentence.start, subject.start - FARTHEST, cue.end <= subject.start ? cue.end : sentence.start);
  const before = folded.slice(from, subject.start).replace(/(?:the|its|their|an?|this|that)$/, "$& ");
  if (SIDE_PAPER_BEFORE.test(before) || CHANGED_BEFORE.test(before)) return true;
  if (OF_ANY_PAPER.has(stage) && PAPER_BEFORE.test(before)) return true;
  if (IS_SIDE_PAPER.test(before + folded.slice(subject.start, subject.end))) return true;
  const to = cue.start >= subject.end ? cue.start : sentence.end;
  return SIDE_PAPER_AFTER.test(folded.slice(subject.end, Math.min(to, subject.end + FARTHEST)));
}
