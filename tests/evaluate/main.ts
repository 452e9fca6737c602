import { compileReader, readText, type TextReading } from "../../src/pipeline/text/read-text.ts";
import {
  compareArticle,
  compareDates,
  type DateScore,
  DIMENSIONS,
  type Dimension,
  hedgedToldAsFacts,
} from "./compare-article.ts";
import { foldOf, type Label, loadCodebook, loadLabels, loadRecords, loadSamples, type Sample } from "./gold.ts";
import { addToScore, emptyScore, ratesOf } from "./score.ts";

/**
 * Score the reader against gold labels: `tsx tests/evaluate/main.ts [--records FILE]… [--fold K | --without K] [--errors [DIMENSION]]`.
 *
 * `--records` scores labelled records of JSON Lines instead of the shipped collection. `--fold 4` scores one fifth of
 * the articles, `--without 4` the other four; `--errors` lists each miss with its text.
 */
function main(args: readonly string[]): void {
  const codebook = loadCodebook();
  const reader = compileReader(codebook);
  const familyOf = new Map<string, string>(codebook.agreements.map(({ id, family }) => [id, family]));
  const chosen = loadLabelled(args).filter(({ label }) => isChosen(label.id, args));
  const started = performance.now();
  const readings = chosen.map(({ label, sample }) => ({ label, sample, reading: readText(reader, sample) }));
  const elapsedMs = performance.now() - started;
  report(readings, familyOf, args);
  console.log(`${readings.length} articles read in ${elapsedMs.toFixed(0)} ms`);
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

interface Read {
  readonly label: Label;
  readonly sample: Sample;
  readonly reading: TextReading;
}

function report(readings: readonly Read[], familyOf: ReadonlyMap<string, string>, args: readonly string[]): void {
  const scores = { countries: emptyScore(), themes: emptyScore(), families: emptyScore(), claims: emptyScore() };
  const dates: DateScore = { same: 0, compatible: 0, bothUnknown: 0, missing: 0, invented: 0, different: 0 };
  const confusions = new Map<string, number>();
  const hedged = { all: 0, told: 0 };
  const count = (confusion: string) => confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1);
  for (const { label, sample, reading } of readings) {
    const comparison = compareArticle(reading, label, familyOf);
    for (const dimension of DIMENSIONS) {
      const { found, wanted } = comparison[dimension];
      const { wrong, missed } = addToScore(scores[dimension], found, wanted);
      for (const one of wrong) count(`${dimension} + ${one}`);
      for (const one of missed) count(`${dimension} - ${one}`);
      if (isListed(args, dimension)) listErrors(dimension, sample, reading, wrong, missed);
    }
    const differing = compareDates(dates, reading, label.events);
    if (isListed(args, "dates"))
      for (const one of differing) console.log(`${label.id} [${sample.published.date}] ${one}`);
    const told = hedgedToldAsFacts(reading, label.events);
    hedged.all += told.hedged;
    hedged.told += told.told.length;
    if (told.told.length > 0) console.log(`hedged told as fact: ${label.id}: ${told.told.join("; ")}`);
  }
  for (const dimension of DIMENSIONS) {
    const { precision, recall, f1 } = ratesOf(scores[dimension]);
    console.log(`${dimension.padEnd(10)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}`);
  }
  console.log("dates of matched claims", JSON.stringify(dates));
  console.log(`hedged told as facts: ${hedged.told} of ${hedged.all}`);
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 25);
  console.log(worst.map(([confusion, times]) => `${times} ${confusion}`).join("\n"));
}

function isListed(args: readonly string[], dimension: string): boolean {
  const at = args.indexOf("--errors");
  const chosen = args[at + 1];
  return at >= 0 && (chosen === undefined || chosen.startsWith("--") || chosen === dimension);
}

function listErrors(
  dimension: Dimension,
  { articleId, text, title, published }: Sample,
  { claims, tags }: TextReading,
  wrong: readonly string[],
  missed: readonly string[],
): void {
  if (wrong.length + missed.length === 0) return;
  console.log(`\n## ${articleId} [${published.date}] ${title}`);
  for (const one of wrong) {
    const claim = claims.find(({ family, stage, modality }) => `${family} ${stage} ${modality}` === one);
    const tag = tags.find(({ id }) => id === one)?.mentions[0];
    if (dimension === "claims" && claim) {
      const cue = text.slice(claim.start + 0, claim.end).replace(/\n/g, " ");
      console.log(
        `  + ${one} (${claim.agreement} ${claim.date}) by ${claim.rule} "${text.slice(claim.cue.start, claim.cue.end)}": ${cue}`,
      );
    } else console.log(`  + ${one}: ${tag ? text.slice(Math.max(0, tag.start - 40), tag.end + 40) : ""}`);
  }
  for (const one of missed) console.log(`  - ${one}`);
  if (missed.length > 0) console.log(`  ${text.replace(/\n/g, " ")}`);
}

function share(rate: number): string {
  return rate.toFixed(3);
}

main(process.argv.slice(2));
