import type * as z from "zod/mini";
import type { Finding } from "../../model/finding.ts";
import { showValue } from "../source/show-value.ts";
import { nearestWord } from "./nearest-word.ts";
import { repairEntry } from "./repair-entry.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** One entry of a list in a codebook file, right in itself or made so, and where it stands. */
export interface Entry<Value> {
  readonly value: Value;
  readonly file: YamlFile;
  readonly path: Path;
}

/**
 * Read the list `name` of a file; none of a file that is null. An entry that is wrong in itself is read as it may be
 * once its fields are mended, so that what else is wrong with it is told at once, or left out.
 *
 * Each mistake in them is a finding `codebook-field`, as is a list that is missing or no list.
 */
export function readEntries<Value>(
  file: YamlFile | null,
  name: string,
  shape: z.ZodMiniType<Value>,
  findings: Finding[],
): readonly Entry<Value>[] {
  if (file === null) return [];
  const list = fieldOf(file.root, name);
  if (!Array.isArray(list)) {
    if (list !== undefined || !isMisspelt(file, name)) {
      findings.push(fieldFinding(file, [name], list, `a list under ${name}:`));
    }
    return [];
  }
  return list.flatMap((raw: unknown, place): Entry<Value>[] => {
    const result = shape.safeParse(raw);
    if (result.success) return [{ value: result.data, file, path: [name, place] }];
    for (const issue of result.error.issues) findings.push(...findShapeMistakes(file, [name, place], raw, issue));
    const repaired = repairEntry(raw, shape);
    return repaired === null ? [] : [{ value: repaired, file, path: [name, place] }];
  });
}

/** As `readEntries`, for a list that may be left out. */
export function readEntriesIfAny<Value>(
  file: YamlFile | null,
  name: string,
  shape: z.ZodMiniType<Value>,
  findings: Finding[],
): readonly Entry<Value>[] {
  return file === null || fieldOf(file.root, name) === undefined ? [] : readEntries(file, name, shape, findings);
}

/** A finding for each field at the top of a file that is none of `names`. */
export function findStrayFields(file: YamlFile, names: readonly string[]): Finding[] {
  if (typeof file.root !== "object" || file.root === null || Array.isArray(file.root)) return [];
  return Object.keys(file.root)
    .filter((key) => !names.includes(key))
    .map((key) => fieldFinding(file, [key], key, fieldAdvice(key, names)));
}

/** Whether a missing list stands there under a name that is near; that is a stray field, and reported as one. */
function isMisspelt({ root }: YamlFile, name: string): boolean {
  return (
    typeof root === "object" && root !== null && Object.keys(root).some((key) => nearestWord(key, [name]) !== null)
  );
}

/** The ids that the entries of a list give themselves, those of wrong entries too. */
export function readIds(file: YamlFile, list: string): readonly string[] {
  return readTexts(file, list, "id");
}

/** The families that agreements name, wrong entries too. */
export function readFamilies(file: YamlFile): readonly string[] {
  return readTexts(file, "agreements", "family");
}

function readTexts(file: YamlFile, list: string, field: string): readonly string[] {
  const entries = fieldOf(file.root, list);
  if (!Array.isArray(entries)) return [];
  return entries.map((raw: unknown) => fieldOf(raw, field)).filter((text) => typeof text === "string");
}

/** A finding `codebook-field` at a place. `found` is shortened to one line; undefined stands for a missing field. */
export function fieldFinding(file: YamlFile, path: Path, found: unknown, expected: string): Finding {
  const shown = found === undefined ? `no ${String(path.at(-1))}` : shorten(found);
  return { code: "codebook-field", file: file.name, line: file.lineOf(path), found: shown, expected };
}

function findShapeMistakes(file: YamlFile, at: Path, raw: unknown, issue: z.core.$ZodIssue): Finding[] {
  const path = [...at, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(", ");
    return issue.keys.map((key) => fieldFinding(file, [...path, key], key, fieldAdvice(key, known)));
  }
  const found = issue.path.reduce<unknown>(fieldOf, raw);
  const length = issue.code === "too_big" && typeof found === "string" ? `; it has ${found.length}` : "";
  return [fieldFinding(file, path, found, issue.message + length)];
}

function fieldAdvice(key: string, known: readonly string[]): string {
  const nearest = nearestWord(key, known);
  return nearest === null ? `one of the fields ${known.join(", ")}` : `the field ${nearest}`;
}

function fieldOf(value: unknown, name: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function shorten(found: unknown): string {
  const line = (typeof found === "string" ? found || '""' : showValue(found)).replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
