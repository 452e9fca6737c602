import type { ModalityRule } from "./modality-rule.ts";

/** Talks and proposals that are said not to be there. */
export const NO_TALKS: readonly ModalityRule[] = [
  {
    // "There is no proposal from Tokyo", "there are no talks".
    id: "there-is-none",
    outcome: "denied",
    lasting: true,
    forms: ["noun", "phrase"],
    before:
      /\b(?:there (?:is|are|was|were|has been|have been|had been)|no such thing as) (?:\w+ly |now |at present |as yet |still )?no (?:(?!(?:doubt|question|secret|surprise|wonder|reason|sign|fewer|less|more|other)\b)[\w-]+ ){0,2}$/,
    after: /^(?![^;]*\b(?:since|until|till|without|but|before|unless|if)\b)/,
  },
  {
    // "Talks have never taken place."
    id: "talks-never-held",
    outcome: "denied",
    lasting: true,
    forms: ["noun", "gerund"],
    after:
      /^[^,;]{0,110} (?:(?:ha(?:s|ve|d) )?never|did not|(?:was|were|ha(?:s|ve|d)) not(?: yet)?) (?:yet |ever |even |actually )?(?:t(?:ake|aken|ook) place|happen(?:ed)?|exist(?:ed)?|(?:been )?(?:held|begun|began|begin|started|start|opened|open|launched)|g[eo]t(?:ten)? (?:going|off the ground|under way))\b(?! (?:until|till|before))/,
  },
  {
    id: "no-talks",
    outcome: "denied",
    lasting: true,
    forms: ["phrase"],
    cue: /^(?:talks|negotiations)\b/,
    before: /\bno (?:[\w-]+ ){0,3}$/,
    after: /^(?! (?:until|before)\b)/,
  },
  {
    // "Ruled out such a pact"; who does not rule it out has not asked for it.
    id: "ruled-such-a-pact-out",
    outcome: "denied",
    forms: ["phrase"],
    cue: /^rul(?:es?|ed|ing) out (?:an?|any|such)\b/,
    before: /^(?!.*(?:\b(?:not|never|nobody|no|cannot|nor|neither|would|could|might|if|to|without|hardly)\b|n't\b))/,
  },
  { id: "ruled-no-pact-out", outcome: null, forms: ["phrase"], cue: /^rul(?:es?|ed|ing) out (?:an?|any|such)\b/ },
  {
    id: "ended-without",
    outcome: "denied",
    forms: ["phrase", "past"],
    cue: /talks|negotiations/,
    after:
      /^ without\b(?! (?:further |any |undue |more )?(?:delay|ado|hesitation|waiting|interruption|preconditions?|conditions|loss of time))/,
  },
];

/** What is told of talks by saying how little there was of them: there were some. */
export const FEW_TALKS: readonly ModalityRule[] = [
  {
    // "Little headway has been made in the talks": there are talks.
    id: "little-progress",
    outcome: "happened",
    lasting: true,
    cue: /^(?:progress|headway|advances?)\b/,
    before: /\b(?:little|scant|slow|limited|modest|not much|hardly any|scarcely any) (?:\w+ )?$/,
  },
  {
    // "There has been no meeting on it since May": until then there was one.
    id: "none-since",
    outcome: "long-ago",
    lasting: true,
    forms: ["noun"],
    before: /\b(?:has|have|had) been no (?:(?:further|new|other|more|formal) )?$/,
    after: /^[^;]{0,110} since\b/,
  },
];
