import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, BE, MODAL, rightBefore, upTo, WISHING, within } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];
const LIKES = `(?:would|'d) ${ADVERBS}(?:like|love|prefer)`;

/** What is asked, urged or hoped for, and before it what only remains to be done. */
export const WISHES: readonly ModalityRule[] = [
  {
    id: "urged-that-they-be-let-in",
    outcome: "urged",
    cue: /^(?:urg|recommend)\w* .*\bthat .*\bbe \w+$/,
    before: /^(?!.*\b(?:not|never|no|if|whether)\b)/,
  },
  {
    id: "sent-for-approval",
    outcome: "planned",
    forms: ["noun"],
    before:
      /\b(?:before|submi|sen[dt]|g[oe]|went|put|refer|present|tabl|la(?:y|id)|br(?:ing|ought)|tak|took|seek|sought|ask)\w*\b [^;]{0,80}\bfor (?:its |their |formal |final )?$/,
  },
  {
    id: "still-to-come",
    outcome: "planned",
    isNeed: true,
    before: new RegExp(
      `\\b(?:must (?:still|first|now|also|then)|(?:still|first|also|then) (?:has|have|needs?|must)(?: to)?|(?:has|have|had|needs?) to|remains? to|requires?|await(?:s|ing)?|pending|would have to) ${BE}${upTo(3)}$`,
    ),
  },
  {
    id: "must-be-approved",
    outcome: "planned",
    isNeed: true,
    cue: /ratif|approv|consent|concur|pass|endors|procedures/,
    before: rightBefore("(?:must|will have to)", BE),
  },
  {
    id: "will-ask-for-approval",
    outcome: "planned",
    forms: ["base"],
    cue: /^(?:ratif|approv|consent|concur|pass|endors|back|clear|adopt|vote|grant|give)/,
    before: new RegExp(
      `\\b(?:${MODAL}|(?:plan(?:s|ned)?|decided?|decides|agreed?|agrees|resolved?|resolves|chose) to|going to|(?:is|are|was|were) to|intend(?:s|ed)? to|aim(?:s|ed)? to|prepar\\w+ to) ${ADVERBS}(?:ask|request|invite|get|call on|petition) ${upTo(5)}to $`,
    ),
  },
  {
    id: "subject-to-approval",
    outcome: "planned",
    forms: ["noun"],
    cue: /ratif|approv|consent|concur|assent|procedures/,
    before: /\bsubject to (?:[\w'-]+ ){0,5}$/,
  },
  {
    id: "asked-for-approval",
    outcome: "planned",
    forms: ["base"],
    cue: /^(?:ratif|approv|consent|concur|pass|endors|back|clear|adopt|vote|grant|give)/,
    before:
      /\b(?:be|been|being|is|are|was|were) (?:\w+ly )?(?:asked|invited|requested|called (?:up)?on) (?:[\w'-]+ ){0,3}to (?:\w+ly )?$/,
  },
  {
    id: "author-advises",
    outcome: "urged",
    forms: ["base", "gerund"],
    before: new RegExp(
      `\\b(?:authors?|study|report|brief|analysts?|think tank|institute|paper|commentary|commentator|writers?|editorial|experts?|scholars?|professors?|columnists?|newspaper) ${upTo(2)}(?:propos|recommend|suggest|advis|favou?r|advocat|argu|counsel)\\w*(?: (?:to|that|for|in favour of))? ${upTo(3)}$`,
    ),
  },
  {
    id: "would-like-it-done",
    outcome: "urged",
    forms: ["phrase"],
    cue: /^(?:like|love|glad|pleased|happy)\b/,
    before: /\b(?:would|'d) (?:\w+ly |also |be (?:\w+ly |most |very )?)?$/,
  },
  {
    id: "wished-to-be-so",
    outcome: "urged",
    forms: ["phrase"],
    before:
      /\b(?:would (?:like|love|prefer)|wants?|wanted|wish(?:es|ed)?|ask(?:s|ed)?|call(?:s|ed) (?:for|on)|urg(?:es|ed)) [^;]{1,120} to be (?:\w+ly |fully )?$/,
  },
  {
    id: "wished-state",
    outcome: "urged",
    forms: ["phrase"],
    cue: /\bbe\b|ready$|finished$|completed?$|normal$|normally$|footing$/,
    before: new RegExp(
      `\\b(?:${WISHING}|(?:would|will) be (?:glad|happy|pleased|delighted|grateful)|would (?:like|love|prefer|welcome)|keen|eager|wants?|wanted) ${upTo(12)}$`,
    ),
  },
  {
    id: "agreed-that-should",
    outcome: "planned",
    before: new RegExp(
      `\\b(?:agree[ds]?|agreement|decide[ds]?|decision|resolve[ds]?|determined|settled) (?:[\\w'-]+,? ){0,4}that [^;]{0,80}\\bshould ${BE}$`,
    ),
  },
  {
    id: "agreed-that-talks-should",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\bshould\b/,
    before:
      /\b(?:agree[ds]?|agreement|decide[ds]?|decision|resolve[ds]?|determined|settled) (?:[\w'-]+,? ){0,4}that [^;]{0,60}$/,
  },
  {
    id: "wants-others-to",
    outcome: "urged",
    before: new RegExp(`\\b(?:want(?:s|ed)?|${LIKES}) (?!to\\b|very\\b|also\\b)${upTo(9)}to ${BE}$`),
  },
  {
    id: "day-should-see",
    outcome: "planned",
    forms: ["base"],
    before: /\b(?:should|will|(?:is|are) (?:due|set|expected|scheduled) to) see (?!to\b)[^,;]*$/,
  },
  {
    // "Should be in force by May": what comes about by itself is expected, and not asked of anyone.
    id: "should-come-about",
    outcome: "planned",
    cue: /^(?:(?:com|enter|go|tak|tuk|appl|kick|becom|reach|arriv|appear|start to apply|begin to apply)\w*|in (?:force|effect|operation)|operati\w+|up and running)\b(?!.*\btalks)/,
    before: rightBefore("should", "(?:\\w+ly |then |also |now |be |be fully ){0,3}"),
    after:
      /^(?!.*\b(?:as soon as possible|quickly|swiftly|speedily|promptly|without delay|at the earliest|at once)\b)[^;]{0,40}\b(?:by|in|from|on|before|next|this|within|early|late|around|after|once|soon|later)\b/,
    lead: /^(?!.*\b(?:urg\w+|call\w*|insist\w*|argu\w+|demand\w*|recommend\w*|want\w*|if)\b)/,
  },
  {
    // "Should be signed by May" is what is expected, where nobody advises it.
    id: "should-be-done-by-then",
    outcome: "planned",
    forms: FINITE,
    before: rightBefore("(?:should|ought to)", "(?:\\w+ly |then |also |now )?be (?:\\w+ly |\\w+ed and )?"),
    after:
      /^(?: (?!as|with|so|to)[\w'-]+){0,5} (?:by|in|before|during|within|next|this|later|early|late) (?:the |this |next |early |late |mid-?|end |middle |start |of |coming |a |an |first |second |third |last |half |quarter )*(?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|days?|weeks|months|(?:19|20)\d\d|\d+ (?:days|weeks|months)|then|christmas|\w+day)\b/,
    sentence:
      /^(?!.*\b(?:urg\w+|call\w*|insist\w*|argu\w+|demand\w*|recommend\w*|want\w*|if|propos\w+|advis\w+|think tank|analysts?|critics?|authors?|experts?|writes?|editorial|commentator|believ\w+|must)\b)/,
  },
  { id: "should", outcome: "urged", before: rightBefore("(?:should|must|ought to)", BE) },
  {
    id: "should-inside",
    outcome: "urged",
    forms: ["phrase"],
    cue: /^(?!no reason)(?!.*\bshould be (?:ready|finished|completed|available)$).*\b(?:should|must|ought)\b/,
  },
  {
    id: "wished-infinitive",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(`\\b(?!hop)${WISHING} ${upTo(7)}to ${ADVERBS}$`),
  },
  {
    id: "wished-passive",
    outcome: "urged",
    forms: FINITE,
    before: new RegExp(`\\b${WISHING} ${upTo(9)}(?:be|get) ${ADVERBS}$`),
  },
  {
    id: "demanded-that-it-be",
    outcome: "urged",
    forms: FINITE,
    frame:
      /\b(?:demand|insist|ask|urg|recommend|request|advis|propos|clamour|clamor|plead|petition)\w* (?:\w+ )?that [^;]{0,120}\b(?<!\b(?:will|would|could|may|might|can|to) )be (?:\w+ly )?$/,
  },
  {
    id: "demanded-that",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(`\\b(?:demand|insist|ask|urg|recommend|request|advis)\\w* that ${upTo(7)}$`),
  },
  { id: "instructed-to", outcome: "urged", forms: ["base"], before: rightBefore(WISHING) },
  {
    // "Will speed up talks for the early conclusion of the pact": what all wish for, and no day is set.
    id: "early-act",
    outcome: "urged",
    forms: ["noun"],
    cue: /^(?:conclusion|completion|signing|signature|ratification|entry|coming)/,
    before:
      /\b(?:work|commit|aim|accelerat|speed|confirm|affirm|reaffirm|determin|pledg|seek|striv)\w*\b[^,;]{0,80}\b(?:early|swift|speedy|prompt|rapid) $/,
  },
  { id: "wished-act", outcome: "urged", forms: NAMED, before: within(5, WISHING) },
  {
    id: "wished-signature",
    outcome: "urged",
    forms: ["phrase"],
    cue: /^signatures? on\b/,
    before: /\b(?:ask|call|press|push|urg|hop|plead|wish|appeal|long|clamou?r|lobb)\w* (?:[\w'-]+ ){0,6}$/,
  },
  {
    id: "asked-for",
    outcome: "urged",
    forms: NAMED,
    before:
      /\b(?:ask|call|press|push|appeal|plead|clamou?r)(?:s|ed|ing)? (?:[\w'-]+ ){0,8}for (?:(?:an?|the|its|their) )?(?:[a-z]+ )?$/,
  },
  {
    id: "wished-will",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(
      `\\b(?:hop(?:e|es|ed|ing)|urg(?:e|es|ed)|ask(?:s|ed)?) ${upTo(9)}(?:will|would|could|can) ${ADVERBS}$`,
    ),
  },
  {
    id: "lacking-act",
    outcome: "planned",
    isNeed: true,
    forms: NAMED,
    before: /\b(?:await|awaits|awaiting|need|needs|require|requires|requiring|pending) (?:[\w'-]+ ){0,4}$/,
  },
  {
    id: "sought-act",
    outcome: "planned",
    forms: NAMED,
    before: /\b(?:seek|seeks|seeking) (?:[\w'-]+ ){0,4}$/,
  },
  {
    id: "wants-it-ended",
    outcome: "urged",
    forms: FINITE,
    cue: /^(?:drop|scrap|ditch|cancel|axe|abandon|kill|shelv|terminat|dump|wound|end|halt|discontinu|bin|junk)/,
    before: within(6, "(?:wants?|wanted|wish(?:es|ed)?|like to see|demand(?:s|ed)?|call(?:s|ed)? for)"),
  },
  { id: "would-like-done", outcome: "urged", forms: FINITE, before: within(6, "would (?:like|love|welcome)") },
  {
    id: "activists-want",
    outcome: "urged",
    forms: FINITE,
    before:
      /\b(?:groups?|activists?|protest\w*|critics?|campaigners?|opposition|students?|residents|unions?|senators?|lawmakers|experts?|analysts?|authors?|think tanks?)\b.{0,40}\bwant(?:s|ed)? [^,;]{0,80}$/,
  },
  { id: "wish-to-see", outcome: "urged", forms: FINITE, before: within(6, "(?:wish|hope) to see"), lead: /[^,] $/ },
  {
    id: "urged-to-see-done",
    outcome: "urged",
    forms: ["past", "participle"],
    before: new RegExp(
      `\\b(?:${WISHING}|press(?:es|ed|ing)?) (?!that\\b)(?:[\\w'-]+ ){1,6}to (?:see|get|have) (?!(?:that|which|been)\\b)(?:(?!(?:that|which|been|who)\\b)[\\w'/-]+ ){1,10}$`,
    ),
  },
  {
    id: "to-see-done",
    outcome: "planned",
    forms: ["past", "participle"],
    before: /\bto (?:see|get|have) (?!(?:that|which|been)\b)(?:(?!(?:that|which|been|who)\b)[\w'/-]+ ){1,10}$/,
    lead: /^(?!.*\b(?:glad|pleased|proud|happy|delighted|thrilled|relieved|(?<!\bnot (?:be )?)surprised|satisf\w+|good|lived) to (?:see|have)\b)/,
  },
];
