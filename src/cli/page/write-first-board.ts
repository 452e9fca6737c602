import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawFirst } from "../../app/draw-first.tsx";
import { FIRST_BOARD_FILE, type FirstBoard } from "../../app/first-board.ts";
import { answerQuestion } from "../../engine/answer-question.ts";
import { openDataset } from "../../engine/open-dataset.ts";
import { DATASET_VERSION, type Manifest } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { decodeBase64 } from "../decode-base64.ts";
import { isMissing } from "../list-files.ts";
import { sha256 } from "../sha256.ts";

/**
 * Leave the first board of the dataset in `folder`/dataset beside the built page in `folder`.
 *
 * Takes away the one of another dataset where none can be drawn: without a dataset, of one that is damaged or of another
 * version, which the page itself says in words, and of one that reaches past today.
 */
export async function writeFirstBoard(folder: string, today: DayNumber): Promise<void> {
  const target = join(folder, FIRST_BOARD_FILE);
  const manifestBytes = await readIfThere(join(folder, "dataset", "manifest.json"));
  const board = manifestBytes === null ? null : await drawBoard(folder, manifestBytes, today);
  if (board === null) await rm(target, { force: true });
  else await writeFile(target, JSON.stringify(board));
}

async function drawBoard(folder: string, manifestBytes: Uint8Array, today: DayNumber): Promise<FirstBoard | null> {
  const manifest: Manifest | null = parse(manifestBytes);
  const [articles, claims] = await Promise.all(
    ["articles.json", "claims.json"].map(async (file) => parse(await readIfThere(join(folder, "dataset", file)))),
  );
  if (manifest?.version !== DATASET_VERSION || articles === null || claims === null) return null;
  const opened = openDataset({ manifest, articles, claims, decode: decodeBase64 });
  if ("damaged" in opened || manifest.lastDay === null) return null;
  const markup = await drawFirst(manifest, async (kind, asked) => answerQuestion(opened.dataset, kind, asked), today);
  return markup === null ? null : { manifest: sha256(manifestBytes), lastDay: manifest.lastDay, markup };
}

function parse(bytes: Uint8Array | null) {
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
