import type { ModalityRule } from "./modality-rule.ts";

const BODY =
  "(?:company|companies|firms?|ventures?|consortium|bod(?:y|ies)|agenc(?:y|ies)|offices?|units?|teams?|panels?|committees?|task force|funds?|group|secretariat)";

/** Words that look like an act and are of something else that is named beside it. */
export const MISTAKEN_ACTS: readonly ModalityRule[] = [
  {
    // "The company that they set up to design the aircraft": what was founded is the company.
    id: "company-that-was-founded",
    outcome: null,
    cue: /^(?:set(?:ting)? up|found(?:ed|ing)?|form(?:ed|ing)?|establish(?:ed|ing)?|creat(?:ed|ing)|launch(?:ed|ing)?)\b/,
    before: new RegExp(`\\b${BODY} (?:that|which) [^;]*$|\\b${BODY} $`),
    after: /^ (?:\w+ly )?(?:to|for)\b/,
  },
  {
    // "The hall is old, and work on it began": of what the sentence spoke of first.
    id: "work-on-something-else",
    outcome: null,
    cue: /^work on (?:it|this|them)\b/,
    lead: /^(?!(?:but|and|yet|so) $)\S/,
  },
  {
    // "Tied things up": of anything, unless it is what negotiators mean to do.
    id: "things-tied-up",
    outcome: null,
    forms: ["past", "participle", "third", "gerund"],
    cue: /\b(?:things|matters|everything) (?:up|to)\b/,
  },
  {
    id: "governed-by-another",
    outcome: null,
    cue: /^ha(?:s|ve) (?:governed|regulated)\b/,
    before: /^(?!(?:.* )?(?:treaty|agreement|pact|accord|raa|acsa|it|which) $)/,
  },
  { id: "one-like-it-passed", outcome: null, cue: /\bbeen through\b/, before: /\b(?:like|unlike)\b/ },
  { id: "contract-agreed", outcome: null, forms: ["past", "participle"], cue: /^agreed .*contracts?$/ },
  {
    id: "set-up-under-another",
    outcome: null,
    cue: /\bunder$/,
    after:
      /^ (?:the |an? |its |their )?(?:[\w-]+ ){0,3}(?:treaty|convention|charter|act|law|laws|constitution|rules|budget|pressure)\b/,
  },
  {
    id: "own-scheme",
    outcome: null,
    cue: /\bits own\b.*\b(?:schemes?|initiatives?|missions?|networks?|projects?|program(?:me)?s?|fellowship|patrols)$/,
  },
];
