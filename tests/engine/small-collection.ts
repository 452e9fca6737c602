import type { Dataset } from "../../src/engine/dataset.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { addIds, addLines, addTexts } from "../../src/engine/shards.ts";
import type { Article, DateBasis, SourceKind, Tag, TagKind } from "../../src/model/article.ts";
import type { Claim, Modality } from "../../src/model/claim.ts";
import type { Agreement, Codebook, Ladder } from "../../src/model/codebook.ts";
import {
  type ArticleColumns,
  type ClaimColumns,
  type IdBucket,
  type LineShard,
  type Manifest,
  pathOfShard,
  type ShardName,
  type TextShard,
} from "../../src/model/dataset.ts";
import type { DayNumber } from "../../src/model/day-number.ts";
import { EMPTY_FILTER, type Filter } from "../../src/model/filter.ts";
import type {
  AgreementId,
  ArticleId,
  CountryId,
  FamilyId,
  PublisherId,
  StageId,
  ThemeId,
} from "../../src/model/ids.ts";
import { packNumbers } from "../../src/model/packed.ts";
import { lastDayOf, type PartialDate, parsePartialDate } from "../../src/model/partial-date.ts";
import { plainSha256 } from "../../src/model/sha-256.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import type { EncodedFile } from "../../src/pipeline/dataset/encode-rows.ts";
import { prepareAll } from "../pipeline/dataset/prepare-all.ts";

const STAGES: Readonly<Record<Ladder["id"], readonly string[]>> = {
  treaty: ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force", "ended"],
  programme: ["proposed", "study", "launched", "development", "in-service", "ended"],
  partnership: ["proposed", "study", "launched", "development", "in-service", "ended"],
};

/** A filter of plain words; what is left out is open. */
export function filterOf(parts: Readonly<Partial<Record<keyof Filter, unknown>>>): Filter {
  return { ...EMPTY_FILTER, ...parts } as Filter;
}

/** Ids typed at one place, as every test writes them as plain words. */
const agreementId = (id: string) => id as AgreementId;
const countryId = (id: string) => id as CountryId;

export function day(text: string): DayNumber {
  return lastDayOf(date(text));
}

export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
}

function ladderOf(id: Ladder["id"]): Ladder {
  const stages = STAGES[id].map((stage) => ({
    id: stage as StageId,
    name: stage,
    shortName: stage.slice(0, 8),
    definition: `It is ${stage}.`,
    isEnding: stage === "ended",
    cues: [{ form: "verb", words: stage } as const],
  }));
  return { id, name: id, stages };
}

function agreementOf(id: string, ladder: Ladder["id"], family = id): Agreement {
  return {
    id: agreementId(id),
    family: family as FamilyId,
    name: `The ${id} agreement`,
    shortName: id,
    ladder,
    parties: [countryId("JP"), countryId("FR")],
    aliases: [`alias of ${id}`],
    sharedAliases: [],
    buyer: null,
    topics: [],
    themes: [],
    terms: [],
    summary: "It is made up.",
    link: null,
  };
}

/** A codebook of one treaty, a programme, and a family `ports` of two treaties. */
export const SMALL_CODEBOOK: Codebook = {
  ladders: [ladderOf("treaty"), ladderOf("programme")],
  agreements: [
    agreementOf("harbour", "treaty"),
    agreementOf("glider", "programme"),
    agreementOf("north-port", "treaty", "ports"),
    agreementOf("south-port", "treaty", "ports"),
  ],
  families: [{ id: "ports" as FamilyId, name: "Port agreements", summary: "Both are on ports.", aliases: ["ports"] }],
  themes: ["naval", "trade", "cyber"].map((id) => ({
    id: id as ThemeId,
    name: id,
    shortName: id,
    definition: id,
    phrases: [id],
    weak: [],
    isOftenInPassing: false,
    not: [],
  })),
  countries: ["JP", "FR", "IT", "BR"].map((id) => ({
    id: countryId(id),
    name: `Land ${id}`,
    isOrganisation: false,
    phrases: [id],
    not: [],
  })),
  publishers: ["gazette", "herald", "ministry"].map((id) => ({
    id: id as PublisherId,
    name: `The ${id}`,
    aliases: [],
    kind: id === "ministry" ? "official" : "news",
    country: null,
    isStateRun: false,
  })),
};

/** A claim as a row: stage, modality, date, and where it matters agreement and party. */
export type ClaimRow = readonly [
  stage: string,
  modality: Modality,
  date?: string | null,
  agreement?: string,
  party?: string,
];

/** An article in few words; what is left out is empty or unknown. */
export interface ArticleSketch {
  readonly id?: string;
  readonly published?: string | null;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly basis?: DateBasis;
  readonly publisher?: string | null;
  readonly kind?: SourceKind;
  readonly title?: string;
  readonly text?: string;
  readonly countries?: readonly string[];
  readonly themes?: readonly string[];
  /** Those of its claims are added. */
  readonly agreements?: readonly string[];
  readonly families?: readonly string[];
  readonly claims?: readonly ClaimRow[];
}

