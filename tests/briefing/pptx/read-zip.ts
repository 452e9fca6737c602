import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive by their names, as text. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  return new Map([...unzip(bytes)].map(([name, content]) => [name, content.toString("utf8")]));
}

/** The files of a ZIP archive by their names, as its directory lists them (APPNOTE 4.3.12). */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = data.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => data.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const name = data.toString("utf8", at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const content = data.subarray(start, start + data.readUInt32LE(at + 20));
    files.set(name, data.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
