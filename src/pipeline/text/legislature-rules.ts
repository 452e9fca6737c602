import type { ModalityRule } from "./modality-rule.ts";

/** What brings a treaty before lawmakers: to lay a text before them is not to approve it. */
const BRINGING =
  /^(?:(?:submi|present|transmi|send|sent|br[io]|put|la(?:id|y)|introduc|refer|forward|tabl|reach|is|are|been|now|still|pending|await)\w* (?:.+ )?(?:senate|parliament|diet|congress|bundestag|legislature|lawmakers|legislators|senators|mps|houses|commons|lords|westminster|floor)$|(?:goes|go|moves|heads|passes) (?:next|now) to\b|la(?:id|y)\w* on the table of\b|t(?:ak(?:e|es|en|ing)|ook) (?:it|this|these|them) up$|t(?:ak(?:e|es|en|ing)|ook) up\b|.+ ha(?:s|ve) (?:the|a) (?:final|last) (?:word|say)$)/;

/** The words by which a legislature, or one part of it, decides on a treaty. */
const DECIDING =
  /^(?!.*\b(?:research|study|project|plan|sale|export)$)(?:approv|pass|back|clear|endors|adopt|vot|consent|concur|g[ai]v|ratif)/;
const LOWER_HOUSE = "(?:lower (?:house|chamber)|house of representatives)";
const PARTIES =
  "(?:parties|partners|countries|nations|members|signatories|states|capitals|governments|parliaments|legislatures)";
const NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|half|some|most|several|\\d+)";
/** Some of the parties, where all must act. */
const SOME_PARTIES = `(?:${NUMBER} of (?:the |its |their )?(?:\\w+ )?${PARTIES}|(?:all|every one) but (?:one|two|three)\\b)`;

/** What one house, or some of the parties, decided: none of it the agreement's own ratification. */
const HALF_DONE: readonly ModalityRule[] = [
  {
    id: "lower-house-alone",
    outcome: null,
    cue: DECIDING,
    before: new RegExp(`\\b${LOWER_HOUSE}\\b[^,;]*$`),
    sentence:
      /^(?!.*\b(?:both (?:houses|chambers)|senate|(?:upper (?:house|chamber)|councillors)(?: (?!has yet|have yet|still|must|will|is to|needs?\b|has to)(?:\w+ ){0,3}(?:followed|approved|passed|ratified|did|voted|backed|endorsed|cleared)| having| that had))|.*\b(?:final|last) (?:vote|approval|passage)\b)/,
  },
  {
    id: "by-lower-house-alone",
    outcome: null,
    cue: DECIDING,
    after: new RegExp(
      `^[^,;]{0,40} by (?:the |an? )?(?:[\\w']+ ){0,2}${LOWER_HOUSE}\\b(?![^;]*\\b(?:senate|upper|councillors)\\b)`,
    ),
  },
  {
    id: "by-committee",
    outcome: null,
    cue: DECIDING,
    after:
      /^[^,;]{0,40} by (?:the |an? |its )?(?:[\w'-]+ ){0,4}(?:committees?|subcommittee|panel|commission|cabinet|council of ministers)\b(?! and (?:the |by )?(?:[\w']+ )?(?:senate|parliament|diet|congress|house))/,
  },
  {
    id: "by-some-parties",
    outcome: null,
    cue: DECIDING,
    after: new RegExp(`^[^,;]{0,40} by (?:only |just )?${SOME_PARTIES}`),
  },
  {
    id: "some-parties",
    outcome: null,
    cue: DECIDING,
    before: new RegExp(`\\b${SOME_PARTIES}[^,;]*$`),
  },
  {
    id: "some-parties-not-others",
    outcome: null,
    cue: DECIDING,
    sentence: /\b(?:ratifi|approv|pass|clear|endors)ed by [^;]*\bbut not (?:yet )?(?:by|in) /,
  },
  {
    id: "those-parties-only",
    outcome: null,
    cue: DECIDING,
    before:
      /^(?:so far,? )?(?:only|just) (?!(?:after|on|in|when|then|yesterday|last|this|now|days|weeks|months|hours)\b)[^,;]*$/,
  },
];

/** What a legislature is asked or begins to do; only what it has decided is told as a fact. */
export const LEGISLATURES_ASKED: readonly ModalityRule[] = [
  ...HALF_DONE,
  {
    id: "committee-act",
    outcome: null,
    cue: /^(?!.*\b(?:senate|parliament|diet|congress|bundestag|houses?|chambers?|research|study|project|plan|sale|export)$)(?:approv|pass|back|clear|endors|adopt|vot|recommend|ok\b|rubber|g[ai]ve|green|sign(?:s|ed)? off)/,
    before:
      /\b(?:committees?|subcommittee|panel|commission|cabinet|council|board)\b(?![^,;]*\b(?:ask|asks|asked|asking|seek|seeks|sought|seeking|submit\w*|request\w*|expect\w*|wait\w*|await\w*|need\w*|diet|senate|parliament|congress|lawmakers|senators|houses?|chambers?)\b)[^,;]*$/,
  },
  {
    id: "brought-before-lawmakers",
    outcome: null,
    cue: BRINGING,
    before:
      /\b(?:not|never|without|before|until|instead of|rather than|no need to|nor|neither|if|unless)\b[^,;]*$|n't [^,;]*$/,
  },
  {
    id: "lawmakers-decide-next",
    outcome: "planned",
    cue: BRINGING,
    sentence: /^(?!.*\b(?:approved|ratified|rejected|passed|endorsed|cleared|withdrew|withdrawn)\b)/,
  },
  { id: "laid-and-decided", outcome: null, cue: BRINGING },
  { id: "table-of-the-house", outcome: null, cue: /^on the table$/, after: /^ of (?:the|both|either|each)\b/ },
  {
    id: "approved-in-principle",
    outcome: null,
    cue: /^(?:approv|back|endors|adopt|pass|clear|vot|ok\b|g[ai]v)/,
    after: /^[^,;]{0,60} in principle\b/,
  },
];
