import { answerQuestion } from "../engine/answer-question.ts";
import { openDataset } from "../engine/open-dataset.ts";
import type { ArticleColumns, ClaimColumns, Manifest } from "../model/dataset.ts";
import { OPENING_FILE, OPENING_FROM, type Opening, openingQuestions } from "../model/opening.ts";
import type { EncodedFile } from "../pipeline/dataset/encode-rows.ts";
import { sha256 } from "./sha256.ts";

/**
 * The files of a dataset, and for one of at least `from` articles what its page asks for first, before the manifest.
 *
 * `manifest.json` comes last, in and out, and names the file that was added.
 */
export function* withOpening(files: Iterable<EncodedFile>, from: number = OPENING_FROM): Generator<EncodedFile> {
  const columns = new Map<string, Uint8Array>();
  for (const file of files) {
    if (file.path === "articles.json" || file.path === "claims.json") columns.set(file.path, file.bytes);
    if (file.path === "manifest.json") yield* openingOf(file, columns, from);
    else yield file;
  }
}

function* openingOf(file: EncodedFile, columns: ReadonlyMap<string, Uint8Array>, from: number): Generator<EncodedFile> {
  const manifest: Manifest = parse(file.bytes);
  if (manifest.articles < from || manifest.lastDay === null) {
    yield file;
    return;
  }
  const articles: ArticleColumns = parse(columns.get("articles.json"));
  const claims: ClaimColumns = parse(columns.get("claims.json"));
  const opened = openDataset({ manifest, articles, claims });
  if ("damaged" in opened)
    throw new Error(`${opened.damaged.file} was written with a mistake in ${opened.damaged.column}`);
  const answers = openingQuestions(manifest.lastDay).map((asked) => ({
    ...asked,
    answer: answerQuestion(opened.dataset, asked.kind, asked.question),
  })) as Opening["answers"];
  const bytes = jsonLine({ fingerprint: manifest.fingerprint, answers });
  yield { path: OPENING_FILE, bytes };
  const listed = { path: OPENING_FILE, bytes: bytes.length, sha256: sha256(bytes) };
  yield { path: file.path, bytes: jsonLine({ ...manifest, files: [...manifest.files, listed] }) };
}

function parse<Content>(bytes: Uint8Array | undefined): Content {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function jsonLine(content: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content)}\n`);
}
