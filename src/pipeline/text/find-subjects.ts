import type { LadderId } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { isClauseBeforeOn } from "./clause-before.ts";
import { type Focus, siblingOn } from "./follow-focus.ts";
import { nameSubjects } from "./name-subjects.ts";
import { THING_NOUNS } from "./named-things.ts";
import {
  bearsOnAnother,
  NAMED_TEXTS,
  OF_OTHER_NOUN,
  OTHER_MATTERS,
  OTHER_TEXTS,
  OWN_TEXTS,
  parted,
} from "./other-texts.ts";
import { announcedByNumber, isSaidOfParties, pointBack, pointToSeveral } from "./point-back.ts";
import type { Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import type { SentenceParts } from "./sentence-parts.ts";
import { firstWordAt, startingIn } from "./split-words.ts";
import type { Subject } from "./subject.ts";
import { type Sign, type SignedPattern, signed } from "./word-signs.ts";

/** Nouns that point to an agreement, with the ladders that they may point to. The first is theirs by right. */
const NOUNS: readonly (readonly [sign: Sign, nouns: string, ladders: readonly LadderId[]])[] = [
  ["treaty", "treaty(?! of (?:friendship|amity|peace)\\b)|convention|text|instruments?", ["treaty"]],
  ["pact", "pacts?|agreements?|accords?|deals?|arrangements?", ["treaty", "partnership", "programme"]],
  ["declaration", "declaration|document|framework|forum", ["partnership", "treaty"]],
  ["partnership", "partnership|grouping|alliance|bloc|club|group|arrangements", ["partnership", "treaty", "programme"]],
  [
    "programme",
    "programme|program|project|effort|scheme|initiative|undertaking|weapon|purchase|plan|venture|enterprise|endeavou?r|(?<=japanese )(?:bid|design|offer|candidate)",
    ["programme"],
  ],
];

const ADJECTIVES =
  "(?:(?:two|three|international|(?:[a-z-]+ and )?(?:technology|submarine|defen[cs]e|security|technological)|closer|political|strategic|tripartite|three-power|three-party|four-way|four-nation|four-country|five-power|five-nation|renewed|updated|half-century|non-binding|founding|british-built|american-built|british-designed|virginia-class|aukus-class|mogami-class|upgraded|own|used|second-hand|new-build|additional|more|future|tri-nation|trilateral|three-country|sixth-generation|attack|conventional|air-to-air|us-made|us|uk|italian|stealth|supersonic|combat|trinational|three-nation|three-way|nuclear-powered|nuclear|conventionally|armed|american|british|japanese|australian|cruise|long-range|common|shared|wider|costly|ambitious|such|new|whole|same|defen[cs]e|military|security|bilateral|trilateral|reciprocal|information|logistics|joint|final|proposed|planned|finished|access|intelligence|first|landmark|historic|legal|visiting|ten-year|status|disputed|controversial|advanced|next-generation|intelligence-sharing) ){0,3}";

const POINTERS = NOUNS.map(([sign, nouns, ladders]) => ({
  ladders,
  back: signed(sign, new RegExp(`\\b(?:the|this|that|its|their|his|her|both) ${ADJECTIVES}(?:${nouns})\\b(?!-)`, "g")),
  ahead: signed(sign, new RegExp(`\\b(?:an?|two|new|one|such an?|what) ${ADJECTIVES}(?:${nouns})\\b(?!-)`, "g")),
}));
/** "A pact that dates from 1971": it is told by its age, and so is the one that the text speaks of. */
const OF_OLD = /^,? (?:that |which )?(?:dat(?:es|ed|ing)|go(?:es|ing) back|born|now (?:\w+ ){1,3}old)\b/;
/** "The jet", "three boats", "first missiles": a thing that a programme makes or buys. */
const THINGS = signed(
  "thing",
  new RegExp(
    `\\b(?:the|this|that|these|those|its|their|our|his|her|each|both|any|such|some|first|second|third|last|lead|initial|new|future|more|further|additional|all|one|a single|a common|a shared|dozens of|batch of|fleet of|pair of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:[1-9]\\d{0,2})|[a-z]+'s|[a-z]+s') ${ADJECTIVES}(${THING_NOUNS})\\b(?![-'])`,
    "g",
  ),
);
const PRONOUN = signed(
  "pronoun",
  /\b(?:it|which)\b(?! (?:says?|said|adds|added|is still looking|reported|reports)\b)/g,
);
/** What may stand between a name and the "which" that is about it. */
const LEADS_TO_WHICH = /^ (?:to|on|for|in|under|of|by|with) $/;
const LATTER = signed(
  "latter",
  /\bthe (?:last|latter|former)(?= (?:was|is|has|had|must|will|would|took|came|went|entered|became)\b)/g,
);

/** "A similar pact", "an accord of the kind": another than the one that the text speaks of. */
const OTHER_ONES = NOUNS.slice(0, 3).map(([sign, nouns]) =>
  signed(
    sign,
    new RegExp(
      `\\b(?:an?|another|other|two|three|several|many|more|second|third|fourth|fifth|next|further) (?:(?:similar|comparable|equivalent|parallel|separate|different|matching) (?:[\\w-]+ ){0,3}(?:${nouns})|(?:[\\w-]+ )?(?:${nouns}) (?:of (?:the|this|that|its) (?:kind|sort|type|nature)|like (?:it|this|that)))\\b`,
      "g",
    ),
  ),
);

/** Every pattern that is searched for in a sentence, each with its sign. */
export const SUBJECT_PATTERNS: readonly SignedPattern[] = [
  ...POINTERS.flatMap(({ back, ahead }) => [back, ahead]),
  ...[THINGS, PRONOUN, LATTER, OTHER_TEXTS, OTHER_MATTERS, NAMED_TEXTS],
  ...OTHER_ONES,
];

/** What of a cue bears on its subjects. */
export interface CueOnLadders {
  /** The ladders that know the cue; agreements of others do not compete for it. */
  readonly ladders: readonly LadderId[];
  /** Talks are about no other text that happens to be named beside them. */
  readonly isTalks: boolean;
}

/**
 * What the words of a sentence may be about on one ladder, with what takes cues away from it.
 *
 * Names; words that point back ("the pact", "it") or, before the ladder's first name, ahead ("signed a pact … . The
 * Reciprocal Access Agreement …"); other texts; and agreements of other ladders.
 */
export function findSubjects(
  reader: Reader,
  { folded, sentences, countries }: Reading,
  { sentence, spansOf, writtenSpansOf }: SentenceParts,
  ladder: LadderId,
  cue: CueOnLadders,
  mentions: readonly AgreementMention[],
  focus: Focus,
): Subject[] {
  const pointing = (span: Span, id: AgreementId | undefined): Subject[] => {
    if (id === undefined) return [];
    const parties = reader.agreements.get(id)?.parties ?? [];
    const partner = /^ (?:with|between) (?:the )?[a-z]/.exec(folded.slice(span.end, span.end + 16))?.[0].length ?? 0;
    const isOfStranger = startingIn(countries, { start: span.start, end: span.end + partner }).some(
      ({ meaning }) => !parties.includes(meaning),
    );
    const agreements = isOfStranger ? [] : [id];
    return [subjectAt(span, agreements)];
  };

  const subjects = nameSubjects(reader, folded, ladder, cue.ladders, mentions);
  const isOtherText = ({ start, end }: Span) => !OWN_TEXTS[ladder].test(folded.slice(start, end));
  const others = cue.isTalks ? [] : spansOf(OTHER_TEXTS).filter(isOtherText);
  for (const span of writtenSpansOf(NAMED_TEXTS)) subjects.push(subjectAt(span, []));
  for (const pattern of OTHER_ONES) for (const span of spansOf(pattern)) subjects.push(subjectAt(span, []));
  for (const span of others) subjects.push(subjectAt(span, []));
  for (const span of cue.isTalks || ladder !== "treaty" ? [] : spansOf(OTHER_MATTERS)) {
    const isNamed = mentions.some(({ anchor }) => anchor.start < span.end && span.start < anchor.end);
    if (!isNamed) subjects.push(subjectAt(span, []));
  }
  // "A treaty", in a text on one programme, is the treaty of its family.
  const programme =
    ladder === "treaty" && focus.last(["treaty"], folded.length) === null ? focus.only("programme") : null;
  const treatyOf = (own: readonly LadderId[]) =>
    own.length === 1 && own[0] === "treaty" && programme !== null ? siblingOn(reader, programme, ladder) : null;
  const next = sentences[firstWordAt(sentences, sentence.end)];
  for (const { ladders, back, ahead } of POINTERS) {
    if (!ladders.includes(ladder)) continue;
    for (const span of spansOf(back)) {
      if (ladder === "treaty" && isOfAnother(folded, span)) {
        subjects.push(subjectAt(span, []));
        continue;
      }
      const several = ladder === "treaty" ? pointToSeveral(focus, folded.slice(span.start, span.end), span) : [];
      if (several.length > 0) subjects.push(subjectAt(span, several));
      else {
        const id = pointBack(reader, focus, ladders, ladder, span, sentence.end);
        const own = id === undefined && ladder === "treaty" ? focus.only(ladder) : null;
        const isToldOf =
          own !== null && isSaidOfParties(folded, countries, own.parties, { start: span.end, end: sentence.end });
        subjects.push(...pointing(span, isToldOf ? own.id : id));
      }
    }
    for (const span of spansOf(ahead)) {
      const matter = parted(folded, { start: span.end, end: sentence.end });
      if (matter !== null && startingIn(mentions, matter).length > 0) continue;
      const isOther = bearsOnAnother(folded, { start: span.end, end: sentence.end }, mentions, ladder);
      const several = ladder === "treaty" ? announcedByNumber(focus, folded.slice(span.start, span.end), span) : [];
      if (isOther || several.length > 0) {
        subjects.push(subjectAt(span, isOther ? [] : several));
        continue;
      }
      const limit = focus.only(ladder) === null ? (next?.end ?? sentence.end) : folded.length;
      const known = OF_OLD.test(folded.slice(span.end, span.end + 40))
        ? pointBack(reader, focus, ladders, ladder, span, sentence.end)
        : undefined;
      subjects.push(
        ...pointing(span, known ?? (focus.announcedOf(ladders, ladder, span.end, limit) ?? treatyOf(ladders))?.id),
      );
    }
  }
  if (ladder === "programme") {
    for (const span of spansOf(THINGS)) {
      const noun = /[^ ]+$/.exec(folded.slice(span.start, span.end))?.[0] ?? "";
      subjects.push(...pointing(span, focus.withThing(noun, span.start)?.id));
    }
  }
  for (const span of spansOf(LATTER)) {
    const isFormer = folded.startsWith("the former", span.start);
    const last = isFormer ? focus.former(ladder, span.start) : focus.latest(span.start);
    if (last?.ladder === ladder) subjects.push(...pointing(span, last.id));
    else if (isFormer) subjects.push(subjectAt(span, []));
  }
  for (const span of spansOf(PRONOUN)) {
    if (OF_OTHER_NOUN.test(folded.slice(Math.max(sentence.start, span.start - 20), span.start))) {
      subjects.push(subjectAt(span, [], true));
      continue;
    }
    const nearest = mentions[firstWordAt(mentions, span.start) - 1];
    // "One with Japan to which the Senate agreed": what the relative clause stands behind, though named by the way.
    const isBehind =
      nearest !== undefined &&
      folded.startsWith("which", span.start) &&
      LEADS_TO_WHICH.test(folded.slice(nearest.end, span.start));
    const ofClause = isBehind || isClauseBeforeOn(folded, sentence, span, mentions) ? focus.latest(span.start) : null;
    const last = ofClause ?? focus.last(["treaty", "programme", "partnership"], span.start);
    if (last?.ladder === ladder) subjects.push(subjectAt(span, [last.id], true));
  }
  return subjects;
}

/** "The agreement to transfer six ships" is known by what it is for. */
const DEALS_IN =
  /^ (?:to (?:transfer|supply|build|sell|buy|lease|donate|lend|export|import|purchase|acquire|deliver|co-?produce|finance|fund|evacuate|return|hand over)\b|(?:that|which) [\w' -]{1,40} (?:signed|concluded|struck|made|has|have) with (?:these|those|them|others|both|each of)\b|that (?:the )?[\w-]+ (?:has |had |is to |will )?(?:replac|succeed|supersed)\w*)/;

function isOfAnother(folded: string, { end }: Span): boolean {
  return DEALS_IN.test(folded.slice(end, end + 80));
}

function subjectAt({ start, end }: Span, agreements: readonly AgreementId[], isPronoun = false): Subject {
  return { start, end, agreements, isForNextCue: false, isPronoun, lead: start };
}
