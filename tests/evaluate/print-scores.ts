import { DIMENSIONS, type Dimension } from "./compare-article.ts";
import type { Read, Scores } from "./score-readings.ts";

const MOST_CONFUSIONS = 25;

/** The scores as lines for a terminal, with the worst confusions. */
export function scoreLines(scores: Scores): string[] {
  const { rates, dates, datesRight, factsDatedRight, hedged, hedgedTold, confusions } = scores;
  return [
    ...DIMENSIONS.map((dimension) => {
      const { precision, recall, f1 } = rates[dimension];
      return `${dimension.padEnd(10)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}`;
    }),
    `dates of matched claims: ${share(datesRight)} right, of matched facts ${share(factsDatedRight)} ${JSON.stringify(dates)}`,
    `hedged told as facts: ${hedgedTold} of ${hedged}`,
    ...confusions.slice(0, MOST_CONFUSIONS).map(([confusion, times]) => `${times} ${confusion}`),
  ];
}

/** The misses of one article in a dimension, each with the sentence or the words that it stands on; empty when none. */
export function errorLines(read: Read, dimension: Dimension | "dates"): string[] {
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
