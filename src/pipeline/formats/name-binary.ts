import { hasName } from "./sniff-format.ts";

/** Kinds of files without readable text, by their first bytes, each sign a byte. */
const STARTS: readonly (readonly [start: string, kind: string])[] = [
  ["{\\rtf", "an RTF file"],
  ["bplist00", "a web archive of Safari"],
  ["\x1f\x8b", "a packed file"],
  ["7z\xbc\xaf", "a packed file"],
  ["Rar!", "a packed file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or a sound"],
];
/** The same by a name within, of archives and of files of the old Office programs. */
const NAMES: readonly (readonly [start: string, name: string, kind: string])[] = [
  ["PK", "application/vnd.oasis.opendocument", "an OpenDocument file"],
  ["PK", "xl/workbook", "an Excel workbook"],
  ["PK", "ppt/presentation", "PowerPoint slides"],
  ["PK", "Index/Document.iwa", "a Pages document"],
  ["PK", "META-INF/container.xml", "an e-book"],
  ["\xd0\xcf\x11\xe0", wide("WordDocument"), "an old Word file"],
  ["\xd0\xcf\x11\xe0", wide("__substg1.0_"), "an Outlook mail"],
  ["\xd0\xcf\x11\xe0", wide("Workbook"), "an old Excel file"],
];

/** What a file without readable text is, in words; null where that is not known. */
export function nameBinary(bytes: Uint8Array): string | null {
  const start = STARTS.find(([head]) => startsWith(bytes, head))?.[1];
  if (start !== undefined) return start;
  return NAMES.find(([head, name]) => startsWith(bytes, head) && hasName(bytes, name))?.[2] ?? null;
}

/** A name as the old Office programs write it: two bytes a letter. */
function wide(name: string): string {
  return [...name].join("\0");
}

function startsWith(bytes: Uint8Array, head: string): boolean {
  for (let place = 0; place < head.length; place++) if (bytes[place] !== head.charCodeAt(place)) return false;
  return true;
}
