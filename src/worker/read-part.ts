import type { DatasetFile, Manifest } from "../model/dataset.ts";
import { sha256Of } from "./check-sum.ts";
import type { Failure } from "./failure.ts";
import type { Fetched } from "./fetch-bytes.ts";

/** What a file holds, or why it cannot be used. */
export type Read<Content> = { readonly content: Content } | { readonly failure: Failure };

/** What is known of a file before it is read. */
export interface ListedPart {
  /** What it must say of itself: the build that it belongs to, or, where it is sealed, its own sum. */
  readonly named: { readonly fingerprint: string } | { readonly sum: string | undefined };
  /** Its size and sum. */
  readonly listed: Omit<DatasetFile, "path"> | undefined;
  /** What it begins with, where its sum is that of the rest. */
  readonly seal?: string;
  /** The file that should list them. */
  readonly listedIn: string;
}

/** Take a fetched file for what `isContent` says, when it is whole and of the manifest's build. */
export async function readPart<Content>(
  fetched: Fetched,
  path: string,
  { named, listed, listedIn, seal = "" }: ListedPart,
  isContent: (json: unknown) => json is Content,
): Promise<Read<Content>> {
  if ("failure" in fetched) return fetched;
  if (listed === undefined) return { failure: { code: "dataset-damaged", file: listedIn } };
  const fault = await findFault(fetched.bytes, path, listed, seal);
  const json = parseJson(fetched.bytes);
  // A file of another build has another sum too; what mends it is another thing.
  if (isNamedOtherwise(json, named)) {
    return { failure: { code: "dataset-changed", file: path } };
  }
  if (fault !== null) return { failure: fault };
  return isContent(json) ? { content: json } : { failure: { code: "dataset-damaged", file: path } };
}

async function findFault(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  listed: Omit<DatasetFile, "path">,
  seal: string,
): Promise<Failure | null> {
  if (bytes.length < listed.bytes) {
    return { code: "dataset-cut-off", file, hasBytes: bytes.length, wantsBytes: listed.bytes };
  }
  const isWhole =
    bytes.length === listed.bytes &&
    new TextDecoder().decode(bytes.subarray(0, seal.length)) === seal &&
    (await sha256Of(bytes.subarray(seal.length))) === listed.sha256;
  return isWhole ? null : { code: "dataset-altered", file };
}

function isNamedOtherwise(json: unknown, named: ListedPart["named"]): boolean {
  if (typeof json !== "object" || json === null) return false;
  const own: Readonly<Record<string, unknown>> = { ...json };
  return Object.entries(named).some(([field, name]) => typeof own[field] === "string" && own[field] !== name);
}

/** What a manifest knows of a file that it names. */
export function listedPart({ fingerprint, files }: Manifest, path: string): ListedPart {
  return { named: { fingerprint }, listed: files.find((file) => file.path === path), listedIn: "manifest.json" };
}

/** Parsed JSON, undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
