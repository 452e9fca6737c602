import type { LinkedNode } from "../linked-node.ts";
import type { LinkedData } from "../read-linked-data.ts";
import type { FieldDate } from "./find-meta-dates.ts";
import { readStamp } from "./read-stamp.ts";

/** What the linked data (JSON-LD) of a page says of the thing that the page is about. */
export interface LinkedDates {
  /** Of its article first, of the page itself then. */
  readonly published: readonly FieldDate[];
  readonly modified: readonly FieldDate[];
  /** Of the page's film. */
  readonly loose: readonly FieldDate[];
}

const PUBLISHED = ["datePublished", "dateCreated"] as const;
const MODIFIED = ["dateModified"] as const;

/** The dates of a page's linked data; a script that is no JSON is searched for the fields alone. */
export function findLinkedDates({ nodes, films, broken }: LinkedData): LinkedDates {
  const stampsOf = (things: readonly LinkedNode[], fields: readonly string[]) =>
    things.flatMap((thing) => firstStamp(fields.map((field) => [field, thing[field]])));
  const read = (fields: readonly string[]) => [
    ...stampsOf(nodes, fields),
    ...broken.flatMap((text) => firstStamp(fields.map((field) => [field, valueIn(text, field)]))),
  ];
  const loose = stampsOf([...nodes, ...films], [...PUBLISHED, "uploadDate"]);
  return { published: read(PUBLISHED), modified: read(MODIFIED), loose };
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
