/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An object of a page's linked data. */
export type LinkedNode = { readonly [name: string]: Json };

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isNode(value: Json): value is LinkedNode {
  return typeof value === "object" && value !== null && !isList(value);
}

/** The words of a field: its own text, the first of a list, or the name of an object; null when there are none. */
export function wordsOf(value: Json | undefined): string | null {
  let told: Json = value ?? null;
  while (typeof told === "object" && told !== null) {
    told = isList(told) ? (told[0] ?? null) : (told.name ?? told["@value"] ?? null);
  }
  return typeof told === "string" && told.trim() !== "" ? told : null;
}
