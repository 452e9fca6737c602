import { DIMENSIONS } from "./compare-article.ts";
import type { Evaluation, LISTED } from "./parse-arguments.ts";
import { type Read, type Scores, scoreReadings } from "./score-readings.ts";

const MOST_CONFUSIONS = 25;

/**
 * The scores of all readings, below the misses that were asked for and above the worst confusions.
 *
 * Of articles that are `closed` no miss and no confusion is shown, as a rule that somebody changed on seeing them would be
 * tuned on them; how many these are is said.
 */
export function reportLines(
  readings: readonly Read[],
  { errors }: Pick<Evaluation, "errors">,
  closed: ReadonlySet<string>,
): string[] {
  const open = readings.filter(({ label }) => !closed.has(label.id));
  const hidden = readings.length - open.length;
  return [
    ...errors.flatMap((dimension) => open.flatMap((read) => errorLines(read, dimension))),
    ...open.flatMap(({ label, told }) => (told.length > 0 ? [`told as fact: ${label.id}: ${told.join("; ")}`] : [])),
    `${readings.length} articles`,
    ...scoreLines(scoreReadings(readings)),
    ...confusionLines(open),
    ...(hidden > 0
      ? [`misses and confusions of ${hidden} articles of fold 4 are left out; CONTRIBUTING.md says why`]
      : []),
  ];
}

/** The scores of a part of the collection in one line. */
export function floorLine(name: string, scores: Scores): string {
  const figures = DIMENSIONS.map((dimension) => `${dimension} ${share(scores.rates[dimension].f1)}`);
  const dates = `dates right ${share(scores.datesRight)} of claims, ${share(scores.factsDatedRight)} of facts`;
  return `reader: ${name}, ${scores.articles} articles: F1 ${figures.join(", ")}; ${dates}; ${factsLine(scores)}`;
}

function scoreLines(scores: Scores): string[] {
  const { rates, dates, datesRight, factsDatedRight } = scores;
  return [
    ...DIMENSIONS.map((dimension) => {
      const { precision, recall, f1 } = rates[dimension];
      return `${dimension.padEnd(10)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}`;
    }),
    `dates of matched claims: ${share(datesRight)} right, of matched facts ${share(factsDatedRight)} ${JSON.stringify(dates)}`,
    factsLine(scores),
  ];
}

/** How far a fact can be trusted: of what a label hedges, and of all that is told as one. */
function factsLine({ hedged, hedgedTold, factsTold, factsRight }: Scores): string {
  const rate = factsTold === 0 ? "" : ` (${share(factsRight / factsTold)})`;
  return `hedged told as facts ${hedgedTold} of ${hedged}; facts told that the labels have as facts ${factsRight} of ${factsTold}${rate}`;
}

function confusionLines(readings: readonly Read[]): string[] {
  const { confusions } = scoreReadings(readings);
  return confusions.slice(0, MOST_CONFUSIONS).map(([confusion, times]) => `${times} ${confusion}`);
}

/** The misses of one article in a dimension, each with the sentence or the words that it stands on; empty when none. */
function errorLines(read: Read, dimension: (typeof LISTED)[number]): string[] {
  const { sample, differing } = read;
  const { articleId, text, title, published } = sample;
  if (dimension === "dates") return differing.map((one) => `${articleId} [${published.date}] ${one}`);
  const { found, wanted } = read.comparison[dimension];
  const wrong = [...found].filter((one) => !wanted.has(one));
  const missed = [...wanted].filter((one) => !found.has(one));
  if (wrong.length + missed.length === 0) return [];
  return [
    `\n## ${articleId} [${published.date}] ${title}`,
    ...wrong.map((one) => `  + ${dimension === "claims" ? claimLine(read, one) : tagLine(read, one)}`),
    ...missed.map((one) => `  - ${one}`),
    ...(missed.length > 0 ? [`  ${text.replace(/\n/g, " ")}`] : []),
  ];
}

function claimLine({ reading, sample: { text } }: Read, one: string): string {
  const claim = reading.claims.find(({ family, stage, modality }) => `${family} ${stage} ${modality}` === one);
  if (claim === undefined) return one;
  const cue = text.slice(claim.cue.start, claim.cue.end);
  const sentence = text.slice(claim.start, claim.end).replace(/\n/g, " ");
  return `${one} (${claim.agreement} ${claim.date}) by ${claim.rule} "${cue}": ${sentence}`;
}

function tagLine({ reading, sample: { text } }: Read, one: string): string {
  const mention = reading.tags.find(({ id }) => id === one)?.mentions[0];
  return `${one}: ${mention ? text.slice(Math.max(0, mention.start - 40), mention.end + 40) : ""}`;
}

function share(rate: number): string {
  return rate.toFixed(3);
}
