import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { readSource } from "../../src/pipeline/source/read-source.ts";
import { findAgreements } from "../../src/pipeline/text/find-agreements.ts";
import { findClaims } from "../../src/pipeline/text/find-claims.ts";
import { findPhrases } from "../../src/pipeline/text/find-phrases.ts";
import { findTimes } from "../../src/pipeline/text/find-times.ts";
import { foldText } from "../../src/pipeline/text/fold-text.ts";
import { findRuns } from "../../src/pipeline/text/phrase-automaton.ts";
import { compileReader, readText } from "../../src/pipeline/text/read-text.ts";
import { openText } from "../../src/pipeline/text/reading.ts";
import { splitSentences } from "../../src/pipeline/text/split-sentences.ts";
import { loadCodebook, loadSamples, type Sample } from "../evaluate/gold.ts";
import { measureSpeed } from "./measure.ts";
import { newsTexts } from "./news-texts.ts";

/** Enough to fill the caches of a processor many times over. */
const TEXT_COUNT = 150;
/** The others take as long for these. */
const OTHERS_TEXT_COUNT = 15;

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
}
const { otherTaggers } = await import("./other-taggers.ts");

const codebook = loadCodebook();
const reader = compileReader(codebook);
const news = newsTexts().slice(0, TEXT_COUNT);
const digests = [...loadSamples().values()].slice(0, TEXT_COUNT);

const lengthOf = (texts: readonly Sample[]) => texts.reduce((sum, { text }) => sum + text.length, 0);
const measure = (texts: readonly Sample[], work: (sample: Sample) => unknown) =>
  measureSpeed(lengthOf(texts), () => {
    for (const sample of texts) work(sample);
  });

/** What a phrase library does for others: countries, themes and names, checked. */
function tag({ text }: Sample) {
  const [countries = [], themes = [], names = []] = findRuns(reader.automaton, text);
  return [
    findPhrases(reader.countries, text, countries),
    findPhrases(reader.themes, text, themes),
    findPhrases(reader.names, text, names),
  ];
}

const phrases = [
  ...codebook.countries.flatMap(({ phrases }) => phrases),
  ...codebook.themes.flatMap(({ phrases }) => phrases),
  ...codebook.agreements.flatMap(({ aliases, terms }) => [...aliases, ...terms]),
];
const opened = new Map(news.map((sample) => [sample, openText(reader, sample.text)]));
const named = new Map([...opened].map(([sample, reading]) => [sample, findAgreements(reader, reading, null)]));

function claimsOf(sample: Sample) {
  const [reading, found] = [opened.get(sample)!, named.get(sample)!];
  const { articleId, published } = sample;
  return findClaims({ reader, reading, ...found, articleId, published: published.date });
}

const tagging = measure(news, tag);
const rows: (readonly [string, number])[] = [
  ["fold", measure(news, ({ text }) => foldText(text))],
  ["matcher: all phrases and cues", measure(news, ({ text }) => findRuns(reader.automaton, text))],
  ["tagging: matcher, case and overlaps", tagging],
  ["sentence split", measure(news, ({ text }) => splitSentences(text))],
  ["dates", measure(news, ({ text }) => findTimes(text, foldText(text)))],
  ["claims", measure(news, claimsOf)],
  ["whole reader, news", measure(news, (sample) => readText(reader, sample))],
  ["whole reader, digests", measure(digests, (sample) => readText(reader, sample))],
  ["cleaning", measure(news, ({ text }) => readSource({ file: "news.txt", text }))],
];
const some = news.slice(0, OTHERS_TEXT_COUNT);
const others = otherTaggers(phrases).map(
  ({ name, tag: find }) => [name, measure(some, ({ text }) => find(text))] as const,
);

console.log(`${news.length} texts of some 3,000 characters: the collection's digests padded with town news.`);
console.log(
  `Millions of characters a second of one core (${cpus()[0]?.model}, Node ${process.version}), median of 7.\n`,
);
for (const [name, speed] of rows) console.log(`${name.padEnd(40)}${speed.toFixed(1).padStart(8)}`);
for (const [name, speed] of others) {
  const ratio = (tagging / speed).toFixed(0);
  console.log(
    `${`${name}, the tagging part`.padEnd(40)}${speed.toFixed(2).padStart(8)}   ours is ${ratio} times as fast`,
  );
}
