import type { DatasetFile, Manifest } from "../model/dataset.ts";
import { sha256Of } from "./check-sum.ts";
import type { Failure } from "./failure.ts";
import type { Fetched } from "./fetch-bytes.ts";

/** What a file holds, or why it cannot be used. */
export type Read<Content> = { readonly content: Content } | { readonly failure: Failure };

/** Every file but the manifest names the build that it belongs to. */
interface Part {
  readonly fingerprint: string;
}

/** What is known of a file before it is read. */
export interface ListedPart extends Part {
  /** Its size and sum. */
  readonly listed: Omit<DatasetFile, "path"> | undefined;
  /** The file that should list them. */
  readonly listedIn: string;
}

/** Take a fetched file for what `isContent` says, when it is whole and of the manifest's build. */
export async function readPart<Content extends Part>(
  fetched: Fetched,
  path: string,
  { fingerprint, listed, listedIn }: ListedPart,
  isContent: (json: unknown) => json is Content,
): Promise<Read<Content>> {
  if ("failure" in fetched) return fetched;
  if (listed === undefined) return { failure: { code: "dataset-damaged", file: listedIn } };
  const fault = await findFault(fetched.bytes, path, listed);
  const json = parseJson(fetched.bytes);
  // A file of another build has another sum too; what mends it is another thing.
  if (isOfBuild(json) && json.fingerprint !== fingerprint) {
    return { failure: { code: "dataset-changed", file: path } };
  }
  if (fault !== null) return { failure: fault };
  return isContent(json) ? { content: json } : { failure: { code: "dataset-damaged", file: path } };
}

async function findFault(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  listed: Omit<DatasetFile, "path">,
): Promise<Failure | null> {
  if (bytes.length < listed.bytes) {
    return { code: "dataset-cut-off", file, hasBytes: bytes.length, wantsBytes: listed.bytes };
  }
  const isSame = bytes.length === listed.bytes && (await sha256Of(bytes)) === listed.sha256;
  return isSame ? null : { code: "dataset-altered", file };
}

function isOfBuild(json: unknown): json is Part {
  return typeof json === "object" && json !== null && "fingerprint" in json && typeof json.fingerprint === "string";
}

/** What a manifest knows of a file that it names. */
export function listedPart({ fingerprint, files }: Manifest, path: string): ListedPart {
  return { fingerprint, listed: files.find((file) => file.path === path), listedIn: "manifest.json" };
}

/** Parsed JSON, undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
