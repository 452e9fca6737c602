import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { MODAL } from "./modality-words.ts";
import { REFUTED, STATEMENT, UNTRUE, WRONGLY } from "./untrue-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund", "phrase"];

/** Adverbs that take back, or lay on others, what the verb says. */
const NOT_QUITE =
  "(?:reportedly|supposedly|allegedly|purportedly|apparently|seemingly|presumably|perhaps|possibly|probably|wrongly|falsely|mistakenly|nearly|almost|virtually|practically|all but|as good as|next to|anything but)";

/** What only seems told as a fact: nearly done, said by mistake, hoped or imagined to have been done. */
export const NEAR_MISSES: readonly ModalityRule[] = [
  {
    id: "not-quite-done",
    outcome: null,
    forms: FINITE,
    before: new RegExp(`\\b${NOT_QUITE} (?:(?:been|have|has|had|is|are|was|were) ){0,2}$`),
  },
  {
    id: "all-but-done",
    outcome: null,
    forms: FINITE,
    lead: /\ball but (?:been |be )?$/,
  },
  {
    id: "told-wrongly",
    outcome: null,
    lead: new RegExp(`\\b${WRONGLY} (?:report|claim|sa[iy]|announc|stat|wr[io]t|suggest)\\w*\\b`),
  },
  {
    id: "withdrawn-report",
    outcome: null,
    sentence: new RegExp(
      `\\b${STATEMENT} [^;]{0,120}\\b(?:was|were|has been|have been|proved|turned out to be) (?:${UNTRUE}|${REFUTED})\\b`,
    ),
  },
  {
    id: "would-be-signatory",
    outcome: null,
    forms: ["phrase"],
    cue: /^signator/,
    before: /\b(?:would-be|prospective|potential|likely|intended|future|possible|candidate|hopeful) $/,
  },
  {
    id: "would-be-the-first",
    outcome: null,
    forms: FINITE,
    before: new RegExp(
      `\\b(?:${MODAL}|(?:was|were|is|are) to) (?:be|become|mark|count as|rank as|make) [^,;]{0,60}\\b(?:first|second|third|fourth|fifth|sixth|only|latest|one|such|kind|sort|last)\\b[^,;]{0,80}\\b(?:has|have|had) (?:ever |yet |been ){0,2}$`,
    ),
  },
  { id: "but-for", outcome: null, forms: FINITE, lead: /(?:^|[,;] )["']?but for\b/ },
  {
    id: "opens-with-another",
    outcome: null,
    forms: FINITE,
    before: /^["']?$/,
    after:
      /^(?: (?:on|in|at|by|after) [^,;]{1,40})? (?:was|were) (?:an?|two|three) (?![^,;]{0,60}\b(?:pact|agreement|accord|treaty|deal|convention|arrangement|raa|acsa|vfa|sovfa)\b)/,
  },
  {
    id: "its-own-clause",
    outcome: null,
    forms: ["phrase"],
    before:
      /\b(?:provid|stipulat|stat|sa(?:ys|id)|foresee|lay|specif)\w*\b[^,;]*\b(?:it|agreement|pact|accord|treaty|deal|convention) (?:shall |will |to )?(?:remain|stay|continue|be|is)s? $/,
    after: /^ (?:until|unless|for (?:an? |\w+ )|from the|as long as|so long as|on the date|\w+ (?:days|months|years))/,
  },
  { id: "gets-done", outcome: "planned", forms: FINITE, before: /\b(?:gets|get) (?:\w+ly )?$/ },
  { id: "as-if-done", outcome: null, lead: /\bas (?:if|though) [^,;]*$/ },
  { id: "it-emerged", outcome: null, cue: /^emerg/, before: /\bit (?:has |had |also |later |then |only )*$/ },
  { id: "done-or-not", outcome: null, forms: FINITE, after: /^ or (?:not\b|un[a-z]+ed\b)/ },
  {
    id: "act-proposed",
    outcome: null,
    forms: FINITE,
    cue: /^(?:proposed|suggested|mooted)$/,
    after: /^ (?:\w+ )?(?:sign(?:ing|ature)|ratification|termination|entry|conclusion|ceremony|vote|start|talks)\b/,
  },
  {
    id: "paper-to-do-more",
    outcome: null,
    forms: FINITE,
    before:
      /\b(?:agreement|deal|pact|accord|memorandum|document|paper|arrangement|understanding) to (?:open|start|begin|launch|negotiate|work|explore|hold|discuss|consider|resume|study|pursue|seek|draft)\b[^,;]*$/,
  },
  {
    id: "law-that-helps",
    outcome: null,
    forms: FINITE,
    before:
      /\b(?:bills?|laws?|legislation|measures?|amendments?) (?:(?:needed|required|necessary|meant|drafted|designed) )?(?:to|for|that|which) (?:implement|let|allow|enabl|giv|put|carry|appl|amend|pay|fund|bring|prepar|domesticat|mak)\w*\b[^,;]*$/,
  },
  {
    id: "first-of-several",
    outcome: "planned",
    lasting: false,
    cue: /\b(?:first|second|early|initial|another|one|procedural|key) (?:hurdles?|stages?|readings?|votes?|steps?|tests?)\b/,
    before: /^(?!.*\bnot\b)/,
  },
  {
    id: "sent-on-to-lawmakers",
    outcome: "planned",
    forms: FINITE,
    cue: /^(?:endors|recommend|clear|adopt|back|approv|pass)/,
    after:
      /^[^,;]{0,80}\b(?:to|for submission to|for transmittal to|and (?:sent|forwarded|submitted|referred) (?:it|them) to) (?:the |its )?(?:[\w'-]+ )?(?:senate|parliament|diet|congress|house|chamber|lawmakers|legislature|bundestag|national assembly|knesset|duma)\b[^,;]*(?:\bfor\b|$)/,
  },
  {
    id: "upon-what-is-to-come",
    outcome: null,
    forms: NAMED,
    before: /^["']?(?:(?:up)?on|after|following|from) (?:the |its |their )?(?:date of |day of )?(?:the |its |their )?$/,
    after: /^(?![^,]*\b(?:yesterday|last|on (?:[a-z]+day|\d|[a-z]+ \d)|in (?:[a-z]+ )?(?:19|20)\d\d)\b)/,
    sentence:
      /^["']?(?:(?:up)?on|after|following|from)\b[^;]{0,300}\b(?:will|would|shall|can|could|may|must|(?:is|are) to)\b/,
  },
  {
    id: "may-have-been-done",
    outcome: null,
    forms: FINITE,
    before: /\b(?:could|may|might|would|should|must|ought to) (?:[a-z]+ ){0,3}?have (?:been )?(?:[a-z]+ly )?$/,
  },
  {
    id: "thought-done",
    outcome: null,
    forms: FINITE,
    before:
      /\b(?:hop|fear|suspect|suppos|assum|imagin|pretend|dream)(?:e|es|ed|s|ing)? (?:that )?[^,;]{0,50}\b(?:had|has|have|was|were) (?:been )?$/,
  },
  {
    id: "promised-to-see-done",
    outcome: "planned",
    forms: FINITE,
    before:
      /\b(?:promis|vow|pledg|undert|keen|determin|eager|expect|plan|aim|race|push|hurr|look|seek|try|tri|clos|work|fight|urg|anxious|impatient|impatien)\w* (?:[a-z]+ ){0,3}(?:see|seeing|have|having|get|getting) (?!(?:that|which)\b)(?:(?!(?:that|which)\b)[^,; ]+ ){1,16}$/,
  },
  {
    id: "to-have-done",
    outcome: "planned",
    forms: FINITE,
    before:
      /\b(?:intend|want|hop|wish|plan|expect|aim|due|set|scheduled|meant)(?:e|ed|es|s|ing)? (?:[\w-]+ ){0,4}to have [^;]{0,70}$/,
  },
  {
    id: "by-the-time",
    outcome: "planned",
    lead: /\bby the time [^,;]{0,60}$/,
    sentence: /\b(?:will|would|is to|are to)\b/,
  },
  {
    id: "in-reach",
    outcome: "planned",
    forms: NAMED,
    before: /^(?!.*\b(?:no|neither|nor|hardly any) (?:\w+ )?$)/,
    after:
      /^[^,;]{0,100} (?:is|are|was|were|seems?|looks?|appears?) (?:now |still |finally )?(?:within reach|in sight|close|closer|near|nearer|possible|imminent|on the (?:cards|horizon|table)|in prospect)\b/,
  },
  {
    id: "voiced-hope-of",
    outcome: "urged",
    forms: NAMED,
    before:
      /\b(?:voic|express|stat|repeat|reiterat|declar)\w* (?:the|his|her|its|their|an?|\w+'s) (?:[a-z]+ )?(?:hope|wish|desire|expectation)s? (?:of|for) (?:(?:an?|the|its|their) )?(?:[a-z]+ )?$/,
  },
  {
    id: "talk-of-it",
    outcome: null,
    forms: ["noun", "gerund"],
    before:
      /\b(?:talk|rumou?rs?|speculation|notion|idea|suggestions?|hopes?|chances?|dreams?|prospects?|possibility) (?:[a-z]+ ){0,3}of (?:(?:an?|the|its|their) )?(?:[a-z]+ ){0,1}$/,
  },
  {
    id: "aimed-at",
    outcome: "planned",
    forms: NAMED,
    before:
      /\b(?:aim(?:s|ed|ing)? (?:at|for)|clos(?:e|er|ing) (?:to|in on)(?! (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|half a) (?:(?:years?|months?|weeks?|decades?|rounds?)\b|$))|near(?:s|ed|ing)?|on the way to|within sight of|in pursuit of) (?!(?:(?:an?|the|its|their) )?(?:early|swift|speedy|prompt|rapid|quick) )(?:(?:an?|the|any|its|their) )?(?:[a-z]+ ){0,2}$/,
  },
  {
    id: "waited-for",
    outcome: "planned",
    forms: NAMED,
    before:
      /\b(?:wait(?:s|ed|ing)?|compet(?:es|ed|ing)|vy?(?:ies|ied|ying)|bid(?:s|ding)?|in the running|on standby) for (?:(?:an?|the|any|its|their) )?(?:[\w-]+ ){0,3}$/,
  },
  {
    id: "lacking",
    outcome: null,
    forms: ["noun"],
    before:
      /\b(?:without|lack(?:s|ed|ing)?(?: of)?|absence of|for want of|in place of|devoid of) (?:(?:an?|the|any|its|their) )?(?:[\w-]+ ){0,3}$/,
  },
  {
    id: "when-in-force",
    outcome: null,
    cue: /^in (?:force|effect|service|operation)$/,
    before: /\b(?:when|while|until|whenever|if ever) (?:\w+ly |it is |they are )?$/,
  },
  {
    id: "what-would-have-been",
    outcome: null,
    sentence: /\b(?:what|that|which) (?:would|might|could|should) have been\b/,
  },
  {
    id: "demanded-that-one-quit",
    outcome: "urged",
    forms: ["past", "participle"],
    cue: /^quit$/,
    before: /\b(?:demand|insist|ask|urg|recommend|request|suggest|propos)\w* (?:that )?(?:[\w'-]+ ){1,5}$/,
  },
  {
    id: "left-a-post",
    outcome: null,
    cue: /^quit\w*$/,
    after: /^(?: (?:as|days|weeks|months|hours|after|over|amid|in|because|when|shortly)\b|[,.]|$)/,
  },
  {
    id: "it-was-announced",
    outcome: null,
    cue: /^(?:announced|declared|revealed|unveiled)$/,
    before: /\bit (?:was|has been) (?:\w+ly |also )?$/,
    after: /^(?:,|$| that\b)/,
  },
  {
    // What was suggested is the clause before, and who did so is not said.
    id: "it-was-suggested",
    outcome: null,
    cue: /^(?:suggested|proposed|mooted|floated)$/,
    before: /(?:^|, |and )it (?:was|has been) (?:\w+ly |also )?$/,
    after: /^(?:[,.]|$)/,
    lead: /^(?!.*\b(?:join|admit|invit|buy|acquir|enter|includ)\w*\b)/,
  },
  {
    id: "of-own-fleet",
    outcome: null,
    cue: /^(?:launch|enter|commission|deliver|join|hand|order|cut|lay|laid|test|fir|buil|take|took|receiv|accept)/,
    sentence:
      /\b(?:for|to|by|into|with) (?:its|their|japan's) own (?:navy|fleet|forces)\b|\bmaritime self-defense force's (?:own |latest |newest |first |\w+th )|\bjs mogami\b|\bus navy (?:\w+ )?(?:commission|took delivery|takes delivery|accept|receiv|christen|launch)/,
  },
  {
    id: "ruled-out",
    outcome: "denied",
    forms: NAMED,
    after:
      /^[^,;]{0,80} (?:was|were|has been|have been|is|are) (?:\w+ly )?(?:ruled out|shelved|dropped|dismissed|abandoned|scrapped|turned down|voted down|defeated|vetoed)\b/,
  },
];
