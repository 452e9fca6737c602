import type { DayNumber } from "../model/day-number.ts";
import { FIRST_BOARD_FILE, type FirstBoard } from "./first-board.ts";

/** What is used of the page and its surroundings. */
export interface FirstBoardEffects {
  /** The query of the page's address. */
  readonly search: string;
  readonly today: DayNumber;
  readonly fetchFile: (path: string) => Promise<Pick<Response, "ok" | "arrayBuffer">>;
  /** The SHA-256 of bytes. */
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
  /** Settles when the files are no longer waited for: a page without its first board is better than none. */
  readonly tooLate: Promise<unknown>;
  /** Settles when the frame of index.html is on the screen. */
  readonly framePainted: Promise<unknown>;
  /** Puts markup in the place of the frame. */
  readonly place: (markup: string) => void;
}

/**
 * Put the first board in the place of the frame. Gives whether it stands there.
 *
 * Only where it says what the page's programme will say: for a page without a link, of the very dataset that lies beside
 * it, and not before the collection's last day. Whatever is missing, broken or late leaves the frame.
 */
export async function placeFirstBoard(effects: FirstBoardEffects): Promise<boolean> {
  const { search, today, fetchFile, digest, tooLate, framePainted, place } = effects;
  if (search !== "") return false;
  const read = async (path: string) => {
    const file = await fetchFile(path);
    if (!file.ok) throw new Error(`there is no ${path}`);
    return file.arrayBuffer();
  };
  // Not fetched sooner: to take in and parse what comes would hold up the first frame.
  await framePainted;
  try {
    const files = Promise.all([
      read(FIRST_BOARD_FILE).then((bytes): FirstBoard => JSON.parse(new TextDecoder().decode(bytes))),
      read("dataset/manifest.json").then(digest),
    ]);
    const inTime = await Promise.race([files, tooLate.then(() => null)]);
    if (inTime === null) return false;
    const [drawn, manifest] = inTime;
    if (drawn.manifest !== inHexadecimal(manifest) || drawn.lastDay > today) return false;
    place(drawn.markup);
    return true;
  } catch {
    return false;
  }
}

function inHexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
