import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { REFUTED, UNTRUE } from "./untrue-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** Denials and takings-back that stand around the verb and not right before it: its agent, its object, what frames it. */
export const AROUND: readonly ModalityRule[] = [
  {
    // "Asked for a pact like that one": another.
    id: "one-like-it",
    outcome: null,
    cue: /\b(?:an?|such|similar) (?:[\w-]+ )*(?:agreement|pact|accord|treaty|deal|arrangement|convention)$/,
    after:
      /^ (?:like|similar to|akin to|comparable (?:to|with)|equivalent to|of the (?:kind|sort|type)|on the (?:model|lines|pattern) of|along the lines of|modell?ed)\b/,
  },
  {
    id: "over-for-another",
    outcome: null,
    forms: ["phrase"],
    cue: / (?:over|at an end)$/,
    before:
      /\b(?:rows?|disputes?|quarrels?|debates?|talks|inquir(?:y|ies)|reviews?|phase|stage|part|meeting|visit|wait|doubts?|speculation|uncertainty|time|age|era|days|days when|honeymoon|support|opposition|protests?|campaign) [^,;]*$/,
  },
  {
    // "The time when the project was easy is over": not the project.
    id: "over-of-a-clause",
    outcome: null,
    forms: ["phrase"],
    cue: / (?:is|are|was|were|had|has) .+ (?:is|was) (?:over|at an end)$/,
  },
  {
    id: "part-over",
    outcome: null,
    forms: ["phrase"],
    cue: /\b(?:phase|stage|part|review|talks|debate|row|budget|year|month)\b.* (?:is|was) (?:over|at an end)$/,
  },
  {
    id: "not-objected-to",
    outcome: null,
    before: /(?:\b(?:not|never)|n't) (?:\w+ )?(?:object|mind|oppose|regret|complain|resent)\b[^;]*$/,
  },
  {
    // "Had not made one with anyone but the Americans": whether it was made now is not said.
    id: "with-none-but",
    outcome: null,
    before: /(?:\b(?:not|never)|n't) (?:[\w'-]+ ){0,4}$/,
    sentence:
      /(?:\b(?:not|never)\b|n't)[^;]*\bany(?:(?:one|body|where)(?: else)? but|\w*(?: [\w-]+){0,3} (?:except|other than|apart from|besides))\b/,
  },
  {
    id: "by-nobody",
    outcome: "denied",
    forms: FINITE,
    after: /^ (?:so far )?by (?:no one|nobody|none|neither|no (?!fewer|less|more|later)\w+|not (?:a|one)\b)/,
  },
  {
    id: "anything-but",
    outcome: "denied",
    forms: [...FINITE, "gerund"],
    lead: /\b(?:anything but|far from|nowhere near|nowhere close to)(?: (?:having|being|been|having been))? $/,
  },
  {
    id: "not-that-it-was",
    outcome: null,
    lead: /\b(?:it is|it's|it was|it isn't|this is) not (?:that|as if|as though|the case that|true that|so that)\b/,
  },
  {
    id: "to-say-so-is-wrong",
    outcome: null,
    lead: /^["']?(?:to (?:say|claim|suggest|think|believe|report|write|state|assert|argue)|saying|claiming|claims?|reports?|(?:the|any) (?:claims?|notion|idea|suggestions?|story|reports?|rumou?rs?)|that)\b/,
    sentence: new RegExp(
      `\\b(?:would be|is|are|was|were|has been|have been|had been) (?:\\w+ly )?(?:${UNTRUE}|${REFUTED})\\b`,
    ),
  },
  {
    id: "all-but-that-one",
    outcome: null,
    forms: FINITE,
    after:
      /^ (?:on \w+ )?(?:every\w*|all|any|each|most|both|(?:two|three|four|five|several|many) (?:[\w-]+ ){0,3}(?:texts|pacts|agreements|treaties|accords|papers|documents|deals))\b/,
    sentence:
      /\b(?:every\w*|all|any|each|most|both|two|three|four|five|several|many)\b[^;.]{0,60}\b(?:except|but(?! also)|apart from|save|bar|barring|other than|excluding|with the exception of|none of (?:them|which))\b/,
  },
  {
    id: "in-all-but-name",
    outcome: null,
    after: /^(?: [\w-]+){0,4} in all$/,
    sentence: /\bin all but (?:name|law|form)\b/,
  },
  {
    id: "only-in-committee",
    outcome: null,
    after:
      /^[^,;]{0,60}\bonly (?:in|at|by|on) (?:an? |the |its )?(?:[\w-]+ )?(?:committee|panel|subcommittee|(?:first|second) reading|principle)\b/,
  },
  {
    id: "vote-undone",
    outcome: null,
    cue: /^(?:ratif|approv|pass|clear|back|vot|endors|assent|consent|concur|adopt)/,
    sentence:
      /\b(?:annulled|voided|quashed|overturned|set aside|nullified|thr[eo]wn? (?:it|them|the (?:\w+ )?(?:bill|text|treaty|pact|agreement|measure|vote)) out|thrown out|struck (?:it )?down)\b/,
  },
  {
    id: "wished-it-had",
    outcome: null,
    forms: FINITE,
    before: /\bwish(?:es|ed|ing)? (?:that )?(?:[\w'-]+ ){0,8}had (?:\w+ )?$/,
  },
];
