import type { Finding } from "../../model/finding.ts";
import { shorten } from "../source/shorten.ts";
import type { SourceOptions } from "../source/source.ts";
import { splitLines } from "../source/text-lines.ts";
import { foldKey } from "./entry-keys.ts";
import { type EntryFields, isFields, openEntries } from "./open-entry.ts";
import type { OpenedFile } from "./opened-source.ts";
import { splitJsonObjects } from "./split-json-objects.ts";

/** Names under which an answer holds its list. */
const LISTS = ["articles", "items", "entries", "records", "results", "documents", "docs", "stories", "hits", "data"];

/**
 * Open JSON: a list of articles, an object that holds such a list, or one article.
 *
 * JSON that is cut short or broken is `file-damaged-part`, and every whole object of its list is read; without any it
 * is `file-damaged`. Several objects one
 * after another are read as JSON Lines.
 */
export async function openJson(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const value = parseJson(text);
  if (value === undefined)
    return isJsonLines(text) ? openJsonLines(text, file, options) : openBroken(text, file, options);
  const list = Array.isArray(value) ? value : isFields(value) ? listOf(value) : null;
  if (list === null) return openEntries([{ fields: value, place: { file } }], options);
  return openEntries(
    list.map((fields: unknown, index) => ({ fields, place: { file, entry: index + 1 } })),
    options,
  );
}

/** Open JSON Lines. A line that is no JSON is `file-damaged-part`, and the next is read. */
export async function openJsonLines(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  if (text.trimStart().startsWith("[")) return openJson(text, file, options);
  const broken: Finding[] = [];
  const entries = splitLines(text).flatMap(({ words }, index) => {
    if (words === "") return [];
    const place = { file, line: index + 1 };
    const fields = parseJson(words);
    if (fields !== undefined) return [{ fields, place }];
    broken.push({
      code: "file-damaged-part",
      ...place,
      found: shorten(words.slice(0, 500)),
      expected: "one JSON object a line",
    });
    return [];
  });
  const { sources, findings } = await openEntries(entries, options);
  return { sources, findings: [...broken, ...findings] };
}

async function openBroken(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const entries = splitJsonObjects(text).map((object, index) => ({
    fields: parseJson(object),
    place: { file, entry: index + 1 },
  }));
  const broken = entries.filter(({ fields }) => fields === undefined).map(({ place }) => place);
  const readable = entries.filter(({ fields }) => fields !== undefined);
  const places = broken.length > 0 ? broken : [{ file }];
  const found = `${readable.length} whole ${readable.length === 1 ? "entry" : "entries"}, then no more JSON`;
  const code = readable.length === 0 ? "file-damaged" : "file-damaged-part";
  const damaged = places.map((place): Finding => ({ code, ...place, found, expected: "valid JSON" }));
  const { sources, findings } = await openEntries(readable, options);
  return { sources, findings: [...damaged, ...findings] };
}

function listOf(value: EntryFields): readonly unknown[] | null {
  for (const list of LISTS) {
    const held = Object.entries(value).find(([name, own]) => foldKey(name) === list && Array.isArray(own))?.[1];
    if (Array.isArray(held)) return held;
  }
  return null;
}

function isJsonLines(text: string): boolean {
  const [first = "", second] = text.trimStart().split(/[\r\n]+/, 2);
  return second?.startsWith("{") === true && isFields(parseJson(first));
}

/** The value, or undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
