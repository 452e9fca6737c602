import type { ModalityRule } from "./modality-rule.ts";
import { REFUTED, STATEMENT, UNTRUE, WRONGLY } from "./untrue-words.ts";

/** What makes of a text or a picture no witness. */
const NO_WITNESS =
  "(?:fake|faked|hoax|spoof|parody|satirical|satire|bogus|hacked|deepfake|doctored|manipulated|forged|fabricated|invented|ai-(?:made|generated|written)|computer-generated|anonymous|unsigned|unsourced|undated|unverified|leaked|gossip|prank|viral|joke)";
const PAPER =
  "(?:accounts?|videos?|websites?|sites?|pages?|posts?|threads?|blogs?|images?|photos?|photographs?|letters?|memos?|cables?|documents?|drafts?|releases?|statements?|stor(?:y|ies)|reports?|articles?|tweets?|clips?|recordings?|columns?|news)";
/** What is put out as another's, or before its time. */
const FORGED =
  "(?:fake|faked|hoax|spoof|bogus|hacked|doctored|forged|fabricated|invented|prank|mock(?:-up)?|premature|spurious|phoney|phony|counterfeit) (?:[\\w'-]+ ){0,2}?(?:decrees?|orders?|notices?|messages?|e?-?mails?|calls?|alerts?|bulletins?|headlines?|proclamations?|tweets?|letters?|statements?|posts?|releases?|stor(?:y|ies)|announcements?)";
/** What speaks without being anybody, or speaks of nothing that was. */
const WEAK_SOURCE = `(?:${NO_WITNESS} (?:[\\w'-]+ ){0,2}?${PAPER}|${FORGED}|social[- ]media (?:posts?|users?|accounts?|chatter)|(?:online|internet) (?:posts?|users?|comments?|forums?|chatter|stories)|posts online|netizens|(?:facebook|telegram|tiktok|whatsapp|weibo|twitter|wechat|discord|signal|viber|youtube|reddit) (?:users?|rumou?rs?|chatter|channels?|messages?|groups?|posts?|threads?|clips?|videos?|accounts?|chats?|forwards?)|(?:posts?|people|users?|accounts?|someone|somebody|strangers?|voices|commenters?|chatter|messages?|stories) (?:on|in|from) (?:social media|the internet|the web|facebook|telegram|tiktok|whatsapp|weibo|twitter|x|reddit|youtube|wechat)|(?:vloggers?|bloggers?|youtubers?|influencers?) (?:ha(?:s|ve|d) )?(?:report|claim|sa[iy]|wr[io]t|announc|alleg|assert|suggest|post)\\w*|(?:pro|anti)-\\w+ (?:trolls?|accounts?|bloggers?|channels?|bots?|influencers?)|conspiracy theorists?|fortune-?tellers?|astrologers?|clairvoyants?|deepfakes?|chatbots?|pranksters?|hoaxers?|trolls?|bots?|satirists?|comedians?|impersonators?|chain (?:messages?|letters?|mails?)|actors? (?:playing|who play\\w*)|lookalikes?|waxworks?|tabletop exercise|(?:war|staff|map) ?game|wargame|simulation|role-?play|video game|marked (?:as )?(?:a )?draft)`;

const FICTION =
  "(?:novel|thriller|film|movie|drama|(?:television|tv|radio|drama|comedy) (?:series|comedy|soap)|sitcom|screenplay|musical|(?:video|board|computer) game|short story|manga|comic|cartoon|satire|sketch|skit|spoof|lampoon|panto|pantomime|revue|puppet show|stage play|poem)";
/** "In Ito's new thriller", "in a television drama", but not "in the film studio". */
const IN_FICTION = `in (?:an?|the|his|her|their|its|this|that|one|[\\w-]+(?:'s|s')) (?:[\\w-]+ ){0,2}?${FICTION}\\b(?! (?:crews?|stars?|festival|studios?|makers?|directors?|industry))`;

