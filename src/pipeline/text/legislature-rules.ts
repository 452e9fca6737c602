import { HALF_DONE } from "./half-done-rules.ts";
import type { ModalityRule } from "./modality-rule.ts";

/** What brings a treaty before lawmakers: to lay a text before them is not to approve it. */
const BRINGING =
  /^(?:(?:submi|present|transmi|send|sent|br[io]|put|plac|la(?:id|y)|l(?:ie|ies|ying|ay)|s[ia]t|st(?:an|oo)d|c[oa]m|rest|introduc|refer|forward|tabl|reach|is|are|been|now|still|pending|await)\w* (?:.+ )?(?:senates?|parliaments?|diet|congress|bundestag|legislatures?|assembly|lawmakers|legislators|senators|parliamentarians|mps|peers|deputies|councillors|chambers?|houses?|commons|lords|westminster|floor)$|(?:goes|go|moves|heads|passes) (?:next|now) to\b|la(?:id|y)\w* on the table of\b|t(?:ak(?:e|es|en|ing)|ook) (?:it|this|these|them) up$|t(?:ak(?:e|es|en|ing)|ook) up\b|.+ ha(?:s|ve) (?:the|a) (?:final|last) (?:word|say)$)/;

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
    // "Is pending before the Senate": that it is lacking is told, and not that it will come.
    id: "lawmakers-still-to-decide",
    outcome: "planned",
    isNeed: true,
    cue: /^(?:(?:is|are|now|still|been) )?(?:pending|await\w*) .*|^.+ ha(?:s|ve) (?:the|a) (?:final|last) (?:word|say)$/,
    sentence: /^(?!.*\b(?:approved|ratified|rejected|passed|endorsed|cleared|withdrew|withdrawn)\b)/,
  },
  {
    id: "awaits-lawmakers",
    outcome: "planned",
    isNeed: true,
    cue: /^awaits?\b/,
    before: /(?:^|[^a-z](?:and|now|still|but),?) ?$|^(?!.*\b(?:had|was|were)\b)[^;]*, (?:now |still )?$/,
  },
  {
    // To lay a text before lawmakers in March promises no vote in March.
    id: "lawmakers-decide-next",
    outcome: "planned",
    isOfStepBefore: true,
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
