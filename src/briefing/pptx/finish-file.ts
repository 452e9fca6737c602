import JSZip from "jszip";
import { SAYS_MARK } from "./named.ts";

/**
 * The written file with what the library cannot say: alternative texts of shapes and tables, ornaments as such, a
 * number of its own for each part of a slide, and one set of properties a paragraph. Packs it.
 */
export async function finishFile(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await JSZip.loadAsync(bytes);
  for (const { name } of file.file(/^ppt\/slides\/slide\d+\.xml$/)) {
    file.file(name, withOneLook(withNames((await file.file(name)?.async("string")) ?? "")));
  }
  return file.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Source: ECMA-376 part 1, 19.3.1.12 (`cNvPr`); [MS-ODRAWXML] 2.37.2 for ornaments. */
const PART = /<p:cNvPr id="\d+" name="([^"]*)"( descr="[^"]*")?\s*(?:\/>|>(.*?)<\/p:cNvPr>)/gs;
const ORNAMENT =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function withNames(xml: string): string {
  let lastId = 0;
  return xml.replace(PART, (_, written: string, own = "", inside = "") => {
    const [name = "", says] = written.split(SAYS_MARK);
    const described = says ? ` descr="${says}"` : own;
    return `<p:cNvPr id="${++lastId}" name="${name}"${described}>${says === "" ? ORNAMENT : inside}</p:cNvPr>`;
  });
}

const LOOK = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;

/** Runs of one paragraph that differ in its spacing get its properties once more between them, which PowerPoint repairs. The last stand. */
function withOneLook(xml: string): string {
  return xml.replace(/(<a:p>)(.*?)(<\/a:p>)/gs, (whole, start: string, inside: string, end: string) => {
    const looks = inside.match(LOOK) ?? [];
    return looks.length < 2 ? whole : start + looks.at(-1) + inside.replace(LOOK, "") + end;
  });
}
