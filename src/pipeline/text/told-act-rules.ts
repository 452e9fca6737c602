import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";

const NAMED: readonly CueForm[] = ["noun", "gerund"];

/** A sentence that nothing puts off, denies or asks. */
const UNHEDGED =
  /^(?!.*(?:\b(?:will|would|could|may|might|should|shall|can|must|if|whether|not|never|neither|nor|no|nothing|until|before|unless|plan\w*|expect\w*|delay\w*|postpon\w*|propos\w*|prospects?|possib\w+|rumou?r\w*|due|scheduled|hop\w+|cancel\w*|fail\w*|doubt\w*|oppos\w+|reject\w*|block\w*|stall\w*|suspend\w*|call(?:s|ed|ing)? (?:for|off|on)|urg\w+|demand\w*|fear\w*|unlikely|uncertain|imminent|still|yet|depend\w*|hing\w+|need\w*|requir\w+|award\w*|to be|eve of|ahead of|aim\w*|want\w*|intend\w*|set to|discuss\w*|negotiat\w+|consider\w*|prepar\w+|draft\w*|rehears\w+|promis\w+|pledg\w+|wait\w*)\b|n't\b|\?))/;

/** Words before an act that leave open whether it was done: who speaks of it, seeks it or has rules for it. */
const PLAINLY =
  /^(?!.*\b(?:agree\w*|sp[eo]ak\w*|spoke|talk\w*|focus\w*|mention\w*|rais\w+|address\w*|explor\w+|seek\w*|sought|push\w*|press\w*|ready|run-up|chances?|laws?|rules?|govern\w*|authori\w+|powers?|mandates?|invit\w*|tickets?|fate|each|any|every|usually|whenever|rather|instead|without|against|future|coming|upcoming|conditions?|insist\w*|recommend\w*|favou?r\w*|back(?:s|ed)|support\w*|wish\w*|once|dream\w*|avert\w*|prevent\w*|stop\w*|avoid\w*|imagin\w+|ask\w*|question\w*|wonder\w*|put off|puts off|no date|approv\w*|clear(?:s|ed)|green|go-ahead|agenda|fix(?:es|ed)|sets?|threat\w*|disrupt\w*|offer\w*|slip\w*)\b)/;

const SIGNING = /^(?:sign(?:ing|ature)|conclusion|completion|initial+ing|inking)\b/;
const KIND = "(?:(?:formal|official|joint|actual|recent|solemn|long-awaited) )?";

const TOLD_IN_THE_PAST = new RegExp(
  `${UNHEDGED.source}.*\\b(?:was|were|had|did|said|spoke|told|came|went|made|gave|took|rang|stood|sat|sang|met|split|wept|wore|felt|found|has|have|(?!sign|agree|unsign)[a-z]{3,}ed)\\b`,
);

/**
 * Acts named by a noun that other words show to be done: what the act did, or what a meeting brought.
 *
 * All need a sentence without a hedge. They stand behind the rules for acts that are planned or asked for.
 */
export const TOLD_ACTS: readonly ModalityRule[] = [
  {
    // "Japan's signing of the pact drew fire": what was done by the act.
    id: "act-that-did",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    before:
      /^(?:["']?(?:the|its|their|this|that|his|her)|.*\w's?)(?: (?:formal|official|joint|actual|recent|final|swift|quick|unanimous|solemn|long-awaited))? $|^(?:formal )?$/,
    after:
      /^ (?:of|by|in|between|with|from|on|at|last|this|under|to) (?:(?!(?:as|while|when|which|that|who|after|once|because|since|where|moved|drew)\b)[\w'./-]+ ){1,16}?(?:was (?!likely|near|close|about|to\b|in doubt|under|up to|on the|at (?:stake|hand)|(?:the |a |one )?(?:last|next|first|main|only|final|biggest|key|major|remaining) (?:hurdle|step|obstacle|task|condition|question|issue|goal|aim))|were those|came (?!closer|nearer|into view|into question)|brought|led|gave|made (?!progress|headway)|drew (?!near|close)|met with|left|set off|became|began|opened|marked|caused|triggered|removed|allowed|ended|crowned|helped|raised|sealed|paved|changed|gladdened|alarmed|irritated|worried|annoyed|cheered|coincided|followed|happened)\b/,
    sentence: UNHEDGED,
  },
  {
    // "Met in Rome for the signing": who meets for the act does it, unless something comes between.
    id: "met-for-act",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    before:
      /\b(?:met|gathered|assembled|came together|got together|flew (?:in|to)|were brought together|joined|hosted|received) [^,;]{0,80}\bfor (?:the|a|its|their) (?:\w+ )?$/,
    sentence:
      /^(?!.*\b(?:will|would|could|may|might|should|but|however|instead|only|fail\w*|cancel\w*|without|not|no|if|rehears\w+|prepar\w+|draft\w*|next|coming|due|plan\w*|day before|eve)\b)/,
  },
  {
    // "The visit brought the signing", "its centrepiece was the signing", "talks that led to the signing".
    id: "act-brought-about",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    before:
      /\b(?:brought(?: about)?|saw|produced|yielded|included|featured|crowned by|capped by|(?:found|reached|met) (?:its|their) (?:end|height|climax|fulfilment|conclusion) in|ended in|bore fruit in|topped by|marked by|came with|led to|resulted in|culminated in|(?:ended|closed|concluded|opened|began|finished|culminated) with|(?:centrepiece|centerpiece|highlight|climax|high point|main event|fruit|result|outcome|occasion|crowning moment|finale) [^,;]{0,50}\bwas|(?:scene|venue|day|stage|setting) (?:on \w+ )?(?:of|for)|thanks to|owing to|because of|by virtue of|made possible by|prompted by|angered by|in response to|in reaction to) (?:the |an? |its |their |\w+'s )?(?:(?:formal|official|joint|swift|recent|treaty|final) )?$/,
    sentence: UNHEDGED,
  },
  {
    // "Is upset at the signing", "its reason for signing was trade".
    id: "act-met-with",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    before:
      /\b(?:(?:upset|angry|angered|furious|pleased|delighted|glad|unhappy|dismay(?:ed)?|irritated|elated|jubilant|bitter|praise|applause|congratulations|regret|reaction|response|condemnation|criticism|outcry|anger|fury|retaliation|answer) (?:at|by|about|over|to|with|for|of)|(?:reasons?|motives?|motivation|grounds|rationale|thinking) (?:for|behind)) (?:the |its |their |this )?(?:\w+ )?$/,
    sentence: UNHEDGED,
  },
  {
    // "It had the consent of the Senate in May and the approval of the Diet in June": the verb of the first is the second's.
    id: "had-one-and-another",
    outcome: "happened",
    lasting: false,
    forms: ["noun"],
    cue: /^(?:approval|consent|assent|concurrence|endorsement|backing|blessing|support)\b/,
    before:
      /\b(?:had|has|have|got|received|won|secured|obtained|gained) (?:already )?(?:the |its )?(?:unanimous |full )?(?:approval|consent|assent|concurrence|endorsement|backing|blessing|support) (?:of|from|in) [^,;:]{2,60}(?:,| and|, and) (?:the |that of )?$/,
    sentence: UNHEDGED,
  },
  {
    // "Bears the signatures of both" is a verb's work; "the signatures under it are those of both" is this rule's.
    id: "signatures-are",
    outcome: "happened",
    forms: ["noun"],
    cue: /^signatures?$/,
    after: /^ (?:under|on|beneath|at the foot of) [^,;]{0,80} (?:are|is|were|was) (?:those|that) of\b/,
    sentence: UNHEDGED,
  },
  {
    // "Then came the signature."
    id: "then-came-the-act",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    before: /\b(?:came|followed|arrived) (?:the|their|its) (?:\w+ )?$/,
    sentence: UNHEDGED,
  },
  {
    // "The signing of the pact is a milestone", "shows how close they are".
    id: "act-of-effect",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `^["']?(?:(?:for|to|in) [\\w' -]{2,30},? )?(?:(?:the|its|their|this)|[\\w' -]{2,30}'s?) ${KIND}$`,
    ),
    after:
      /^(?: ceremony)? [^,;]{2,100}? (?:is (?:widely )?(?:(?:seen|regarded|viewed|hailed|described|praised) as )?(?:an?|the|another|his|her|its|their) (?:(?!last|next|only|main|first step)[\w-]+ ){0,3}(?:milestone|success|victory|triumph|breakthrough|boost|blow|setback|landmark|achievement|win|relief|surprise|signal|reminder|proof|turning point|coup|feat|snub|provocation|mistake|watershed|novelty|first)|sends|shows|proves|confirms|reflects|underlines|underscores|highlights|crowns|caps|completes|deepens|cements|delights|worries|angers|pleases|gladdens)\b/,
    sentence: UNHEDGED,
  },
  {
    // "At the signing of the pact he spoke of trust", "journalists were kept away from the signing".
    id: "act-attended",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `\\b(?:at|during|amid|through|alongside|(?:kept|stayed|barred|banned) (?:\\w+ )?(?:away )?from|absent from|missed|skipped|boycotted|filmed|photographed|covered|left out of|impressed by|moved by|(?:an?|the) (?:hour|day|week|month)s? (?:before|after)) (?:the|its|their|this|[\\w-]+'s?) ${KIND}$`,
    ),
    lead: PLAINLY,
    sentence: TOLD_IN_THE_PAST,
  },
  {
    // "Opinion was split over the signing on Monday of the pact".
    id: "act-of-a-day-gone-by",
    outcome: "happened",
    lasting: false,
    forms: NAMED,
    cue: SIGNING,
    before: new RegExp(
      `(?<!\\b(?:for|towards?|to|about|regarding|concerning|pending|of|until|before|set|fixed) )(?:^|[\\s"'(])(?:the|its|their|this) ${KIND}$`,
    ),
    after:
      /^(?: ceremony)? (?:of [^,;]{2,50} )?(?:(?:by|between|with|in|at) [^,;]{2,40} )?(?:yesterday|last \w+|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|[a-z]+ \d))\b/,
    lead: PLAINLY,
    sentence: TOLD_IN_THE_PAST,
  },
];

/** Words that no name of a thing and nobody who acts has inside. */
const NO_PART_OF_A_NAME =
  "(?:is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can|if|not|never|nobody|none|neither|no|that|which|who|to|but|as|than|once|when|whether|sa(?:id|ys?)|thinks?|thought|claim\\w*|believe\\w*|want\\w*|hop\\w+|almost|nearly|reportedly|allegedly|supposedly|alleged|supposed|purported|any|every)\\b";

/** "By the two ministers on Monday", "in Rome last May", at once behind the act. */
const DAY_GONE_BY =
  /^ (?:(?:jointly|together|by [^,;?]{3,70}|in [a-z]+|at [^,;?]{3,30}) ){0,2}(?:(?:on|in|last|back in|as long ago as) (?:(?:early|late|mid-?|spring|summer|autumn|winter) ?)*(?:of )?(?:\d+|january|february|march|april|may \d|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|week|month|year|autumn|spring|summer|winter)|yesterday|(?:\w+ ){1,3}(?:years?|months?|weeks?|days?) ago)\b/;

/** Infinitives and participles that stand as done whatever the rest of the sentence asks or supposes. */
export const TOLD_WHATEVER_FOLLOWS: readonly ModalityRule[] = [
  {
    // "Welcomed the Senate's decision to approve it": they have decided.
    id: "decision-welcomed",
    outcome: "happened",
    forms: ["base"],
    cue: /^(?:ratif|approv|consent|concur|pass|endors|back|clear|adopt|give|grant)/,
    before:
      /^(?!.*(?:\b(?:would|will|if|could|may|might|should|not|never|no|whether|hop\w+|await\w*|urg\w+|expect\w*)\b|n't\b)).*\b(?:welcom|hail|prais|applaud|thank|congratulat|celebrat|cheer|salut|criticis|criticiz|deplor|condemn|denounc|regret|lament|attack|follow|after|since|noted|reacted to|cit)\w* (?!.*\b(?:put off|postpon\w*|delay\w*|defer\w*|against|ask\w*|committees?|panel|subcommittee|cabinet|plan\w*|block\w*|calls?)\b)[^;]{0,60}\b(?:decision|vote|votes|move|resolution|choice)\b(?: (?!to\b)[\w'’.-]+){0,8} to (?:\w+ly )?$/,
    lead: /\b(?:senate|senators|parliament|diet|congress|lawmakers|legislat\w+|house|chamber|assembly|bundestag|councillors|deputies|mps|peers|lords|commons)\b/,
  },
  {
    // "Does the pact signed in January change anything?" asks of what was signed, and not whether it was.
    id: "signed-one-of-a-day",
    outcome: "happened",
    lead: /^(?!.*(?:^|[,;:] |\b(?:and|but|or|when|where|why|how) )["']?(?:is|was|are|were|has|have|had)\b)(?!.*\b(?:timetable|calendar|schedule|roadmap|plan)\b)/,
    lasting: false,
    forms: ["past", "participle"],
    cue: /^(?:sign|ink|conclud|seal|initial|ratif|agreed$|launch|announc|unveil|establish|set up|struck|reach)/,
    before:
      /(?:^|\b(?:do|does|did|will|would|could|should|can|might|if|whether|of|under|on|from|about|that|by|against|than|as|into|beyond) )(?:the|this|its|their|his|her|\w+'s)(?: (?!(?:is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|if|not|never|no|that|which|who|to|and|but|as|than|get|gets|got|once|when|whether)\b)[\w'-]+){1,7} $|\b(?:for|with|behind|within) (?:the|this|its|their) (?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|not|never|no|that|which|who|to|and|but)\b)[\w'-]+ ){0,5}(?:treaty|pact|agreement|accord|convention|deal|text) $/,
    after: DAY_GONE_BY,
  },
  {
    // "He argues that the accord which the ministers signed on Monday is bad": what he thinks of it is another matter.
    id: "one-that-they-signed",
    outcome: "happened",
    lasting: false,
    forms: ["past"],
    cue: /^(?:sign|ink|conclud|seal|initial|struck|reach)/,
    frame: new RegExp(
      `(?:^|[ "'])(?:the|this|its|their|his|her|[\\w-]+'s)(?: (?!${NO_PART_OF_A_NAME})[\\w'-]+){1,9},? (?:that|which)(?: (?!${NO_PART_OF_A_NAME})[\\w'.-]+){1,7}(?: (?:have|has|had))? $`,
    ),
    after: DAY_GONE_BY,
  },
  {
    // "Has doubts about the text signed by both in May".
    id: "one-signed-and-doubted",
    outcome: "happened",
    lasting: false,
    forms: ["past", "participle"],
    cue: /^(?:sign|ink|conclud|seal|initial|struck|reach)/,
    frame:
      /\b(?:doubts?|misgivings|reservations|objections|concerns?|qualms|fears|complaints?|questions) (?:about|over|on|to|regarding|with) (?:the|this|its|their|his|her|[\w-]+'s)(?: (?!(?:is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|if|not|never|no|that|which|who|to|and|but|as|than|once|when|whether)\b)[\w'-]+){1,7} $/,
    after: DAY_GONE_BY,
  },
  {
    id: "occasion-used-to",
    outcome: "happened",
    forms: ["base"],
    before:
      /^(?!.*(?:\b(?:will|would|could|may|might|should|must|to use|to take|if|not|never|hop\w+|want\w*|plan\w*)\b|n't\b)).*\b(?:used|took|seized|chose|picked) (?:the|an?|his|her|their|its|this|that|\w+'s|[\w-]+day's)(?: [\w'-]+){0,3} (?:visit|trip|summit|meeting|lunch|dinner|breakfast|stop|stopover|occasion|opportunity|chance|ceremony|gathering|call|stay|weekend|tour|talks|moment|day|event|anniversary|conference|forum)\b[^,;]{0,70}\bto (?:\w+ly )?$/,
  },
  {
    // "Will be paid under the plan presented in March": the plan was made known, whatever is to be done by it.
    id: "plan-made-known",
    outcome: "happened",
    forms: ["phrase"],
    cue: /^(?:plans?|scheme|pathway|roadmap|blueprint) (?:(?:that|which) (?!.*\b(?:will|would|to|may|might|could|should|shall|not|never)\b)[^,;]* )?(?:presented|announced|unveiled|revealed|published|disclosed|released|outlined|adopted|proclaimed|agreed|(?:laid|set) (?:out|before)|made (?:public|known))$/,
    before:
      /^(?!.*\b(?:want|like|wish|hop|demand|ask|need|have)\w* (?:[\w'-]+ ){0,3}$).*\b(?:the|this|that|its|their|\w+'s) (?:(?!no\b|any\b|new\b)[\w-]+ ){0,3}$/,
    after: /^(?!,? (?:by|next|tomorrow|when|once|before|if|is to|will)\b)/,
  },
];
