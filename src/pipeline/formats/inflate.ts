/** What every browser and Node have, and the language alone does not. */
interface Chunks {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}
declare const DecompressionStream: new (
  format: "deflate" | "deflate-raw",
) => {
  readonly readable: { getReader(): Chunks };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
};

/**
 * The pieces of what is packed, as they are unpacked: no more than one is held, and whoever leaves the loop ends the work.
 *
 * @throws where the packed bytes are damaged or others follow them; the pieces before that were given.
 */
export async function* inflate(
  packed: Uint8Array,
  format: "deflate" | "deflate-raw",
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes shows in the reading below.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  let isOver = false;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) yield next.value;
    isOver = true;
  } finally {
    // A stream that is damaged cannot be cancelled, and need not be.
    if (!isOver) await reader.cancel().catch(() => {});
  }
}
