import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";

/** Texts that change, carry out or prolong a treaty, and have a signature and a life of their own. */
const SIDE_PAPER =
  "(?:protocols?|amendments?|annex(?:es)?|addend(?:um|a)|appendi(?:x|ces)|supplements?|codicils?|riders?|sub-?agreements?|side[- ](?:letters?|deals?|agreements?|accords?)|extensions?|prolongations?|renewals?|waivers?|exemptions?|(?:implementing|implementation|administrative|technical|working|practical|operational|subsidiary|supplementary|supplemental|subordinate|ancillary|executive|follow-on) (?:arrangements?|agreements?|accords?|deals?|pacts?|rules|regulations|instruments?|provisions|guidelines|protocols?)|memorand(?:um|a)(?: of understanding)?|successors?|replacements?|revisions?|updates?|add-ons?|records? of (?:discussions?|understanding|meeting)|mous?|exchanges? of notes)";

/** Papers about a treaty that are no treaty. */
const PAPER =
  "(?:guidelines|permits?|licen[cs]es?|leases?|ordinances?|curfews?|rules|terms of reference|minutes|statements?|communiques?|letters?|roadmaps?|reports?|plans?(?! to\\b)|contracts?|petitions?|declarations?|handbooks?|manuals?|procedures|regulations|orders?|work plans?|guest books?|visitors' books?|books?|articles?|essays?|columns?|op-eds?|posters?|photos?)";

const LEADS_ON =
  "(?: (?:[a-z]|[ivx]+|\\d+))?(?: (?:at|to|for) (?:the |a )?(?:ceremony|event|launch))? (?:on|for|of|about|under|to|concerning|covering|governing|implementing|applying|amending|supplementing|against|opposing|updating|extending|modifying|within|related to|attached to|annexed to|(?:that|which) (?:implements?|amends?|supplements?|extends?|modif(?:y|ies)|updates?|governs?))(?: (?!(?:and|but|or|that|which|who|is|was|are|were|has|have|had|will|would)\\b)[\\w-]+){0,4} $";

const SIDE_PAPER_BEFORE = new RegExp(`\\b${SIDE_PAPER}${LEADS_ON}`);
const PAPER_BEFORE = new RegExp(`\\b${PAPER}${LEADS_ON}`);
const IS_SIDE_PAPER = new RegExp(`\\b${SIDE_PAPER}$`);
const CHANGED_BEFORE = /\b(?:amended|extended|prolonged|renewed) $/;
const SIDE_PAPER_AFTER = new RegExp(`^(?:'s?)? (?:(?:new|first|second|third|latest|own|[\\w-]+ly) )?${SIDE_PAPER}\\b`);

/** Stages that a paper about a treaty has too. */
const OF_ANY_PAPER: ReadonlySet<string> = new Set(["signed", "ratified", "in-force", "ended"]);

/** "An extension of the pact": of its life. */
const LONGER_LIFE = /^(?:extension|renewal|prolongation)\b/;

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
  if (stage === "ended" && LONGER_LIFE.test(folded.slice(cue.start, cue.end))) return false;
  const from = Math.max(sentence.start, subject.start - FARTHEST, cue.end <= subject.start ? cue.end : sentence.start);
  const before = folded.slice(from, subject.start).replace(/(?:the|its|their|an?|this|that)$/, "$& ");
  if (SIDE_PAPER_BEFORE.test(before) || CHANGED_BEFORE.test(before)) return true;
  if (OF_ANY_PAPER.has(stage) && PAPER_BEFORE.test(before)) return true;
  if (IS_SIDE_PAPER.test(before + folded.slice(subject.start, subject.end))) return true;
  const to = cue.start >= subject.end ? cue.start : sentence.end;
  return SIDE_PAPER_AFTER.test(folded.slice(subject.end, Math.min(to, subject.end + FARTHEST)));
}

/** What is held, opened or set up about a programme and is no part of it. */
const ABOUT_IT =
  "(?:trainings?|inquir(?:y|ies)|enquir(?:y|ies)|reviews?|reassessments?|debates?|exhibitions?|displays?|campaigns?|petitions?|hearings?|audits?|investigations?|probes?|courses?|conferences?|symposi(?:um|a)|seminars?|workshops?|lectures?|podcasts?|documentar(?:y|ies)|films?|books?|series|protests?|marches|rall(?:y|ies)|lawsuits?|court cases?|challenges?|scholarships?|prizes?|competitions?|websites?|portals?|apprenticeships?|recruitment drives?|surveys?|polls?|opinion polls?|consultations?|public consultations?|quarrels?|rows?|arguments?|discussions?|speculation|opposition)";
const ABOUT_IT_BEFORE = new RegExp(
  `\\b${ABOUT_IT} (?:into|on|about|of|against|over|for|around|explaining|devoted to|dedicated to|titled) (?:the |its |their )?(?:[\\w-]+ ){0,2}$`,
);
/** "The review of AUKUS, which began". */
const ABOUT_IT_WHICH = new RegExp(
  `\\b${ABOUT_IT} (?:into|on|about|of|against|over|for|around) (?:the |its |their )?[\\w-]+(?: [\\w-]+){0,3},? $`,
);
const ABOUT_IT_AFTER = new RegExp(`^(?:'s?)? ${ABOUT_IT} (?:\\w+ly )?$`);