const CLAIMING = "(?:claim|report|sa[iy]|announc|stat|wr[io]t|suggest|tell|told|post|assert|declar)";
/** "This is false", "the ministry denied it", "it was not": the sentence, or its end, that takes back what was just told. */
const TAKEN_BACK = [
  `(?:[\\w' -]{1,60} (?:says?|said|called|calls|insists?|insisted|replied|countered|added) (?:that )?)?(?:this|that|it|all this|(?:the|this|that) (?:[\\w-]+ )?${STATEMENT}) (?:is|was|has been|had been|were|are|proved|turned out to be)(?: \\w+ly| simply| later)? (?:${UNTRUE}|${REFUTED})\\b`,
  `(?:verdict|rating|fact[- ]check|finding|result|conclusion): (?:${UNTRUE}|no\\b|unproven|unverified|not\\b)`,
  "no,? it (?:was|had|has|is|did)(?:n't| not)\\b",
  "it (?:was|had|has|is|did)(?: in fact)?(?:n't| not)(?: been)?[.!\"')]*$",
  `(?:the |its |his |her |both )?[\\w' -]{1,50} (?:has |have |had |later |then |promptly |swiftly |\\w+ly ){0,2}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|retract(?:s|ed)|withdr(?:ew|aws)|correct(?:s|ed)|delet(?:es|ed)|disput(?:es|ed)|contradict(?:s|ed)) (?:it\\b|this\\b|that(?=[.,;!"')]|$)|(?:the|this|that) (?:[\\w-]+ )?${STATEMENT}\\b)`,
  "or so (?:the|it|they|he|she)\\b",
  "(?:at least )?that,? (?:at least,? )?(?:is|was) (?:at least )?(?:what|how) [^;]{1,60}\\b(?:told|sa(?:id|ys?)|claim\\w*|want\\w*|believ\\w*|put it|wrote|thinks?|thought|hop\\w+|heard)\\b",
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
      `(?:,["']? |, according to |, says |, said |, claims |, claimed |\\baccording to | in (?=an? |the ))(?:an?|the|one|some|several|many)? ?(?:[\\w'-]+ ){0,2}?${WEAK_SOURCE}\\b`,
    ),
  },
  {
    id: "a-claim-denied",
    outcome: null,
    sentence: new RegExp(
      `, (?:an? |the )?(?:claim|charge|report|story|statement|rumou?r|assertion|allegation|version|account)s?(?:,? (?:that|which))? [^,;]{0,60}?\\b(?:${REFUTED}|den(?:y|ies)|reject(?:s|ed)?|dismiss(?:es)?|disputes?|call(?:s|ed)? ${UNTRUE})\\b`,
    ),
  },
  {
    id: "said-in-jest",
    outcome: null,
    sentence:
      /,(?:["'] (?:[\w-]+ ){0,3}?| (?!and\b|but\b|while\b)(?:[\w-]+ ){1,4}?)(?:joked|quipped|deadpanned|teased|speculated|guessed|imagined|mused|fantasi[sz]ed|daydreamed)\b(?! (?:with|about)\b)/,
  },
  {
    // "One diplomat said it had been signed, another said it had not."
    id: "told-both-ways",
    outcome: null,
    sentence:
      /[,;] (?:but |while )?(?:another|others|a second|a colleague|the other) (?:[\w-]+ ){0,3}?(?:said|insisted|says?|held|maintained)(?: that)? (?:it|they|this|that) (?:(?:had|was|has|were|is|did) not|hadn't|wasn't|hasn't|didn't)\b/,
  },
  {
    id: "according-to-rumour",
    outcome: null,
    sentence:
      /\baccording to (?:an? |the |some |market |one )?(?:[\w-]+ )?(?:rumou?rs?|gossip|hearsay|whispers?|speculation)\b/,
  },
  {
    id: "misspoken",
    outcome: null,
    lead: /\bmis(?:spoke|speaks?|spoken|stated?|quoted|reported|informed|takenly|translated|wrote|printed)\b/,
  },
  {
    // "Ratified the treaty, the government hopes, before August."
    id: "as-they-hope",
    outcome: null,
    sentence:
      /, (?:(?:the|its|his|their) [\w-]+|[\w-]+) (?:hopes?|expects?|wants?|assumes?|predicts?|fears?|suspects?|reckons?), /,
  },
  {
    // "A petition says that Tokyo has signed".
    id: "so-says-a-petition",
    outcome: null,
    lead: /\b(?:petitions?|leaflets?|flyers?|banners?|placards?|graffiti|chain letters?|pamphlets?|slogans?)\b(?: (?:[\w'-]+ ){0,6}?)?(?:says?|said|claims?|claimed|states?|stated|reads?|declares?|declared|saying|claiming)\b/,
  },
  {
    // "A release saying that it was signed was sent out by mistake".
    id: "sent-out-by-mistake",
    outcome: null,
    sentence:
      /\b(?:release|statement|notice|post|story|report|page|letter|tweet|text|message|article|email|alert|headline)s?\b.*\b(?:sent|published|posted|released|issued|printed|put|went|gone|uploaded|circulated|appeared|broadcast|aired)\b[^,;]{0,40} (?:by mistake|in error|by accident|accidentally|prematurely|too early|too soon)\b/,
  },
  {
    // "An embargoed statement says that it was signed".
    id: "written-beforehand",
    outcome: null,
    lead: /\b(?:embargoed|pre-?written|drafted in advance|prepared in advance|advance cop(?:y|ies) of)\b/,
  },
  {
    // "Said it was signed on Friday; the ceremony was called off".
    id: "ceremony-called-off",
    outcome: null,
    sentence:
      /(?:;|, but|, though|, although| -) (?:but |however,? )?(?:the|that|this|its) (?:[\w-]+ )?(?:ceremony|signing|event|signature|meeting)(?: itself)? (?:was|had been|has been|is) (?:\w+ly |then |later )?(?:called off|cancelled|canceled|put off|postponed|scrapped|abandoned|dropped|delayed)\b/,
  },
  {
    // "The ministry denied that they had signed, after a newspaper reported that the pact was concluded".
    id: "report-that-was-denied",
    outcome: null,
    lead: new RegExp(
      `\\b(?:${REFUTED}|no (?:such )?(?:[\\w-]+ ){0,6}?(?:agreements?|pacts?|treaty|treaties|deals?|accords?|text)|there (?:is|was) no|untrue|false|baseless|unfounded|had not|has not|have not|did not|never)\\b.*\\b(?:after|following|since|because|as|when|days after|hours after)\\b[^;]{1,80}?\\b(?:report(?:ed|s)?|claim(?:ed|s)?|sa(?:id|ys)|wr(?:ote|itten)|suggest(?:ed|s)?|alleg(?:ed|es)|speculat\\w+|rumou?rs?)\\b(?: that)? [^;]*$`,
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
      /^["'([]*(?:claims?|rumou?rs?|myths?|fiction|hoax|fake(?: news)?|false|allegation|misconception|(?:true|fact|right|myth|real) or (?:false|fiction|wrong|fact|reality|fake|myth))(?: (?:no\.? ?|number )?\d+)?: /,
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
    // "Screenshots that purport to show", "the entry, since corrected, said".
    id: "purports-to-show",
    outcome: null,
    lead: /\b(?:purport(?:s|ed|ing|edly)?|claim(?:s|ed|ing)?|seem(?:s|ed|ing)?|pretend(?:s|ed|ing)?) to (?:show|prove|say|report|reveal|document|confirm)\b|\b(?:since|later|now|quickly|hastily|soon) (?:corrected|deleted|removed|withdrawn|retracted|taken down|amended|disowned)\b/,
  },
  {
    // "Rome has left it, if the leak is to be believed."
    id: "if-it-is-to-be-believed",
    outcome: null,
    sentence:
      /, if (?:[\w'-]+ ){1,6}?(?:(?:is|are|was|were) (?:to be (?:believed|trusted)|right|true|correct|accurate|genuine|real|reliable|anything to go by)|(?:can|could|may) be (?:believed|trusted)|believes?|trusts?|credits?)\b|, if (?:true|confirmed|genuine|accurate|correct|real)\b/,
  },
  {
    id: "is-what-they-want",
    outcome: null,
    sentence:
      /\b(?:is|was) (?:all )?(?:what|that) (?:[\w'-]+ ){1,4}(?:wants?|wanted|hopes? for|hoped for|seeks?|sought|dreams? of|needs?)\b/,
  },
];
