import { parseArgs } from "node:util";
import { DIMENSIONS } from "./compare-article.ts";

/** What misses are listed of. */
export const LISTED = [...DIMENSIONS, "dates"] as const;

/** What an evaluation is asked for. */
export interface Evaluation {
  /** Files of labelled records, instead of the shipped collection. */
  readonly records: readonly string[];
  /** The one fold to score, or the one to leave out. */
  readonly fold: number | null;
  readonly without: number | null;
  /** Of what each miss is listed. */
  readonly errors: readonly (typeof LISTED)[number][];
  /** Whether misses of the untuned fold may be shown. */
  readonly isFoldOpen: boolean;
  /** Whether the shipped collection is held to its floors, and nothing else. */
  readonly isFloors: boolean;
}

export const EVALUATE_HELP = `Score the reader against the labels of tests/gold/.

Usage: npm run evaluate -- [--records FILE]… [--fold K | --without K] [--errors [DIMENSION]] [--open-fold]

  --records FILE      score labelled records of JSON Lines instead of the shipped collection; may be given again
  --fold K            score one fifth of the articles, 0 to 4; 4 is the one that no rule was tuned on
  --without K         score the other four
  --errors DIMENSION  list each miss with its text, of ${LISTED.join(", ")}, or of all where none is named
  --open-fold         list misses of fold 4 too. Whoever reads them and then changes a rule has tuned it on these texts,
                      and its figures promise nothing any more
  --floors            only say whether the scores of both parts of the collection hold (npm run check:reader)
`;

/** Read the arguments of an evaluation; null where help is asked for. */
export function parseArguments(args: readonly string[]): Evaluation | { readonly mistake: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        records: { type: "string", multiple: true },
        fold: { type: "string" },
        without: { type: "string" },
        errors: { type: "boolean" },
        "open-fold": { type: "boolean" },
        floors: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
    if (values.help) return null;
    const strange = positionals.find((one) => !values.errors || !LISTED.some((known) => known === one));
    if (strange !== undefined) return { mistake: `"${strange}" is none of ${LISTED.join(", ")} behind --errors.` };
    const folds = [values.fold, values.without];
    const wrong = folds.find((fold) => fold !== undefined && !/^[0-4]$/.test(fold));
    if (wrong !== undefined) return { mistake: `"${wrong}" is no fold, which is 0 to 4.` };
    const [fold = null, without = null] = folds.map((one) => (one === undefined ? null : Number(one)));
    const isListed = (one: string) => values.errors === true && (positionals.length === 0 || positionals.includes(one));
    return {
      records: values.records ?? [],
      fold,
      without,
      errors: LISTED.filter(isListed),
      isFoldOpen: values["open-fold"] ?? false,
      isFloors: values.floors ?? false,
    };
  } catch (error) {
    // parseArgs throws only for what was typed; its message names it.
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
