import { inflate } from "./inflate.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** One file of a ZIP archive, still packed. */
export interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: Uint8Array;
}

const END_MARK = 0x06054b50;
const FILE_MARK = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const HEADER_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const LOCKED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The files of a ZIP archive by its directory; null when that is not whole. Source: PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16. */
export function listArchive(bytes: Uint8Array): PackedFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const files: PackedFile[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== FILE_MARK) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL_HEADER_LENGTH > bytes.length) return null;
    const start = local + LOCAL_HEADER_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.push({
      name: new TextDecoder().decode(bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength)),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & LOCKED) !== 0,
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  return null;
}

/**
 * Unpack one file of an archive: its bytes, `too-large` as soon as they are more than `mostBytes`, or `damaged`.
 *
 * Whatever size the archive claims, no more than `mostBytes` and one piece are held.
 */
export async function unpack(
  { method, packed }: PackedFile,
  mostBytes: number,
): Promise<Uint8Array | "too-large" | "damaged"> {
  if (method === STORED) return packed.length > mostBytes ? "too-large" : packed;
  if (method !== DEFLATED) return "damaged";
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of inflate(packed, "deflate-raw")) {
      length += piece.length;
      if (length > mostBytes) return "too-large";
      pieces.push(piece);
    }
  } catch {
    return "damaged";
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
