/** A node of the tree that the library makes of a document. */
interface DocumentNode {
  readonly type: string;
  readonly value?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly children?: readonly DocumentNode[];
  readonly body?: readonly DocumentNode[];
}

interface DocumentTree extends DocumentNode {
  readonly notes: { readonly resolve: (reference: DocumentNode) => DocumentNode | null };
}

/**
 * The words of a Word document: its paragraphs with a blank line between them, then its foot and end notes in the order
 * in which it refers to them; null when it cannot be read.
 *
 * It reads as if all tracked changes were accepted. What stands at the head and foot of its pages, and comments, are
 * left out.
 */
export async function docxText(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  // A browser's build takes the one, Node's the other.
  const input = { arrayBuffer: new Uint8Array(bytes).buffer as ArrayBuffer, buffer: bytes };
  const pieces: string[] = [];
  const transformDocument = (document: DocumentTree) => {
    const references = new Map<string, DocumentNode>();
    write(document, pieces, references);
    // A note may refer to another one, or to itself: what is added while the loop runs is visited too, and once.
    for (const reference of references.values()) {
      for (const node of document.notes.resolve(reference)?.body ?? []) write(node, pieces, references);
    }
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(input, { transformDocument });
  } catch {
    return null;
  }
  return pieces.join("").replace(/\n{3,}/g, "\n\n");
}

function write(node: DocumentNode, pieces: string[], references: Map<string, DocumentNode>): void {
  if (node.type === "text") pieces.push(node.value ?? "");
  else if (node.type === "tab") pieces.push("\t");
  else if (node.type === "break") pieces.push("\n");
  else if (node.type === "noteReference") references.set(`${node.noteType} ${node.noteId}`, node);
  for (const child of node.children ?? []) write(child, pieces, references);
  if (node.type === "paragraph") pieces.push("\n\n");
}
