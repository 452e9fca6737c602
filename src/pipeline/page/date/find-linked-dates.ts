import type { PageDocument } from "../page-dom.ts";
import type { FieldDate } from "./find-meta-dates.ts";
import { readStamp } from "./read-stamp.ts";

/** What the linked data (JSON-LD) of a page says of the thing that the page is about. */
export interface LinkedDates {
  /** Of articles first, of the page itself then. */
  readonly published: readonly FieldDate[];
  readonly modified: readonly FieldDate[];
  /** Of films, pictures and whatever else the page holds. */
  readonly loose: readonly FieldDate[];
}

type Thing = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 2_000_000;
const MOST_THINGS = 2000;
const DEEPEST = 6;
const ARTICLE = /article|posting|report|review$|recipe|liveblog|howto|analysis|opinion/i;
const PAGE = /page$/i;
/** What a page's main thing may be wrapped in; whatever else it holds is another thing. */
const WRAPPERS = ["@graph", "mainEntity", "mainEntityOfPage"] as const;
const PUBLISHED = ["datePublished", "dateCreated"] as const;
const MODIFIED = ["dateModified"] as const;

/** The dates of a page's linked data; a block that is no JSON is searched for the fields alone. */
export function findLinkedDates(document: PageDocument): LinkedDates {
  const things: Thing[] = [];
  const broken: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_SCRIPT) continue;
    const data = parseLoosely(text);
    if (data === undefined) broken.push(text);
    else collect(data, things, 0);
  }
  const main = [ARTICLE, PAGE].flatMap((kind) => things.filter((thing) => kind.test(typesOf(thing))));
  const read = (fields: readonly string[]) => [
    ...main.flatMap((thing) => firstStamp(fields.map((field) => [field, thing[field]]))),
    ...broken.flatMap((text) => firstStamp(fields.map((field) => [field, valueIn(text, field)]))),
  ];
  const loose = things.flatMap((thing) =>
    firstStamp([...PUBLISHED, "uploadDate"].map((field) => [field, thing[field]])),
  );
  return { published: read(PUBLISHED), modified: read(MODIFIED), loose };
}

/** The data, with control characters and a CDATA mark forgiven; undefined when it cannot be read. */
function parseLoosely(text: string): unknown {
  const mended = text.replace(/\p{Cc}+/gu, " ").replace(/(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|\]\]>)(?: ?\*\/)?/g, "");
  for (const attempt of [text, mended, mended.trim().replace(/;$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt.
    }
  }
  return undefined;
}

/** Things that stand alone, in a list or in a wrapper; a thing within a thing is another one. */
function collect(data: unknown, things: Thing[], depth: number): void {
  if (depth > DEEPEST || things.length >= MOST_THINGS) return;
  if (Array.isArray(data)) for (const part of data) collect(part, things, depth + 1);
  else if (isThing(data)) {
    things.push(data);
    for (const key of WRAPPERS) collect(data[key], things, depth + 1);
  }
}

function isThing(data: unknown): data is Thing {
  return typeof data === "object" && data !== null;
}

function typesOf(thing: Thing): string {
  return [thing["@type"]].flat().join(" ");
}

/** The first field that can be read; of a list of values the first. */
function firstStamp(fields: readonly (readonly [string, unknown])[]): FieldDate[] {
  for (const [field, value] of fields) {
    const words: unknown = Array.isArray(value) ? value[0] : value;
    const stamp = typeof words === "string" || typeof words === "number" ? readStamp(String(words)) : null;
    if (stamp) return [{ ...stamp, field }];
  }
  return [];
}

function valueIn(text: string, field: string): string | undefined {
  const at = text.indexOf(`"${field}"`);
  return at === -1 ? undefined : /^"\w+"\s{0,9}:\s{0,9}"([^"]{4,64})"/.exec(text.slice(at, at + 120))?.[1];
}
