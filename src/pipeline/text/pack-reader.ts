import type { Codebook } from "../../model/codebook.ts";
import { jsonBytes } from "../dataset/json-bytes.ts";
import type { CueIndex, CueOpening } from "./compile-cues.ts";
import { openPhrases } from "./find-phrases.ts";
import type { PhraseAutomaton } from "./phrase-automaton.ts";
import {
  type CompiledReader,
  compileReader,
  countryPhrases,
  joinReader,
  listThemePhrases,
  namePhrases,
  type Reader,
} from "./reading.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder();

/** Numbers at the start: five figures, then three lengths. */
const HEAD_NUMBERS = 8;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/**
 * What takes long to make of a codebook, as bytes: the automaton's tables, the phrases of themes, and the cues spelled
 * out, an opening at a time. Null where the automaton has no tables.
 *
 * Numbers first, in the order of this machine, then bytes. `unpackReader` makes the reader again.
 */
export function packReader(codebook: Codebook, { automaton, cues }: CompiledReader): Uint8Array | null {
  const { ends, tables } = automaton;
  if (tables === null) return null;
  const openings = cues.openings.map((opening) => jsonBytes(opening));
  const themes = jsonBytes(listThemePhrases(codebook));
  const { firstEnding, listCount, starts, places, lists } = ends;
  const lengths = [tables.length, themes.length, openings.length];
  const head = [firstEnding, listCount, starts.length, places.length, lists.length, ...lengths];
  const numbers = [...head, ...starts, ...places, ...openings.map(({ length }) => length)];
  const pieces = [new Uint8Array(Int32Array.from(numbers).buffer), tables, lists, themes, ...openings];
  const packed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
}

/**
 * The reader again, with views into `packed`, which must begin at a multiple of four and be of the same codebook. An
 * opening or a phrase is read when it is first found. Null when the bytes are not all there, or packed in another order.
 */
export function unpackReader(codebook: Codebook, packed: Uint8Array): Reader | null {
  if (!isWhole(packed)) return null;
  const head = new Int32Array(packed.buffer, packed.byteOffset, HEAD_NUMBERS);
  const [firstEnding = 0, listCount = 0, startCount = 0, placeCount = 0, listBytes = 0] = head;
  const [tableBytes = 0, themeBytes = 0, openingCount = 0] = head.subarray(HEAD_NUMBERS - 3);
  let at = 0;
  const take = (length: number) => {
    at += length;
    return packed.subarray(at - length, at);
  };
  const takeNumbers = (count: number) => {
    const bytes = take(count * BYTES);
    return new Int32Array(bytes.buffer, bytes.byteOffset, count);
  };
  take(HEAD_NUMBERS * BYTES);
  const [starts, places, lengths] = [startCount, placeCount, openingCount].map(takeNumbers) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [tables, lists, themes] = [take(tableBytes), take(listBytes), take(themeBytes)];
  const automaton: PhraseAutomaton = {
    ends: { firstEnding, listCount, starts, places, lists },
    tables,
    growTree: growAgain(codebook),
  };
  return joinReader(codebook, {
    automaton,
    countries: openPhrases(() => countryPhrases(codebook)),
    themes: openPhrases(() => JSON.parse(decoder.decode(themes))),
    names: openPhrases(() => namePhrases(codebook)),
    cues: openCues(packed.subarray(at), lengths),
  });
}

/** Whether `packed` is as long as its numbers say. */
function isWhole({ buffer, byteOffset, length }: Uint8Array): boolean {
  if (length < HEAD_NUMBERS * BYTES) return false;
  const head = [...new Int32Array(buffer, byteOffset, HEAD_NUMBERS)];
  if (head.some((number) => number < 0)) return false;
  const [, , starts = 0, places = 0, listBytes = 0, tableBytes = 0, themeBytes = 0, openings = 0] = head;
  const bytes = (HEAD_NUMBERS + starts + places + openings) * BYTES;
  if (bytes > length) return false;
  const lengths = new Int32Array(buffer, byteOffset + bytes - openings * BYTES, openings);
  return lengths.reduce((sum, own) => sum + own, bytes + tableBytes + listBytes + themeBytes) === length;
}

/** The openings that stand one after another in `bytes`. */
function openCues(bytes: Uint8Array, lengths: Int32Array): CueIndex {
  const ends = new Int32Array(lengths.length);
  let end = 0;
  for (const [place, length] of lengths.entries()) {
    end += length;
    ends[place] = end;
  }
  const ready = new Map<number, CueOpening>();
  return {
    openingAt: (place) => {
      const known = ready.get(place);
      const own = ends[place];
      if (known !== undefined || own === undefined) return known;
      const opening: CueOpening = JSON.parse(decoder.decode(bytes.subarray(ends[place - 1] ?? 0, own)));
      ready.set(place, opening);
      return opening;
    },
  };
}

/** The tree is not kept: nothing asks for it where the tables can be used. */
function growAgain(codebook: Codebook): PhraseAutomaton["growTree"] {
  let automaton: PhraseAutomaton | null = null;
  return () => {
    automaton ??= compileReader(codebook).automaton;
    return automaton.growTree();
  };
}
