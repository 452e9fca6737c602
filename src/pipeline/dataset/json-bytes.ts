/** The part of the web's encoder that is used; browsers and Node have it, the pipeline's types do not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const encoder = new TextEncoder();

/** A value as JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

/** Texts and bytes one after another, texts in UTF-8. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const pieces = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** JSON of an array whose members are JSON already. */
export function joinArray(members: readonly Uint8Array[]): (string | Uint8Array)[] {
  return ["[", ...members.flatMap((member, place) => (place === 0 ? [member] : [COMMA, member])), "]"];
}

const COMMA = encoder.encode(",");
