import type { Span } from "../../model/span.ts";

const TALKS = "talks|negotiations|discussions|negotiating";
const NOUN =
  "pacts?|agreements?|accords?|deals?|treaty|treaties|arrangements?|frameworks?|texts?|documents?|equivalents?|counterparts?|versions?|companions?|twins?";
const ORDINAL = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
/** "The death penalty is the hardest point, as it was with Australia." */
const AS_IT_WAS =
  "as (?:it|they|that|those) (?:was|were|had been|did)|as was the case|than (?:it|they|that|those) (?:was|were|did)|as happened|unlike|(?:just )?as";
const KIND = `(?:${NOUN}|attempts?|rules|what|the (?:sort|kind|type)|ones?|them|those|that|two|three|the same|others|more|so|partners?|another|(?:a|its|the) (?:other|${ORDINAL})|${AS_IT_WAS}|${TALKS})`;
const DOER = "(?:[a-z]+|the [a-z]+)";
const OF_KIND = "of (?:this|that|the same|its|the|such a) (?:sort|kind|type|nature)";
const BETWEEN = [
  OF_KIND,
  "already|recently|only|signed|concluded|made|sealed|in place|in force|in effect|in operation|now|exist|exists|namely|being",
  `bind ${DOER}|binds ${DOER}|it has|they have`,
  "on one",
  "on (?:similar|the same|like|comparable|much the same) (?:terms|lines|matters?|subject)",
  "along (?:similar|the same) lines",
  "(?:is|are|was|were) (?:now |also |still )?(?:under way|underway|being negotiated|being discussed|going on|in the works)",
  `(?:that |which )?${DOER} (?:has|had|have)(?: had)?(?: already| recently)?(?: signed| concluded| made| agreed)?`,
  `(?:that |which )?${DOER} (?:signed|concluded|made|sealed)`,
].join("|");

/** "A comparable accord was signed by Japan and Australia": both are its parties. */
const DONE_BY =
  "(?:was|were|has been|had been) (?:already |recently |since )?(?:signed|concluded|reached|struck|sealed|made|agreed|inked) (?:earlier |later |in \\d{4} |last year )?by";

/** "The third country, after", "its seventh partner, following", "the sixth state with which Japan has one, after". */
const IN_ORDER = `(?:country|nation|state|partner)(?: (?:with which|to which|to have|to get|that has|with)(?: [a-z'-]+){1,8})?,? (?:after|following|behind|besides|alongside)`;

/** "With just two countries, ", "with three partners: ". */
const HOW_MANY =
  "(?: (?:just |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few)(?: other)? (?:countries|country|partners?|states?|nations?|others?|allies|powers|capitals)(?:,| –| -|:)(?: namely| among them)?(?: the)?)?";

/** Words before a country list that make it a list of partners: "similar pacts with", "those signed with", "it has them with". */
const BEFORE_PARTNERS = new RegExp(
  `(?:^|[^a-z])(?:(${KIND})(?:,? (?:${BETWEEN})){0,3}(?:,| –| -)? (?:with|between|to|linking|${DONE_BY})|((?:such |[a-z]+ )?partners?(?: so far| already| now)?, (?:counting|being|namely|the (?:first|other|others|earlier ones)[a-z ]{0,12} being))|(${IN_ORDER}))(?: the| both| ally| allies){0,2}${HOW_MANY} $`,
);

/** One like those spoken of: "one", "a similar pact", "such treaties", "an accord of this kind". */
const LIKE_IT = `(?:(?:one|ones|theirs|the same)(?! (?:of|to|in|another)\\b)|(?:an? |its own |their own )?(?:similar|comparable|equivalent|parallel|matching|like|such an?|such) (?:[a-z-]+ ){0,2}(?:${NOUN})|(?:an? |[a-z]+ )?(?:${NOUN}) ${OF_KIND})\\b`;
const ALIKE = `${LIKE_IT}(?! (?:with|between|to|linking)\\b)`;

/** Words after a country list that make it a list of those who have one: "already have such pacts". */
const AFTER_HOLDERS = new RegExp(
  `^(?: also| both| each| already| so far| now| currently| alone){0,2} (?:(?:have|has|had|hold|holds|enjoy|enjoys|got|signed|concluded)(?: already| long| so far| now){0,2}(?: had| signed| concluded| sealed| got)? ${ALIKE}|(?:is|are|was|were) (?:also |now |still |already )?(?:negotiating|discussing|drafting|considering|exploring|weighing|seeking|in talks (?:on|about|over)|working on) ${ALIKE}|(?:wants?|wanted|would like|seeks|sought|asked for) ${ALIKE}|(?:are|is|were|was) (?:among|one of|two of) [^,;:.]{0,40}(?:signed|concluded|sealed|made|have|has|with) ${LIKE_IT})`,
);

/** What opens a sentence or a part of one before a partner: "With Canberra, Tokyo has signed a pact of the kind." */
const BEFORE_FRONTED = /(?:^|[;:–—] ?|, (?:and |but |while |whereas )?)with (?:the )?$/;

/** What is then told of the partner. */
const AFTER_FRONTED = new RegExp(
  `^(?:,? (?:after all, |too, |meanwhile, |by contrast, )?(?:it|they|[a-z]+)(?: [a-z]+)?)? (?:has|have|had|signed|concluded|sealed|made|wants|seeks|plans)(?: (?:already|long|so far|now|recently)){0,2}(?: had| signed| concluded| sealed| made| agreed| an)? ${ALIKE}`,
);

