import type { LadderId } from "../../model/codebook.ts";
import type { Span } from "../../model/span.ts";
import { IS_COMPARED } from "./compared-things.ts";
import { isPlaceOf } from "./papers-about.ts";
import { startingIn } from "./split-words.ts";
import { signed } from "./word-signs.ts";

/** Other texts that are signed, adopted or passed; a cue beside one of them is about it. */
export const OTHER_TEXTS = signed(
  "otherText",
  /\b(?:memorandum|memoranda|mous?|statements?(?<!\bin (?:an?|the|their|its|his|her) (?:[\w-]+ ){0,2}statements?)|communique|contracts?|(?<!ratification )(?:resolutions?|bills?|laws?|legislation|motions?)(?! (?:to (?:ratify|approve)|that (?:ratifies|approves|would ratify)|which ratifies|ratifying|approving|concurring|authori[sz]ing (?:the )?ratif|on (?:the )?ratif|of (?:concurr|ratif|approv)|for (?:the )?ratif))|letters?|roadmap|declarations?|guidelines|budgets?|minutes|notes|rules?|petitions?|orders?|licen[cs]es?|amendments?|trade (?:deal|pact|agreement)|terms(?: of reference|(?! of))|agreement in principle|information deal|mission|office(?<!\bin office)|court|websites?|projects|dialogue|demonstrators?|(?:protocols?|annex(?:es)?|addend(?:um|a)|appendi(?:x|ces)|side (?:letters?|deals?|agreements?))(?<!(?:\b(?:and|with)|,) (?:its|their|the|an?) (?:[\w-]+ )?(?:protocols?|annex(?:es)?|addend(?:um|a)|appendi(?:x|ces)|side (?:letters?|deals?|agreements?))))\b(?! (?:says?|said|adds|added|notes|noted|states|stated|records|makes clear)\b)/g,
);

const MATTERS =
  "(?:(?:free[- ]|arms )?trad(?:e|ing)|fish(?:ing|eries|ery)|tax(?:ation)?|extradition|oceans?|high seas|climate|environmental|peace|border|boundary|investment|aviation|air services|open[- ]skies|visa(?:[- ]waiver)?|labou?r|migration|social security|pensions?|customs|tariffs?|health|cultural|education(?:al)?|film|tourism|energy|gas|oil|pipeline|water|river|space|lunar|digital|research|scien(?:ce|tific)|hydrogen|battery|semiconductor|chips?|(?:critical )?minerals?|food|farm(?:ing)?|agricultur(?:e|al)|currency|swap|loan|banking|financial|economic|friendship|amity|police|coast ?guard|prisoners?|legal assistance|judicial|patents?|sports?|wildlife|whaling|human rights|test[- ]ban)";

/** "A fishing treaty", "the earlier accord": what is agreed on another matter, or was before. */
export const OTHER_MATTERS = signed(
  "otherMatter",
  new RegExp(
    `\\b(?:${MATTERS}|(?:earlier|previous|former|old|older|separate|unrelated|another|different|rival|predecessor)(?: [\\w-]+)?) (?:(?:cooperation|partnership) )?(?:pacts?|agreements?|accords?|deals?|treaty|treaties|conventions?|protocols?)\\b|\\b(?:pacts?|agreements?|accords?|deals?|treaty|convention|protocol) (?:(?:on|over|about|covering) (?:the |their )?(?:[\\w-]+ )?${MATTERS}|of (?:friendship|amity|peace))\\b`,
    "g",
  ),
);

