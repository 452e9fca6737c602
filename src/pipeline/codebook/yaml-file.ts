import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Range,
  visit,
} from "yaml";
import type { Finding } from "../../model/finding.ts";

/** The way to a value from a file's top: field names and places in lists, from 0. */
export type Path = readonly PropertyKey[];

/** One YAML file with the line of everything in it. */
export interface YamlFile {
  readonly name: string;
  /** Plain values; null for an empty file or one with broken syntax. */
  readonly root: unknown;
  /** The line, from 1, where the value at `path` begins or its field is named; of the nearest thing around it when it is missing. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Read one YAML file. Broken syntax (its first place, as a stray bracket or tab makes every line below it wrong), fields that stand twice and references (`*name`) are findings `codebook-syntax`:
 * a reference is mostly a forgotten pair of quotes, and can name nothing or itself.
 */
export function readYamlFile(name: string, text: string): { file: YamlFile; findings: readonly Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistakeAt = (offset: number, expected: string): Finding => {
    const { line } = lines.linePos(offset);
    return { code: "codebook-syntax", file: name, line, found: (text.split("\n")[line - 1] ?? "").trim(), expected };
  };
  const references = offsetsOfReferences(document);
  const findings = [
    ...[...document.errors.slice(0, 1), ...document.warnings].map(({ pos, message }) =>
      mistakeAt(pos[0], `YAML without this mistake: ${message}`),
    ),
    ...references.map((offset) => mistakeAt(offset, "the words themselves; in quotes when they begin with `*`")),
  ];
  const lineOf = (path: Path) => lines.linePos(offsetOf(document.contents, path)).line;
  const isBroken = document.errors.length + references.length > 0;
  return { file: { name, root: isBroken ? null : document.toJS(), lineOf }, findings };
}

function offsetsOfReferences(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_key, node) {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = rangeOf(node)?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      offset = rangeOf(pair.key)?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      offset = rangeOf(node)?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function rangeOf(node: unknown): Range | null {
  return isNode(node) ? (node.range ?? null) : null;
}