/** "With Rome the outline is settled", "with Paris talks are under way". */
const AFTER_FRONTED_TEXT =
  /^,? (?:(?:the|an?|its|their) )?(?:[a-z-]+ ){0,2}(?:outline|text|wording|draft|talks|negotiations|discussions|pact|agreement|accord|deal|treaty|one)s?(?: itself)?(?: (?:on|about|over|for) (?:an?|the|its) (?:[a-z-]+ ){0,3}(?:pact|agreement|accord|deal|treaty|arrangement|one))? (?:is|are|was|were|has|have|had|took|came|went|entered|began|started|opened|goes|go|will|would)\b/;

/** "The Japanese equivalent", "Ottawa's own will follow", "Wellington's having come in May", right after the country. */
const AFTER_NAMESAKE =
  /^(?:(?:'s)? (?:equivalent|counterpart|version)\b|'s (?:own (?=(?:will|would|is|was|has|had|should|may|might|could|to|soon|later|next)\b)|having (?:been|come|followed|gone|taken|entered)\b))/;

/** "The Japanese accord", "an older Australian one": an article before it, and the noun at once behind it. */
const BEFORE_ADJECTIVE =
  /(?:^|[^a-z])(?:the|an?|its|their)(?: (?:older|newer|earlier|later|existing|other|separate|recent|new|long-standing|longstanding)){0,2} $/;
const AFTER_ADJECTIVE =
  /^ (?:(?:visiting[- ]forces|access|troops?|logistics|supplies|military) )?(?:agreement|pact|accord|treaty|deal|one|text)\b(?!-| (?:with|between|to|of (?!\d)|on|for)\b)/;

/** None, when the words tell that nobody else has one: "no other state has such a pact with". */
const NOBODY = /\b(?:no other|nobody|none|nowhere|no (?:[a-z]+ )?(?:nation|country|state|partner|power|government))\b/;

/** The last words of what leads to partners; behind how many they are, a mark may stand as well. */
const LAST_OF_LEADS: ReadonlySet<string> = new Set(
  "with between to linking by the both ally allies counting being namely after following behind besides alongside them".split(
    " ",
  ),
);
const LAST_OF_ADJECTIVES =
  /(?:^|[^a-z])(?:the|an?|its|their|older|newer|earlier|later|existing|other|separate|recent|new|long-?standing)$/;
/** The first words behind a list by which its countries are told to have one. */
const FIRST_OF_HOLDERS: ReadonlySet<string> = new Set(
  "also both each already so now currently alone have has had hold holds enjoy enjoys got signed concluded is are was were wants wanted would seeks sought asked".split(
    " ",
  ),
);
const MARK = /[,:\u2013-]$/;

/** In characters. */
const FARTHEST_LEAD = 120;
const FARTHEST_TAIL = 110;

/** How a list of countries is told to have what is like what was spoken of. */
export interface SimilarLead {
  /** Where the words begin that lead to the list; its own start where they follow it. */
  readonly start: number;
  /** "Talks with Italy" may be those on the model itself; "a pact with Italy" is another than the model. */
  readonly isTalks: boolean;
  /** Whether the list may be both parties: "between Japan and Australia". */
  readonly isBetween: boolean;
  /** Whether the words name a kind of agreement, which a country before them may own: "Manila's pacts with". */
  readonly isKind: boolean;
  /** Whether the words follow the list, so that no party of what was spoken of is meant. */
  readonly isAfter: boolean;
  /** Whether the list opens its part of the sentence, so that its last may be the one who has it: "With Rome, Tokyo has". */
  readonly isFronted: boolean;
}

/** What makes the countries at `list` partners in something alike, within a sentence; null when nothing does. */
export function findSimilarLead(folded: string, sentence: Span, list: Span): SimilarLead | null {
  const before = folded.slice(Math.max(sentence.start, list.start - FARTHEST_LEAD), list.start);
  const last = before.endsWith(" ") ? before.slice(before.lastIndexOf(" ", before.length - 2) + 1, -1) : "";
  const lead = LAST_OF_LEADS.has(last) || MARK.test(last) ? BEFORE_PARTNERS.exec(before) : null;
  if (lead !== null) {
    const kind = lead[1] ?? lead[2] ?? lead[3] ?? "";
    const start = list.start - lead[0].length + lead[0].indexOf(kind);
    if (NOBODY.test(before.slice(0, before.length - lead[0].length))) return null;
    const isTalks = new RegExp(`^(?:${TALKS})$`).test(kind);
    return {
      start: isTalks ? list.start : start,
      isTalks,
      isBetween: / (?:between|by)\b/.test(lead[0]),
      isKind: lead[1] !== undefined,
      isAfter: false,
      isFronted: false,
    };
  }
  const after = folded.slice(list.end, Math.min(sentence.end, list.end + FARTHEST_TAIL));
  const isFronted =
    (last.endsWith("with") || last === "the") &&
    BEFORE_FRONTED.test(before) &&
    (AFTER_FRONTED.test(after) || AFTER_FRONTED_TEXT.test(after));
  const isAdjective =
    (LAST_OF_ADJECTIVES.test(last) && BEFORE_ADJECTIVE.test(before) && AFTER_ADJECTIVE.test(after)) ||
    (last === "the" && /\bin the $/.test(before) && /^ (?:case|instance)\b/.test(after));
  if (!isFronted && !isAdjective && !isOfHolders(after)) return null;
  return { start: list.start, isTalks: false, isBetween: false, isKind: false, isAfter: true, isFronted };
}

/** Whether what follows a list tells that its countries have one, or that the one is theirs. */
function isOfHolders(after: string): boolean {
  if (after.startsWith("'s ")) return AFTER_NAMESAKE.test(after);
  if (!after.startsWith(" ")) return false;
  const end = after.indexOf(" ", 1);
  const isHeld = FIRST_OF_HOLDERS.has(after.slice(1, end < 0 ? after.length : end)) && AFTER_HOLDERS.test(after);
  return isHeld || AFTER_NAMESAKE.test(after);
}
