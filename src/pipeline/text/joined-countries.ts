import type { CountryId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import { firstWordAt } from "./split-words.ts";

const LISTED = /^,(?: the)? $/;
const JOINED = /^(?:'s)?(?:,? and | ?& | ?[-–/] ?)(?:the )?$/;
/** What may stand between those who act and their act. */
const BEFORE_ACT =
  /^(?: (?:both|have|has|had|also|already|since|then|now|today|soon|not|be|is|are|was|were|to|will|would|shall|should|could|may|might|must|can|plan|plans|planned|hope|hopes|hoped|want|wanted|expect|expected|intend|intended|agreed|due|set|ready|about|[a-z]+ly|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,5} $/;
/** What may stand between those who act and what they act on: a verb or two and an article, and no other clause. */
const BEFORE_OBJECT = /^(?: [\w'-]+){1,6} an? (?:[\w'-]+ ){0,3}$/;

/** Countries named in one breath: "Japan and Australia", "UK-Japan". */
export interface JoinedCountries extends Span {
  readonly countries: readonly CountryId[];
}

/**
 * Every run of countries joined by "and", a hyphen or a stroke, in the order of the text; commas join only what comes
 * before the "and", so that in "with Japan and Chile, Peru signed" Peru stands alone.
 */
export function findJoinedCountries(folded: string, countries: readonly PhraseMatch<CountryId>[]): JoinedCountries[] {
  const runs: { start: number; end: number; countries: CountryId[]; isJoined: boolean }[] = [];
  for (const { start, end, meaning } of countries) {
    const last = runs.at(-1);
    const gap = last === undefined ? "" : folded.slice(last.end, Math.max(start, last.end));
    const isJoined = JOINED.test(gap);
    if (last && (isJoined || (LISTED.test(gap) && !last.isJoined))) {
      last.countries.push(meaning);
      last.end = end;
      last.isJoined ||= isJoined;
    } else {
      runs.push({ start, end, countries: [meaning], isJoined: false });
    }
  }
  return runs
    .filter((run) => run.isJoined)
    .map(({ start, end, countries: all }) => ({ start, end, countries: [...new Set(all)] }));
}

/** Those who act together right before an act: of "Japan and Australia have signed" both. Empty when no two do. */
export function joinedActors(joined: readonly JoinedCountries[], folded: string, act: Span): readonly CountryId[] {
  const run = joined[firstWordAt(joined, act.start) - 1];
  if (run === undefined || run.end > act.start || act.start - run.end > 60) return [];
  return BEFORE_ACT.test(folded.slice(run.end, act.start)) ? run.countries : [];
}

/** Those who act together on what is named at `object`: of "Japan and Peru will sign a logistics pact" both. Empty when no two do. */
export function joinedActorsOn(joined: readonly JoinedCountries[], folded: string, object: Span): readonly CountryId[] {
  const run = joined[firstWordAt(joined, object.start) - 1];
  if (run === undefined || run.end > object.start || object.start - run.end > 80) return [];
  return BEFORE_OBJECT.test(folded.slice(run.end, object.start)) ? run.countries : [];
}
