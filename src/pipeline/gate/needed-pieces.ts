import { GAP_SIGN, type PatternPart } from "./parse-pattern.ts";

/** What a part tells. All pieces are of signs. */
interface Needs {
  /** All that it can fit, where that is a short list. `|` stands for an edge. */
  readonly exact: readonly string[] | null;
  /** One of these stands in every text that it fits; null where nothing is known. */
  readonly pieces: readonly string[] | null;
}

const EDGE_SIGN = "|";
/** In signs: what is shorter is in nearly every sentence. */
const SHORTEST_PIECE = 3;
/** In signs: enough to be rare. */
const LONGEST_PIECE = 8;
/** Of lists of spellings, and of pieces: past them the pattern itself is as quick. */
const MOST_SPELLINGS = 96;
const MOST_PIECES = 240;
/** The share of sentences that have a piece falls by this with each of its letters. */
const RARER_BY = 0.4;

/** Of one spelling, as of a year's figures. */
const MOST_TIMES = 4;

const NOTHING: Needs = { exact: [""], pieces: null };

/** Pieces of which one stands, with gaps at both ends of it, in every text that the pattern fits; null where none must. */
export function neededPieces(pattern: PatternPart): readonly string[] | null {
  return bestOf(needsOf(pattern));
}

function needsOf(part: PatternPart): Needs {
  switch (part.kind) {
    case "unit":
      return { exact: part.signs, pieces: null };
    case "any":
      return { exact: null, pieces: null };
    case "edge":
      return { exact: [EDGE_SIGN], pieces: null };
    case "empty":
      return NOTHING;
    case "look":
      return { exact: [""], pieces: bestOf(needsOf(part.part)) };
    case "repeat":
      return needsOfRepeat(needsOf(part.part), part.least, part.most);
    case "choice":
      return needsOfChoice(part.options.map(needsOf));
    case "sequence":
      return needsOfSequence(part.parts.map(needsOf));
  }
}

function needsOfRepeat(needs: Needs, least: number, most: number): Needs {
  if (least === 0)
    return { exact: most === 1 && needs.exact !== null ? unique(["", ...needs.exact]) : null, pieces: null };
  if (least === most && least <= MOST_TIMES && needs.exact?.length === 1)
    return { exact: [(needs.exact[0] ?? "").repeat(least)], pieces: null };
  return { exact: null, pieces: bestOf(needs) };
}

function needsOfChoice(options: readonly Needs[]): Needs {
  const spellings = options.map(({ exact }) => exact);
  const all = spellings.every((exact) => exact !== null) ? unique(spellings.flatMap((exact) => exact ?? [])) : null;
  const pieces = options.map(bestOf);
  const any = pieces.every((some) => some !== null) ? unique(pieces.flatMap((some) => some ?? [])) : null;
  return {
    exact: all !== null && all.length <= MOST_SPELLINGS ? all : null,
    pieces: any !== null && any.length <= MOST_PIECES ? any : null,
  };
}

function needsOfSequence(parts: readonly Needs[]): Needs {
  let run: readonly string[] = [""];
  let isWhole = true;
  let best: readonly string[] | null = null;
  for (const { exact, pieces } of parts) {
    best = rarer(best, pieces);
    const [only] = exact ?? [];
    if (only !== undefined && exact?.length === 1) {
      // What ends alike stays different: most parts are one letter, and need no list.
      run = run.map((start) => start + only);
      continue;
    }
    if (exact !== null && run.length * exact.length <= MOST_SPELLINGS) {
      run = unique(run.flatMap((start) => exact.map((end) => start + end)));
      continue;
    }
    best = rarer(best, piecesOf(run));
    run = exact ?? [""];
    isWhole = false;
  }
  return { exact: isWhole ? run : null, pieces: rarer(best, piecesOf(run)) };
}

function bestOf({ exact, pieces }: Needs): readonly string[] | null {
  return rarer(pieces, exact === null ? null : piecesOf(exact));
}

/** Spellings as pieces; null where one of them is too short. */
function piecesOf(spellings: readonly string[]): readonly string[] | null {
  const pieces = unique(spellings.map(pieceOf));
  return pieces.every(({ length }) => length >= SHORTEST_PIECE) && pieces.length <= MOST_PIECES ? pieces : null;
}

/** An edge before or behind a letter is a gap, as both ends of a text are; between two signs it says nothing new. */
function pieceOf(spelling: string): string {
  if (!spelling.includes(EDGE_SIGN)) return spelling.slice(0, LONGEST_PIECE);
  const ends = spelling.replace(/^\|+(?=[^ |])/, GAP_SIGN).replace(/([^ |])\|+$/, `$1${GAP_SIGN}`);
  return ends.replaceAll(EDGE_SIGN, "").slice(0, LONGEST_PIECE);
}

/** The pieces that fewer sentences have. */
function rarer(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return shareOf(other) < shareOf(one) ? other : one;
}

function shareOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + RARER_BY ** (length - SHORTEST_PIECE), 0);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
