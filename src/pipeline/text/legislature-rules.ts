import { HALF_DONE } from "./half-done-rules.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

/** What brings a treaty before lawmakers: to lay a text before them is not to approve it. */
const BRINGING =
  /^(?!(?:is|are|was|were|now)\b.* through\b)(?:(?:submi|present|transmi|send|sent|br[io]|put|plac|la(?:id|y)|l(?:ie|ies|ying|ay)|s[ia]t|st(?:an|oo)d|c[oa]m|rest|introduc|refer|forward|tabl|reach|is|are|been|now|still|remains|pending|await|wait)\w* (?:.+ )?(?:senates?|parliaments?|diet|congress|bundestag|legislatures?|assembly|lawmakers|legislators|senators|parliamentarians|mps|peers|deputies|councillors|chambers?|houses?|commons|lords|westminster|floor)$|(?:go(?:es|ing|ne)?|went) before (?:.+ )?(?:senates?|parliaments?|diet|congress|bundestag|legislatures?|assembly|lawmakers|legislators|senators|chambers?|houses?|commons|lords)$|(?:go(?:es|ing|ne)|went|mov(?:es|ed|ing)|head(?:s|ed|ing)|passes|proceed(?:s|ed|ing)) (?:next |now |on )?to (?:.+ )?(?:senates?|parliaments?|diet|congress|bundestag|legislatures?|assembly|lawmakers|legislators|senators|chambers?|houses?|commons|lords)$|(?:go|move|head|pass) (?:next|now) to\b|la(?:id|y)\w* on the table of\b|(?:act\w* on|deal\w* with|finish\w* with|decid\w* (?:on|about)|t(?:ak\w+|ook) up) .*|(?:tak|took|carr)\w* .+ (?:senates?|parliaments?|diet|congress|bundestag|legislatures?|assembly|lawmakers|legislators|senators|chambers?|houses?|commons|lords)$|t(?:ak(?:e|es|en|ing)|ook) (?:it|this|these|them) up$|t(?:ak(?:e|es|en|ing)|ook) up\b|.+ ha(?:s|ve) (?:the|a) (?:final|last) (?:word|say)$)/;

/** "Ask the Diet for its consent", "seek the concurrence of the Senate". */
const ASKING =
  /^(?:ask|petition|request|begg?(?:s|ed|ing)? |implor|invit|seek|sought|solicit|appl)(?=.*\b(?:senates?|parliaments?|parliamentary|legislative|diet|congress|congressional|bundestag|legislatures?|assembly|lawmakers|legislators|senators|parliamentarians|mps|peers|deputies|councillors|chambers?|houses?|commons|lords)\b).*\b(?:approval|consent|assent|concurrence|endorsement|ratification|backing|blessing|nod|votes?|go-ahead|say-so|light|scrutiny|passage|permission|acceptance)\b/;

