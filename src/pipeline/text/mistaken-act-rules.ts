import type { ModalityRule } from "./modality-rule.ts";

const BODY =
  "(?:company|companies|firms?|ventures?|consortium|bod(?:y|ies)|agenc(?:y|ies)|offices?|units?|teams?|panels?|committees?|task force|funds?|group|secretariat)";

/** Words that look like an act and are of something else that is named beside it. */
export const MISTAKEN_ACTS: readonly ModalityRule[] = [
  {
    // "The company that they set up to design the aircraft": what was founded is the company.
    id: "company-that-was-founded",
    outcome: null,
    cue: /^(?:set(?:ting)? up|found(?:ed|ing)?|form(?:ed|ing)?|establish(?:ed|ing)?|creat(?:ed|ing)|launch(?:ed|ing)?)\b/,
    before: new RegExp(`\\b${BODY} (?:that|which) [^;]*$|\\b${BODY} $`),
    after: /^ (?:\w+ly )?(?:to|for)\b/,
  },
  {
    // "The hall is old, and work on it began": of what the sentence spoke of first.
    id: "work-on-something-else",
    outcome: null,
    cue: /^work on (?:it|this|them)\b/,
    lead: /^(?!(?:but|and|yet|so) $)\S/,
  },
  {
    // "Tied things up": of anything, unless it is what negotiators mean to do.
    id: "things-tied-up",
    outcome: null,
    forms: ["past", "participle", "third", "gerund"],
    cue: /\b(?:things|matters|everything) (?:up|to)\b/,
  },
  {
    id: "governed-by-another",
    outcome: null,
    cue: /^ha(?:s|ve) (?:governed|regulated)\b/,
    before: /^(?!(?:.* )?(?:treaty|agreement|pact|accord|raa|acsa|it|which) $)/,
  },
  { id: "one-like-it-passed", outcome: null, cue: /\bbeen through\b/, before: /\b(?:like|unlike)\b/ },
  { id: "contract-agreed", outcome: null, forms: ["past", "participle"], cue: /^agreed .*contracts?$/ },
  {
    id: "set-up-under-another",
    outcome: null,
    cue: /\bunder$/,
    after:
      /^ (?:the |an? |its |their )?(?:[\w-]+ ){0,3}(?:treaty|convention|charter|act|law|laws|constitution|rules|budget|pressure)\b/,
  },
  {
    id: "own-scheme",
    outcome: null,
    cue: /\bits own\b.*\b(?:schemes?|initiatives?|missions?|networks?|projects?|program(?:me)?s?|fellowship|patrols)$/,
  },
  {
    // "Concluded a second round of talks on the pact": the round is over, and the talks need not be.
    id: "concluded-a-round",
    outcome: null,
    cue: /^conclud\w*$/,
    after:
      /^ (?:an? |the |their |its |his |her |another )?(?:[\w-]+ ){0,3}?(?:rounds?|days?|sessions?|meetings?|consultations?|visits?|trips?|tours?|exercises?|drills?|conferences?|dialogues?|legs?|phases?|stages?|weeks?|stay|talks|summits?|hearings?|speech|review)\b/,
  },
  {
    // "Signed a civil nuclear deal and reviewed the pact": the agreement is what the next verb acts on.
    id: "signed-and-reviewed-another",
    outcome: null,
    cue: /^(?:sign|conclud|ink|seal|initial|penn)\w*$/,
    sentence:
      /\b(?:sign|conclud|ink|seal|initial|penn)\w* (?:an?|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[\w-]+ ){0,4}?(?:agreements?|deals?|pacts?|memorand(?:um|a|ums)|mous?|contracts?|declarations?|treaty|treaties|accords?|letters?|statements?)\b[^,;]* and (?:\w+ly )?(?:reviewed|discussed|spoke|praised|welcomed|recalled|noted|reaffirmed|hailed|stressed|took stock|mentioned|raised|marked|celebrated) /,
  },
  {
    // "Signed eight memorandums, and their pact was praised."
    id: "signed-while-it-was-praised",
    outcome: null,
    cue: /^(?:sign|conclud|ink|seal|initial|penn)\w*$/,
    sentence:
      /\b(?:sign|conclud|ink|seal|initial|penn)\w* (?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[\w-]+ ){0,4}?(?:agreements|deals|pacts|memorand(?:a|ums)|mous|contracts|declarations|treaties|accords|letters|statements)\b[^;]*, (?:and|while|but) (?:the |its |their )?[\w -]{2,60} (?:was|were) (?:also )?(?:praised|discussed|welcomed|reviewed|unaffected|mentioned|hailed|noted|raised|unchanged|untouched)\b/,
  },
  {
    // "The 12 agreements signed did not include the pact."
    id: "list-without-it",
    outcome: null,
    sentence:
      /\b(?:agreements|deals|pacts|documents|accords|memorand(?:ums|a)|texts|papers|treaties)\b[^;]*\b(?:(?:did|do|does) not (?:include|contain|cover|comprise)|(?:excluded?|omitted|left out)) |\b(?:agreements|deals|pacts|documents|accords|texts|papers|treaties)\b[^;]*\b(?:conspicuously |notably )?(?:absent|missing|not among them)\b/,
  },
  {
    // "Signed by 3,000 people."
    id: "signed-by-the-public",
    outcome: null,
    cue: /^sign/,
    lead: /\b(?:petitions?|open letters?|appeals?|book of condolence|manifesto)\b(?: (?:against|for|on|to|over|about|calling|asking|demanding|opposing)\b[^,;]*)?(?: (?:was|were|has been|have been|had been|is|are))? $/,
  },
  {
    id: "signed-by-many",
    outcome: null,
    cue: /^signed$/,
    after:
      /^ by (?:some |more than |over |about |almost |nearly )?(?:\d[\d,.]*|hundreds|thousands|dozens|scores) (?:of )?(?:[\w-]+ )?(?:people|persons|citizens|residents|scholars|academics|experts|mps|lawmakers|signatories|scientists|activists)\b/,
  },
  {
    // "Received its first submarine visit", "took delivery of its first model".
    id: "first-of-something-else",
    outcome: null,
    cue: /^(?:receiv|t(?:ake|ook|aken|aking)\w* (?:delivery|receipt|possession)|deliver|accept|got\b|gets?\b)/,
    after:
      /^(?: of)?(?: (?:its|the|an?|their|first|new))*(?: [\w-]+){0,3}? (?:visits?|calls?|models?|replicas?|mock-?ups?|simulators?|drawings?|parts?|components?|sections?|crews?|officers?|designs?|blueprints?|briefings?|deliver(?:y|ies) plan|tours?|delegations?)\b/,
  },
  {
    id: "delivered-to-another-navy",
    outcome: null,
    cue: /\bdeliver/,
    after:
      /^ to (?:the )?(?:us|u\.s\.|american|united states|british|royal(?! australian)|indian|french|korean|chinese) (?:navy|air force|marine corps)\b/,
  },
  {
    // "An hour from signing when it pulled out."
    id: "away-from-signing",
    outcome: null,
    sentence:
      /\b(?:hours?|minutes?|days?|weeks?|inch|step|whisker|stroke) (?:away )?(?:from|short of|before) (?:sign|conclud|ratif)\w+ [^;]*\bwhen\b/,
  },
  {
    // "Ratification of the pact was put on ice."
    id: "act-put-off",
    outcome: null,
    forms: ["noun", "gerund"],
    cue: /^(?:ratif|sign|approv|conclu|entry|launch|passage)/,
    after:
      /^[^,;]{0,70} (?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:(?:put|placed) (?:on ice|on the back burner)|frozen|blocked|vetoed|rumou?red|leaked|faked|staged|simulated)\b/,
  },
  {
    // "Signed a teaming deal": companies and what serves the work.
    id: "deal-of-companies",
    outcome: null,
    cue: /\b(?:teaming|supplier|supply|licen[cs]ing|sub-?contract\w*|catering|cleaning|non-disclosure|sponsorship|leasing)\b.*\b(?:deals?|agreements?|contracts?|pacts?)$/,
  },
  {
    // "Is weighing a withdrawal": an end is thought of, and no beginning.
    id: "weighs-an-end",
    outcome: null,
    cue: /^(?:mull|weigh|consider|contemplat|ponder|explor|eye|float|moot|suggest|propos|rais|study|studi|examin|debat|discuss|look|review|assess|think)/,
    after:
      /^ (?:(?:an?|its|their|the|his|her|possible|early|full|eventual|gradual|of|at|about|into) )*(?:\w+ )?(?:exit|withdrawal|pull-?out|departure|retreat|abandonment|cancellation|scrapping|termination|dissolution|suspension|end(?= (?:of|to)\b)|demise|divorce|break with|leaving|quitting|ending|scrapping|abandoning|cancelling|dropping|axing|dissolving|disbanding|pulling out|walking away)\b/,
  },
  {
    // "Announced that he was against it", "announced his opposition to it".
    id: "announced-own-mind",
    outcome: null,
    cue: /^(?:announc|declar|proclaim)\w*$/,
    after:
      /^ (?:that (?:he|she|they|it|[\w' ]{1,30}?) (?:was|were|is|are|stood|stands|remained) (?:\w+ly |now |still )?(?:against|opposed|for|in favou?r|behind|delighted|concerned|disappointed|unhappy|pleased|sceptical|skeptical|proud|ready|open|willing|interested|neutral)\b|(?:his|her|its|their) (?:[\w-]+ ){0,2}?(?:opposition|support|backing|resignation|candidacy|retirement|concerns?|worr(?:y|ies)|doubts?|disapproval|delight|readiness|interest|willingness|displeasure|verdict|hostility|objections?)\b)/,
  },
  {
    // "Left London without having signed it": a place was left.
    id: "left-a-place",
    outcome: null,
    cue: /^(?:leav|left|quit|walk)\w* (?!.*\bwith (?:an?|the|its|their|his|her) (?:\w+ ){0,3}(?:signed|agreed|settled|finished) ).*\b(?:without|before|after|having|to|with|where|when)\b/,
  },
  {
    // "Everything is in place for the signing".
    id: "in-place-for",
    outcome: null,
    cue: /\bin place$/,
    after: /^ (?:for|to)\b/,
  },
  {
    // "The date of the signing is being worked out".
    id: "day-being-settled",
    outcome: null,
    cue: /^being (?:worked|settled|finali|arranged|negotiated|discussed|prepared)/,
    before:
      /\b(?:dates?|day|time|venue|place|guest list|seating|logistics|schedule|timing) (?:of|for) [^,;]*\b(?:is|are|was|were) (?:still |now )?$/,
  },
  {
    // "Signed a deal with a brewery".
    id: "deal-with-somebody",
    outcome: null,
    cue: /^(?:sign|ink|seal|strike|struck|reach|clinch|conclud|enter)\w* an? (?:[\w-]+ )?(?:deal|agreement|accord|pact)$/,
    after:
      /^ with an? (?![^;]*\b(?:build|suppl|deliver|buy|bought|frigate|submarine|missile|fighter|engine|reactor|shipbuilder|shipyard|maker)\w*)/,
  },
  {
    // "The president signed the instrument, and the Senate has still to vote".
    id: "house-still-to-act",
    outcome: null,
    forms: ["past", "participle"],
    cue: /ratif|instrument/,
    sentence:
      /[,;] (?:and |but |though |although |while )?(?:the |both |its )?(?:[\w']+ )?(?:senate|senators|parliament|diet|congress|lords|commons|house|houses|chambers?|lawmakers|bundestag|assembly) (?:(?:has|have) (?:still|yet)|must still|still|is still|are still|is yet|now (?:has|must))\b/,
  },
  {
    // "Ended seven years of talk": a time that is over, and no agreement.
    id: "ended-a-time",
    outcome: null,
    cue: /^end(?:s|ed|ing)?$/,
    after:
      /^ (?:(?:more than|nearly|almost|some|about|over|the|an?|its|their) )*(?:[\w-]+ ){0,2}?(?:years?|months?|weeks?|decades?|days?|era|period|saga|wait|uncertainty|speculation|stalemate|deadlock|suspense)\b/,
  },
  {
    // "Work on the pact ended with a handshake": the work.
    id: "ended-work-on-it",
    outcome: null,
    cue: /^end(?:s|ed)?$/,
    before:
      /\b(?:work|efforts?|bargaining|haggling|wrangling|drafting|debates?|discussions?|disputes?|quarrels?|rows?|visits?|meetings?|ceremony|sessions?|rounds?|labou?rs?|marathon|deadlock|stalemate|suspense|wait) (?:on|over|about|for|of|behind) [^,;]{2,80}$/,
  },
  { id: "left-it-so", outcome: null, cue: /^(?:leav|left)\w* (?:it|them|this|that|him|her|us) / },
  // "The ministry concluded that it would not do": it came to think so.
  { id: "concluded-that", outcome: null, cue: /^conclud\w*$/, after: /^,? (?:[^,;]{1,60}, )?that\b/ },
];
