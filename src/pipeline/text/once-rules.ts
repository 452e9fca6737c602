import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, within } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** "At a time when", "now, when they have already": what is so. */
const NOT_NOW =
  /^(?!.*\b(?:time|times|day|days|moment|era|age|now|week|month|year|period|point),? when\b)(?!.*\bwhen\b[^;]*\b(?:already|just|now|long|since)\b)/;

/** What comes once something else has come: a plan at most. */
export const ONCE: readonly ModalityRule[] = [
  {
    id: "still-before",
    outcome: "planned",
    lasting: false,
    opener: /^before$/,
    forms: [...FINITE, "third"],
    before: /^,? ?before (?!.*\b(?:was|were|had|could|would)\b)/,
    lead: /^(?!.*\b(?:if|unless|not|never|no|would|was|were)\b).*\b(?:must|still|(?:need|ha)(?:s|ve)? to|remain(?:s)?|required)\b/,
  },
  {
    // "Enters into force once both have ratified it", in whatever clause it stands.
    id: "does-so-when-they-have",
    outcome: "planned",
    lasting: false,
    forms: ["third"],
    cue: /^(?:enters|comes|takes|goes|becomes|starts|begins|applies|binds)\b/,
    after: /^ ?(?:only)? ?$/,
    sentence:
      /\b(?:force|effect|operation|binding|effective|operative|law|life|applies|apply|applying|operate) (?:only )?(?:once|when|as soon as|after) (?:both|each|the|all|every|either|their|its|it|they|notes|instruments|parliament\w*|[a-z]+ and [a-z]+ have)\b[^;]*\b(?:have|has|is|are)\b/,
  },
  {
    id: "not-before",
    outcome: null,
    opener: /^(?:until|before)$/,
    // "Hours before he landed, the two signed": the act is the main clause's.
    lead: /^(?!.*\b(?:hours|minutes|days|weeks|shortly|moments|just) before [^,;]{5,110}, [^,;]{5,160}$)/,
  },
  {
    id: "when-concluded",
    outcome: null,
    opener: /^(?:when|once)$/,
    before: /^,? ?(?:when|once) (?:fully |finally )?$/,
    forms: FINITE,
  },
  {
    // "The contract, once due in 2025, is now expected later": that was a plan of old.
    id: "once-meant",
    outcome: null,
    opener: /^once$/,
    sentence:
      /\bonce (?:due|planned|expected|promised|scheduled|billed|hoped for|foreseen|meant|wanted|intended|pencill?ed in)\b/,
  },
  { id: "once-done", outcome: "planned", opener: /^once$/ },
  {
    id: "once-done-inside",
    outcome: "planned",
    before: within(
      6,
      "(?:once(?! (?:more|again|thought|considered|deemed|believed|seen|feared|hailed|dismissed))|as soon as)",
    ),
  },
  {
    // "It ceases to be in force when two have withdrawn": what would end it.
    id: "when-they-have-left",
    outcome: null,
    cue: /^(?:withdr|leav|left|quit|terminat|denounc|abrogat|end|pull|walk|drop|abandon|cancel)/,
    opener: /^(?:when|whenever|once)$/,
    before: new RegExp(`\\b(?:has|have) ${ADVERBS}$`),
    lead: NOT_NOW,
  },
  {
    // "Troops may come when both have ratified it."
    id: "when-they-have",
    outcome: "planned",
    isNeed: true,
    lasting: false,
    opener: /^(?:when|whenever)$/,
    before: /\b(?:has|have) (?:(?:both|each|all|also|duly|fully|formally|finally) )*(?:been )?$/,
    lead: NOT_NOW,
  },
  {
    // "The moment that the Senate has ratified it."
    id: "the-moment-they-have",
    outcome: "planned",
    isNeed: true,
    lasting: false,
    forms: FINITE,
    lead: /\b(?:the (?:moment|minute|instant|hour|second|day|week|month)|every time|each time|by the time|the next time|from the (?:moment|day)) (?:that |when |on which )?(?!.*\b(?:had|was|were)\b)[^,;]*\b(?:has|have) (?:\w+ly |both |each |all )?(?:been )?$/,
  },
  {
    // "When both have told each other that their procedures are complete."
    id: "when-they-have-told",
    outcome: "planned",
    isNeed: true,
    lead: /(?:^|[^a-z])(?:when|once|as soon as) (?:both|each|all|every|either|the (?:two|three)|they) (?:[\w-]+ )?(?:has|have) (?:told|notified|informed|assured|written to) [^;.]*$/,
  },
  {
    id: "when-done",
    outcome: "planned",
    opener: /^(?:when|after)$/,
    // "After four rounds, both are of one mind": what follows the comma is no longer what came after.
    before: new RegExp(`^(?!,? ?(?:when|after) [^,]{3,90}, ).*\\b(?:is|are|has been|have been|can be) ${ADVERBS}$`),
  },
  {
    id: "after-it-has",
    outcome: "planned",
    opener: /^after$/,
    before: new RegExp(`^[^,]*\\b(?:has|have) ${ADVERBS}$`),
  },
  {
    id: "the-day-it-is",
    outcome: "planned",
    forms: FINITE,
    before: new RegExp(`\\bthe (?:day|moment|date|time)\\b.*\\b(?:is|are) ${ADVERBS}$`),
  },
  {
    id: "when-it-does",
    outcome: "planned",
    opener: /^(?:when|after)$/,
    forms: ["third", "base"],
    before: /^(?!.*\bto $)/,
  },
];
