import type { PartialDate } from "../../model/partial-date.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { countElements } from "./count-elements.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { dateOfMaking, likelyTitleOf } from "./made-file.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { listArchive, type PackedFile, unpack } from "./read-archive.ts";

/** What all parts of a document may unpack to; the longest treaty with its annexes takes a twentieth. */
const MOST_UNPACKED_BYTES = 100_000_000;
/** Both together some five hundred pages; mammoth takes kilobytes an element and far more a paragraph. */
const MOST_ELEMENTS = 200_000;
const MOST_PARAGRAPHS = 40_000;
const PICTURES = /^word\/(?:media|embeddings|fonts)\//;
const PROPERTIES = "docProps/core.xml";
const DOCUMENT = "word/document.xml";

/**
 * Open a Word document: its text, a paragraph a line, and what its properties make likely.
 *
 * One cut short is `file-damaged`, one with a password `file-locked`, one that unpacks to more than 100 MB, 200,000
 * elements or 40,000 paragraphs `file-unpacks-too-large`, whatever sizes it claims.
 */
export async function openDocx(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  const parts = listArchive(bytes);
  const damaged = {
    code: "file-damaged",
    file,
    found: "no whole archive",
    expected: "a DOCX file to its end",
  } as const;
  if (parts === null || !parts.some(({ name }) => name === DOCUMENT)) return unopened(damaged);
  if (parts.some(({ isLocked }) => isLocked)) return unopened({ code: "file-locked", file });
  let left = MOST_UNPACKED_BYTES;
  let [elements, paragraphs] = [0, 0];
  for (const part of parts.filter(({ name }) => !PICTURES.test(name))) {
    const unpacked = await unpack(part, left);
    if (unpacked === "damaged") return unopened({ ...damaged, found: part.name });
    if (unpacked === "too-large") {
      const expected = `up to ${MOST_UNPACKED_BYTES / 1_000_000} MB`;
      return unopened({ code: "file-unpacks-too-large", file, found: part.name, expected });
    }
    left -= unpacked.length;
    const counts = countElements(unpacked);
    elements += counts.elements;
    paragraphs += counts.paragraphs;
    if (elements > MOST_ELEMENTS || paragraphs > MOST_PARAGRAPHS) {
      const expected = `up to ${MOST_ELEMENTS} elements and ${MOST_PARAGRAPHS} paragraphs`;
      return unopened({ code: "file-unpacks-too-large", file, found: part.name, expected });
    }
  }
  const text = await textOf(bytes);
  if (text === null) return unopened({ ...damaged, found: DOCUMENT });
  if (text.trim() === "") {
    return unopened({ code: "entry-textless", file, found: "a document without words", expected: "text" });
  }
  const properties = await readProperties(parts);
  const source = { file, text, format: "plain" as const, bodyStart: 0, stated: NOTHING_STATED, ...properties };
  return { sources: [source], findings: [] };
}

/** Paragraphs with a blank line between them; null when the document cannot be read. */
async function textOf(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  // A browser's build takes the one, Node's the other.
  const input = { arrayBuffer: new Uint8Array(bytes).buffer as ArrayBuffer, buffer: bytes };
  try {
    return (await mammoth.extractRawText(input)).value.replace(/\n{3,}/g, "\n\n");
  } catch {
    return null;
  }
}

async function readProperties(parts: readonly PackedFile[]) {
  const part = parts.find(({ name }) => name === PROPERTIES);
  const unpacked = part === undefined ? "damaged" : await unpack(part, 1_000_000);
  const decoded = typeof unpacked === "string" ? null : decodeBytes(unpacked);
  const xml = decoded !== null && "text" in decoded ? decoded.text : "";
  const title = propertyOf(xml, "dc:title");
  const made = propertyOf(xml, "dcterms:modified") ?? propertyOf(xml, "dcterms:created");
  return { likelyTitle: likelyTitleOf(title), dated: dateOfMaking(dayOf(made)) };
}

function propertyOf(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}`);
  const from = start === -1 ? -1 : xml.indexOf(">", start) + 1;
  const end = from <= 0 ? -1 : xml.indexOf(`</${name}>`, from);
  return end === -1 ? null : xml.slice(from, end).replaceAll("&amp;", "&").trim() || null;
}

function dayOf(time: string | null): PartialDate | null {
  return time === null ? null : (parseStatedDate(time)?.date ?? null);
}
