import { judgeElement } from "./judge-element.ts";
import type { PageElement, PageText } from "./page-dom.ts";

/** An element as it stood in the page before anything moved it. */
export interface Holder {
  /** In capitals. */
  readonly tag: string;
  /** The id of the rule that the element falls under by itself; null when none. */
  readonly rule: string | null;
  /** Whether it is marked as the text of an article. */
  readonly isBody: boolean;
  /** Whether it holds a picture, not deeper than three elements down. */
  hasPicture: boolean;
  readonly parent: Holder | null;
  /** From 1 for the outermost. */
  readonly depth: number;
}

/** One line of a page's visible text: what stands between two breaks of the layout. */
export interface Block {
  /** Without white space at its ends; runs of white space are one space. */
  readonly text: string;
  /** The innermost element that holds all of it, a link or a mark of emphasis too. */
  readonly holder: Holder;
  /** The name, in capitals, of the innermost element around it that breaks the line. */
  readonly tag: string;
  /** Its pieces in the parsed page, in order. */
  readonly pieces: readonly PageText[];
  /** How many of its characters stand in links. */
  readonly linked: number;
}

export function holderOf(element: PageElement, parent: Holder | null): Holder {
  const isBody = (element.getAttribute("itemprop") ?? "").split(/\s/).includes("articleBody");
  const rule = isBody ? null : judgeElement(element);
  return { tag: element.tagName, rule, isBody, hasPicture: false, parent, depth: (parent?.depth ?? 0) + 1 };
}

/** The innermost element around both. */
export function sharedHolder(one: Holder, other: Holder): Holder {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a.depth >= b.depth && a.parent !== null) a = a.parent;
    else if (b.parent !== null) b = b.parent;
    else return a;
  }
  return a;
}

/** The elements around a block, the innermost first. */
export function* holdersOf(block: Block): Generator<Holder> {
  for (let at: Holder | null = block.holder; at !== null; at = at.parent) yield at;
}
