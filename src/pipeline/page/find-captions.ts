import { type Block, type Holder, holdersOf } from "./block.ts";
import { weighHolders } from "./find-furniture.ts";

/** More text than this beside a picture is a paragraph that has one. */
const LONGEST_CAPTION = 320;
/** Elements that hold a picture within their own text. */
const RUNNING = new Set(["P", "LI", "BLOCKQUOTE", "ARTICLE", "SECTION", "MAIN", "BODY", "TD"]);

/** The rules with what stands alone with a picture left out, as its caption and credit. */
export function findCaptions(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const everything = new Set(blocks.keys());
  const weights = weighHolders(blocks, everything);
  return rules.map((rule, number) => {
    const block = blocks[number];
    return rule === null && block && isCaption(block, weights) ? "caption" : rule;
  });
}

function isCaption(block: Block, weights: ReadonlyMap<Holder, number>): boolean {
  for (const holder of holdersOf(block)) {
    if ((weights.get(holder) ?? 0) > LONGEST_CAPTION) return false;
    if (holder.tag === "FIGURE") return true;
    if (holder.hasPicture) return !RUNNING.has(holder.tag);
  }
  return false;
}
