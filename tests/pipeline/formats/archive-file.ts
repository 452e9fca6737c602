import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of files by name. */
export function archiveFile(files: Readonly<Record<string, string | Uint8Array>>, flags = 0): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, place, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

const PREFIX = "http://schemas.openxmlformats.org";

/** The files of a Word document with these paragraphs. */
export function documentParts(paragraphs: readonly string[], title = ""): Record<string, string> {
  const lines = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return {
    "[Content_Types].xml": `<Types xmlns="${PREFIX}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PREFIX}/package/2006/relationships"><Relationship Id="r1" Type="${PREFIX}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${PREFIX}/wordprocessingml/2006/main"><w:body>${lines}</w:body></w:document>`,
    "docProps/core.xml": `<cp:coreProperties><dc:title>${title}</dc:title><dcterms:modified>2021-03-04T09:00:00Z</dcterms:modified></cp:coreProperties>`,
  };
}

export function documentFile(paragraphs: readonly string[], title = ""): Uint8Array {
  return archiveFile(documentParts(paragraphs, title));
}
