/** In units of a text; a longer one is matched block by block. */
export const BLOCK_LENGTH = 16_384;
/** No block has more words. */
const MOST_WORDS = BLOCK_LENGTH / 2 + 2;
/** Bytes read and written past an end, as many go at once. */
const SLACK = 64;

/** The matcher tells no more words or pieces of words apart. */
export const MOST_PIECES = 0x8000;
/** Of the spread of a word's letters so many bits count, so that at most half of the slots are taken. */
export const SLOT_BITS = 16;

/** Sizes of one row of each table, in bytes. */
export const ROW = { word: 8, key: 16, slot: 2, followers: 8, first: 4, node: 8, edge: 12 } as const;

/** Where things stand in the matcher's memory, in bytes; one after another, in this order. */
export const PLACES = placesOf({
  /** Sixteen full bytes and sixteen empty ones: from the right place on, a mask for any length. */
  masks: 32,
  /** What each unit below U+3040 is in a block, by its code. */
  folds: 0x3040,
  /** A block in UTF-8. */
  text: 3 * BLOCK_LENGTH + SLACK,
  /** The same, one byte a unit of UTF-16: a letter, a digit, a blank for any gap. */
  units: BLOCK_LENGTH + 2 * SLACK,
  /** Its words: pairs of the address in `units` where one ends and its number, or 0. */
  words: 8 * MOST_WORDS,
  /** The addresses in `words` of those with which a run may begin. */
  hopefuls: 4 * MOST_WORDS,
  /** What is found: pairs of an offset in the text and a state. */
  finds: 8 * MOST_WORDS,
  /** Single numbers: see `FIGURES`. What follows is a tree's own. */
  figures: SLACK,
  /** The numbers of words where the spread of their letters points. */
  slots: ROW.slot << SLOT_BITS,
  /** Of each word one bit for those that can follow it in a run, by the last six bits of their numbers; all bits when it is a run of its own. */
  followers: ROW.followers * MOST_PIECES,
  /** The words' letters by number. */
  keys: ROW.key * MOST_PIECES,
  /** The state to which each word leads from the root. */
  firsts: ROW.first * MOST_PIECES,
  /**
   * Triples of a state, a word and the state that follows. Behind them, at the figure `nodes`, of each state where to
   * look on when a word leads to none, and from where to go on after it.
   */
  edges: 0,
});

/** Numbers of four bytes. */
export const FIGURES = {
  /** The state in which a block ended. */
  state: PLACES.figures,
  /** How many of its words are hopeful. */
  hopefulCount: PLACES.figures + 4,
  edgeShift: PLACES.figures + 8,
  edgeMask: PLACES.figures + 12,
  firstEnding: PLACES.figures + 16,
  nodes: PLACES.figures + 20,
} as const;

/** Odd factors that spread keys over their tables. */
export const SPREAD = {
  low: 0x9e3779b97f4a7c15n,
  high: 0xc2b2ae3d27d4eb4fn,
  state: 0x9e3779b1 | 0,
  word: 0x85ebca77 | 0,
} as const;

function placesOf<Name extends string>(lengths: Readonly<Record<Name, number>>): Record<Name, number> {
  const places: Record<string, number> = {};
  let at = 0;
  for (const [name, length] of Object.entries<number>(lengths)) {
    places[name] = at;
    at = Math.ceil((at + length) / SLACK) * SLACK;
  }
  return places as Record<Name, number>;
}
