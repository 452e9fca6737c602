import type { CueForm } from "./compile-cues.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { ADVERBS, MAY } from "./modality-words.ts";

const FINITE: readonly CueForm[] = ["past", "participle"];

/** An end, as a verb or a noun. */
const AN_END =
  /^(?:terminat|expir|abrogat|denounc|denunci|withdr|end|scrap|cancel|quit|quitt|leav|pull|exit|laps|abandon|ditch|dump|tear|rip|kill|drop|giv|walk|clos|dissol)/;

/** What is told beside a stage without proving it: a part, a wish for speed, what an end would bring. */
export const NO_PROOFS: readonly ModalityRule[] = [
  {
    // "May join the flights": what is joined is a meeting or a trial, and no programme.
    id: "joins-a-trial",
    outcome: null,
    cue: /^(?:could|may|might) (?:.* )?(?:join|cooperate)$/,
    after:
      /^ (?:in )?(?:the|an?|its|their|this|these) (?:[\w-]+ ){0,2}(?:flights?|talks|exercises?|trials?|tests?|meetings?|drills?|visits?|ceremony|patrols?|inquiry|round|summit|parade)\b/,
  },
  {
    // "Was invited to Washington": a guest at a table is none in the programme.
    id: "invited-elsewhere",
    outcome: null,
    cue: /^(?:been|was|were) (?:approached|invited)$/,
    after: /^ (?:to (?!(?:join|take|become|be|enter|participate|come in|talk|discuss)\b)|for|as|back|aboard|by)\b/,
  },
  { id: "mission-to-others", outcome: null, cue: /\bmissions?$/, after: /^ (?:to|at) / },
  {
    // "Have the treaty approved by 2024": what has a year is a paper.
    id: "paper-of-a-year",
    outcome: null,
    cue: /^(?:want|need|ha[vds])\w* (?!(?:an?|the|its|their) (?:\w+ ){0,3}(?:signed|agreed|settled) .*\w$).*\b(?:approved|signed|ratified|passed|agreed|concluded|adopted|settled)\b/,
  },
  {
    // "Ought to settle which design": what is to be found out is no plan told.
    id: "to-be-settled",
    outcome: null,
    forms: ["base", "third", "gerund"],
    cue: /^(?:settl|decid|determin|fix|choos|agree)\w* (?:which|what|how|where)\b/,
    before: /^(?!.*\b(?:will|is to|are to|due to|expected to|set to) (?:\w+ )?$)/,
  },
  {
    id: "founding-of-anything",
    outcome: null,
    forms: ["noun"],
    cue: /^(?:establishment|creation|formation|foundation|founding)$/,
    before: /\b(?:early|swift|speedy|quick|prompt|rapid|smooth|further) $/,
    after: /^(?! of\b)/,
  },
  {
    id: "plan-of-any-kind",
    outcome: null,
    forms: ["phrase"],
    cue: /^(?:plans?|scheme|pathway|roadmap|blueprint) (?:presented|announced|unveiled|revealed|published|disclosed|released|outlined|adopted|proclaimed|(?:laid|set) (?:out|before)|made (?:public|known))$/,
  },
  {
    id: "part-of-it",
    outcome: null,
    cue: /^(?:start|beg[aiu]n|commenc|launch|open|sign|complet|finish|deliver|enter)/,
    lead: /\b(?:parts?|some|most|half|elements|pieces|aspects|many|several|a few|few|two|three|four|one|dozens) of (?:which|them|these|those|it|that) (?:\w+ly |also |only |had |have |has |were |was |are |is ){0,2}$/,
  },
  {
    id: "speed-to-come",
    outcome: null,
    cue: /^full[- ]steam/,
    before:
      /\b(?:to|should|must|will|would|could|may|might|can|wish\w*|want\w*|hop\w+|urg\w+|let(?:'s| us))\b (?:[\w'-]+ ){0,4}$/,
  },
  {
    id: "speed-not-so",
    outcome: "denied",
    cue: /^full[- ]steam/,
    before: /(?:\b(?:not|no longer|hardly|far from)|n't) (?:[\w'-]+ ){0,3}$/,
  },
  {
    // "The fighter that Japan is developing with Italy may be sold": what is made is only told by the way.
    id: "made-by-the-way",
    outcome: null,
    cue: /^(?:is|are|was|were|been) (?:.* )?(?:develop|design|build|assembl|manufactur)ing$/,
    lead: /\b(?:which|that|whom?|fighters?|jets?|aircraft|planes?|warplanes?|missiles?|boats?|submarines?|frigates?|ships?|weapons?|drones?|ones?|what|if|whether|unless)(?: (?!(?:said|says|told|reports?|announced)\b)[\w'-]+,?){0,6} $/,
  },
  {
    // "Prototype seekers have been delivered": what is tried out is not in use.
    id: "prototype-delivered",
    outcome: null,
    cue: /\b(?:delivered|handed|arrived|shipped)(?: to)?$/,
    before:
      /\b(?:prototypes?|mock-?ups?|demonstrators?|samples?|test|trial|engineering|parts?|components?|sections?|seekers?|simulators?) [^,;]*$/,
  },
  {
    // "Launched a prize challenge": what is begun under a programme is named at once, and is another thing.
    id: "other-thing-launched",
    outcome: null,
    cue: /^(?:launch|announc|open|unveil|start|beg[aiu]n|kick)\w*(?: off)?$/,
    after:
      /^ (?:an?|the|its|their|two|three|new|several) (?:[\w-]+ ){0,3}?(?:challenges?|prizes?|competitions?|inquir(?:y|ies)|reviews?|websites?|campaigns?|hearings?|polls?|surveys?|scholarships?|funds?|grants?|workshops?|seminars?|conferences?|visa|exercises?|drills?|patrols?|trials?|tests?)\b/,
  },
  {
    // "The ministers agreed in Rome to": only "the accord, agreed in May" tells of the accord itself.
    id: "agreed-on-a-day",
    outcome: null,
    cue: /^agreed (?:in|on|last)$/,
    lead: /[^,] $/,
    after: /^(?! (?:\w+day|yesterday|today)(?: \w+){0,3} (?:on|to) )/,
  },
  {
    // "Where they could cooperate" is what is looked for, and no proposal.
    id: "where-they-could",
    outcome: null,
    cue: /^(?:could|may|might|can|would)\b/,
    before: /\b(?:where|how|what|which|ways|areas|fields) (?:[\w'-]+ ){0,4}$/,
  },
  { id: "action-plan", outcome: null, cue: /^(?:approv|back|endors|clear)\w* .*\baction plan$/ },
  {
    id: "end-imagined",
    outcome: null,
    forms: ["gerund", "noun"],
    cue: AN_END,
    after: new RegExp(
      `^[^,;]{0,110}? (?:would|could|${MAY}|might|risks?|threatens?|means?) (?!(?:\\w+ly |then |first |only )?(?:be (?:announced|completed|effective|final|decided)|begin|come|enter|follow|happen|start|take (?:effect|place)))`,
    ),
  },
  {
    id: "end-warned-of",
    outcome: null,
    forms: ["gerund", "noun"],
    cue: AN_END,
    before: /\b(?:warn|caution|argu|fear|worr|advis|counsel)\w* (?:\w+ )?(?:that|against|of|about) (?:[\w'-]+ ){0,3}$/,
  },
  {
    id: "thing-given-up",
    outcome: null,
    forms: ["noun"],
    before:
      /\b(?:abandon|scrap|cancel|dropp|drop|axe?|end|halt|block|stopp|stop|delay|paus|refus|oppos|forgo|quitt)(?:ing|s|ed|e|es)? (?:the |its |any |that )?$/,
    cue: /^(?:sale|transfer|purchase) of\b/,
  },
  {
    // What takes effect is the end, and nothing comes into force.
    id: "end-takes-effect",
    outcome: null,
    cue: /^(?:t(?:ak|ook)\w* (?:legal )?effect|(?:com|cam|go|went|enter)\w* into (?:force|effect|operation)|becom\w+ (?:effective|final)|becam\w+ (?:effective|final)|in effect|in force|into effect)/,
    before:
      /\b(?:terminations?|expiry|expiration|withdrawals?|abrogation|denunciation|non-renewal|exit|suspension|cancellation|revocation|(?:ending|leaving|quitting|scrapping|terminating) (?:[\w'-]+ ){1,5})\b[^,;]{0,60}$/,
  },
  {
    id: "way-chosen",
    outcome: null,
    forms: FINITE,
    cue: /^(?:chos|pick|select|nam|prefer|decid)\w*$/,
    before:
      /\b(?:route|path|pathway|way|approach|option|course|sites?|places?|location|base|yards?|ports?|method|names?|date|time|words?|officers?|crews?|sailors?|chief|head|director)\b(?: (?:that|which))? (?:(?:was|were|is|are|has been|have been) )?$/,
  },
  {
    id: "deal-on-a-part",
    outcome: null,
    cue: /^(?:sign|ink|seal|conclud|reach|str[iu])\w* (?:[\w-]+ ){0,3}(?:deal|agreement|pact|accord)$/,
    after:
      /^(?: (?:with|between|among) [^,;]{1,50}?)? (?:that|which|on|to|for|covering|about|allowing|letting|putting) [^,;]{0,40}\b(?:exchang|shar|information|data|secrets?|intelligence|train|tax|visas?|exports?|funds?|costs?|demonstrat|engines?|radars?|sensors?|crews?|ports?|bases?)/,
  },
  {
    // "Deliveries are to be complete by 2027": the last of them, where a stage tells of the first.
    id: "last-of-them",
    outcome: null,
    cue: /^(?:deliver|deploy|field|transfer|hand|procure|purchas|suppl|roll)\w*\b.*\b(?:complet|finish|conclud|final)\w*\b|\bcomplete by\b|^(?:will|to|would|should|is|are|complet|finish)\b.*\b(?:complet|finish)\w*\b/,
    sentence:
      /\b(?:deliver(?:y|ies)|deployments?|fielding|transfers?|handover|procurement|purchases?|roll-?out)\b[^,;]{0,80}\b(?:complet|finish|conclud)/,
  },
  {
    id: "hoped-it-could",
    outcome: "urged",
    forms: FINITE,
    before: new RegExp(
      `\\b(?:optimistic|hopeful|upbeat|optimism|hopes?)\\b [^;]{0,60}\\b(?:could|can|${MAY}|might|will|would) ${ADVERBS}(?:be |get |have been )${ADVERBS}$`,
    ),
  },
  {
    // "Hopes to deploy it around 2035": the year is that of the plan.
    id: "hoped-for-its-year",
    outcome: "planned",
    forms: ["base"],
    cue: /^(?:deploy|operat|field|receiv|get|fly|enter|introduc|reach|put|have|take|begin|start)\b.*\b20\d\ds?$/,
    before: /\bhop(?:e|es|ed|ing) to (?:\w+ly )?$/,
  },
  {
    id: "hoped-to-do",
    outcome: "urged",
    forms: ["base"],
    before: new RegExp(
      `(?<!\\b(?:is|are|was|were|be) )\\b(?:hop(?:e|es|ed|ing)|optimistic|hopeful)\\b (?:(?!to\\b)[\\w'-]+ ){0,4}(?:to|will|could|can|would|might) ${ADVERBS}$`,
    ),
  },
];
