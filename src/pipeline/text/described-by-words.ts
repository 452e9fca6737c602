import type { Agreement } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import { foldText } from "./fold-text.ts";

/** The words of each treaty's terms and topics that tell it from most others, without their endings. */
export type DescriptiveWords = ReadonlyMap<AgreementId, ReadonlySet<string>>;

const SHORTEST_WORD = 4;

/** What stands in any treaty or sentence, without endings. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "agre agreement accord arrangement convention deal pact treat treaties text document instrument framework contract " +
    "countr country state nation government party partner side member each other either another both between among " +
    "with from that this these those their they them there here which what when where whose about over above under " +
    "after before through during within without into onto than more most same such like also only just even very " +
    "have been will would could should might must shall come settl give make take work long well year month week " +
    "day time first second third new next last concern general joint mutual common bilateral trilateral two-wa " +
    "defenc defens militar securit cooperat co-operat cooperation force armed inside includ cover committe official " +
    "behind three panel"
  ).split(" "),
);

/** The commonest endings, the longest first. */
const ENDINGS = ["ational", "ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "y", "e"] as const;

/** A word without its commonest endings: "visiting", "visits" and "visit" are one. */
function stemOf(word: string): string {
  const owned = word.endsWith("'s") ? 2 : 0;
  const bare = owned > 0 || word.endsWith("'") ? word.slice(0, -(owned || 1)) : word;
  for (const ending of ENDINGS) {
    if (!bare.endsWith(ending)) continue;
    return bare.length - ending.length < SHORTEST_WORD ? bare : bare.slice(0, -ending.length);
  }
  return bare;
}

/** The words of a folded text that may tell something, without their endings, each once. */
function stemsOf(folded: string): Set<string> {
  const stems = new Set<string>();
  for (const word of folded.split(/[^a-z'-]+/)) {
    if (word.length < SHORTEST_WORD) continue;
    const stem = stemOf(word);
    if (!EMPTY.has(stem) && !EMPTY.has(word)) stems.add(stem);
  }
  return stems;
}

/** The telling words of the treaties of a codebook. */
export function descriptiveWordsOf(agreements: Iterable<Agreement>): DescriptiveWords {
  const found = new Map<AgreementId, ReadonlySet<string>>();
  for (const { id, ladder, terms, topics } of agreements) {
    if (ladder === "treaty") found.set(id, stemsOf(foldText([...terms, ...topics].join(" . "))));
  }
  return found;
}

/** How many different words must tell of a treaty, and how much more they must tell of it than of the next. */
const [FEWEST_WORDS, AHEAD] = [2, 1.4] as const;

/**
 * The one of `candidates` that a folded description is plainly of; null when none is, or two may be.
 *
 * A word counts less the more of the candidates have it.
 */
export function chooseByWords(
  described: DescriptiveWords,
  candidates: readonly Agreement[],
  description: string,
): Agreement | null {
  const scores = candidates.map((agreement) => ({ agreement, sum: 0, words: 0 }));
  for (const stem of stemsOf(description)) {
    const holders = scores.filter(({ agreement }) => described.get(agreement.id)?.has(stem));
    for (const score of holders) {
      score.sum += 1 / holders.length;
      score.words += 1;
    }
  }
  const [best, second] = scores.sort((a, b) => b.sum - a.sum);
  if (best === undefined || best.words < FEWEST_WORDS) return null;
  return best.sum - (second?.sum ?? 0) < AHEAD ? null : best.agreement;
}
