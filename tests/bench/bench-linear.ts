import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { loadCodebook } from "../evaluate/gold.ts";
import { LONG_TEXTS } from "./long-texts.ts";

const SHORT = 100_000;
const TIMES = 4;
/** Four times the text may take this many times as long; quadratic work takes sixteen times. */
const MOST_TIMES_AS_LONG = 8;
/** Less work than this says more of the machine than of the reader. */
const LEAST_MS = 300;
/** A text that seems to take too long is read again, as other programs may have been in the way. */
const TRIES = 3;

const reader = compileArticleReader(loadCodebook());

/** Milliseconds of this process's own work. */
function timeOf(file: string, text: string): number {
  const before = process.cpuUsage();
  readArticle({ file, text }, reader);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least over some tries of how many times as long the long text takes as the short one, with the long one's time. */
function growth(file: string, short: string, long: string) {
  let least = { times: Number.POSITIVE_INFINITY, longMs: 0 };
  for (let attempt = 0; attempt < TRIES && least.times > MOST_TIMES_AS_LONG; attempt++) {
    const shortMs = timeOf(file, short);
    const longMs = timeOf(file, long);
    if (longMs < LEAST_MS) return { times: 0, longMs };
    if (longMs / shortMs < least.times) least = { times: longMs / shortMs, longMs };
  }
  return least;
}

let superLinear = 0;
console.log(`Each text of ${SHORT * TIMES} characters against one of ${SHORT}, as plain text and as Markdown.\n`);
for (const { name, ofLength } of LONG_TEXTS) {
  for (const file of ["long.txt", "long.md"]) {
    const { times, longMs } = growth(file, ofLength(SHORT), ofLength(SHORT * TIMES));
    const isSuperLinear = times > MOST_TIMES_AS_LONG;
    superLinear += isSuperLinear ? 1 : 0;
    const speed = `${((SHORT * TIMES) / longMs / 1000).toFixed(2)} million characters a second`;
    if (isSuperLinear || longMs > LEAST_MS) {
      const verdict = isSuperLinear ? "   grows faster than the text" : "";
      console.log(`${name.padEnd(40)}${file.padEnd(10)}${speed}, ${times.toFixed(1)} times as long${verdict}`);
    }
  }
}
console.log(`\n${LONG_TEXTS.length} kinds of text, ${superLinear} that take more than linear time.`);
process.exitCode = superLinear > 0 ? 1 : 0;
