import type { ArticleSummary } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { FileOutcome, RereadWords } from "./file-outcome.ts";

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
 * An outcome as bytes, a multiple of four: sizes, then fingerprints and bags, then the head as JSON, texts and mentions.
 *
 * Numbers are in the order of this machine, as the bytes never leave it. The words that only a comparison of two
 * articles needs are left out; they are made again from the text when one is.
 */
export function packOutcome({ articles, findings }: FileOutcome): Uint8Array<ArrayBuffer> {
  const head: PackedHead = {
    articles: articles.map(({ prepared: { summary }, place }) => ({ summary, place })),
    findings,
  };
  const json = Buffer.from(JSON.stringify(head));
  const sizes = [json.length, articles.length];
  let [numberCount, byteCount] = [HEAD_SIZES + SIZES * articles.length, json.length];
  for (const { prepared } of articles) {
    const { text, mentions, story } = prepared;
    sizes.push(text.length, mentions.length, story.fingerprints.length, story.bag.length);
    numberCount += story.fingerprints.length + story.bag.length;
    byteCount += text.length + mentions.length;
  }
  const packed = new Uint8Array(numberCount * BYTES + Math.ceil(byteCount / BYTES) * BYTES);
  const numbers = new Int32Array(packed.buffer, 0, numberCount);
  numbers.set(sizes);
  let number = sizes.length;
  let byte = numberCount * BYTES;
  const put = (bytes: Uint8Array) => {
    packed.set(bytes, byte);
    byte += bytes.length;
  };
  put(json);
  for (const { prepared } of articles) {
    numbers.set(prepared.story.fingerprints, number);
    numbers.set(prepared.story.bag, number + prepared.story.fingerprints.length);
    number += prepared.story.fingerprints.length + prepared.story.bag.length;
    put(prepared.text);
    put(prepared.mentions);
  }
  return packed;
}

/** The outcome again, as views into `packed`, which must begin at a multiple of four. @throws when it is damaged. */
export function unpackOutcome(packed: Uint8Array, reread: RereadWords): FileOutcome {
  const numbers = new Int32Array(packed.buffer, packed.byteOffset, packed.length / BYTES);
  const [jsonLength = 0, count = 0] = numbers;
  let number = HEAD_SIZES + SIZES * count;
  let byte = number * BYTES;
  for (let article = 0; article < count; article++) {
    byte +=
      ((numbers[HEAD_SIZES + SIZES * article + 2] ?? 0) + (numbers[HEAD_SIZES + SIZES * article + 3] ?? 0)) * BYTES;
  }
  const take = (length: number) => {
    byte += length;
    return packed.subarray(byte - length, byte);
  };
  const head: PackedHead = JSON.parse(textOf(take(jsonLength)));
  const articles = head.articles.map(({ summary, place }, article) => {
    const at = HEAD_SIZES + SIZES * article;
    const [textLength = 0, mentionsLength = 0, fingerprintCount = 0, bagCount = 0] = numbers.subarray(at, at + SIZES);
    const fingerprints = numbers.subarray(number, number + fingerprintCount);
    const bag = numbers.subarray(number + fingerprintCount, number + fingerprintCount + bagCount);
    number += fingerprintCount + bagCount;
    const [text, mentions] = [take(textLength), take(mentionsLength)];
    const read = () => reread(JSON.parse(textOf(text)), summary.title);
    return { place, prepared: { summary, text, mentions, story: { fingerprints, bag, read } } };
  });
  return { articles, findings: head.findings };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
