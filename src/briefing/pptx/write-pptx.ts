import PptxGenJS from "pptxgenjs";
import { footLine, stampLine } from "../brief.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { Deck, Slide } from "../slide.ts";
import { slideHeading } from "../slide-heading.ts";
import { drawBody } from "./draw-body.ts";
import { fitOnSlide } from "./draw-table.ts";
import { finishFile } from "./finish-file.ts";
import { cutCells } from "./fit-table.ts";
import { type FittedTitle, fitTitle } from "./fit-title.ts";
import { addText, BODY, run, SMALL } from "./slide-page.ts";

const MASTER = "Pactwatch";
const TITLE_MASTER = "Pactwatch title";
const FONT = "Arial";
/** Points of a title of two lines, and of the first slide's. */
const TITLE_SIZE = 24;
const COVER_SIZE = 36;
/** Letters of two lines at a slide's foot; the whole stamp stands on the first slide and in what the file says of itself. */
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
    objects: [{ line: rule }, { text: foot }, title(0.35, 0.95, TITLE_SIZE, "top")],
  });
  file.defineSlideMaster({
    title: TITLE_MASTER,
    ...common,
    // Its lines are the whole stamp.
    objects: [title(1.7, 1.2, COVER_SIZE, "bottom")],
  });
}

function drawSlide(file: PptxGenJS, slide: Slide): void {
  const { body, subtitle, note } = slide;
  const isTitle = body.kind === "title";
  const page = file.addSlide({ masterName: isTitle ? TITLE_MASTER : MASTER });
  const isOfAgreement = body.kind === "agreement";
  const { words, size, behind } = titleOf(slide);
  const more = behind === "" ? [] : [run(behind, { size: 14, colour: LIGHT["ink-2"] })];
  page.addText([{ text: cleanText(words), options: { fontSize: size } }, ...more], { placeholder: "title" });
  const below = { ...BODY, y: isTitle ? 3.05 : 1.35, h: 0.5 };
  if (subtitle !== "" && !isOfAgreement)
    addText(page, [run(subtitle, { size: isTitle ? 20 : 13, colour: LIGHT["ink-2"] })], below, "Subtitle");
  drawBody(page, { title: slideHeading(slide), subtitle, body });
  if (note !== "")
    addText(
      page,
      [run("Note: ", { size: SMALL, isBold: true }), run(note, { size: SMALL })],
      { ...BODY, y: 6.62, h: 0.37 },
      "Note",
    );
  page.addNotes(cleanText(notesOf(slide)));
}

/** The title as its box has room for it, and what stands behind it. */
function titleOf({ body, title, subtitle, part, parts }: Slide): FittedTitle & { readonly behind: string } {
  const behind = parts > 1 ? ` (${part} of ${parts})` : "";
  const name = body.kind === "agreement" ? subtitle : "";
  return { ...fitTitle({ name, says: title, behind }, body.kind === "title" ? COVER_SIZE : TITLE_SIZE), behind };
}

/** What the analyst wrote, what must be said with a chart, and the sentences. */
function notesOf(slide: Slide): string {
  const { body, quotes, note } = slide;
  const heading = slideHeading(slide);
  const remarks = body.kind === "coverage" ? body.plainRemarks : [];
  const cut = [
    ...(titleOf(slide).words === heading ? [] : [heading]),
    ...(body.kind === "table" ? cutCells(body.table, fitOnSlide(body.table)) : []),
  ];
  const cited = quotes.map(
    ({ about, words, source, url }) => `${about}\n“${words}”\n${source}${url === null ? "" : `\n${url}`}`,
  );
  return [note, remarks.join(" "), cut.length === 0 ? "" : `In full: ${cut.join("; ")}`, ...cited]
    .filter((words) => words !== "")
    .join("\n\n");
}
