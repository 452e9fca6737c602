import { pathOfShard, pathsOf, SHARD_FOLDERS, type ShardList } from "../../model/dataset.ts";
import { writeViewState } from "../../state/view-state.ts";
import type { Ask } from "../../worker/ask.ts";
import type { Brief } from "../brief.ts";
import { makeDeck } from "../make-deck.ts";
import { makePaper, type Paper } from "../paper.ts";
import type { Deck, Stamp } from "../slide.ts";
import { deckName } from "../title-slide.ts";
import { CONTENT_PART, fillTemplate, type OfflineKind, type OfflinePart, packPart } from "./offline-file.ts";

/** What an offline file is put together from. */
export interface OfflineSource {
  /** The frame that every offline file has, see `fillTemplate`. */
  readonly template: () => Promise<string>;
  /** A file of the dataset by its path; fails with words for the reader where it is not there. */
  readonly readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface OfflineMaking extends OfflineSource {
  readonly kind: OfflineKind;
  /** What the file says of itself. */
  readonly stamp: Stamp;
  readonly signal?: AbortSignal;
}

/** A dataset past this makes a file that no browser opens in good time. */
const MOST_BYTES = 150_000_000;

/**
 * One file that shows a view from disk, without any network.
 *
 * `page` holds the whole dataset, byte for byte, and opens on the view; `deck` and `paper` hold
 * their own words and numbers alone. @throws with words
 * for the reader when the dataset is too large, or a file of it cannot be had.
 */
export async function makeOffline(ask: Ask, brief: Brief, making: OfflineMaking): Promise<string> {
  const { kind, stamp, template } = making;
  const about = { kind, title: deckName(brief), search: searchOf(brief), stamp };
  const parts =
    kind === "page" ? await datasetParts(brief, making) : [await contentPart(await contentOf(ask, brief, making))];
  return fillTemplate(await template(), about, parts);
}

/** The link of the view without the slide that happens to be shown. */
function searchOf({ view }: Brief): string {
  return writeViewState({ ...view, slide: null });
}

function contentOf(ask: Ask, brief: Brief, { kind, signal }: OfflineMaking): Promise<Deck | Paper> {
  if (kind === "paper") return makePaper(ask, brief, signal);
  return makeDeck(ask, brief, { choice: brief.view.deck, ...(signal === undefined ? {} : { signal }) });
}

async function datasetParts({ manifest }: Brief, { readFile, signal }: OfflineMaking): Promise<OfflinePart[]> {
  const parts: OfflinePart[] = [];
  const sums = new Map<string, string>();
  let bytes = 0;
  for (const path of pathsOf(manifest)) {
    signal?.throwIfAborted();
    const file = await readFile(path);
    bytes += file.length;
    const json = parseJson(file);
    const isOfBuild = sums.has(path) ? json.sum === sums.get(path) : json.fingerprint === manifest.fingerprint;
    if (!isOfBuild) {
      throw new Error("The dataset was built again while this page was open. Reload this page.");
    }
    if (bytes > MOST_BYTES) throw new Error("The collection is too large for one file. Save the slides alone.");
    if (path === "shards.json") for (const [shard, sum] of sumsOf(json)) sums.set(shard, sum);
    parts.push(await packPart(path, file));
  }
  return parts;
}

function contentPart(content: object): Promise<OfflinePart> {
  return packPart(CONTENT_PART, new TextEncoder().encode(JSON.stringify(content)));
}

/** By path of each shard, the sum that it carries; whether it is right is checked wherever the shard is opened. */
function sumsOf(list: Partial<ShardList>): [path: string, sum: string][] {
  return SHARD_FOLDERS.flatMap((folder) =>
    (list[folder] ?? []).map(({ sum }, number): [string, string] => [pathOfShard({ folder, number }), sum]),
  );
}

/** What a file says of itself; nothing where it is no JSON. */
function parseJson(bytes: Uint8Array): Partial<ShardList> & { readonly sum?: string } {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
}
