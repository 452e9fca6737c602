import type { ModalityRule } from "./modality-rule.ts";
import { REFUTED, STATEMENT, UNTRUE, WRONGLY } from "./untrue-words.ts";

/** What makes of a text or a picture no witness. */
const NO_WITNESS =
  "(?:fake|faked|hoax|spoof|parody|satirical|satire|bogus|hacked|deepfake|doctored|manipulated|forged|fabricated|invented|ai-(?:made|generated|written)|computer-generated|anonymous|unsigned|unsourced|undated|unverified|leaked|gossip|prank|viral|joke)";
const PAPER =
  "(?:accounts?|videos?|websites?|sites?|pages?|posts?|threads?|blogs?|images?|photos?|photographs?|letters?|memos?|cables?|documents?|drafts?|releases?|statements?|stor(?:y|ies)|reports?|articles?|tweets?|clips?|recordings?|columns?|news)";
/** What speaks without being anybody, or speaks of nothing that was. */
const WEAK_SOURCE = `(?:${NO_WITNESS} (?:[\\w'-]+ ){0,2}?${PAPER}|social[- ]media (?:posts?|users?|accounts?|chatter)|(?:online|internet) (?:posts?|users?|comments?|forums?|chatter|stories)|posts online|netizens|(?:facebook|telegram|tiktok|whatsapp|weibo|twitter) (?:users?|rumou?rs?|chatter)|deepfakes?|chatbots?|pranksters?|hoaxers?|trolls?|bots?|satirists?|comedians?|impersonators?|chain (?:messages?|letters?|mails?)|actors? (?:playing|who play\\w*)|lookalikes?|waxworks?|tabletop exercise|(?:war|staff|map) ?game|wargame|simulation|role-?play|video game|marked (?:as )?(?:a )?draft)`;

const FICTION =
  "(?:novel|thriller|film|movie|drama|(?:television|tv|radio|drama|comedy) (?:series|comedy|soap)|sitcom|screenplay|musical|(?:video|board|computer) game|short story|manga|comic|cartoon|satire|sketch|stage play|poem)";
/** "In Ito's new thriller", "in a television drama", but not "in the film studio". */
const IN_FICTION = `in (?:an?|the|his|her|their|its|this|that|one|[\\w-]+(?:'s|s')) (?:[\\w-]+ ){0,2}?${FICTION}\\b(?! (?:crews?|stars?|festival|studios?|makers?|directors?|industry))`;

const CLAIMING = "(?:claim|report|sa[iy]|announc|stat|wr[io]t|suggest|tell|told|post|assert|declar)";
/** "This is false", "the ministry denied it", "it was not": the sentence, or its end, that takes back what was just told. */
const TAKEN_BACK = [
  `(?:[\\w' -]{1,60} (?:says?|said|called|calls|insists?|insisted|replied|countered|added) (?:that )?)?(?:this|that|it|all this|(?:the|this|that) (?:[\\w-]+ )?${STATEMENT}) (?:is|was|has been|had been|were|are|proved|turned out to be)(?: \\w+ly| simply| later)? (?:${UNTRUE}|${REFUTED})\\b`,
  `(?:verdict|rating|fact[- ]check|finding|result|conclusion): (?:${UNTRUE}|no\\b|unproven|unverified|not\\b)`,
  "it (?:was|had|has|is|did)(?: in fact)?(?:n't| not)(?: been)?[.!\"')]*$",
  `(?:the |its |his |her |both )?[\\w' -]{1,50} (?:has |have |had |later |then |promptly |swiftly |\\w+ly ){0,2}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|retract(?:s|ed)|disput(?:es|ed)|contradict(?:s|ed)) (?:it\\b|this\\b|that(?=[.,;!"')]|$)|(?:the|this|that) (?:[\\w-]+ )?${STATEMENT}\\b)`,
  "or so (?:the|it|they|he|she)\\b",
  "(?:neither|nobody|no one|none|no) (?:[\\w'-]+ ){0,4}?(?:would|could|has|have|had|will|can|was able to|were able to) (?:\\w+ly )?(?:confirm|corroborat|verif|back|bear)\\w* (?:it|this|that|them|the (?:[\\w-]+ )?\\w+)\\b",
  `(?:[\\w' -]{1,50} )?(?:called|calls|branded|labelled|dubbed|described) (?:it|this|that|them|(?:the|these|those|such|that) ${STATEMENT})(?: as)? ${UNTRUE}\\b`,
  "fact-?checkers? (?:[\\w-]+ ){0,3}(?:no|nothing|false)\\b",
].join("|");

/** Who tells it is nobody to be believed, or what is told is taken back at once: no claim. */
export const WEAK_SOURCES: readonly ModalityRule[] = [
  { id: "unreal-speaker", outcome: null, lead: new RegExp(`\\b${WEAK_SOURCE}\\b`) },
  {
    id: "so-says-nobody",
    outcome: null,
    sentence: new RegExp(
      `(?:, |, according to |, says |, said |, claims |, claimed |\\baccording to | in (?=an? |the ))(?:an?|the|one|some|several|many)? ?(?:[\\w'-]+ ){0,2}?${WEAK_SOURCE}\\b`,
    ),
  },
  {
    id: "only-rehearsed",
    outcome: null,
    sentence:
      /\b(?:in|at|during) (?:an?|the|their|its|his|her) (?:[\w-]+ ){0,2}?(?:dry run|rehearsals?|run-through|walk-through|mock-up|re-enactment)\b/,
  },
  {
    id: "or-so-they-say",
    outcome: null,
    sentence: /[,.-] ?or so (?:the|it|they|he|she|some|many|one)\b/,
  },
  {
    id: "told-in-fiction",
    outcome: null,
    sentence: new RegExp(`\\b${IN_FICTION}`),
  },
  {
    id: "labelled-a-claim",
    outcome: null,
    sentence:
      /^["'([]*(?:claims?|rumou?rs?|myths?|fiction|hoax|fake(?: news)?|false|allegation|misconception)(?: (?:no\.? ?|number )?\d+)?: /,
  },
  {
    id: "taken-back-next",
    outcome: null,
    next: new RegExp(`^["'([]*(?:but |however,? |in fact,? |yet )?(?:${TAKEN_BACK})`),
  },
  {
    id: "taken-back-at-once",
    outcome: null,
    sentence: new RegExp(`(?:;|, but|, though|, although| -) (?:but |however,? )?(?:${TAKEN_BACK})`),
  },
  {
    id: "told-wrongly-after",
    outcome: null,
    sentence: new RegExp(`, (?:[\\w'-]+ ){0,7}(?:${WRONGLY} ${CLAIMING}|${CLAIMING}\\w* ${WRONGLY})`),
  },
  {
    id: "rumoured-after",
    outcome: null,
    sentence:
      /, (?:so )?(?:the )?(?:rumou?rs?|gossip|word on the street|legend|story) (?:says?|has it|have it|goes|went)\b/,
  },
  {
    id: "is-what-they-want",
    outcome: null,
    sentence:
      /\b(?:is|was) (?:all )?(?:what|that) (?:[\w'-]+ ){1,4}(?:wants?|wanted|hopes? for|hoped for|seeks?|sought|dreams? of|needs?)\b/,
  },
];
