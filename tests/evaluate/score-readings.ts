import { type Reader, readText, type TextReading } from "../../src/pipeline/text/read-text.ts";
import {
  type Comparison,
  compareArticle,
  compareDates,
  countFactsDated,
  DIMENSIONS,
  factsTold,
  hedgedToldAsFacts,
} from "./compare-article.ts";
import type { Label, Sample } from "./gold.ts";
import { addToScore, emptyScore, ratesOf } from "./score.ts";

/** An article with what a human found in it and what the reader found. */
export interface Read {
  readonly label: Label;
  readonly sample: Sample;
  readonly reading: TextReading;
  readonly comparison: Comparison;
  /** Dates of claims that differ from the label's, as sentences. */
  readonly differing: readonly string[];
  /** Hedged stages that were told as facts, `family stage`. */
  readonly told: readonly string[];
}

/** What a set of articles scores. Rates and shares are 0 to 1. */
export interface Scores {
  readonly articles: number;
  readonly rates: Readonly<Record<(typeof DIMENSIONS)[number], ReturnType<typeof ratesOf>>>;
  readonly dates: ReturnType<typeof noDates>;
  /** Of claims that match the label in family, stage and modality, those with its date, its date more coarsely, or rightly none. */
  readonly datesRight: number;
  /** The same of facts (family, stage, modality): right when one of the claims that tell it is. */
  readonly factsDatedRight: number;
  readonly hedged: number;
  readonly hedgedTold: number;
  /** Stages told as facts, by article and family, and how many of these the label has as facts too. */
  readonly factsTold: number;
  readonly factsRight: number;
  /** Confusions with their number, the most frequent first: `themes + naval` is found and not wanted. */
  readonly confusions: readonly (readonly [string, number])[];
}

const noDates = () => ({ same: 0, compatible: 0, bothUnknown: 0, missing: 0, invented: 0, different: 0 });

/** Read the samples and put each beside its label. */
export function readLabelled(
  labelled: readonly { readonly label: Label; readonly sample: Sample }[],
  reader: Reader,
  familyOf: ReadonlyMap<string, string>,
): Read[] {
  return labelled.map(({ label, sample }) => {
    const reading = asLabelled(readText(reader, sample));
    return {
      label,
      sample,
      reading,
      comparison: compareArticle(reading, label, familyOf),
      differing: compareDates(noDates(), reading, label.events),
      told: hedgedToldAsFacts(reading, label.events).told,
    };
  });
}

/** The labels know one word for what is planned and what is still needed. */
function asLabelled(reading: TextReading): TextReading {
  const claims = reading.claims.map((claim) =>
    claim.modality === "needed" ? { ...claim, modality: "planned" as const } : claim,
  );
  return { ...reading, claims };
}

/** Add up what the readings score. */
export function scoreReadings(readings: readonly Read[]): Scores {
  const scores = { countries: emptyScore(), themes: emptyScore(), families: emptyScore(), claims: emptyScore() };
  const dates = noDates();
  const confusions = new Map<string, number>();
  const count = (confusion: string) => confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
  let [hedged, hedgedTold, matchedFacts, factsDated, allFacts, wrongFacts] = [0, 0, 0, 0, 0, 0];
  for (const { label, reading, comparison } of readings) {
    for (const dimension of DIMENSIONS) {
      const { found, wanted } = comparison[dimension];
      const { wrong, missed } = addToScore(scores[dimension], found, wanted);
      for (const one of wrong) count(`${dimension} + ${one}`);
      for (const one of missed) count(`${dimension} - ${one}`);
    }
    compareDates(dates, reading, label.events);
    const dated = countFactsDated(reading, label.events);
    matchedFacts += dated.matched;
    factsDated += dated.right;
    const facts = factsTold(reading, label.events);
    allFacts += facts.told.length;
    wrongFacts += facts.wrong.length;
    const told = hedgedToldAsFacts(reading, label.events);
    hedged += told.hedged;
    hedgedTold += told.told.length;
  }
  const matched = Object.values(dates).reduce((sum, one) => sum + one, 0);
  return {
    articles: readings.length,
    rates: {
      countries: ratesOf(scores.countries),
      themes: ratesOf(scores.themes),
      families: ratesOf(scores.families),
      claims: ratesOf(scores.claims),
    },
    dates,
    datesRight: matched === 0 ? 0 : (dates.same + dates.compatible + dates.bothUnknown) / matched,
    factsDatedRight: matchedFacts === 0 ? 0 : factsDated / matchedFacts,
    hedged,
    hedgedTold,
    factsTold: allFacts,
    factsRight: allFacts - wrongFacts,
    confusions: [...confusions].sort((a, b) => b[1] - a[1]),
  };
}
