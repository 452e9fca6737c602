import { Parser } from "htmlparser2";
import { decodeBytes } from "./decode-bytes.ts";
import { type PackedFile, unpack } from "./read-archive.ts";

/** The parts of a Word document that have words, and the one that styles them, by their names in the archive. */
export interface DocxParts {
  readonly document: string;
  readonly notes: readonly string[];
  readonly styles: string;
}

const RELATIONSHIPS = "_rels/.rels";
/** Where the document is, unless its relationships say otherwise. */
const DOCUMENT = "word/document.xml";

/** The parts that a document's relationships name: some programs number them, and some have a folder of their own. */
export async function findDocxParts(parts: readonly PackedFile[]): Promise<DocxParts> {
  const document = (await targetsOf(parts, RELATIONSHIPS, "")).get("officeDocument") ?? DOCUMENT;
  const slash = document.lastIndexOf("/") + 1;
  const [folder, name] = [document.slice(0, slash), document.slice(slash)];
  const targets = await targetsOf(parts, `${folder}_rels/${name}.rels`, folder);
  const nameOf = (kind: string) => targets.get(kind) ?? `word/${kind}.xml`;
  return { document, notes: [nameOf("footnotes"), nameOf("endnotes")], styles: nameOf("styles") };
}

/** The first file of each kind that there is, by the last word of what its relationship is called. */
async function targetsOf(parts: readonly PackedFile[], name: string, folder: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const onopentag = (_: string, { Type = "", Target = "" }: Readonly<Record<string, string>>) => {
    const [kind, target] = [Type.slice(Type.lastIndexOf("/") + 1), pathOf(Target, folder)];
    if (!targets.has(kind) && parts.some((part) => part.name === target)) targets.set(kind, target);
  };
  new Parser({ onopentag }, { xmlMode: true }).end(await textOfPart(parts, name));
  return targets;
}

/** A path from the archive's top; one with a slash before it starts there. */
function pathOf(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A part as text; nothing of one that is missing, damaged or larger than `mostBytes`. */
export async function textOfPart(parts: readonly PackedFile[], wanted: string, mostBytes = 1_000_000): Promise<string> {
  const part = parts.find(({ name }) => name === wanted);
  const unpacked = part === undefined || part.isLocked ? "damaged" : await unpack(part, mostBytes);
  const decoded = typeof unpacked === "string" ? null : decodeBytes(unpacked);
  return decoded !== null && "text" in decoded ? decoded.text : "";
}
