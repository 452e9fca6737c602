/** Reads one line, from 1, without its break; `text` is null when it is too long or not UTF-8. */
type ReadLine<Read> = (text: string | null, number: number) => Read;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a stream of UTF-8 bytes, as they come.
 *
 * What `read` makes of each is given, so that no line is held longer than that takes. At most `longestBytes` and one chunk
 * are held: the rest of a longer line is passed over. Ends with the last line, whether or not a break follows it.
 */
export async function* readLines<Read>(
  chunks: AsyncIterable<Uint8Array>,
  longestBytes: number,
  read: ReadLine<Read>,
): AsyncGenerator<Read> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let number = 0;
  const hold = (piece: Uint8Array) => {
    if (heldBytes <= longestBytes) held.push(piece);
    heldBytes += piece.length;
  };
  const release = (): Read => {
    const text = heldBytes > longestBytes ? null : decodeLine(Buffer.concat(held));
    held = [];
    heldBytes = 0;
    number++;
    return read(text, number);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      yield release();
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (heldBytes > 0) yield release();
}

function decodeLine(bytes: Uint8Array): string | null {
  const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end));
  } catch {
    return null;
  }
}
