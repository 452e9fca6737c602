import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MAY, PLANNING, within } from "./modality-words.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** What belongs to a noun, without clauses of its own: in "an accord on how guests will be treated" the accord is there. */
const OF_THE_NOUN = "(?:(?!\\b(?:how|whether|what|which|who|whose|where)\\b)[^,;]){0,110}";

/** What is said of an act, named by a noun, that is still to come: "is expected", "will follow". */
export const TO_COME = new RegExp(
  `^(?:${OF_THE_NOUN} (?:is|are)(?: also| now| still)?)? (?:expected|due|planned|scheduled|set|slated|likely|about|ready|poised|supposed|meant|to|hoped|pencill?ed in|timed|foreseen|awaited|pending|outstanding|required|needed|on the cards|in prospect|imminent|conceivable|possible|probable|(?:thought|considered|deemed|seen as|described as|judged) (?:\\w+ )?(?:possible|likely|probable|imminent))\\b|^${OF_THE_NOUN}(?<!\\bthat) (?:(?:will|would|${MAY}|might|could|can)\\b|should (?:\\w+ )?(?:follow|come|happen|take place|be (?:held|completed|a formality)))`,
);

/** Acts, named by a noun, that are announced, planned, still lacking, or only imagined. */
export const ACTS_AHEAD: readonly ModalityRule[] = [
  {
    id: "ending-announced",
    outcome: "planned",
    forms: ["noun"],
    cue: /^(?:terminat|abrogat|withdraw|denunci|non)/,
    before: /\b(?:announc\w*|notif\w*|notice|declar\w*|decision|warn\w*) [^,;]{0,40}$/,
    after: /^(?!.* (?:on \w+day|yesterday|today)\b)/,
  },
  {
    // "Notified it of its withdrawal on Monday": that is the day of the note.
    id: "ending-announced-that-day",
    outcome: "planned",
    isOfStepBefore: true,
    forms: ["noun"],
    cue: /^(?:terminat|abrogat|withdraw|denunci|non)/,
    before: /\b(?:announc\w*|notif\w*|notice|declar\w*|decision|warn\w*) [^,;]{0,40}$/,
  },
  {
    id: "wanted-act",
    outcome: "urged",
    forms: NAMED,
    before: /\bwant(?:s|ed)? (?:an?|the|its|their) (?:\w+ ){0,2}$/,
  },
  {
    id: "planned-act",
    outcome: "planned",
    forms: NAMED,
    before: within(
      3,
      `(?:${PLANNING} (?:\\w+ )?(?:on|for|to|at|of|towards?|about)|towards?|ahead of|look(?:s|ed|ing)? forward to|counts? on|counting on|upcoming|forthcoming|expected|planned|proposed|future|possible|eventual|early|imminent|intended)`,
    ),
  },
  {
    id: "day-set-for",
    outcome: "planned",
    forms: NAMED,
    before:
      /^(?!.*\b(?:not|no|never|neither|without|yet|fail\w*)\b).*\b(?:dates?|day|time|timetable|calendar|schedule|venue|deadline) (?:\w+ )?(?:for|of) (?:[\w'-]+ ){0,2}$/,
    lead: /\b(?:set|sets|fixed|fix|fixes|agreed|agree|named|name|chosen|chose|picked|settled|drawn up|pencilled in|announced)\b/,
  },
  {
    // "Signing it would deter them": what it would do is no plan.
    id: "act-would-do",
    outcome: null,
    forms: NAMED,
    lead: /^["']?$/,
    after:
      /^ (?:(?!is\b|are\b|was\b|will\b)[\w'-]+ )*(?:would|could|might|may) (?!take place|be (?:held|done|completed)|happen|follow|come)/,
  },
  {
    // "The Diet's approval is pending."
    id: "act-pending",
    outcome: "planned",
    isNeed: true,
    forms: NAMED,
    after:
      /^(?! of (?:how|whether|what|which)\b)(?:[^,;]{0,110} (?:is|are)(?: also| now| still)?)? (?:pending|outstanding|required|needed|awaited|lacking|missing)\b/,
  },
  {
    id: "act-to-come",
    outcome: "planned",
    forms: NAMED,
    after: TO_COME,
  },
];
