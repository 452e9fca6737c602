/** The header of a mail or of a part of one. */
export interface PartHead {
  /** By name in small letters, each on one line; of a field that stands twice the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where what follows it begins. */
  readonly end: number;
}

/** A part of a mail, half-open, from its header on. */
export interface PartRange {
  readonly start: number;
  readonly end: number;
  /** Whether another part, or the end of all, follows: otherwise the mail is cut short in it. */
  readonly isClosed: boolean;
}

const FIELD = /^([!-9;-~]{1,70})[ \t]*:[ \t]*(.*)$/;
const LONGEST_HEAD = 200_000;

/** Read the header that starts at `start` of a mail whose bytes are taken for one character each. */
export function readPartHead(text: string, start = 0): PartHead {
  const fields = new Map<string, string>();
  let last = "";
  for (let at = start; at < text.length && at - start < LONGEST_HEAD; ) {
    const breaks = text.indexOf("\n", at);
    const next = breaks === -1 ? text.length : breaks + 1;
    const line = text.slice(at, next).trimEnd();
    at = next;
    if (line === "") return { fields, end: at };
    const [, name = "", value = ""] = FIELD.exec(line) ?? [];
    const isMore = /^[ \t]/.test(line);
    if (isMore && last !== "") fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`.trim());
    if (isMore) continue;
    last = fields.has(name.toLowerCase()) ? "" : name.toLowerCase();
    if (last !== "") fields.set(last, value);
  }
  return { fields, end: text.length };
}

/** "text/html" of `text/html; charset=utf-8`; `""` where nothing is named. */
export function typeOf({ fields }: PartHead): string {
  return (fields.get("content-type") ?? "").replace(/;.*$/, "").trim().toLowerCase();
}

/** What a field gives for a name, such as a boundary; the first piece of a value in several; null when it gives nothing. */
export function parameterOf({ fields }: PartHead, field: string, name: string): string | null {
  const pattern = new RegExp(`;\\s*${name}(?:\\*\\d?\\*?)?\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i");
  const [, quoted, bare] = pattern.exec(fields.get(field) ?? "") ?? [];
  return quoted ?? bare ?? null;
}

/** The parts of what stands in `[from, to)` between lines of a boundary. */
export function splitParts(text: string, boundary: string, from: number, to = text.length): PartRange[] {
  const parts: PartRange[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = text.indexOf(mark, from); at !== -1 && at < to; at = text.indexOf(mark, at + mark.length)) {
    if (at > from && text[at - 1] !== "\n") continue;
    const breaks = text.indexOf("\n", at);
    const rest = text.slice(at + mark.length, breaks === -1 ? to : breaks).trimEnd();
    if (rest !== "" && rest !== "--") continue;
    if (start !== -1) parts.push({ start, end: at, isClosed: true });
    start = breaks === -1 || rest === "--" ? -1 : breaks + 1;
    if (rest === "--") return parts;
  }
  if (start !== -1) parts.push({ start, end: to, isClosed: false });
  return parts;
}

/** Whether a mail of several parts ends before the line that ends the last one. */
export function isCutShort(text: string): boolean {
  const head = readPartHead(text);
  const boundary = typeOf(head).startsWith("multipart/") ? parameterOf(head, "content-type", "boundary") : null;
  const parts = boundary === null ? [] : splitParts(text, boundary, head.end);
  return parts.at(-1)?.isClosed === false;
}
