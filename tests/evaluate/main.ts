import { compileReader } from "../../src/pipeline/text/read-text.ts";
import { DIMENSIONS, type Dimension } from "./compare-article.ts";
import { FLOORS, findBelow, UNTUNED_FOLD } from "./floors.ts";
import { foldOf, type Label, loadCodebook, loadLabels, loadRecords, loadSamples, type Sample } from "./gold.ts";
import { errorLines, scoreLines } from "./print-scores.ts";
import { type Read, readLabelled, scoreReadings } from "./score-readings.ts";

/**
 * Score the reader against gold labels: `npm run evaluate -- [--records FILE]… [--fold K | --without K] [--errors [DIMENSION]]`.
 *
 * `--records` scores labelled records of JSON Lines instead of the shipped collection. `--fold 4` scores one fifth of
 * the articles, `--without 4` the other four; `--errors` lists each miss with its text. `--floors` scores both parts of
 * the shipped collection and fails when either lies below what was once reached.
 */
function main(args: readonly string[]): void {
  const codebook = loadCodebook();
  const reader = compileReader(codebook);
  const familyOf = new Map<string, string>(codebook.agreements.map(({ id, family }) => [id, family]));
  const readings = readLabelled(loadLabelled(args), reader, familyOf);
  if (args.includes("--floors")) checkFloors(readings);
  else
    report(
      readings.filter(({ label }) => isChosen(label.id, args)),
      args,
    );
}

function loadLabelled(args: readonly string[]): { label: Label; sample: Sample }[] {
  const files = args.filter((_, at) => args[at - 1] === "--records");
  if (files.length > 0) return files.flatMap(loadRecords);
  const samples = loadSamples();
  return loadLabels().flatMap((label) => {
    const sample = samples.get(label.id);
    return sample ? [{ label, sample }] : [];
  });
}

function isChosen(id: string, args: readonly string[]): boolean {
  const numberAfter = (flag: string) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : null);
  const [only, without] = [numberAfter("--fold"), numberAfter("--without")];
  return (only === null || foldOf(id) === only) && (without === null || foldOf(id) !== without);
}

function report(readings: readonly Read[], args: readonly string[]): void {
  for (const dimension of [...DIMENSIONS, "dates" as const].filter((one) => isListed(args, one))) {
    for (const read of readings) for (const line of errorLines(read, dimension)) console.log(line);
  }
  for (const { label, told } of readings)
    if (told.length > 0) console.log(`told as fact: ${label.id}: ${told.join("; ")}`);
  console.log(`${readings.length} articles\n${scoreLines(scoreReadings(readings)).join("\n")}`);
}

function isListed(args: readonly string[], dimension: Dimension | "dates"): boolean {
  const at = args.indexOf("--errors");
  const chosen = args[at + 1];
  return at >= 0 && (chosen === undefined || chosen.startsWith("--") || chosen === dimension);
}

function checkFloors(readings: readonly Read[]): void {
  const isUntuned = ({ label }: Read) => foldOf(label.id) === UNTUNED_FOLD;
  const parts = [
    ["tuned", readings.filter((read) => !isUntuned(read))],
    ["untuned", readings.filter(isUntuned)],
  ] as const;
  for (const [name, part] of parts) {
    const scores = scoreReadings(part);
    const below = findBelow(scores, FLOORS[name]);
    const { countries, themes, families, claims } = scores.rates;
    const figures = [countries, themes, families, claims].map(({ f1 }) => f1.toFixed(3));
    console.log(
      `reader: ${name}, ${scores.articles} articles: F1 countries ${figures[0]}, themes ${figures[1]}, families ${figures[2]}, claims ${figures[3]}; dates right ${scores.datesRight.toFixed(3)} of claims, ${scores.factsDatedRight.toFixed(3)} of facts; hedged told as facts ${scores.hedgedTold} of ${scores.hedged}`,
    );
    for (const one of below) console.error(`reader: ${name}: ${one}`);
    if (below.length > 0) process.exitCode = 1;
  }
}

main(process.argv.slice(2));
