import type { AgreementId, CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { Reader, Reading } from "./reading.ts";

/** Who reports, not who acts: "a Greek defence site", "an Indian broadcaster", "a Serbian-language report". */
const IN_MEDIA =
  /^(?:-language\b|(?: [a-z]+){0,2} (?:site|website|broadcaster|daily|newspaper|magazine|portal|blog|tabloid|weekly)\b| (?:[a-z]+ )?(?:news|press|aviation|defen[cs]e) agency\b|'s [a-z]+\.[a-z]{2,3}\b)/;

/** The place and the agency before a dispatch: "HANOI (VNA) -", "TAORMINA, Italy -". */
const DATELINE = /^[^.;:!?]{2,40} ?(?:- |:)/;
const DATELINE_WORDS = /^(?:[A-Z][\p{L}.'-]*(?:, | )?|\([^()]{2,20}\) ?){1,4} ?[-–—:]+ /u;

/**
 * The countries that a text is about, with every place that names them, in the order of the text.
 *
 * Left out are those that only a dateline or the name of a reporting medium names. A main agreement called by an alias
 * ("AUKUS") brings its parties in, where they are four at most and it has two, or a name shared by several.
 */
export function findCountries(
  reader: Reader,
  reading: Reading,
  main: readonly (Span & { readonly meaning: AgreementId })[],
): PhraseMatch<CountryId>[] {
  const { text, folded, countries } = reading;
  const dateline = DATELINE.test(folded.slice(0, 60)) ? (DATELINE_WORDS.exec(text.slice(0, 60))?.[0].length ?? 0) : 0;
  const isActor = ({ start, end }: Span) => start >= dateline && !IN_MEDIA.test(folded.slice(end, end + 50));
  const actors = new Set<CountryId>();
  for (const country of countries) if (!actors.has(country.meaning) && isActor(country)) actors.add(country.meaning);
  const named = countries.filter(({ meaning }) => actors.has(meaning));
  const brought: PhraseMatch<CountryId>[] = [];
  for (const { start, end, meaning } of main) {
    const agreement = reader.agreements.get(meaning);
    const isTelling = agreement !== undefined && (agreement.parties.length === 2 || agreement.sharedAliases.length > 0);
    if (!isTelling) continue;
    for (const party of agreement.parties) if (!actors.has(party)) brought.push({ start, end, meaning: party });
  }
  if (brought.length === 0) return named;
  return [...named, ...brought].sort((a, b) => a.start - b.start || a.end - b.end);
}
