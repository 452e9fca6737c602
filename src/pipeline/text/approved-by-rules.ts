import type { ModalityRule } from "./modality-rule.ts";

const HOUSE =
  "(?:senate|parliament|diet|congress|bundestag|legislature|assembly|lawmakers|senators|house(?:s)?(?: of (?:commons|lords|councillors|representatives))?|commons|lords|councillors)";

/** What a sentence may not have that tells of an approval as done. */
const NO_HEDGE =
  "(?!.*(?:\\b(?:will|would|could|may|might|should|must|shall|if|unless|not|never|no|until|before|hop\\w+|need\\w*|requir\\w*|await\\w*|pending|seek\\w*|without)\\b|n't\\b))";

const DAY_GONE_BY =
  "(?:in (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\\d\\d)|on (?:\\w+day|\\d|[a-z]+ \\d)|last (?:week|month|year|spring|summer|autumn|winter|\\w+day)|earlier (?:this|in)|this (?:week|month|spring|summer|autumn|winter)|yesterday|(?:a|two|three|\\d+) (?:days?|weeks?|months?|years?) ago)";

/** An approval named by a noun at the head of a sentence whose main clause tells what it has changed. */
export const APPROVED_BY: readonly ModalityRule[] = [
  {
    // "With approval by the Diet in April, the last obstacle has gone."
    id: "with-their-approval",
    outcome: "happened",
    forms: ["noun"],
    cue: /^(?:approval|consent|assent|concurrence|endorsement|ratification|passage|backing)\b/,
    before: new RegExp(
      `^${NO_HEDGE}["']?(?:with|after|since|following|thanks to) (?:the |its |their )?(?:final |formal |full )?$`,
    ),
    after: new RegExp(
      `^${NO_HEDGE}(?: (?:by|from|in|of|through) (?:the |both )?(?:[\\w']+ )?${HOUSE})? ${DAY_GONE_BY}\\b[^,;]{0,30}, [^;]{2,110}\\b(?:has|have|was|were|is now|are now)\\b`,
    ),
  },
  {
    // The same, where the cue names the legislature.
    id: "with-approval-of-theirs",
    outcome: "happened",
    forms: ["noun"],
    cue: new RegExp(
      `^(?:approval|consent|assent|concurrence|endorsement|ratification|passage|backing)\\b.*\\b${HOUSE}$`,
    ),
    before: new RegExp(
      `^${NO_HEDGE}["']?(?:with|after|since|following|thanks to) (?:the |its |their )?(?:final |formal |full )?$`,
    ),
    after: new RegExp(
      `^${NO_HEDGE} ${DAY_GONE_BY}\\b[^,;]{0,30}, [^;]{2,110}\\b(?:has|have|was|were|is now|are now)\\b`,
    ),
  },
];
