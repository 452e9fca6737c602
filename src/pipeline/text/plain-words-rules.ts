import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { WISHING } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];
const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** Nothing before the cue that puts it off, denies or asks it. */
const UNHEDGED =
  "^(?!.*(?:\\b(?:will|would|could|may|might|should|shall|can|must|if|whether|unless|not|never|no|nobody|neither|nor|hop\\w+|want\\w*|plan\\w*|expect\\w*|due|urg\\w+|ask\\w*)\\b|n't\\b))";

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

/** What stands next to an act and tells it plainly, whatever a farther part of the sentence hedges. */
export const PLAIN_WORDS: readonly ModalityRule[] = [
  {
    // "Watched the pact being signed".
    id: "watched-being-done",
    outcome: "happened",
    lasting: false,
    forms: FINITE,
    cue: /^(?:sign|ink|initial|seal|conclud|ratif|approv|exchang|announc|launch|unveil)/,
    before: new RegExp(
      `${UNHEDGED}(?!.*\\b(?:chances?|prospects?|rehears\\w+|possib\\w+|risk|danger|idea|play|film|mock|re-?enact\\w*|dream\\w*)\\b).*\\b(?:saw|seen|watched|witnessed|looked on|filmed|photographed|applauded|oversaw|presided over|attended|present (?:as|when|to see)|there (?:as|when|to see)) [^,;]{1,90} being (?:\\w+ly )?$`,
    ),
  },
  {
    // "The government has officials gathering information".
    id: "has-them-doing",
    outcome: "happened",
    lasting: true,
    forms: ["gerund"],
    before: new RegExp(
      `${UNHEDGED}.*\\b(?:has|have|had|keeps?|kept|put|set) (?:its |their |the |an? )?(?:[\\w-]+ ){0,2}(?:officials|experts|teams?|task force|engineers|staff|planners|diplomats|people|ministries|departments|groups?|scientists|analysts|lawyers|civil servants) (?:\\w+ly |already |now |still )?$`,
    ),
  },
  {
    // "Have been working through a study": it goes on, whatever its object would do.
    id: "working-through-a-study",
    outcome: "happened",
    lasting: true,
    forms: ["noun", "phrase"],
    cue: /stud(?:y|ies)|research|assessment|analysis|definition/,
    before: new RegExp(
      `${UNHEDGED}.*\\b(?:has|have|had|is|are|were|was)\\b[^;]{0,30}\\b(?:working|going|moving|progressing|ploughing|proceeding|advancing|engaged|busy|engrossed|at work) (?:[\\w-]+ ){0,2}?(?:through|on|in|with) (?:(?!(?:propos|plan|idea|call|request|bid|draft|need|case)\\w*\\b)[\\w-]+ ){0,6}$`,
    ),
  },
  {
    // "Has been taking delivery of them since March".
    id: "has-been-doing",
    outcome: "happened",
    lasting: false,
    forms: ["gerund"],
    cue: /^(?:taking|receiving|accepting|fielding|deploying|using|operating|flying)\b/,
    before: new RegExp(`${UNHEDGED}.*\\b(?:has|have|had) (?:already |since )?been (?:\\w+ly )?$`),
  },
  {
    // "Last month's launch of the programme, which may one day" do something else.
    id: "act-of-a-time-past",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    cue: /^(?:launch|sign|ratif|approv|conclu|unveil|announc|initial|entry|found|creation)/,
    lead: new RegExp(
      `(?<!\\b(?:before|until|if|without|than|since|after|upon) )\\b(?:last (?:week|month|year|spring|summer|autumn|winter|${MONTH}|\\w+day)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|month))'s (?:(?:formal|official|solemn|joint|public|lavish|low-key|ceremonial|surprise) )?$`,
    ),
    after:
      /^ (?:of|by|in|between) (?!(?:[\w'-]+ ){0,14}(?:(?:was|were|is|has been|had been|will|would|could|may|might|to be) (?:\w+ )?(?:put|postpon|cancel|call|delay|shelv|abandon|held|take|be)))/,
    sentence:
      /^(?!.*\b(?:(?:postpon|cancel|call(?:ed|ing) off|delay|put off|fail|abort|planned|propos)\w*|never|nothing|nobody|had to be|if|unless|until|not)\b)(?!["']?had\b)/,
  },
  {
    // "Too early to speak of negotiations": there are none.
    id: "too-early-for-talks",
    outcome: "denied",
    lasting: true,
    forms: ["noun", "phrase"],
    before:
      /\b(?:too (?:early|soon)|premature|no(?:body| one) is (?:yet )?) ?(?:to (?:speak|talk|think|dream)|speaking|talking|thinking) (?:of|about) (?:[\w-]+ ){0,2}$/,
    lead: /^(?!.*\b(?:was|had been|were|at first|then|last year|earlier) too\b)/,
  },
  {
    // "A contract is not expected before 2026": it is to come, and not sooner.
    id: "not-expected-before",
    outcome: "planned",
    cue: /\bnot (?:now |yet )?(?:expected|due|likely|foreseen|planned|scheduled|anticipated|forecast)$/,
    after:
      /^(?: to (?:\w+ ){1,4})? ?(?:before|until|till) (?:the )?(?:(?:early|late|mid|middle of the|start of the|end of the|end of|spring of|autumn of|summer of|winter of) )?(?:20\d\ds?|next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/,
  },
  {
    // "Talks are well advanced and ought to be finished in the first half of next year".
    id: "ought-to-be-finished",
    outcome: "planned",
    forms: ["phrase", ...FINITE],
    cue: /(?:finished|settled|completed|concluded|done|wrapped up)$/,
    before:
      /^(?!.*\b(?:if|unless|not|never)\b).*\b(?:talks|negotiations?|work|drafting|text)\b[^;]* ought to (?:\w+ly |then |also )?(?:be )?$/,
    after: /^ (?:by|in|before|during|within|next|this|later|early|late)\b/,
  },
  {
    // "Expects the study to close in July 2017".
    id: "to-end-at-a-time",
    outcome: "planned",
    cue: /^(?:study|research|project|programme|effort)\b.* to (?:close|end|finish|conclude) (?:in|by|next)$/,
    lead: /^(?!.*(?:\b(?:not|never|no|nobody|if|whether|unless|want\w*|urg\w+|call\w*|ask\w*|demand\w*)\b|n't\b))/,
  },
  {
    // "Expect the first contract by the end of the year": there is none yet.
    id: "contract-expected",
    outcome: "planned",
    forms: ["noun", "phrase"],
    cue: /\b(?:contracts?|orders?|awards?)\b/,
    before:
      /\b(?:expect|await|anticipat|foresee|count on|reckon with|look forward to|plan|wait for|hold out for|prepar\w+ for|hop\w+ for|need|lack|race for|ready for|close to|ahead of)(?:s|ed|es|ing|e)? (?:an? |the |its |their |his |her )?(?:(?!(?:that|which|since|after|under)\b)[\w-]+ ){0,4}$/,
  },
  {
    // "An action plan under the accord is to be drawn up", "the contract for it is hoped for".
    id: "work-to-be-drawn-up",
    outcome: "planned",
    forms: ["phrase"],
    cue: /\b(?:plans?|contracts?|orders?|phase|stage|venture|exercises?|drills?|programme|statement|project|trials?|tests?|firings?|flights?|shots?|lessons|courses?)(?: (?:under|for|of|on|with|to|from)(?: the next phase| the next stage)?)?$/,
    after:
      /^[^,;]{0,110} (?:is|are) (?:also |now |still |yet |only )?(?:expected|due|planned|scheduled|slated|supposed|meant|to be|hoped|awaited|pending|outstanding|wanted|sought|foreseen|pencill?ed in|in the works|in preparation|being (?:drafted|drawn up|prepared|written|discussed|considered|negotiated))\b/,
    lead: /^(?!.*(?:\b(?:not|never|no|nobody|if|whether|unless)\b|n't\b))/,
  },
  {
    // "Consultations on how to buy it are to begin in May".
    id: "consultations-ahead",
    outcome: "planned",
    cue: /^(?:consultations?|deliberations) .*(?:how|whether|what|which)$/,
    after:
      /^[^;]{0,140} (?:(?:is|are) (?:to|due|expected|planned|set|likely|scheduled|hoped|wanted|sought)|will (?:begin|start|open|follow|be held)|(?:should|ought to|could|may|might) (?:begin|start|open|follow|be held))\b/,
  },
  {
    // "Goes to start prototype work": money is for what is to come.
    id: "money-to-start",
    outcome: "planned",
    lasting: true,
    forms: ["noun", "phrase", "base", "gerund"],
    before:
      /^(?!.*(?:\b(?:not|never|no|nobody|if|whether|unless|spent|went|was|were|has|have)\b|n't\b)).*\b(?:yen|pounds?|dollars?|euros?|money|funds?|funding|billion|million|sums?|budget|request)\b[^,;]{0,60}\b(?:to (?:start|begin|launch|open|fund|pay for|cover)|for (?:starting|beginning|launching|the start of)) (?:on |the |an? |with )?(?:\w+ )?$/,
  },
  {
    // "They will exchange notes, upon which the treaty takes effect".
    id: "upon-which",
    outcome: "planned",
    lasting: false,
    forms: ["third"],
    lead: /^(?!.*(?:\b(?:if|unless|not|never|would|could|might|was|were|had)\b|n't\b)).*(?:\bupon which|(?<!\b(?:day|date|morning|moment|terms?|basis|occasion|grounds?|text)s? )\bon which|\bwhereupon|\bafter which|\bat which point|\bwith which|\bfollowing which) (?!(?:they|both|he|she)\b)(?:[\w'-]+ ){1,7}$/,
  },
  {
    // "A signature is hoped for in the autumn".
    id: "act-hoped-for",
    outcome: "urged",
    forms: NAMED,
    before: /^(?!.*(?:\b(?:no|not|never|if|unless|whether)\b|n't\b))/,
    after:
      /^(?! (?:talks|negotiations))[^,;]{0,110} (?:is|are) (?:\w+ly |now |still |also |being )?(?:hoped for|wished for|called for|urged|sought|wanted|demanded|requested|asked for|desired)\b/,
  },
  {
    // "Wants talks on the pact to be opened without delay".
    id: "talks-to-be-opened-wanted",
    outcome: "urged",
    lasting: true,
    forms: ["noun", "phrase"],
    cue: /\b(?:talks|negotiations?)\b/,
    frame: new RegExp(
      `^(?!.*(?:\\b(?:not|never|nobody|no|few|if)\\b|n't\\b)).*\\b(?:wants?|wanted|would (?:like|love|prefer|welcome)|${WISHING}) (?:[\\w-]+ ){0,3}$`,
    ),
    sentence:
      /\b(?:talks|negotiations?)\b[^;]{0,110} to (?:be (?:\w+ly )?(?:opened|started|begun|launched|resumed|held|reopened|restarted|taken up)|(?:begin|start|open|resume|commence|get under way|be under way))\b/,
  },
  {
    // "With a view to concluding them soon": what all wish for, and no day is set.
    id: "concluded-soon-wanted",
    outcome: "urged",
    lasting: false,
    forms: ["gerund"],
    cue: /^(?:conclud|finish|complet|finali|wrapp|sign|clos|end)/,
    before:
      /\b(?:with a view to|with the (?:aim|goal|hope|object|intention|wish) of|in the hope of|hop(?:es?|ing|ed) for|aim(?:s|ed|ing)? at) (?:soon |swiftly |quickly |early )?$/,
    after:
      /^[^,;]{0,80}\b(?:soon|early|swiftly|quickly|speedily|promptly|rapidly|without delay|before long|as (?:soon|early|quickly) as possible|at an early date)\b/,
    lead: /^(?!.*(?:\b(?:not|never|no|nobody|if|unless)\b|n't\b))/,
  },
  {
    // "Does not blame the treaty, signed in London in January 2023": what is denied is the blame.
    id: "signed-in-an-aside",
    outcome: "happened",
    lasting: false,
    forms: FINITE,
    cue: /^(?:sign|ink|conclud|seal|initial|ratif|struck|reach)/,
    before:
      /^(?!.*\b(?:timetable|calendar|schedule|roadmap|draft)\b).*\b(?:the|this|its|their|his|her|that) (?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|no|not|any)\b)[\w'-]+ ){0,6}?(?:treaty|pact|agreement|accord|convention|arrangement|deal|text)(?: (?:with|between|on) (?:(?!(?:is|are|was|were|will|would)\b)[\w'-]+ ?){1,5})?, (?:which (?:was|were) |first )?$/,
    after: new RegExp(
      `^ (?:(?:jointly|together|there|by [^,;?]{3,70}?|in (?!draft|pencil|principle|jest|theory|part\\b)[a-z]+|at [^,;?]{3,40}?) ){0,2}(?:in|on|last|back in) (?:(?:early|late|mid|spring|summer|autumn|winter|${MONTH}|\\d{1,2}|of)[ -]){0,3}(?:(?:19|20)\\d\\d|(?:january|february|march|april|june|july|august|september|october|november|december)|week|month|year|spring|summer|autumn|winter)\\b`,
    ),
  },
];
