import { type Block, type Holder, holderOf, sharedHolder } from "./block.ts";
import { isElement, isText, type PageElement, type PageNode, type PageText } from "./page-dom.ts";
import { INLINE, isHidden, oneLine, UNSEEN } from "./visible-text.ts";

const PICTURES = new Set(["IMG", "PICTURE"]);

/** The visible text of what `root` holds, a block a line, in the order of the page. One walk, whatever the depth. */
export function findBlocks(root: PageNode): Block[] {
  const blocks = new BlockBuilder();
  for (let node = root.firstChild; node !== null; node = nextOf(node, root, blocks)) {
    if (isText(node)) blocks.add(node);
    else if (isElement(node) && !isUnseen(node)) blocks.enter(node);
  }
  return blocks.all();
}

function nextOf(from: PageNode, root: PageNode, blocks: BlockBuilder): PageNode | null {
  const isOpen = isElement(from) && !isUnseen(from);
  if (isOpen && from.firstChild !== null) return from.firstChild;
  if (isOpen) blocks.leave(from);
  let node: PageNode = from;
  while (node.nextSibling === null) {
    if (node.parentNode === null || node.parentNode === root) return null;
    node = node.parentNode;
    if (isElement(node)) blocks.leave(node);
  }
  return node.nextSibling;
}

/** Whether a browser shows nothing of an element, by its name and its own attributes. */
function isUnseen(element: PageElement): boolean {
  return UNSEEN.has(element.tagName.toUpperCase()) || isHidden(element);
}

class BlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly breaking: string[] = [];
  private holder: Holder | null = null;
  private links = 0;
  private words = "";
  private pieces: PageText[] = [];
  private linked = 0;
  private shared: Holder | null = null;

  enter(element: PageElement): void {
    if (element.tagName === "A") this.links += 1;
    if (PICTURES.has(element.tagName)) this.markPicture();
    if (!INLINE.has(element.tagName)) {
      this.endBlock();
      this.breaking.push(element.tagName);
    }
    this.holder = holderOf(element, this.holder);
  }

  leave(element: PageElement): void {
    if (element.tagName === "A") this.links -= 1;
    if (!INLINE.has(element.tagName)) {
      this.endBlock();
      this.breaking.pop();
    }
    this.holder = this.holder?.parent ?? null;
  }

  add(piece: PageText): void {
    const lines = this.breaking.at(-1) === "PRE" ? piece.data.split(/\r\n|\r|\n/) : [piece.data];
    lines.forEach((line, number) => {
      if (number > 0) this.endBlock();
      this.words += line;
      const length = line.trim().length;
      if (length === 0 || this.holder === null) return;
      this.pieces.push(piece);
      this.shared = this.shared === null ? this.holder : sharedHolder(this.shared, this.holder);
      if (this.links > 0) this.linked += length;
    });
  }

  private markPicture(): void {
    for (let at = this.holder, level = 0; at !== null && level < 3; at = at.parent, level++) at.hasPicture = true;
  }

  all(): Block[] {
    this.endBlock();
    return this.blocks;
  }

  private endBlock(): void {
    const text = oneLine(this.words);
    if (text !== "" && this.shared !== null) {
      const tag = this.breaking.at(-1) ?? "BODY";
      this.blocks.push({ text, holder: this.shared, tag, pieces: this.pieces, linked: this.linked });
    }
    this.words = "";
    this.pieces = [];
    this.linked = 0;
    this.shared = null;
  }
}
