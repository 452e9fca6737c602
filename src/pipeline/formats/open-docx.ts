import type { PartialDate } from "../../model/partial-date.ts";
import { shorten } from "../source/shorten.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { countElements } from "./count-elements.ts";
import { type DocxParts, findDocxParts, textOfPart } from "./docx-parts.ts";
import { docxText } from "./docx-text.ts";
import { dropHiddenRuns } from "./drop-hidden-runs.ts";
import { findHiddenStyles } from "./find-hidden-styles.ts";
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
const HIDING = /[<:](?:(?:vanish|hidden)[\s/>]|color\s[^<>]{0,200}["']FFFFFF["'])/i;
/** What may lie behind white letters: a shade, a picture, a field that is drawn, a coloured page. */
const GROUND =
  /[<:](?:(?:highlight|background|drawing|pict|object|AlternateContent)[\s/>]|shd\s(?![^<>]{0,300}fill=["'](?:auto|FFFFFF)["']))/i;
const PROPERTIES = "docProps/core.xml";

/**
 * Open a Word document: its text, a paragraph a line, and what its properties make likely.
 *
 * One cut short is `file-damaged`, one with a password `file-locked`, one that unpacks to more than 100 MB, 200,000
 * elements or 40,000 paragraphs `file-unpacks-too-large`, whatever sizes it claims. Letters and rows that are hidden are left
 * out: `text-hidden`.
 */
export async function openDocx(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  const parts = listArchive(bytes);
  const damaged = {
    code: "file-damaged",
    file,
    found: "no whole archive",
    expected: "a DOCX file to its end",
  } as const;
  if (parts === null) return unopened(damaged);
  const named = await findDocxParts(parts);
  const { document } = named;
  if (!parts.some(({ name }) => name === document)) return unopened(damaged);
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
  const shown = await showFile(bytes, parts, named);
  const text = shown.bytes === null ? null : await docxText(shown.bytes);
  if (text === null) return unopened({ ...damaged, found: document });
  const { hidden } = shown;
  const findings = hidden === "" ? [] : [{ code: "text-hidden" as const, file, found: shorten(hidden) }];
  if (text.trim() === "") {
    return unopened(...findings, { code: "entry-textless", file, found: "a document without words", expected: "text" });
  }
  const properties = await readProperties(parts);
  const source = { file, text, format: "plain" as const, bodyStart: 0, stated: NOTHING_STATED, ...properties };
  return { sources: [source], findings };
}

/** The file without the letters that Word shows nobody, and those; no bytes of a file that cannot be packed again. */
async function showFile(bytes: Uint8Array, parts: readonly PackedFile[], { document, notes, styles: list }: DocxParts) {
  const written = parts.filter(({ name }) => name === document || notes.includes(name));
  const texts = await Promise.all(written.map(({ name }) => textOfPart(parts, name, MOST_UNPACKED_BYTES)));
  const styles = await textOfPart(parts, list, MOST_UNPACKED_BYTES);
  if (![styles, ...texts].some((xml) => HIDING.test(xml))) return { bytes, hidden: "" };
  const hiddenStyles = findHiddenStyles(styles);
  const isPaperWhite = ![styles, ...texts].some((xml) => GROUND.test(xml));
  const shown = texts.map((xml) => dropHiddenRuns(xml, hiddenStyles, isPaperWhite));
  const hidden = shown
    .map((part) => part.hidden)
    .join(" ")
    .trim();
  if (hidden === "") return { bytes, hidden };
  const changed = new Map(written.map(({ name }, number) => [name, shown[number]?.xml ?? ""]));
  return { bytes: await repack(bytes, parts, changed), hidden };
}

async function repack(bytes: Uint8Array, parts: readonly PackedFile[], changed: ReadonlyMap<string, string>) {
  const { default: JSZip } = await import("jszip");
  try {
    const archive = await JSZip.loadAsync(bytes);
    // Nobody unpacks a picture for its text, and one may hold gigabytes.
    for (const { name } of parts) if (PICTURES.test(name)) archive.remove(name);
    for (const [name, xml] of changed) archive.file(name, xml);
    return await archive.generateAsync({ type: "uint8array" });
  } catch {
    // A sum or a size that the archive gives of a part is wrong.
    return null;
  }
}

async function readProperties(parts: readonly PackedFile[]) {
  const xml = await textOfPart(parts, PROPERTIES);
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
