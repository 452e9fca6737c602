import type { Failure } from "./failure.ts";

/** What is used of `fetch`, so that a test can stand in for it. */
export type FetchFile = (url: string) => Promise<Pick<Response, "ok" | "body">>;

/** Where a dataset is read from. */
export interface DatasetSource {
  readonly fetchFile: FetchFile;
  /** The page's address, which ends in `/`; the dataset's folder is relative to it. */
  readonly baseUrl: string;
}

/** The bytes of a file, or why there are none. */
export type Fetched = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: Failure };

/**
 * Fetch a file of the dataset by its path; `onBytes` hears of every piece with its length.
 *
 * A page that a server sends in the place of a file that it lacks counts as no file.
 */
export async function fetchBytes(
  { fetchFile, baseUrl }: DatasetSource,
  path: string,
  onBytes: (lengthBytes: number) => void = () => undefined,
): Promise<Fetched> {
  try {
    const response = await fetchFile(new URL(`dataset/${path}`, baseUrl).href);
    if (!response.ok || response.body === null) return { failure: { code: "dataset-incomplete", file: path } };
    const bytes = await readBody(response.body, onBytes);
    return isPage(bytes) ? { failure: { code: "dataset-incomplete", file: path } } : { bytes };
  } catch {
    return { failure: { code: "dataset-unreachable", file: path } };
  }
}

async function readBody(
  body: ReadableStream<Uint8Array>,
  onBytes: (lengthBytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const reader = body.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    onBytes(next.value.length);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Whether bytes are markup: no JSON begins with `<`. */
function isPage(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}
