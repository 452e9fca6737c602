/** What is used of a node of a parsed page. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

/** A run of characters of a page, references read. */
export interface PageText extends PageNode {
  data: string;
}

/** One attribute of an element. */
interface PageAttribute {
  value: string;
}

/** An element of a parsed page. */
export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly attributes: Iterable<PageAttribute>;
  getAttribute(name: string): string | null;
  /** Elements that match, in the order of the page; one walk over all that the element holds. */
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

/** A parsed page. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeType === TEXT;
}
