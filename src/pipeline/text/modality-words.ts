/** Words of the modality rules, as pieces of patterns over folded text. */

/** Adverbs that may stand between an auxiliary and its verb. */
export const ADVERBS =
  "(?:(?:also|now|then|soon|still|yet|already|ever|even|first|later|both|each|all|together|once (?:again|more)|again|at last|once|never|just|not only|[a-z]+ly) ){0,3}(?:\\w+ (?:and|or|and then) )?";

/** What may stand between an auxiliary and the verb that tells the act: "will soon have been". */
export const BE = `${ADVERBS}(?:be |been |get |have (?:been )?)?${ADVERBS}`;

/** "May" as a verb: not the month, which a preposition, "last" or a number leads to or a number follows. */
export const MAY =
  "(?<!\\b(?:in|since|by|last|next|this|early|late|mid|until|till|from|of|\\d{1,2}|\\d(?:st|nd|rd|th))[ -])may(?! \\d)";

/** Verbs that put an act off into what may be. */
export const MODAL = anyOf("will", "shall", "would", "could", MAY, "might", "can", "'ll", "'d");

/** Verbs and nouns of asking and hoping. */
export const WISHING = anyOf(
  "call(?:s|ed|ing)? (?:for|on)",
  "urg(?:e|es|ed|ing)",
  "instruct(?:s|ed|ing)?",
  "demand(?:s|ed|ing)?",
  "appeal(?:s|ed|ing)? (?:for|to)",
  "hop(?:e|es|ed|ing)",
  "wish(?:es|ed)?",
  "recommend(?:s|ed|ing)?",
  "push(?:es|ed|ing)? for",
  "press(?:es|ed|ing)? (?:for|to)|press(?:es|ed|ing)?(?= (?!ahead|on\\b|for\\b|forward)(?:[\\w'-]+ ){1,5}to\\b)",
  "ask(?:s|ed|ing)?",
  "told (?:[\\w'-]+ ){1,4}to",
  "insist(?:s|ed)?",
  "work(?:s|ed|ing)? (?:together |hard |closely )?(?:to|towards?)|work(?:s|ed|ing)? hard for",
  "advocat(?:e|es|ed|ing)",
  "plead(?:s|ed|ing)?|pled",
  "encourag(?:e|es|ed|ing)",
  "importance of",
  "need for",
);

/** Verbs and nouns of planning, and of readiness to act. */
export const PLANNING = anyOf(
  "plan(?:s|ned|ning)?",
  "expect(?:s|ed|ing)?",
  "schedul(?:e|es|ed|ing)",
  "intend(?:s|ed|ing)?",
  "intention",
  "aim(?:s|ed|ing)?",
  "prepar(?:e|es|ed|ing)",
  "poised|about|likely|ready|set|due|slated|bound|meant|supposed|means?(?= to\\b)|resolved|determined|keen|reckons? (?:with|on)",
  "look(?:s|ed|ing)?",
  "eye[sd]?|eyeing",
  "seek(?:s|ing)?|sought",
  "agree(?:s|d|ing)?|agreement",
  "pledg(?:e|es|ed|ing)",
  "promis(?:e|es|ed|ing)",
  "vow(?:s|ed)?",
  "decid(?:e|es|ed|ing)|decision",
  "undert(?:ake|akes|ook|aken)",
  "commit(?:s|ted|ment)?",
  "close|closer|near|nearer|nearing|approach(?:es|ed|ing)?|on (?:the |their |its )?(?:verge|brink|cusp|point|way|course|track)",
  "propos(?:e|es|ed|ing|al)",
  "consider(?:s|ed|ing)?",
  "allow(?:s|ed|ing)?",
  "tr(?:y|ies|ied|ying)",
  "mov(?:e|es|ed|ing)",
  "want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)",
  "efforts?|timetable|deadline|target|goal|race|bid|chance|opportunity|way|path|steps?|work|idea",
  "push(?:es|ed|ing)? ahead",
  "arrang(?:e|es|ed|ing|ements?)",
  "forecast|foresees?|foresaw|foreseen|envisag(?:e|es|ed)|will|would",
);

