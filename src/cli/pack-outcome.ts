import type { ArticleSummary } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { FileOutcome, RereadWords } from "./file-outcome.ts";

/** An outcome as it is kept and sent. Numbers are in the order of this machine, as they never leave it. */
export interface PackedOutcome {
  /** Fingerprints and bag of each article, one after another: all that finds an article among others. */
  readonly numbers: Int32Array<ArrayBuffer>;
  /** Sizes, then the head as JSON, texts and mentions. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What of an outcome is kept as JSON. */
interface PackedHead {
  readonly articles: readonly {
    readonly summary: ArticleSummary;
    readonly place: Pick<Finding, "file" | "line" | "entry">;
  }[];
  readonly findings: readonly Finding[];
}

/** Numbers an article: bytes of its text, bytes of its mentions, count of fingerprints, count of the bag. */
const SIZES = 4;
/** Numbers before those: bytes of the head, count of articles. */
const HEAD_SIZES = 2;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/**
 * An outcome as numbers and bytes.
 *
 * The words that only a comparison of two articles needs are left out; they are made again from the text when one is.
 */
export function packOutcome({ articles, findings }: FileOutcome): PackedOutcome {
  const head: PackedHead = {
    articles: articles.map(({ prepared: { summary }, place }) => ({ summary, place })),
    findings,
  };
  const json = Buffer.from(JSON.stringify(head));
  const sizes = [json.length, articles.length];
  let [numberCount, byteCount] = [0, json.length];
  for (const { prepared } of articles) {
    const { text, mentions, story } = prepared;
    sizes.push(text.length, mentions.length, story.fingerprints.length, story.bag.length);
    numberCount += story.fingerprints.length + story.bag.length;
    byteCount += text.length + mentions.length;
  }
  const numbers = new Int32Array(numberCount);
  const bytes = new Uint8Array(sizes.length * BYTES + byteCount);
  bytes.set(new Uint8Array(Int32Array.from(sizes).buffer));
  let [number, byte] = [0, sizes.length * BYTES];
  const put = (piece: Uint8Array) => {
    bytes.set(piece, byte);
    byte += piece.length;
  };
  put(json);
  for (const { prepared } of articles) {
    const { fingerprints, bag } = prepared.story;
    numbers.set(fingerprints, number);
    numbers.set(bag, number + fingerprints.length);
    number += fingerprints.length + bag.length;
    put(prepared.text);
    put(prepared.mentions);
  }
  return { numbers, bytes };
}

/** The outcome again, as views into what was packed. @throws when it is damaged. */
export function unpackOutcome(packed: Pick<PackedOutcome, "numbers" | "bytes">, reread: RereadWords): FileOutcome {
  const { numbers, bytes } = packed;
  const sizeAt = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = (place: number) => sizeAt.getInt32(place * BYTES, IS_LITTLE);
  let [number, byte] = [0, (HEAD_SIZES + SIZES * size(1)) * BYTES];
  const take = (length: number) => {
    byte += length;
    return bytes.subarray(byte - length, byte);
  };
  const head: PackedHead = JSON.parse(textOf(take(size(0))));
  const articles = head.articles.map(({ summary, place }, article) => {
    const at = HEAD_SIZES + SIZES * article;
    const [fingerprintCount, bagCount] = [size(at + 2), size(at + 3)];
    const fingerprints = numbers.subarray(number, number + fingerprintCount);
    const bag = numbers.subarray(number + fingerprintCount, number + fingerprintCount + bagCount);
    number += fingerprintCount + bagCount;
    const [text, mentions] = [take(size(at)), take(size(at + 1))];
    const read = () => reread(JSON.parse(textOf(text)), summary.title);
    return { place, prepared: { summary, text, mentions, story: { fingerprints, bag, read } } };
  });
  return { articles, findings: head.findings };
}

/** Whether this machine puts the low byte of a number first. */
const IS_LITTLE = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
