import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Finding } from "../../model/finding.ts";
import { shorten } from "./shorten.ts";
import { splitLines, type TextLine } from "./text-lines.ts";

/** One field of the front matter as it was written, with its line in the file. */
export interface FrontField {
  readonly value: string | null;
  readonly line: number;
}

/** The front matter of a file, and where its body starts. */
export interface FrontMatter {
  /** By key, in the file's order. */
  readonly fields: ReadonlyMap<string, FrontField>;
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

const FENCE = /^---[ \t]*$/;
const OPENING = /^[^\S\r\n]*---/;
const MOST_LINES = 200;
const MOST_UNITS = 65_536;
const NO_FRONT_MATTER: FrontMatter = { fields: new Map(), bodyStart: 0, findings: [] };
const PLAIN_FIELD = /^([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$/;

/**
 * Read the YAML between two `---` lines at the start of a file; no field when there is none.
 *
 * More than 200 lines or 65,536 UTF-16 units are no front matter: the fields among them are read, up to the first line
 * that is none, and all the rest is text.
 *
 * Values are text as written: `2023-02-30` and `no` stay what they are. YAML that cannot be read, or has no closing
 * line, is `front-matter-broken`; its fields are then read line by line, and the body is kept.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  if (!OPENING.test(text)) return NO_FRONT_MATTER;
  const whole = splitLines(text.slice(0, MOST_UNITS));
  const lines = whole.slice(0, Math.min(MOST_LINES, text.length > MOST_UNITS ? whole.length - 1 : whole.length));
  if (!FENCE.test(lines[0]?.words ?? "")) return NO_FRONT_MATTER;
  const closing = lines.findIndex(({ words }, number) => number > 0 && FENCE.test(words));
  if (closing === -1) return withoutClosing(lines, file);
  const inside = lines.slice(1, closing);
  const bodyStart = lines[closing]?.next ?? text.length;
  const simple = simpleFields(inside);
  if (simple !== null) return { fields: simple, bodyStart, findings: [] };
  const counter = new LineCounter();
  const start = lines[0]?.next ?? 0;
  const yaml = text.slice(start, lines[closing]?.start ?? start);
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  const error = document.errors[0];
  if (!error && (document.contents === null || isMap(document.contents))) {
    return { fields: fieldsOf(document, counter), bodyStart, findings: [] };
  }
  const line = error ? counter.linePos(error.pos[0]).line + 1 : 2;
  const found = shorten(lines[line - 1]?.words ?? "");
  const finding: Finding = { code: "front-matter-broken", file, line, found, expected: EXPECTED };
  return { fields: plainFields(inside.map(({ words }) => words)), bodyStart, findings: [finding] };
}

/** YAML that reads the same without YAML's rules: `key: words`, `key: "words"` or `key:`, with nothing that means more. */
const SIMPLE_FIELD = /^([a-z_]+):(?:[ \t]+(?:"([^"\\]*)"|([\p{L}\p{N}][^:#\\]*|https?:\/\/[^\s#\\]*[^\s:#\\])))?$/u;

/**
 * The fields where every line is simple and no key stands twice, else null. Ten times as quick as YAML, and our own
 * files are of this kind.
 */
function simpleFields(lines: readonly TextLine[]): Map<string, FrontField> | null {
  const fields = new Map<string, FrontField>();
  for (const [number, { words, start, end }] of lines.entries()) {
    const [whole, key = "", quoted, plain] = SIMPLE_FIELD.exec(words) ?? [];
    const isIndented = end - start > words.length;
    if (whole === undefined || isIndented || fields.has(key)) return null;
    const value = (quoted ?? plain ?? "").trim();
    fields.set(key, { value: isAbsent(value) ? null : value, line: number + 2 });
  }
  return fields;
}

const EXPECTED = "one field a line as `key: value`, a value with a colon or a quote inside in quotes";

function fieldsOf(document: Document, counter: LineCounter): Map<string, FrontField> {
  const fields = new Map<string, FrontField>();
  if (!isMap(document.contents)) return fields;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const line = counter.linePos(key.range?.[0] ?? 0).line + 1;
    const written = isScalar(value) ? String(value.value ?? "").trim() : value === null ? "" : String(value);
    fields.set(String(key.value), { value: isAbsent(written) ? null : written, line });
  }
  return fields;
}

function isAbsent(written: string): boolean {
  return written === "" || written === "null" || written === "~";
}

function withoutClosing(lines: readonly TextLine[], file: string): FrontMatter {
  let last = 0;
  while (PLAIN_FIELD.test(lines[last + 1]?.words ?? "")) last++;
  const fields = plainFields(lines.slice(1, last + 1).map(({ words }) => words));
  const finding: Finding = {
    code: "front-matter-broken",
    file,
    line: last + 1,
    found: shorten(lines[last]?.words ?? ""),
    expected: `a line \`---\` after the last field, within ${MOST_LINES} lines`,
  };
  return { fields, bodyStart: lines[last]?.next ?? 0, findings: [finding] };
}

/** `key: value` lines without YAML's rules; the first of two equal keys counts. `lines` start in the file's second line. */
function plainFields(lines: readonly string[]): Map<string, FrontField> {
  const fields = new Map<string, FrontField>();
  lines.forEach((line, number) => {
    const [, key, rest = ""] = PLAIN_FIELD.exec(line) ?? [];
    const value = rest.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (key !== undefined && !fields.has(key))
      fields.set(key, { value: isAbsent(value) ? null : value, line: number + 2 });
  });
  return fields;
}
