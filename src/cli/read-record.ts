import type { PublicationDate } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { FrontField } from "../pipeline/source/read-front-matter.ts";
import { readStatedFields } from "../pipeline/source/read-stated-fields.ts";
import { NOTHING_STATED, type SourceOptions, type StatedFields } from "../pipeline/source/source.ts";

/** The `id` that a record gives itself, returned as it is. */
export type RecordId = string | number | null;

/** A record of a stream. `text` is null when it is broken; `findings` then say why. */
export interface StreamRecord {
  readonly id: RecordId;
  readonly text: string | null;
  readonly stated: StatedFields;
  readonly findings: readonly Finding[];
}

const FIELDS = ["title", "publisher", "kind", "url", "published"];
const EXPECTED = '{"id": …, "text": …}, with title, published, url, publisher and kind if known';

/**
 * Read one line of JSON Lines; `place` names it in findings until it names itself. Fields that are null count as not
 * stated, others than those of a record are passed over.
 */
export function readRecord(line: string | null, place: string, options: SourceOptions): StreamRecord {
  const record = line === null ? null : parseObject(line);
  if (record === null) return broken(null, place, line === null ? "a line too long, or not UTF-8" : line.slice(0, 100));
  const { id: named, text } = record;
  const id = typeof named === "string" || typeof named === "number" ? named : null;
  const file = id === null ? place : String(id);
  if (typeof text !== "string") return broken(id, file, text === undefined ? "no text" : "a text that is no string");
  const fields = new Map<string, FrontField>();
  for (const name of FIELDS) {
    const value = record[name];
    if (value === undefined || value === null || value === "") continue;
    fields.set(name, {
      value: typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value),
      line: 1,
    });
  }
  const { stated, findings } = readStatedFields(fields, file, options);
  // A record has no lines of its own.
  return {
    id,
    text,
    stated: { ...stated, published: given(stated) },
    findings: findings.map(({ line: _, ...rest }) => rest),
  };
}

/** A date that cannot be read leaves the text and the address to be asked. */
function given({ published }: StatedFields): PublicationDate | null {
  return published?.date ? published : null;
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(id: RecordId, file: string, found: string): StreamRecord {
  return {
    id,
    text: null,
    stated: NOTHING_STATED,
    findings: [{ code: "record-broken", file, found, expected: EXPECTED }],
  };
}
