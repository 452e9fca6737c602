import type { PublicationDate } from "../model/article.ts";
import type { Finding } from "../model/finding.ts";
import type { FrontField } from "../pipeline/source/read-front-matter.ts";
import { readStatedFields } from "../pipeline/source/read-stated-fields.ts";
import { showValue } from "../pipeline/source/show-value.ts";
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

/** Every tag and claim has its place in the text, so a record's title gives none. */
export const TITLE_ALONE = "a title alone, which is not read";

const EXPECTED = '{"id": …, "text": …}, with title, published, url, publisher and kind if known';

/**
 * Read one line of JSON Lines; `place` names it in findings until it names itself. Fields that are null count as not
 * stated, others than those of a record are passed over.
 */
export function readRecord(line: string | null, place: string, options: SourceOptions): StreamRecord {
  const record = line === null ? null : parseObject(line);
  if (record === null) return broken(null, place, line === null ? "a line too long, or not UTF-8" : line.slice(0, 100));
  const { id: named, text, title } = record;
  const id = isKept(named, line ?? "") ? named : null;
  const file = id === null ? place : String(id);
  if (typeof text !== "string") return broken(id, file, missingText(text, title));
  const fields = new Map<string, FrontField>();
  for (const name of FIELDS) {
    const value = record[name];
    if (value === undefined || value === null || value === "") continue;
    fields.set(name, {
      value: typeof value === "string" || typeof value === "number" ? String(value) : showValue(value),
      line: 1,
    });
  }
  const { stated, findings } = readStatedFields(fields, file, options);
  // A record has no lines of its own.
  return {
    id,
    text,
    stated: { ...stated, published: given(stated) },
    findings: [...idFindings(named, id, place), ...findings.map(({ line: _, ...rest }) => rest)],
  };
}

/** Whether an id comes back as it was written; JSON keeps no number past 2^53 and no second spelling of one. */
function isKept(named: unknown, line: string): named is string | number {
  if (typeof named === "string") return true;
  return typeof named === "number" && new RegExp(`"id"\\s*:\\s*${escaped(String(named))}\\s*[,}]`).test(line);
}

function escaped(text: string): string {
  return text.replace(/[.+]/g, "\\$&");
}

function idFindings(named: unknown, id: RecordId, file: string): Finding[] {
  if (id !== null || named === undefined || named === null) return [];
  const found =
    typeof named === "number" ? "a number that does not come back as it was written" : "no string or number";
  return [{ code: "record-id-lost", file, found, expected: "a string" }];
}

function missingText(text: unknown, title: unknown): string {
  if (text !== undefined && text !== null) return "a text that is no string";
  return typeof title === "string" ? `no text, and ${TITLE_ALONE}` : "no text";
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