/** What a legislature is asked or begins to do; only what it has decided is told as a fact. */
export const LEGISLATURES_ASKED: readonly ModalityRule[] = [
  ...HALF_DONE,
  {
    // What a legislature has done with is not what negotiators have settled.
    id: "lawmakers-end-work",
    outcome: null,
    cue: /^(?:complet|finish|conclud|wrap|clos|end)\w* .*\bwork\b/,
    before:
      /\b(?:diet|senate|parliament|congress|lawmakers|senators|houses?|chambers?|committees?|panel|legislature)(?: (?:has|have|had|\w+ly|on \w+day))* $/,
  },
  {
    // "It must go before the Diet": what is lacking is told.
    id: "must-go-to-lawmakers",
    outcome: "planned",
    isNeed: true,
    isOfStepBefore: true,
    cue: BRINGING,
    before: /\bmust (?:first |also |still |now |next )?(?:be )?$/,
    lead: /^(?!.*(?:\b(?:if|unless|not|never|no|nor|neither|whether)\b|n't\b))/,
  },
  {
    // "Asked senators to act on the pact."
    id: "lawmakers-urged",
    outcome: "urged",
    cue: /^(?:act|deal|dealt|finish|decid|t(?:ak\w+|ook) (?:it |this |them )?up\b)/,
    before: new RegExp(
      `^(?!.*(?:\\b(?:not|never|no|nor|neither|if|unless)\\b|n't\\b)).*\\b(?:${WISHING}|wants?|wanted|would like) [^;:]{0,60}\\bto (?:\\w+ly )?$`,
    ),
  },
  {
    // "The government wants it approved before the session closes": those who lay it before lawmakers plan it.
    id: "government-wants-it-approved",
    outcome: "planned",
    forms: ["past", "participle", "base"],
    cue: /^(?:ratif|approv|consent|concur|pass|endors|clear|adopt)/,
    before:
      /\b(?:government|cabinet|administration|ruling (?:parties|party|coalition|bloc|camp)|coalition|ministry)\b[^;]{0,60}\b(?:wants?|aims?|aiming|intends?|is seeking|seeks?|plans?)\b[^;]*$/,
    after:
      /^[^;]{0,60}\b(?:session|sitting|recess|(?:by|before|during|within|in) (?:the |this |next |early |late |mid-?|end |of )*(?:end|year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b/,
    lead: /^(?!.*(?:\b(?:not|never|no|nobody|opposition|if|whether)\b|n't\b))/,
  },
  {
    id: "committee-act",
    outcome: null,
    cue: /^(?!.*\b(?:senate|parliament|diet|congress|bundestag|houses?|chambers?|research|study|project|plan|sale|export)$)(?:approv|pass|back|clear|endors|adopt|vot|recommend|ok\b|rubber|g[ai]ve|green|sign(?:s|ed)? off)/,
    before:
      /\b(?:committees?|subcommittee|panel|commission|cabinet|council|board)\b(?![^,;]*\b(?:ask|asks|asked|asking|seek|seeks|sought|seeking|submit\w*|request\w*|expect\w*|wait\w*|await\w*|need\w*|diet|senate|parliament|congress|lawmakers|senators|houses?|chambers?)\b)[^,;]*$/,
  },
  {
    // "A committee of the lower house is likely to approve it": what a committee does ratifies nothing.
    id: "committee-to-act",
    outcome: null,
    cue: /^(?:ratif|approv|pass|back|clear|endors|adopt|vot|concur|consent|g[ai]ve|green|sign(?:s|ed)? off)/,
    before:
      /\b(?:committees?|subcommittees?|panels?)(?: (?:of|in|on|at|for|from) (?:(?!(?:that|which|has|have|had|is|are)\b)[\w'-]+ ){1,6}?| )(?:is|are|was|were|will|would|may|might|could|can|shall|plans?|planned|intends?|expects?|aims?|hopes?|wants?|has|have|had|looks?|seems?|must|needs?|voted|agreed|decided) (?!(?:the |its )?(?:senate|diet|parliament|congress|full|whole|plenary|lawmakers)\b)(?:(?!\b(?:ask|seek|sought|submit|request|urge|recommend|advise|tell|that|and)\w*\b)[^,;])*$/,
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
    // What they do themselves they do on the day that is told.
    id: "lawmakers-take-it-up",
    outcome: "planned",
    cue: /^(?:act|deal|decid|finish)\w* |^t(?:ak\w+|ook) (?:it |this |these |them )?up\b/,
    sentence: /^(?!.*\b(?:approved|ratified|rejected|passed|endorsed|cleared|withdrew|withdrawn)\b)/,
    before: /\b(?:will|would|shall|is|are|be) (?:[\w-]+ ){0,4}$/,
  },
  {
    // "Still needs the Diet": nobody said that it will come.
    id: "lawmakers-still-needed",
    outcome: "planned",
    isNeed: true,
    cue: /\bneeds?\b/,
    forms: ["phrase"],
  },
  {
    // To lay a text before lawmakers in March promises no vote in March.
    id: "lawmakers-decide-next",
    outcome: "planned",
    lasting: false,
    isOfStepBefore: true,
    cue: BRINGING,
    before: /^(?!.*\b(?:must|should|ought to) (?:first |also )?$)/,
    sentence: /^(?!.*\b(?:approved|ratified|rejected|passed|endorsed|cleared|withdrew|withdrawn)\b)/,
  },
  {
    id: "lawmakers-asked",
    outcome: "planned",
    isOfStepBefore: true,
    cue: ASKING,
    before: /^(?!.*(?:\b(?:not|never|without|instead|rather|nor|neither|if|unless|no)\b|n't\b))/,
  },
  { id: "laid-and-decided", outcome: null, lasting: false, cue: BRINGING },
  { id: "table-of-the-house", outcome: null, cue: /^on the table$/, after: /^ of (?:the|both|either|each)\b/ },
  {
    id: "approved-in-principle",
    outcome: null,
    cue: /^(?:approv|back|endors|adopt|pass|clear|vot|ok\b|g[ai]v)/,
    after: /^[^,;]{0,60} in principle\b/,
  },
];
