import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { AgreementMention } from "./find-agreements.ts";
import type { Reader, Reading, Sentence } from "./reading.ts";

/** Words of a sentence that may be what a cue is about. */
export interface Subject extends Span {
  /** Empty for a text that is not in the codebook ("a memorandum"): it takes the cue away from others. */
  readonly agreements: readonly AgreementId[];
  /** Whether the words name the agreement, rather than point back to it. */
  readonly isNamed: boolean;
}

/** Which ladders a noun may point back to, the likelier first. */
const NOUNS: readonly (readonly [nouns: string, ladders: readonly LadderId[]])[] = [
  ["pact|agreement|accord|deal|arrangements?", ["treaty", "partnership", "programme"]],
  ["treaty|text|instrument|convention|protocol", ["treaty"]],
  ["declaration|document|partnership|framework|grouping|forum", ["partnership", "treaty"]],
  [
    "programme|program|project|effort|aircraft|fighter|jet|plane|missiles?|boats|submarines|frigates|ships|weapon|purchase|study",
    ["programme"],
  ],
];

const ADJECTIVES =
  "(?:(?:new|whole|same|defen[cs]e|military|security|bilateral|trilateral|reciprocal|information|logistics|joint|final|proposed|planned|finished|access|intelligence|first|landmark|historic|legal|visiting) ){0,2}";
const BACK = NOUNS.map(
  ([nouns, ladders]) =>
    [
      new RegExp(`\\b(?:the|this|that|its|their|his|her|it|both) ${ADJECTIVES}(?:${nouns})\\b|\\b(?:it|which)\\b`, "g"),
      ladders,
    ] as const,
);

/** Other texts that are signed, adopted or passed; a cue beside one of them is about it. */
const OTHER_TEXTS =
  /\b(?:memorandum|memoranda|mou|mous|statements?|communique|contracts?|resolutions?|bills?|act|letters?|roadmap|declarations?|laws?|guidelines|budget|minutes|notes|rules?|petition|orders?|licen[cs]es?|legislation|amendment|free trade (?:deal|agreement)|trade (?:deal|pact|agreement)|cybersecurity pact)\b/g;

/** Texts that are no stranger to a ladder: a programme starts with a contract, a partnership with a declaration. */
const OWN_TEXTS: Readonly<Record<LadderId, RegExp>> = {
  treaty: /^(?:notes|minutes)$/,
  programme: /^(?:contracts?|memorandum|memoranda|orders?)$/,
  partnership: /^(?:statements?|declarations?|communique|minutes)$/,
};

/** What the words of a sentence may be about on one ladder: names, words that point back, and other texts. */
export function findSubjects(
  reader: Reader,
  { folded }: Reading,
  sentence: Sentence,
  ladder: LadderId,
  mentions: readonly AgreementMention[],
  focus: Focus,
): Subject[] {
  const isOnLadder = (id: AgreementId) => reader.agreements.get(id)?.ladder === ladder;
  const named = mentions.flatMap((mention): Subject[] => {
    const agreements = mention.agreements.filter(isOnLadder);
    return agreements.length === 0 ? [] : [{ start: mention.start, end: mention.end, agreements, isNamed: true }];
  });
  const isFree = (span: Span) => !mentions.some((mention) => mention.start < span.end && span.start < mention.end);
  const text = folded.slice(sentence.start, sentence.end);
  const subjects = [...named];
  for (const match of text.matchAll(OTHER_TEXTS)) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (isFree(span) && !OWN_TEXTS[ladder].test(match[0])) subjects.push({ ...span, agreements: [], isNamed: false });
  }
  for (const [pattern, ladders] of BACK) {
    if (!ladders.includes(ladder)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const referent = isFree(span) ? focus.find(ladders, ladder, span.start) : null;
      if (referent !== null) subjects.push({ ...span, agreements: [referent], isNamed: false });
    }
  }
  return subjects;
}

/** What the text speaks of at a place, for words that point back. */
export interface Focus {
  /** The agreement of `ladder` that words with these likely ladders point to at `offset`; null when another is nearer. */
  find(likely: readonly LadderId[], ladder: LadderId, offset: number): AgreementId | null;
}

/** Follow the main mentions of a text; the title's agreement counts as named before the text begins. */
export function followFocus(reader: Reader, mentions: readonly AgreementMention[], titled: AgreementId | null): Focus {
  const main = mentions.filter(({ agreements, isAside }) => agreements.length === 1 && !isAside);
  return {
    find(likely, ladder, offset) {
      const before = main.filter(({ end }) => end <= offset).map(({ agreements }) => agreements[0]);
      const spoken = [titled, ...before].flatMap((id) => (id ? (reader.agreements.get(id) ?? []) : []));
      const last = spoken.filter((agreement) => likely.includes(agreement.ladder)).at(-1);
      if (last === undefined) return null;
      if (last.ladder === ladder) return last.id;
      return siblingOn(reader, last, ladder);
    },
  };
}

/** "The treaty", in a text on a programme, is the treaty of its family. */
function siblingOn(reader: Reader, { family, id }: Agreement, ladder: LadderId): AgreementId | null {
  const siblings = [...reader.agreements.values()].filter(
    (other) => other.family === family && other.id !== id && other.ladder === ladder,
  );
  return siblings.length === 1 ? (siblings[0]?.id ?? null) : null;
}
