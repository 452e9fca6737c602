/** One printed line of a test's page, in points from the lower left corner. */
export type Printed = readonly [x: number, y: number, size: number, text: string];

/** A PDF file of these pages. `trailer` is put into its trailer, as a password's marks are. */
export function pdfFile(pages: readonly (readonly Printed[])[], trailer = ""): Uint8Array {
  return drawnFile(pages.map(contentOf), trailer);
}

/** A PDF file of pages that draw these contents; with `times`, so many of each one. */
export function drawnFile(contents: readonly string[], trailer = "", times = 1): Uint8Array {
  const streamOf = (page: number) => 4 + Math.floor(page / times);
  const firstPage = 4 + contents.length;
  const pages = Array.from({ length: contents.length * times }, (_, page) => pageObject(streamOf(page)));
  const kids = pages.map((_, page) => `${firstPage + page} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...contents.map((drawn) => `<</Length ${drawn.length}>>stream\n${drawn}endstream`),
    ...pages,
    "<</Title(Annual report on the towns)/CreationDate(D:20210304101500)>>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, number) => {
    const offset = file.length;
    file += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`);
}

function pageObject(content: number): string {
  const resources = "/Resources<</Font<</F1 3 0 R>>>>";
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}/Contents ${content} 0 R>>`;
}

function contentOf(lines: readonly Printed[]): string {
  return lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`).join("");
}

/** Lines of body text, one below the other from `y` down. */
export function body(y: number, ...texts: string[]): Printed[] {
  return texts.map((text, row) => [72, y - 14 * row, 11, text]);
}
