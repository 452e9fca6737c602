import { shorten } from "../source/shorten.ts";
import type { SourceOptions } from "../source/source.ts";
import { foldKey, isWholeText } from "./entry-keys.ts";
import { FindingTally } from "./finding-tally.ts";
import { type Entry, type EntryFields, isFields, openEntries } from "./open-entry.ts";
import type { OpenedFile, OpenedSource } from "./opened-source.ts";
import { MOST_ENTRIES, tooManyEntries } from "./overlong.ts";
import { splitJsonObjects } from "./split-json-objects.ts";

/** Names under which an answer holds its list. */
const LISTS = ["articles", "items", "entries", "records", "results", "documents", "docs", "stories", "hits", "data"];

const LINE = /[^\r\n]+/g;
const LINE_BREAK = /\r\n|\r|\n/g;

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
  const tally = new FindingTally();
  const list = Array.isArray(value) ? value : isFields(value) ? listOf(value, file, tally) : null;
  if (list === null)
    return opened(await openEntries([{ fields: value, place: { file } }], options, tally), tally, file);
  const entries = list.slice(0, MOST_ENTRIES).map((fields, index) => ({ fields, place: { file, entry: index + 1 } }));
  if (list.length > MOST_ENTRIES) tally.add(tooManyEntries(list.length, { file, entry: MOST_ENTRIES + 1 }));
  return opened(await openEntries(entries, options, tally), tally, file);
}

/** Open JSON Lines. A line that is no JSON is `file-damaged-part`, and the next is read. */
export async function openJsonLines(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  if (text.trimStart().startsWith("[")) return openJson(text, file, options);
  const tally = new FindingTally();
  const entries: Entry[] = [];
  let [count, line, reached] = [0, 1, 0];
  for (const { index, 0: words } of text.matchAll(LINE)) {
    if (words.trim() === "" || ++count > MOST_ENTRIES + 1) continue;
    line += countBreaks(text, reached, index);
    reached = index;
    const place = { file, line };
    if (count > MOST_ENTRIES) continue;
    const fields = parseJson(words);
    if (fields !== undefined) entries.push({ fields, place });
    else {
      const found = shorten(words.slice(0, 500));
      tally.add({ code: "file-damaged-part", ...place, found, expected: "one JSON object a line" });
    }
  }
  if (count > MOST_ENTRIES) tally.add(tooManyEntries(count, { file, line }));
  return opened(await openEntries(entries, options, tally), tally, file);
}

async function openBroken(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const objects = splitJsonObjects(text);
  const entries = objects.slice(0, MOST_ENTRIES).map((object, index) => ({
    fields: parseJson(object),
    place: { file, entry: index + 1 },
  }));
  const broken = entries.filter(({ fields }) => fields === undefined).map(({ place }) => place);
  const readable = entries.filter(({ fields }) => fields !== undefined);
  const places = broken.length > 0 ? broken : [{ file }];
  const found = `${readable.length} whole ${readable.length === 1 ? "entry" : "entries"}, then no more JSON`;
  const code = readable.length === 0 ? "file-damaged" : "file-damaged-part";
  const tally = new FindingTally();
  for (const place of places) tally.add({ code, ...place, found, expected: "valid JSON" });
  if (objects.length > MOST_ENTRIES) tally.add(tooManyEntries(objects.length, { file, entry: MOST_ENTRIES + 1 }));
  return opened(await openEntries(readable, options, tally), tally, file);
}

function opened(sources: readonly OpenedSource[], tally: FindingTally, file: string): OpenedFile {
  return { sources, findings: tally.all(file) };
}

function countBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).match(LINE_BREAK)?.length ?? 0;
}

/** The entries of all its lists; null where it is an article itself, whose lists are left with a finding, or has none. */
function listOf(value: EntryFields, file: string, tally: FindingTally): readonly unknown[] | null {
  const lists = Object.entries(value)
    .flatMap(([name, held]) => (Array.isArray(held) && held.length > 0 ? [{ name, held: held as unknown[] }] : []))
    .filter(({ name }) => LISTS.includes(foldKey(name)))
    .sort((a, b) => LISTS.indexOf(foldKey(a.name)) - LISTS.indexOf(foldKey(b.name)));
  if (hasWholeText(value)) {
    const expected = "a file of their own for articles that stand beside this one";
    for (const { name, held } of lists)
      tally.add({ code: "entry-field", file, found: shorten(`${name}: a list of ${held.length}`), expected });
    return null;
  }
  const ofObjects = lists.filter(({ held }) => held.some(isFields));
  const read = ofObjects.length > 0 ? ofObjects : lists.slice(0, 1);
  return read.length === 0 ? null : read.flatMap(({ held }) => held);
}

/** Whether it has words of its own that are more than a description, which a feed has too. */
function hasWholeText(value: EntryFields): boolean {
  return Object.entries(value).some(
    ([name, held]) => isWholeText(name) && typeof held === "string" && held.trim() !== "",
  );
}

function isJsonLines(text: string): boolean {
  const [first = "", second] = text.trimStart().split(/[\r\n]+/, 2);
  return second?.startsWith("{") === true && isFields(parseJson(first));
}

const NUMBERLESS = /[:[,]\s{0,99}(?:NaN|-?Infinity)\b/;
const STRING_OR_NUMBERLESS = /"[^"\\]*(?:\\.[^"\\]*)*"|\bNaN\b|-?\bInfinity\b/g;

/** The value, or undefined for what is no JSON. What Python writes for a cell without a number is null. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!NUMBERLESS.test(text)) return undefined;
    const mended = text.replace(STRING_OR_NUMBERLESS, (piece) => (piece.startsWith('"') ? piece : "null"));
    return mended === text ? undefined : parseJson(mended);
  }
}
