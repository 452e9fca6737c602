import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import { hasVerb } from "./split-clauses.ts";

/** What opens a sentence whose main clause is still to come, behind the first comma. */
const SUBORDINATE =
  /^["'(]?(?:(?:ever |even )?(?:since|because|when|as(?! of\b)|although|though|while|whereas|after|once|if|now that)|having)\b[^,;:]*$/;

/** What is left between a comma and a time that still belongs to the words before the comma: "was signed, in May,". */
const LEADS_TO_TIME = /^[^,]*, (?:(?:in|on|at|by|back|early|late|mid|earlier|first|the|last|this) ?)*$/;

/** "Since it came into force, three drills, the last in June, were held": a time of the main clause. */
function isOfMainClause(folded: string, sentence: Span, cue: Span, time: Span): boolean {
  if (time.start < cue.end || !SUBORDINATE.test(folded.slice(sentence.start, cue.start))) return false;
  const between = folded.slice(cue.end, time.start);
  return between.includes(",") && !LEADS_TO_TIME.test(between);
}

/** What may follow a participle that says of what is named before or behind it how it came to be: "signed by". */
const NO_OBJECT =
  /^(?:,|$| (?:in|on|by|at|under|during|for|from|last|early|late|after|before|when|just|only|long|between|amid|back|some|more|less|nearly|almost|half|more than|an? (?:half|quarter|decade|generation|century|year|month|week|fortnight)|\w+ (?:and a half )?(?:hours|days|weeks|months|years|decades|generations))\b)/;
const OPENS_ASIDE = /(?:^["'(]?|, )(?:\w+ly |first )?$/;

/** "Signed under Aquino, it was widened in 2023", "a judge on Monday looked at it, signed by Aquino": the main verb's. */
function isOfVerbBesideAside(folded: string, sentence: Span, { cue }: CueTimes, time: Span): boolean {
  if (cue.form !== "past" && cue.form !== "participle") return false;
  const lead = folded.slice(sentence.start, cue.start);
  if (!OPENS_ASIDE.test(lead) || !NO_OBJECT.test(folded.slice(cue.end, sentence.end))) return false;
  if (time.end <= cue.start) {
    const isPassive = /^ (?:by|under)\b/.test(folded.slice(cue.end, sentence.end));
    return isPassive || hasVerb(folded.slice(time.end, cue.start));
  }
  const between = folded.slice(cue.end, time.start);
  const comma = between.indexOf(",");
  return comma >= 0 && hasVerb(between.slice(comma));
}

/** "The minister who signed it left office in May": when the minister left. */
const WHO_DID = /\b(?:who|that) (?:(?:had|has|have|also|first|once|\w+ly) )*$/;

/** "On Monday they thanked all who had signed it": before that Monday, and nobody says when. */
const HAD_BEEN_DONE =
  /^,? (?!when\b|where\b|which\b|that\b)[^;]*\b(?:that|who|whom|which|what|how|why|whether|because|since|as)\b[^;]*\b(?:had|'d) (?:\w+ly |already |long |first |also |since |been ){0,3}$/;

/** Nouns that make a time with "of": "the morning of 8 July", "the spring of 2023". */
const PART_OF_TIME =
  "(?:mornings?|evenings?|nights?|afternoons?|days?|dates?|hours?|minutes|weeks?|weekend|months?|year|years|start|beginning|middle|end|close|half|quarter|third|part|turn|eve|course|spring|summer|autumn|fall|winter|outset|rest|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\\d+(?:st|nd|rd|th)?|first|second|fourth|fifth|last)";
/** Papers whose year is mostly that of their own signing. */
const OWN_PAPER = "(?:pacts?|agreements?|accords?|treat(?:y|ies)|conventions?|arrangements?|declarations?|deals?)";
const WHAT_IT_IS_OF = new RegExp(
  `\\b(?:the|an?|its|their|his|her|this|that|\\w+'s?) (?:[\\w'-]+ ){0,3}(?!${PART_OF_TIME} |${OWN_PAPER} )[a-z][\\w'-]* (?:of|dated) (?:early |late |mid-?|spring |summer |autumn |winter )*$`,
);
/** "At the summit of May 2023" tells when, and so does "just before". */
const AT_AN_OCCASION =
  /\b(?:at|during|on|in|by|over|through|with|for|was|were|is|became|as|(?:just|shortly|immediately|right|soon|hours|days|weeks|eve) (?:before|after|ahead of|of)) (?:the|an?|its|their|his|her|this|that|(?:[\w-]+ )?[\w-]+'s?) (?:[\w'-]+ ){1,4}(?:of|dated) (?:early |late |mid-?|spring |summer |autumn |winter )*$/;

/** "Was signed before the vote in July 2024": when the vote was. */
const UP_TO_SOMETHING =
  /(?<!\b(?:days|hours|weeks|minutes|shortly|just|immediately|right|day|week) )\b(?:before|until|unlike|despite|in spite of|well ahead of) (?:the |an? |its |their |his |her )?(?:[\w'-]+ ){1,5}(?:in|on|of|from) (?:early |late |mid-?|the )*$/;

/** "Was signed to make good the loss of the bases in 1992": when they were lost. */
const SERVES_A_PURPOSE =
  /^[^,;]* (?:to|in order to|so as to) (?:\w+ly )?(?:make|allow|let|enable|help|replace|counter|deter|deepen|boost|strengthen|fill|give|govern|regulate|ease|speed|smooth|build|protect|meet|answer|update|widen|expand|avoid|prevent|keep|restore|repair|mend|heal|compensate|prepare|support|offset|undo|settle|resolve|respond|react)\b[^,;]*$/;

/** "Morrison, prime minister since 2018, signed": how long something else has been so. */
const STANDS_SINCE = /\w, (?:[\w'-]+ ){1,7}(?:from|since|until|between|till|through|to|and) $/;

/** Whether a time tells when something else was, that stands in the sentence of a cue beside its act. */
export function isOfAnother(question: CueTimes, time: Span): boolean {
  const { cue, clauses, reading, outcome } = question;
  if (outcome !== "happened") return false;
  const { folded } = reading;
  const sentence = { start: clauses[0]?.start ?? cue.start, end: clauses.at(-1)?.end ?? cue.end };
  const before = folded.slice(Math.max(sentence.start, time.start - LONGEST_LEAD), time.start);
  if (isOfMainClause(folded, sentence, cue, time) || isOfVerbBesideAside(folded, sentence, question, time)) return true;
  if (!overlaps(cue, time) && WHAT_IT_IS_OF.test(before) && !AT_AN_OCCASION.test(before)) return true;
  if (time.end <= cue.start) {
    const between = folded.slice(time.end, cue.start);
    return HAD_BEEN_DONE.test(between) || (STANDS_SINCE.test(before) && /^[^,;]{0,30}, /.test(between));
  }
  const between = folded.slice(cue.end, Math.max(cue.end, time.start));
  if (WHO_DID.test(folded.slice(sentence.start, cue.start)) && hasVerb(between)) return true;
  return SERVES_A_PURPOSE.test(between) || UP_TO_SOMETHING.test(between);
}

/** In characters, back from a time. */
const LONGEST_LEAD = 90;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
