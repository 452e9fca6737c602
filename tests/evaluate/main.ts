import { compileReader } from "../../src/pipeline/text/read-text.ts";
import { FLOORS, findBelow } from "./floors.ts";
import {
  foldOf,
  isUntuned,
  type Label,
  loadCodebook,
  loadLabels,
  loadRecords,
  loadSamples,
  type Sample,
} from "./gold.ts";
import { EVALUATE_HELP, type Evaluation, parseArguments } from "./parse-arguments.ts";
import { floorLine, reportLines } from "./print-scores.ts";
import { type Read, readLabelled, scoreReadings } from "./score-readings.ts";

/** Score the reader against gold labels, as `EVALUATE_HELP` says. */
function main(args: readonly string[]): void {
  const evaluation = parseArguments(args);
  if (evaluation === null) {
    console.log(EVALUATE_HELP);
    return;
  }
  if ("mistake" in evaluation) {
    console.error(`evaluate: ${evaluation.mistake}\n\n${EVALUATE_HELP}`);
    process.exitCode = 64;
    return;
  }
  const codebook = loadCodebook();
  const reader = compileReader(codebook);
  const familyOf = new Map<string, string>(codebook.agreements.map(({ id, family }) => [id, family]));
  const labelled = loadLabelled(evaluation).filter(({ label }) => isChosen(label.id, evaluation));
  const readings = readLabelled(labelled, reader, familyOf);
  if (evaluation.isFloors) checkFloors(readings);
  else console.log(reportLines(readings, evaluation, closedIds(evaluation)).join("\n"));
}

/** The articles whose misses are kept back: of the shipped collection alone, as other records are for reading. */
function closedIds({ isFoldOpen }: Evaluation): ReadonlySet<string> {
  const ids = loadLabels().map(({ id }) => id);
  return new Set(isFoldOpen ? [] : ids.filter(isUntuned));
}

function loadLabelled({ records }: Evaluation): { label: Label; sample: Sample }[] {
  if (records.length > 0) return records.flatMap(loadRecords);
  const samples = loadSamples();
  return loadLabels().flatMap((label) => {
    const sample = samples.get(label.id);
    return sample ? [{ label, sample }] : [];
  });
}

function isChosen(id: string, { fold, without }: Evaluation): boolean {
  return (fold === null || foldOf(id) === fold) && (without === null || foldOf(id) !== without);
}

function checkFloors(readings: readonly Read[]): void {
  const parts = [
    ["tuned", readings.filter(({ label }) => !isUntuned(label.id))],
    ["untuned", readings.filter(({ label }) => isUntuned(label.id))],
  ] as const;
  for (const [name, part] of parts) {
    const scores = scoreReadings(part);
    const below = findBelow(scores, FLOORS[name]);
    console.log(floorLine(name, scores));
    for (const one of below) console.error(`reader: ${name}: ${one}`);
    if (below.length > 0) process.exitCode = 1;
  }
}

main(process.argv.slice(2));