/** The articles of sketches; one without an id gets its place, `a0`, `a1`, … */
export function sketchArticles(sketches: readonly ArticleSketch[]): Article[] {
  return sketches.map((sketch, place) => articleOf({ id: `a${place}`, ...sketch }));
}

function articleOf(sketch: ArticleSketch & { readonly id: string }): Article {
  const { id, published = null, publisher = "gazette", claims = [] } = sketch;
  const agreements = new Set([...(sketch.agreements ?? []), ...claims.map((row) => row[3] ?? "harbour")]);
  const text = sketch.text ?? "They met and spoke of it.";
  const tagsOf = (kind: TagKind, ids: Iterable<string> = []) =>
    [...ids].map((tag) => ({ kind, id: tag as Tag["id"], mentions: [{ start: 0, end: 4 }] }));
  return {
    id: id as ArticleId,
    file: `${id}.md`,
    title: sketch.title ?? `Title of ${id}`,
    publisherName: publisher === null ? null : `The ${publisher}`,
    publisher: publisher as PublisherId | null,
    publisherCountry: null,
    kind: sketch.kind ?? (publisher === "ministry" ? "official" : "news"),
    url: null,
    language: "en",
    published: {
      date: published === null ? null : date(published),
      basis: sketch.basis ?? (published === null ? "none" : "given"),
      ...(sketch.notBefore !== undefined && { notBefore: date(sketch.notBefore) }),
      ...(sketch.notAfter !== undefined && { notAfter: date(sketch.notAfter) }),
    },
    text,
    tags: [
      ...tagsOf("country", sketch.countries),
      ...tagsOf("theme", sketch.themes),
      ...tagsOf("agreement", agreements),
      ...tagsOf("family", sketch.families),
    ],
    claims: claims.map((row) => claimOf(id, row, text)),
    findings: [],
  };
}

function claimOf(articleId: string, row: ClaimRow, text: string): Claim {
  const [stage, modality, when = null, agreement = "harbour", party = null] = row;
  return {
    articleId: articleId as ArticleId,
    agreement: agreementId(agreement),
    family: agreement as FamilyId,
    stage: stage as StageId,
    modality,
    date: when === null ? null : date(when),
    party: party === null ? null : countryId(party),
    start: 0,
    end: text.length,
    cue: { start: 5, end: 8 },
    rule: "made-up",
  };
}

/** The dataset's files for articles. */
export function encodeArticlesOf(articles: readonly Article[]): readonly EncodedFile[] {
  return encodeDataset({
    articles: prepareAll(articles),
    codebook: SMALL_CODEBOOK,
    findings: [],
    fingerprint: "f1",
    sha256: plainSha256,
  }).files;
}

/** The JSON of one file. */
export function readFileOf<Content>(files: readonly EncodedFile[], path: string): Content {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new RangeError(path);
  return JSON.parse(new TextDecoder().decode(file.bytes)) as Content;
}

/** What `openDataset` takes. */
export function partsOf(files: readonly EncodedFile[]) {
  return {
    manifest: readFileOf<Manifest>(files, "manifest.json"),
    articles: readFileOf<ArticleColumns>(files, "articles.json"),
    claims: readFileOf<ClaimColumns>(files, "claims.json"),
  };
}

function withStories(parts: ReturnType<typeof partsOf>, heads: readonly number[]) {
  return {
    ...parts,
    manifest: { ...parts.manifest, stories: new Set(heads).size },
    articles: { ...parts.articles, storyGaps: packNumbers(heads.map((head, row) => row - head)) },
  };
}

/**
 * A dataset of sketched articles, written, read and opened, with all texts.
 *
 * With `heads`, the row of each row's head, their stories are these; without, each is a story of its own.
 */
export function openSketches(sketches: readonly ArticleSketch[], heads?: readonly number[]): Dataset {
  const files = encodeArticlesOf(sketchArticles(sketches));
  const parts = partsOf(files);
  const opened = openDataset(withStories(parts, heads ?? sketches.map((_, row) => row)));
  if ("damaged" in opened) throw new Error(opened.damaged.column);
  return addShards(opened.dataset, files);
}

/** A dataset with all of its lines, texts and ids. */
function addShards(dataset: Dataset, files: readonly EncodedFile[]): Dataset {
  const read = <Content>(path: string) => readFileOf<Content>(files, path);
  const pathOf = (folder: ShardName["folder"], number: number) => pathOfShard({ folder, number });
  let filled = dataset;
  for (const shard of dataset.texts.keys()) {
    filled = addLines(filled, shard, read<LineShard>(pathOf("lines", shard)));
    filled = addTexts(filled, shard, read<TextShard>(pathOf("texts", shard)));
  }
  for (const bucket of dataset.ids.keys()) filled = addIds(filled, bucket, read<IdBucket>(pathOf("ids", bucket)));
  return filled;
}
