import { type AssembledFunction, NUMBER } from "../../model/wasm/assemble.ts";
import * as wasm from "../../model/wasm/wasm-code.ts";
import {
  add,
  and,
  block,
  isZero,
  leave,
  leaveIf,
  load,
  loop,
  num,
  read,
  times,
  when,
  write,
} from "../../model/wasm/wasm-code.ts";
import { FIGURES, PLACES, ROW, SPREAD } from "./matcher-memory.ts";

const [COUNT, STATE, SHIFT, AT, LAST, OUT, WORD, SLOT, EDGE, HOPEFUL, LAST_HOPEFUL] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;
const [NODES, EDGE_SHIFT, EDGE_MASK, FIRST_ENDING] = [11, 12, 13, 14] as const;
const NUMBER_COUNT = 12;

const node = (place: number) => load(add(read(NODES), times(read(STATE), num(ROW.node))), place);

/** A state and a word spread over 32 bits, the highest the best. */
const spread = add(times(read(STATE), num(SPREAD.state)), times(read(WORD), num(SPREAD.word)));

/** Go on to the next state: along an edge, else from the state of a shorter end, at last from the root. */
const step = block(
  loop(
    when(isZero(read(STATE)), write(STATE, load(times(read(WORD), num(ROW.first)), PLACES.firsts)), leave(2)),
    write(SLOT, wasm.shiftRight(spread, read(EDGE_SHIFT))),
    block(
      loop(
        write(EDGE, times(read(SLOT), num(ROW.edge))),
        leaveIf(isZero(load(read(EDGE), PLACES.edges)), 1),
        when(
          and(
            wasm.isEqual(load(read(EDGE), PLACES.edges), read(STATE)),
            wasm.isEqual(load(read(EDGE), PLACES.edges + 4), read(WORD)),
          ),
          write(STATE, load(read(EDGE), PLACES.edges + 8)),
          leave(4),
        ),
        write(SLOT, and(add(read(SLOT), num(1)), read(EDGE_MASK))),
        leave(0),
      ),
    ),
    write(STATE, node(0)),
    leave(0),
  ),
);

const note = when(
  wasm.isAtLeast(read(STATE), read(FIRST_ENDING)),
  wasm.store(read(OUT), add(load(read(AT)), read(SHIFT))),
  wasm.store(read(OUT), read(STATE), 4),
  write(OUT, add(read(OUT), num(8))),
);

const readFigures = [
  write(NODES, load(num(FIGURES.nodes))),
  write(EDGE_SHIFT, load(num(FIGURES.edgeShift))),
  write(EDGE_MASK, load(num(FIGURES.edgeMask))),
  write(FIRST_ENDING, load(num(FIGURES.firstEnding))),
];

/** To the next hopeful word that has not been read yet, or behind the last block round this. */
const nextHopeful = loop(
  leaveIf(wasm.isAtLeast(read(HOPEFUL), read(LAST_HOPEFUL)), 3),
  write(HOPEFUL, add(read(HOPEFUL), num(4))),
  leaveIf(wasm.isBelow(load(wasm.minus(read(HOPEFUL), num(4))), read(AT)), 0),
  write(AT, load(wasm.minus(read(HOPEFUL), num(4)))),
);

/**
 * `match(count, state, shift)`: walk the tree over a block's words from a state; leaves how many ends were found.
 *
 * ```
 * for (let at = 0; at < count; at++) {
 *   if (state === 0) at = hopefuls.next(at);
 *   while (state !== 0 && !next.has(state, words[at])) state = fails[state];
 *   state = next(state, words[at]);
 *   if (state >= firstEnding) found.push(ends[at] + shift, state);
 *   state = resumes[state];
 * }
 * ```
 */
export const MATCH_PROGRAM: AssembledFunction = {
  name: "match",
  parameterCount: 3,
  locals: Array<typeof NUMBER>(NUMBER_COUNT).fill(NUMBER),
  body: [
    ...readFigures,
    write(AT, num(PLACES.words)),
    write(LAST, add(read(AT), times(read(COUNT), num(8)))),
    write(OUT, num(PLACES.finds)),
    write(HOPEFUL, num(PLACES.hopefuls)),
    write(LAST_HOPEFUL, add(read(HOPEFUL), times(load(num(FIGURES.hopefulCount)), num(4)))),
    block(
      loop(
        block(leaveIf(read(STATE), 0), nextHopeful),
        leaveIf(wasm.isAtLeast(read(AT), read(LAST)), 1),
        write(WORD, load(read(AT), 4)),
        step,
        note,
        write(STATE, node(4)),
        write(AT, add(read(AT), num(8))),
        leave(0),
      ),
    ),
    wasm.store(num(FIGURES.state), read(STATE)),
    wasm.shiftRight(wasm.minus(read(OUT), num(PLACES.finds)), num(3)),
  ].flat(),
};
