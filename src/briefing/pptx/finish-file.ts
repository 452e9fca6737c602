import JSZip from "jszip";
import { SAYS_MARK } from "./named.ts";

/**
 * The written file with what the library cannot say: alternative texts of shapes and tables, ornaments as such, a
 * number of its own for each part of a slide, and one set of properties a paragraph; and without what a strict reader
 * stumbles over. Packs it.
 */
export async function finishFile(bytes: Uint8Array): Promise<Uint8Array> {
  return packed(await JSZip.loadAsync(bytes));
}

/** The files of a package, mended, without the folders that they lie in: a package has none. */
async function packed(file: JSZip): Promise<Uint8Array> {
  const whole = new JSZip();
  for (const part of file.filter((_, { dir }) => !dir)) {
    const content = part.name.endsWith(".xlsx")
      ? await packed(await JSZip.loadAsync(await part.async("uint8array")))
      : mended(part.name, await part.async("string"));
    whole.file(part.name, content, { createFolders: false });
  }
  return whole.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function mended(name: string, xml: string): string {
  if (/slides\/slide\d/.test(name)) return withOneLook(withNames(xml));
  return MENDS.reduce((words, [wrong, right]) => words.replace(wrong, right), xml);
}

/**
 * What the library writes against the schema: types of masters that are not there, lists and marks out of their order, a
 * quotation mark at the end of a range; and no number where one is 0.
 *
 * Source: ECMA-376 part 1, 19.2.1.26 (`presentation`), 21.2.2.25 (`catAx`), 18.5.1.2 (`table`); part 2, 10.1.2.
 */
const MENDS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/<Override [^>]*slideMaster(?!1\.)\d[^>]*>/g, ""],
  [/(<p:sldIdLst.*)(<p:notesMasterIdLst.*<\/p:notesMasterIdLst>)/s, "$2$1"],
  [/(<c:noMultiLvlLbl[^>]*>)\s*(<c:tickLblSkip[^>]*>)/, "$2$1"],
  [/( ref="[A-Z\d:]*)'/, "$1"],
  [/(<c r="[A-Z]+\d+">)<v><\/v>/g, "$1<v>0</v>"],
];

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
