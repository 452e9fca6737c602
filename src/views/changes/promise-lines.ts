import { UNKNOWN_PUBLISHER } from "../../model/article.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Pledge } from "../../model/status.ts";
import { listed } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { OUTSIDE } from "../../ui/promise-wording.ts";
import type { Change } from "./change-lists.ts";
import { promiseChangeWords } from "./changes-wording.ts";

/** Promises of one agreement that are told in the same words. */
export interface PromiseLine {
  readonly agreement: AgreementId;
  /** What was promised, and what came of it. */
  readonly words: string;
  readonly pledges: readonly Pledge[];
}

/** Publishers that are named; more are counted. */
const MOST_NAMED = 3;

/** One line for what several reports promised alike, in the order of the first of each. */
export function promiseLines(changes: readonly Change<Pledge>[], names: Names): PromiseLine[] {
  const lines = new Map<string, PromiseLine & { readonly pledges: Pledge[] }>();
  for (const change of changes) {
    const { agreement, what } = change;
    const words = promiseChangeWords(change, names);
    const key = `${agreement} ${words}`;
    const line = lines.get(key) ?? { agreement, words, pledges: [] };
    lines.set(key, line);
    line.pledges.push(what);
  }
  return [...lines.values()];
}

/** Who made the promises of a line: "said by The Gazette", "said twice, by The Gazette, once outside the filter". */
export function sayersWords(pledges: readonly Pledge[]): string {
  const sayers = pledges.map(({ saidBy }) => saidBy);
  const publishers = [...new Set(sayers.filter((name) => name !== UNKNOWN_PUBLISHER))];
  const known = publishers.length > MOST_NAMED ? [`${publishers.length} publishers`] : publishers;
  const by = listed([...known, ...unknownWords(sayers)], "and");
  const said = pledges.length === 1 ? `said by ${by}` : `said ${timesWords(pledges.length)}, by ${by}`;
  const outside = pledges.filter(({ isShown }) => !isShown).length;
  if (outside === 0) return said;
  return `${said}, ${outside === pledges.length ? "" : `${timesWords(outside)} `}${OUTSIDE}`;
}

/** Those that are not known may be one or several. */
function unknownWords(sayers: readonly string[]): string[] {
  const unknown = sayers.filter((name) => name === UNKNOWN_PUBLISHER).length;
  if (unknown === 0) return [];
  return [unknown === 1 ? "an unknown publisher" : "unknown publishers"];
}

function timesWords(count: number): string {
  if (count > 2) return `${count} times`;
  return count === 2 ? "twice" : "once";
}
