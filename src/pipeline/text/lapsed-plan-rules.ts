import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, upTo } from "./modality-words.ts";

const AHEAD: readonly CueForm[] = ["base", "noun", "gerund", "phrase", "participle", "past"];

/** What one misses: the time that was set. */
const TIME_SET =
  "(?:goals?|targets?|deadlines?|aims?|target dates?|dates?|timetables?|schedules?|time limits?|timelines?|marks?)";

const UNDONE = "(?:delayed|postponed|put off|pushed back|deferred|shelved|set back|held up)";

/** Adjectives and verbs of doubt, but for those that say there is none. */
const DOUBT =
  "(?:doubtful|questionable|uncertain|unsure|sceptical|skeptical|far from (?:certain|sure|clear|given|assured)|(?:not|never|less than|n't) (?:at all |yet |\\w+ly )?(?:certain|sure|clear|given|assured|guaranteed)|no (?:guarantee|certainty|assurance)|(?<!\\b(?:no|little|any|not|never|without|beyond|cannot) |n't |not \\w+ )doubt(?:s|ed|ing)?)";

/** Plans that the words themselves doubt, tell as missed, or only tell again: no promise made by the article's day. */
export const LAPSED_PLANS: readonly ModalityRule[] = [
  {
    // "Were to have been delivered in March": what was meant, and not what came of it.
    id: "was-to-have-been",
    outcome: null,
    cue: /^(?:has|have|had) been\b/,
    before: /\bto $/,
  },
  {
    id: "doubted",
    outcome: null,
    lead: new RegExp(
      `\\b${DOUBT} (?:that|whether|if|(?:the |an? |its |their )[^,;]{1,60} (?:will|would|can|could))\\b`,
    ),
  },
  {
    id: "missed-goal-of",
    outcome: null,
    forms: AHEAD,
    lead: new RegExp(
      `\\b(?:miss(?:es|ed|ing)?|overr[ua]n|overshot|let slip|slip(?:s|ped|ping)? past|blew through) ${upTo(5)}${TIME_SET} (?:of|for|to|by which to) ${upTo(3)}$`,
    ),
  },
  {
    id: "goal-missed",
    outcome: null,
    forms: AHEAD,
    before:
      /\b(?:to (?:be |have been |\w+ly )*|(?:plans?|goals?|targets?|aims?|deadlines?|dates?) (?:of|for) (?:the |an? |its |their |\w+ly )*)$/,
    sentence: new RegExp(
      `\\b(?:(?:and|but|yet|then|they|it|which) (?:\\w+ )?miss(?:ed|ing) (?:that|this|the|its|their|both|even that) (?:\\w+ )?${TIME_SET}|(?:came|come) to (?:nothing|naught)|fell through|never (?:happened|materiali[sz]ed|came about)|(?:plans?|${TIME_SET}) (?:was|were|has been|have been|had been) missed)\\b`,
    ),
  },
  {
    id: "was-to-but-delayed",
    outcome: null,
    forms: AHEAD,
    before:
      /\b(?:was|were|had been) (?:\w+ly )?(?:(?:due|meant|supposed|scheduled|planned|expected|set|slated) )?to (?:be |have been |\w+ly )*$/,
    sentence: new RegExp(`\\b(?:(?:has|have|had) (?:\\w+ )?been|was|were|is|are) (?:\\w+ )?${UNDONE}\\b`),
  },
  {
    // "Were to sign on Monday but put it off."
    id: "was-to-but-did-not",
    outcome: null,
    forms: AHEAD,
    before:
      /\b(?:was|were|had been) (?:\w+ly )?(?:(?:due|meant|supposed|scheduled|planned|expected|set|slated) )?to (?:be |have been |\w+ly )*$/,
    sentence: new RegExp(
      `\\b(?:was|were|had been) [^;]*\\bto\\b[^;]*\\b(?:but|until|before|only for|when|however)\\b[^;]*\\b(?:${UNDONE}|postpon\\w+|cancel\\w+|call(?:ed|ing)? (?:it |them |the \\w+ )?off|put (?:it|them|the \\w+) off|fell ill|fell through|collaps\\w+|pull(?:ed|ing)? out|walk(?:ed|ing)? out|withdr[ae]w|balk\\w+|stall\\w+|intervened|did not|didn't)\\b`,
    ),
  },
  {
    // "Had planned to sign in March", "originally wanted to": the plan of another day.
    id: "plan-of-then",
    outcome: null,
    forms: AHEAD,
    before:
      /\b(?:had (?!not\b)(?:\w+ly |once |first |at first )?(?:planned|intended|hoped|wanted|aimed|meant|been (?:due|set|scheduled|expected|slated|supposed|planning|hoping))|(?:originally|initially|at first|once) (?:planned|intended|hoped|expected|wanted|scheduled|due|set|aimed|meant|slated)|(?:was|were|had been) (?:originally|initially|at first|once) (?:to|due|expected|set|scheduled|planned|supposed|meant|slated)) [^,;]*$/,
  },
  {
    // The day on which it was promised is not the article's.
    id: "told-again",
    outcome: null,
    before: new RegExp(
      `\\bhad ${ADVERBS}(?:announced|said|declared|stated|promised|pledged|vowed|indicated|signalled|signaled|confirmed|warned|told ${upTo(3)}) ?(?:in \\w+ |on \\w+ |last \\w+ )?(?:that )?[^,;]{1,60}\\b(?:would|will|was to|were to)\\b`,
    ),
  },
];
