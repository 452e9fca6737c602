/** What a column may be: numbers, or texts with null for none. */
export type FileColumn = Uint8Array | Int32Array | Float64Array | readonly (string | null)[];

const KINDS = { bytes: Uint8Array, ints: Int32Array, doubles: Float64Array } as const;
type Kind = keyof typeof KINDS;

interface Heading {
  readonly name: string;
  readonly kind: Kind | "texts";
  /** Of texts their bytes as JSON. */
  readonly length: number;
}

/** Numbers are read where they stand, so each column begins at a multiple of this. */
const STEP = 8;

/**
 * Columns as bytes: read in no time, as numbers are not taken apart and texts are one piece of JSON.
 *
 * Numbers are in the order of this machine, as the bytes never leave it.
 */
export function packColumns(columns: Readonly<Record<string, FileColumn>>): Uint8Array {
  const pieces = Object.entries(columns).map(([name, column]) => ({ name, ...pieceOf(column) }));
  const headings = pieces.map(({ name, kind, length }): Heading => ({ name, kind, length }));
  const head = Buffer.from(JSON.stringify(headings));
  const all = new Uint8Array(
    pieces.reduce((length, { bytes }) => length + rounded(bytes.length), STEP + rounded(head.length)),
  );
  new Float64Array(all.buffer, 0, 1)[0] = head.length;
  all.set(head, STEP);
  let at = STEP + rounded(head.length);
  for (const { bytes } of pieces) {
    all.set(bytes, at);
    at += rounded(bytes.length);
  }
  return all;
}

/** The columns of `packColumns`, numbers as views of `packed`, which must begin at a multiple of eight. */
export function unpackColumns<Columns extends Record<keyof Columns, FileColumn>>(packed: Uint8Array): Columns {
  const { byteOffset } = packed;
  const buffer = packed.buffer as ArrayBuffer;
  const [headLength = 0] = new Float64Array(buffer, byteOffset, 1);
  const headings: Heading[] = JSON.parse(textOf(packed.subarray(STEP, STEP + headLength)));
  let at = byteOffset + STEP + rounded(headLength);
  const columns = headings.map(({ name, kind, length }) => {
    const column =
      kind === "texts" ? JSON.parse(textOf(new Uint8Array(buffer, at, length))) : new KINDS[kind](buffer, at, length);
    at += rounded(kind === "texts" ? length : length * KINDS[kind].BYTES_PER_ELEMENT);
    return [name, column];
  });
  return Object.fromEntries(columns);
}

function pieceOf(column: FileColumn): { readonly kind: Heading["kind"]; length: number; bytes: Uint8Array } {
  if (!ArrayBuffer.isView(column)) {
    const bytes = Buffer.from(JSON.stringify(column));
    return { kind: "texts", length: bytes.length, bytes };
  }
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  const kind = column instanceof Uint8Array ? "bytes" : column instanceof Int32Array ? "ints" : "doubles";
  return { kind, length: column.length, bytes };
}

function rounded(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
