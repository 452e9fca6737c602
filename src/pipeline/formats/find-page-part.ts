import { type PartHead, type PartRange, parameterOf, readPartHead, splitParts, typeOf } from "./mail-parts.ts";

/** The page in a file that a browser saved with its pictures. */
export interface PagePart {
  /** Its packed letters, half-open. */
  readonly start: number;
  readonly end: number;
  /** How they are packed; null where the part does not say. */
  readonly packing: string | null;
  readonly encoding: string | null;
  readonly isClosed: boolean;
}

const PAGE_TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);
const MOST_NESTED = 8;

interface Part extends PartRange {
  readonly head: PartHead;
}

/**
 * The part that is the page: the one that the file's header names as its start, else the one from the address that was
 * saved, else the first. Null when there is none.
 *
 * `text` has each byte of the file as one character. Source: RFC 2387, 3.2, and RFC 2557, 8.
 */
export function findPagePart(text: string): PagePart | null {
  let part: Part = { start: 0, end: text.length, isClosed: true, head: readPartHead(text) };
  const address = part.head.fields.get("snapshot-content-location") ?? null;
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    if (!isMultipart(part)) return isPage(part) ? pageOf(part) : null;
    const { head, end } = part;
    const isOuterClosed = part.isClosed;
    const boundary = parameterOf(head, "content-type", "boundary") ?? "";
    const parts = splitParts(text, boundary, head.end, end).map(
      (range): Part => ({ ...range, isClosed: range.isClosed && isOuterClosed, head: readPartHead(text, range.start) }),
    );
    const chosen = chooseOf(parts, parameterOf(head, "content-type", "start"), address);
    if (chosen === null) return null;
    part = chosen;
  }
  return null;
}

function chooseOf(parts: readonly Part[], start: string | null, address: string | null): Part | null {
  const pages = parts.filter((part) => isPage(part) || isMultipart(part));
  const named = pages.find(({ head }) => start !== null && bareId(head.fields.get("content-id")) === bareId(start));
  const saved = pages.find(({ head }) => address !== null && head.fields.get("content-location") === address);
  return named ?? saved ?? pages[0] ?? null;
}

function isPage({ head }: Part): boolean {
  return PAGE_TYPES.has(typeOf(head));
}

function isMultipart({ head }: Part): boolean {
  return typeOf(head).startsWith("multipart/");
}

function bareId(id: string | undefined): string | null {
  return id?.trim().replace(/^<|>$/g, "") ?? null;
}

function pageOf({ head, end, isClosed }: Part): PagePart {
  const packing = head.fields.get("content-transfer-encoding") ?? null;
  return {
    start: Math.min(head.end, end),
    end,
    packing,
    encoding: parameterOf(head, "content-type", "charset"),
    isClosed,
  };
}
