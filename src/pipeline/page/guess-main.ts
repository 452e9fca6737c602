import type { Block } from "./block.ts";
import type { PageDocument } from "./page-dom.ts";
import type { PageFields } from "./page-fields.ts";
import { runReadability } from "./run-readability.ts";

/** A shorter body is a teaser of the text, whatever the field's name. */
const SHORTEST_BODY = 400;
/** A body of which the page shows less is another text's, or cut short. */
const FOUND_SHARE = 0.8;
/** A guess that misses more of the stated body is a wrong guess. */
const GUESSED_SHARE = 0.6;
const SHORTEST_MATCH = 25;

/**
 * The numbers of the blocks that are the article at first sight; uses the parsed page up (see `runReadability`).
 *
 * Readability decides, unless it finds next to nothing of the text that the page's own fields state; where it finds
 * nothing at all every block is a candidate.
 */
export function guessMain(document: PageDocument, blocks: readonly Block[], fields: PageFields): Set<number> {
  const stated = findStatedBody(blocks, fields);
  const guessed = runReadability(document, blocks);
  if (stated !== null) {
    const both = new Set([...stated].filter((number) => guessed.has(number)));
    if (lengthOf(blocks, both) < lengthOf(blocks, stated) * GUESSED_SHARE) return stated;
  }
  return guessed.size === 0 ? new Set(blocks.keys()) : guessed;
}

/** The blocks that repeat the body that the page states in JSON-LD; null when it states none, or not all is there. */
function findStatedBody(blocks: readonly Block[], { linked: { nodes } }: PageFields): Set<number> | null {
  const body = nodes.map(({ articleBody }) => articleBody).find((words) => typeof words === "string");
  if (typeof body !== "string" || body.length < SHORTEST_BODY) return null;
  const letters = lettersOf(body);
  const found = new Set(
    blocks.flatMap(({ text }, number) => {
      const own = lettersOf(text);
      return own.length >= SHORTEST_MATCH && letters.includes(own) ? [number] : [];
    }),
  );
  return lengthOf(blocks, found) >= body.length * FOUND_SHARE ? found : null;
}

function lengthOf(blocks: readonly Block[], numbers: ReadonlySet<number>): number {
  let sum = 0;
  for (const number of numbers) sum += blocks[number]?.text.length ?? 0;
  return sum;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
