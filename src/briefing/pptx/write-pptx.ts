import PptxGenJS from "pptxgenjs";
import { footLine, stampLine } from "../brief.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { Deck, Slide } from "../slide.ts";
import { drawBody } from "./draw-body.ts";
import { fitOnSlide } from "./draw-table.ts";
import { finishFile } from "./finish-file.ts";
import { cutCells } from "./fit-table.ts";
import { addText, BODY, run, SMALL } from "./slide-page.ts";

const MASTER = "Pactwatch";
const TITLE_MASTER = "Pactwatch title";
const FONT = "Arial";
/** Letters of two lines at a slide's foot; the whole stamp stands on the title and in what the file says of itself. */
const MOST_FOOT = 270;

export interface PptxMaking {
  /** Stops the making between two slides, or before the file is given, when it is aborted; the promise then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

/**
 * The deck as a PowerPoint file: titles are titles, tables tables and charts charts, so that all can be edited there.
 *
 * Quotes with their sources are the speaker's notes. Always in light, as paper and most projectors are.
 */
export async function writePptx(deck: Deck, { signal, onProgress }: PptxMaking = {}): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = "LAYOUT_WIDE";
  file.title = cleanText(deck.name);
  file.subject = cleanText(stampLine(deck.stamp));
  file.author = "Pactwatch";
  file.company = "";
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMasters(file, deck);
  for (const [at, slide] of deck.slides.entries()) {
    signal?.throwIfAborted();
    drawSlide(file, slide);
    onProgress?.({ done: at + 1, of: deck.slides.length });
    // So that a page which shows the progress can paint it, and can call the making off.
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();
  const bytes = await file.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error("the library gave no bytes for the file of slides");
  signal?.throwIfAborted();
  const packed = await finishFile(bytes);
  signal?.throwIfAborted();
  return packed;
}

function defineMasters(file: PptxGenJS, { stamp }: Deck): void {
  const foot = {
    text: cleanText(footLine(stamp, MOST_FOOT)),
    options: {
      x: BODY.x,
      y: 7.08,
      w: 11.2,
      h: 0.4,
      fontSize: SMALL,
      color: LIGHT["ink-3"],
      margin: 0,
      valign: "top" as const,
    },
  };
  const rule = { x: BODY.x, y: 7.04, w: BODY.w, h: 0, line: { color: LIGHT.line, width: 0.75 } };
  const title = (y: number, h: number, fontSize: number, valign: "top" | "bottom") => ({
    placeholder: {
      options: {
        name: "title",
        type: "title" as const,
        x: BODY.x,
        y,
        w: BODY.w,
        h,
        fontSize,
        bold: true,
        color: LIGHT.ink,
        align: "left" as const,
        valign,
        margin: 0,
        fontFace: FONT,
      },
      text: "",
    },
  });
  const common = {
    background: { color: LIGHT.surface },
    slideNumber: { x: 12.3, y: 7.08, w: 0.5, h: 0.3, fontSize: SMALL, color: LIGHT["ink-3"], align: "right" as const },
  };
  // A second line is added below the first, which stands where it stood on the slide before.
  file.defineSlideMaster({
    title: MASTER,
    ...common,
    objects: [{ line: rule }, { text: foot }, title(0.35, 0.95, 24, "top")],
  });
  file.defineSlideMaster({
    title: TITLE_MASTER,
    ...common,
    objects: [{ line: rule }, { text: foot }, title(1.7, 1.2, 36, "bottom")],
  });
}

function drawSlide(file: PptxGenJS, slide: Slide): void {
  const { body, title, subtitle, part, parts, note } = slide;
  const isTitle = body.kind === "title";
  const page = file.addSlide({ masterName: isTitle ? TITLE_MASTER : MASTER });
  const isOfAgreement = body.kind === "agreement";
  // Outlines show titles alone, and a stage without its agreement says nothing.
  const whole = isOfAgreement ? `${subtitle}: ${title}` : title;
  const more = parts > 1 ? [run(` (${part} of ${parts})`, { size: 14, colour: LIGHT["ink-2"] })] : [];
  page.addText([{ text: cleanText(whole) }, ...more], { placeholder: "title" });
  const below = { ...BODY, y: isTitle ? 3.05 : 1.35, h: 0.5 };
  if (subtitle !== "" && !isOfAgreement)
    addText(page, [run(subtitle, { size: isTitle ? 20 : 13, colour: LIGHT["ink-2"] })], below, "Subtitle");
  drawBody(page, { title: whole, subtitle, body });
  if (note !== "")
    addText(
      page,
      [run("Note: ", { size: SMALL, isBold: true }), run(note, { size: SMALL })],
      { ...BODY, y: 6.62, h: 0.37 },
      "Note",
    );
  page.addNotes(cleanText(notesOf(slide)));
}

/** What the analyst wrote, what must be said with a chart, and the sentences. */
function notesOf({ body, quotes, note }: Slide): string {
  const remarks = body.kind === "coverage" ? body.plainRemarks : [];
  const cut = body.kind === "table" ? cutCells(body.table, fitOnSlide(body.table)) : [];
  const cited = quotes.map(
    ({ about, words, source, url }) => `${about}\n“${words}”\n${source}${url === null ? "" : `\n${url}`}`,
  );
  return [note, remarks.join(" "), cut.length === 0 ? "" : `In full: ${cut.join("; ")}`, ...cited]
    .filter((words) => words !== "")
    .join("\n\n");
}