/** "An alliance against AUKUS was founded", "an anti-AUKUS party". */
const SET_AGAINST_IT = /\b(?:against|opposed to|hostile to|critical of) (?:the |its |their )?$|\b(?:anti|non|post)-$/;

/** "An AUKUS degree": a name that has no article of its own, between an article and what is named after it. */
const THING_NAMED_AFTER_IT =
  /\b(?:an|a|every|any|this|another) (?:[\w-]+ )?(?:aukus|gcap)(?:-\w+| (?!(?:pacts?|deals?|agreements?|treaty|accord|partnership|alliance|programme|program|project|arrangement|initiative|plan|pathway|grouping|pillar|submarine|boat|fighter|jet|aircraft|combat|nuclear|security|defence|defense|trilateral|announcement|statement|declaration|launch|summit|framework|venture|and|was|is|of)\b)[a-z])/;

/** "An inquiry into AUKUS began", "the AUKUS inquiry opened": what began is the inquiry. */
export function isOfEventAbout(
  { folded }: Reading,
  subject: Subject,
  cue: Span,
  stage: StageId,
  from: number,
): boolean {
  if (stage !== "launched") return false;
  const before = folded.slice(Math.max(from, subject.start - FARTHEST), subject.start);
  if (subject.isPronoun) return folded.startsWith("which", subject.start) && ABOUT_IT_WHICH.test(before);
  if (ABOUT_IT_BEFORE.test(before) || SET_AGAINST_IT.test(before)) return true;
  if (THING_NAMED_AFTER_IT.test(folded.slice(Math.max(from, subject.start - 30), subject.end + 40))) return true;
  return (
    subject.end <= cue.start &&
    ABOUT_IT_AFTER.test(
      folded.slice(subject.end, cue.start).replace(/\b(?:was|were|is|are|has been|have been|has|have) $/, ""),
    )
  );
}

const VENTURE =
  "(?:fellowships?|initiatives?|schemes?|networks?|missions?|projects?|programmes?|programs?|funds?|pilots?|working groups?|task forces?|forums?|hubs?|centres?|centers?|platforms?|dialogues?|exercises?|series|portals?|studies|study|campaigns?)";
const OWN_BEFORE = new RegExp(
  `^(?:'s?)? (?:[\\w-]+ ){0,3}${VENTURE} (?:was|were|is|are|has been|have been) (?:\\w+ly )?$`,
);
const OWN_AFTER = new RegExp(`^ (?:an?|its|the|their|two|three|new) (?:[\\w-]+ ){0,4}${VENTURE}\\b`);
const BRINGS_FORTH = /^(?:launch|announc|unveil|creat|set(?:ting)? up|found|establish|start|beg[aiu]n|open)\w*/;

/** "The Quad launched a fellowship", "the Quad's maritime initiative was launched": what a partnership sets up is not itself. */
export function isOwnVenture({ folded }: Reading, subject: Subject, cue: Span): boolean {
  if (subject.end > cue.start || !BRINGS_FORTH.test(folded.slice(cue.start, cue.end))) return false;
  const between = folded.slice(subject.end, cue.start);
  return (
    OWN_BEFORE.test(between) ||
    (/^ (?:has |have |had |also |\w+ly )*$/.test(between) && OWN_AFTER.test(folded.slice(cue.end, cue.end + 80)))
  );
}

/** What serves a programme and is none of what it makes: "a wind tunnel for GCAP entered service". */
const SERVES_IT =
  /\b(?:tunnels?|simulators?|rigs?|labs?|laborator(?:y|ies)|facilit(?:y|ies)|hangars?|factor(?:y|ies)|halls?|offices?|test ?beds?|computers?|software|centres?|centers?|workshops?|websites?|piers?|docks?|depots?|schools?|academ(?:y|ies)|barracks) (?:for|of|under|at|in) (?:the )?$/;

/** Whether the cue tells of a place or a machine that serves a programme. */
export function isOfServant({ folded }: Reading, subject: Subject, stage: StageId, from: number): boolean {
  if (stage !== "in-service" && stage !== "launched") return false;
  return SERVES_IT.test(folded.slice(Math.max(from, subject.start - 60), subject.start));
}

/** "At an EDCA site", "the EDCA locations": places that have the name of a treaty. */
const PLACE_OF_IT =
  /^[\w-]+(?:'s?)? (?:[\w-]+ )?(?:sites?|locations?|bases?|facilit(?:y|ies)|camps?|warehouses?|airfields?|airstrips?|ports?)\b/;

/** Whether the words that name a treaty are part of those that name a place. */
export function isPlaceOf(folded: string, { start, end }: Span): boolean {
  return PLACE_OF_IT.test(folded.slice(start, end + 40));
}
