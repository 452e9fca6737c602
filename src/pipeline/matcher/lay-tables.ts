import { FIGURES, MOST_PIECES, PLACES, ROW, SLOT_BITS, SPREAD } from "./matcher-memory.ts";
import type { RunTree } from "./run-tree.ts";
import { PIECE_LENGTH } from "./spell-pieces.ts";

/**
 * A tree as the tables that the compiled matcher walks: its memory from `PLACES.figures` on. Null for a tree with more words
 * than those can number.
 *
 * Slots and edges stand at the place that their spread gives, or in the next free row after it.
 */
export function layTables(tree: RunTree): Uint8Array | null {
  if (tree.pieceCount > MOST_PIECES) return null;
  const edgeBits = Math.ceil(Math.log2(tree.next.size + 2)) + 1;
  const nodes = PLACES.edges + (ROW.edge << edgeBits);
  const memory = new DataView(new ArrayBuffer(nodes + ROW.node * tree.fails.length));
  memory.setInt32(FIGURES.edgeShift, 32 - edgeBits, true);
  memory.setInt32(FIGURES.edgeMask, (1 << edgeBits) - 1, true);
  memory.setInt32(FIGURES.firstEnding, tree.firstEnding, true);
  memory.setInt32(FIGURES.nodes, nodes, true);
  layWords(tree, memory);
  layEdges(tree, memory, edgeBits);
  layNodes(tree, memory, nodes);
  return new Uint8Array(memory.buffer, PLACES.figures);
}

function layWords({ pieces }: RunTree, memory: DataView): void {
  for (const [piece, number] of pieces) {
    const [before = "", letters = ""] = piece.split(" ");
    const key = PLACES.keys + number * ROW.key;
    for (let at = 0; at < letters.length; at++) memory.setUint8(key + at, letters.charCodeAt(at));
    memory.setUint16(key + PIECE_LENGTH, Number(before), true);
    const [low, high] = [memory.getBigUint64(key, true), memory.getBigUint64(key + 8, true)];
    const spread = BigInt.asUintN(64, (low * SPREAD.low) ^ (high * SPREAD.high));
    const slotAt = (slot: number) => PLACES.slots + slot * ROW.slot;
    let slot = Number(spread >> 32n) >>> (32 - SLOT_BITS);
    while (memory.getUint16(slotAt(slot), true) !== 0) slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
    memory.setUint16(slotAt(slot), number, true);
  }
}

/** What leads on from the root has a table of its own, by word, and so has what can follow there. */
function layEdges({ next, pieceCount, firstEnding }: RunTree, memory: DataView, edgeBits: number): void {
  const firstWords = new Map<number, number>();
  for (const [edge, child] of next) {
    const [state, word] = [Math.floor(edge / pieceCount), edge % pieceCount];
    if (state !== 0) {
      layEdge(memory, edgeBits, state, word, child);
      continue;
    }
    firstWords.set(child, word);
    memory.setInt32(PLACES.firsts + word * ROW.first, child, true);
    if (child >= firstEnding) memory.setBigUint64(PLACES.followers + word * ROW.followers, ALL_BITS, true);
  }
  for (const edge of next.keys()) {
    const first = firstWords.get(Math.floor(edge / pieceCount));
    if (first === undefined) continue;
    const place = PLACES.followers + first * ROW.followers;
    memory.setBigUint64(place, memory.getBigUint64(place, true) | (1n << BigInt((edge % pieceCount) & 63)), true);
  }
}

const ALL_BITS = 0xffff_ffff_ffff_ffffn;

function layEdge(memory: DataView, edgeBits: number, state: number, word: number, child: number): void {
  const rowAt = (row: number) => PLACES.edges + row * ROW.edge;
  const spread = Math.imul(state, SPREAD.state) + Math.imul(word, SPREAD.word);
  let row = spread >>> (32 - edgeBits);
  while (memory.getInt32(rowAt(row), true) !== 0) row = (row + 1) & ((1 << edgeBits) - 1);
  memory.setInt32(rowAt(row), state, true);
  memory.setInt32(rowAt(row) + 4, word, true);
  memory.setInt32(rowAt(row) + 8, child, true);
}

/** For each state where to look on when a word leads to none, and from where to go on after it: only states that lead on count. */
function layNodes({ next, fails, pieceCount }: RunTree, memory: DataView, nodes: number): void {
  const isLeading = new Uint8Array(fails.length);
  for (const edge of next.keys()) isLeading[Math.floor(edge / pieceCount)] = 1;
  const resumeAt = (state: number) => {
    let at = state;
    while (at !== 0 && isLeading[at] !== 1) at = fails[at] ?? 0;
    return at;
  };
  for (const [state, fail] of fails.entries()) {
    memory.setInt32(nodes + state * ROW.node, resumeAt(fail), true);
    memory.setInt32(nodes + state * ROW.node + 4, resumeAt(state), true);
  }
}