/** Words after which an act told as a noun is a fact: "welcomed the signing". */
export const WELCOMING = anyOf(
  "welcom(?:e|es|ed|ing)",
  "hail(?:s|ed|ing)?",
  "mark(?:s|ed|ing)?",
  "celebrat(?:e|es|ed|ing)",
  "announc(?:e|es|ed|ing)",
  "attend(?:s|ed|ing)?",
  "witness(?:es|ed|ing)?",
  "prais(?:e|es|ed|ing)",
  "reports?|reported",
  "since|after|following|follow(?:s|ed)?|upon",
  "complet(?:e|es|ed|ing)",
  "scene|saw|sees|noted?",
  "presid(?:e|ed|es|ing) (?:over|at)|overs(?:aw|ees?|een)|watch(?:es|ed|ing)?|host(?:s|ed|ing)?|present at|toast(?:s|ed)?|coincid(?:es|ed|ing) with",
  "laud(?:s|ed)?|applaud(?:s|ed)?",
  "(?:criticis|criticiz|condemn|denounc|deplor|lament|attack|slamm|protest|resent|regrett|congratulat|thank)(?:e|es|s|ed|ing)?",
  "record(?:s|ed)?|confirm(?:s|ed)?",
  "(?:gives?|gave|given|has given) (?:\\w+ )?",
  "with the",
);

/** Words that keep an act from happening. */
export const STOPPING = anyOf(
  "put(?:s|ting)? off",
  "postpon(?:e|es|ed|ing)",
  "delay(?:s|ed|ing)?",
  "call(?:s|ed|ing)? off",
  "cancel(?:s|led|ed|ling)?",
  "suspend(?:s|ed|ing)?",
  "halt(?:s|ed|ing)?",
  "reject(?:s|ed|ing)?",
  "block(?:s|ed|ing)?",
  "stop(?:s|ped|ping)? short of|f[ae]ll(?:s|ing)? short of|short of",
  "h[eo]ld(?:s|ing)? off|back(?:s|ed|ing)? (?:out|away) (?:of|from)",
  "shelv(?:e|es|ed|ing)|fr(?:eeze|eezes|oze|ozen)|defer(?:s|red|ring)?|veto(?:es|ed)?",
);

/** Words that say no to an act: "declined to sign". */
export const REFUSING = anyOf(
  "no (?:plans?|intention|intent|need|decision|request)",
  "unlikely|unable|unwilling|reluctant",
  "fail(?:s|ed)?",
  "refus(?:e|es|ed|al)",
  "declin(?:e|es|ed)",
  "rul(?:e|es|ed) out",
  "(?:back|step|pull|draw|drew|sh)(?:s|ed|ied|ped|ping|ing|ies|n)? (?:off|away|back|out|down) (?:from|of)",
  "den(?:y|ies|ied)",
);

/** Words that undo what was decided: "reversed its decision to end". */
export const UNDOING = anyOf(
  "(?:suspension|reversal|withdrawal|revocation|postponement|freezing) of",
  "revers(?:e|es|ed|ing)",
  "stay(?:s|ed|ing)?",
  "suspend(?:s|ed|ing)?",
  "revok(?:e|es|ed|ing)|rescind(?:s|ed|ing)?|retract(?:s|ed|ing)?",
  "withdr(?:aw|aws|ew|awn|awing)",
  "drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?",
  "cancel(?:s|led|ed|ling|ing)?|called off|went back on|walked back|put (?:on hold|off)|backed (?:away|down) from",
  "fr(?:eeze|eezes|oze|ozen|eezing)|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|defer(?:s|red|ring)?|postpon(?:e|es|ed|ing)",
);

export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

/** Up to `count` words, whatever they are. */
export function upTo(count: number): string {
  return `(?:[\\w'./-]+,? ){0,${count}}`;
}

/** `words`, then at most `count` other words, then the cue. */
export function within(count: number, words: string): RegExp {
  return new RegExp(`\\b${words} ${upTo(count)}$`);
}

/** `words` right before the cue, but for adverbs. */
export function rightBefore(words: string, between: string = ADVERBS): RegExp {
  return new RegExp(`\\b${words} ${between}$`);
}

/** "A pact that": what it would do when it is there puts nothing off. */
export const OF_A_PACT =
  "\\b(?:pact|agreement|treaty|accord|deal|text|convention|arrangement|framework|one)s?,? (?:that|which|under which(?: [\\w'-]+){1,4}|by which(?: [\\w'-]+){1,4}) ";