/** From a verb or noun to what it is on: "talks on a fresh", "negotiating the long-sought". */
const ON_IT =
  /^(?: (?:on|over|about|for|towards?|of))?(?: (?:an?|the|its|their|his|her|this|that|such))?(?: (?!of\b|on\b|and\b|to\b|in\b|with\b|for\b)[\w'-]+){0,2} $/;

/** Whether a cue is told of a text on another matter: "started negotiating a trade accord", "concluded talks on a fishing pact". */
export function isOnOtherMatter(folded: string, cue: Span, matters: readonly Span[]): boolean {
  return matters.some(
    ({ start, end }) => end > cue.start && (start < cue.end || ON_IT.test(folded.slice(cue.end, start))),
  );
}

const COMPANY =
  "(?:compan(?:y|ies)|firms?|joint ventures?|ventures?|consorti(?:um|a)|subsidiar(?:y|ies)|mergers?|takeovers?)";
/** From "talks" to a company that is to be founded or bought: "talks on a joint", "are negotiating the terms of their". */
const ON_COMPANY = new RegExp(
  `^(?: to (?:form|found|create|establish|set up|launch))?(?: (?:on|over|about|for|towards?|of))?(?: (?:an?|the|its|their|how|setting|forming|founding|creating|establishing|terms|details|shape|up|of|for|to|form|set|found)){0,5}(?: (?!of\\b|on\\b|and\\b|to\\b|in\\b|with\\b|for\\b|between\\b)[\\w'-]+){0,3}? ${COMPANY}\\b`,
);
/** Those who do business, as the ones who talk: "the three firms are still". */
const BY_COMPANIES =
  /\b(?:companies|firms|contractors|manufacturers|makers|(?:bae(?: systems)?|leonardo|mitsubishi heavy industries|mhi|rolls-royce|ihi|avio(?: aero)?|edgewing)(?: from [\w ,]{1,40})?)(?: (?:of|from|in) (?:[\w-]+,? ){0,4}[\w-]+)? (?:(?:is|are|was|were|have|has|had|been|be|will|would|also|still|now|then|both|meanwhile|in|to|h[eo]ld|open(?:ed)?|beg[au]n|start(?:ed)?|resumed?|\w+ly) ){0,4}$/;

/** Whether talks are those of companies, or on a company of theirs: they are none of the states on their treaty. */
export function isTalkOfCompanies(folded: string, cue: Span, sentenceStart: number): boolean {
  return (
    ON_COMPANY.test(folded.slice(cue.end, cue.end + 120)) || BY_COMPANIES.test(folded.slice(sentenceStart, cue.start))
  );
}

/** Treaties by a name of their own, as written: "the Treaty of Rome", "the Mutual Defense Treaty". */
export const NAMED_TEXTS = signed(
  "namedText",
  /\b(?:Treaty|Convention|Protocol|Charter|Statute|Pact|Agreement|Accord) (?:of|on|for|against) (?:the )?[A-Z]\w+|\b(?:[A-Z][\w-]+ ){1,4}(?:Treaty|Convention|Protocol|Charter|Act)\b/g,
);

/** "The legislation which": a pronoun that goes on to tell of something else. */
export const OF_OTHER_NOUN =
  /\b(?:legislation|laws?|bills?|orders?|rules?|guidelines|reforms?|decisions?|budgets?|sanctions|curbs|controls|restrictions|measures?|plans?|strategy|statute)(?:,? (?:that|of) )? ?$/;

/** Texts that are no stranger to a ladder: a programme starts with a contract, a partnership with a declaration. */
export const OWN_TEXTS: Readonly<Record<LadderId, RegExp>> = {
  treaty: /^(?:notes|minutes)$/,
  programme:
    /^(?:statements?|communique|budgets?|dialogue|contracts?|memorandum|memoranda|orders?|agreement in principle|office|projects)$/,
  partnership: /^(?:statements?|declarations?|communique|minutes|office)$/,
};

/** "A deal on radars, and": what is agreed on, and the "and" that leads to something else. */
const MATTER_AND_MORE =
  /^ (?:on|for|covering|about|over) [^,;]{1,90}(?:, (?:and|while|but|as|where|after) |; | while )/;

/**
 * The rest of a sentence after a pact's own matter is told: of "a deal on radars, and spoke of the RAA" what follows
 * "and". A pact named there is another. Null when the words at the start of `rest` tell of no matter.
 */
export function parted(folded: string, rest: Span): Span | null {
  const told = MATTER_AND_MORE.exec(folded.slice(rest.start, Math.min(rest.end, rest.start + 120)))?.[0].length;
  return told === undefined ? null : { start: rest.start + told, end: rest.end };
}

/** From "a pact" to the verb that tells what it does: "under which", "that would", "to widen", but not "to set up". */
const DOES =
  /^(?: [\w-]+){0,3}?,? (?:(?:under|by|through|in|with) which\b|(?:that|which) (?!(?:is|was)\b|[\w' -]{1,40}\b(?:call|name|dub|title|term|label)(?:s|ed)?\b)|to (?=\w+ )(?!be\b))(?!(?:\w+ )?(?:establish|set|creat|found|constitut|launch|includ|compris|call|becom)\w*)[^,;:]*$/;

/** "At an EDCA site". */
const IS_AT = / (?:at|in|near|from) (?:an? |the |one of the )?(?:[\w-]+ ){0,2}$/;

/**
 * Whether "a pact" is told to bear on an agreement that is named in the same clause, and so is another: "signed a pact
 * under which the RAA would be widened". `rest` is the sentence behind the words.
 */
export function bearsOnAnother(folded: string, rest: Span, mentions: readonly Span[], ladder: LadderId): boolean {
  const [named] = startingIn(mentions, rest);
  if (named === undefined) return false;
  const between = folded.slice(rest.start, named.start);
  if (IS_COMPARED.test(between)) return true;
  return ladder === "treaty" && (DOES.test(between) || (IS_AT.test(between) && isPlaceOf(folded, named)));
}

/** "Ties, which date from 2007": what is told to date from a year is no text. */
const DATED_OTHER =
  /\b(?:partnership|roadmap|road map|plan|alliance|friendship|relationship|relations|ties|cooperation|custom|tradition|law|constitution|ban|rules?|polic(?:y|ies)|disputes?|bases?),? (?:which |that )?(?:also |itself |themselves )?$/;

/** Whether "dates from" is told of something that stands right before it and is no agreement's text. */
export function datesOther(cueWords: string, before: string): boolean {
  return /^dat(?:e|es|ed|ing) /.test(cueWords) && DATED_OTHER.test(before);
}
