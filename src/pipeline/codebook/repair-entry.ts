import type * as z from "zod/mini";

const MOST_ROUNDS = 50;

/**
 * An entry with mistakes in its fields as it may be once these are mended, or null when nothing simple makes it right.
 *
 * Only for asking what else is wrong with it, so that all mistakes are told at once: a wrong field is left out, and one
 * that must be there holds the entry's own id, which no other entry has.
 */
export function repairEntry<Value>(raw: unknown, shape: z.ZodMiniType<Value>): Value | null {
  if (typeof raw !== "object" || raw === null) return null;
  const entry = JSON.parse(JSON.stringify(raw)) as object;
  const tried = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = shape.safeParse(entry);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    if (issue === undefined || !mend(entry, issue, tried)) return null;
  }
  return null;
}

/** Mend one field in place, each time otherwise; false when nothing is left to try. */
function mend(entry: object, issue: z.core.$ZodIssue, tried: Map<string, number>): boolean {
  const holder = issue.path.slice(0, -1).reduce<unknown>((value, key) => read(value, key), entry);
  if (issue.code === "unrecognized_keys") {
    const owner = read(holder, issue.path.at(-1)) ?? holder;
    for (const key of issue.keys) if (isObject(owner)) Reflect.deleteProperty(owner, key);
    return true;
  }
  const key = issue.path.at(-1);
  if (key === undefined || !isObject(holder)) return false;
  if (Array.isArray(holder)) {
    holder.splice(Number(key), 1);
    return true;
  }
  const place = issue.path.join("/");
  const round = tried.get(place) ?? 0;
  tried.set(place, round + 1);
  const id = read(entry, "id");
  const fills = [undefined, id, [id], [id, `${String(id)}-`]];
  if (round >= fills.length) return false;
  if (round === 0) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, fills[round]);
  return true;
}

function read(value: unknown, key: PropertyKey | undefined): unknown {
  return key !== undefined && isObject(value) ? Reflect.get(value, key) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
