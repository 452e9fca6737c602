import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicationDate } from "../../src/model/article.ts";
import type { Modality } from "../../src/model/claim.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import type { ArticleId, CountryId } from "../../src/model/ids.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { readSource } from "../../src/pipeline/source/read-source.ts";

/** What a careful human reader tagged in one article. `agreements` and `events[].agreement` are families. */
export interface Label {
  readonly id: string;
  readonly countries: readonly string[];
  readonly themes: readonly string[];
  readonly agreements: readonly string[];
  readonly events: readonly GoldEvent[];
}

export interface GoldEvent {
  readonly agreement: string;
  readonly stage: string;
  readonly modality: Modality;
  readonly date: string | null;
}

/** An article of the collection, ready to be read. */
export interface Sample {
  readonly articleId: ArticleId;
  readonly title: string | null;
  readonly text: string;
  readonly published: PublicationDate;
  /** The publisher's country, as the codebook knows it. */
  readonly home: CountryId | null;
}

const ROOT = new URL("../..", import.meta.url).pathname;

export function loadLabels(): Label[] {
  const lines = readFileSync(join(ROOT, "tests/gold/labels.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Label);
}

/** The articles by id. @throws when the codebook has a mistake. */
export function loadSamples(): Map<string, Sample> {
  const folder = join(ROOT, "data/articles");
  const samples = new Map<string, Sample>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  )) {
    const { parsed } = readSource({ file, text: readFileSync(join(folder, file), "utf8") });
    if (parsed === null) continue;
    const { id, title, cleaned, published, publisherCountry: home } = parsed;
    samples.set(id, { articleId: id, title, text: cleaned.text, published, home });
  }
  return samples;
}

/**
 * Labelled records of a JSON Lines file, each `{id, title, publisher, published, digest, gold: {countries, themes,
 * agreements, events}}`.
 */
export function loadRecords(file: string): { label: Label; sample: Sample }[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const homes = new Map(
    loadCodebook().publishers.flatMap(({ name, aliases, country }) => [name, ...aliases].map((one) => [one, country])),
  );
  return lines.map((line) => {
    const { id, title, publisher, published, digest, gold } = JSON.parse(line);
    const basis = published === null ? ("none" as const) : ("given" as const);
    return {
      label: { id, ...gold },
      sample: {
        articleId: id,
        title,
        text: digest,
        published: { date: published, basis },
        home: homes.get(publisher) ?? null,
      },
    };
  });
}

export function loadCodebook(): Codebook {
  const folder = join(ROOT, "data/codebook");
  const files = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  const { codebook, findings } = readCodebook(files);
  if (codebook === null) throw new Error(`The codebook has mistakes: ${JSON.stringify(findings, null, 2)}`);
  return codebook;
}

/** Which of five parts an id belongs to, 0 to 4, by the FNV-1a hash of its units. */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 5;
}

/** The fold whose articles no rule and no phrase was tuned on. */
const UNTUNED_FOLD = 4;

/** Whether an article is for measuring alone. */
export function isUntuned(id: string): boolean {
  return foldOf(id) === UNTUNED_FOLD;
}
