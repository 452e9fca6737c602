import { cutWords } from "../cut-words.ts";
import type { FileColours } from "../file-colours.ts";
import { groupSpans } from "../group-spans.ts";
import type { ColumnGroup, Slide, SlideRow, SlideTable, Stamp } from "../slide.ts";
import { DRAWN_WIDTH, type Drawn, GLYPH, LINE_LETTERS, MARGIN, pictureOf } from "./picture-frame.ts";
import { STRIP_KEY, stripHead, stripLine } from "./promise-strip-svg.ts";
import { element, lettersWide, textElement, widestPart, wrapped } from "./svg-elements.ts";

const LINE = 15;
const PAD = 6;
const GAP = 14;
/** Letters of a cell that are drawn; all of them stand in its title. */
const MOST_CELL = 160;
/** What lines beside the rows take of the drawn width. */
const STRIP_WIDTH = 320;
const BOLD_GLYPH = GLYPH * 1.08;
/** Of the drawn width, what one column takes at most beside others that ask for less. */
const MOST_SHARE = 0.4;

/** A table of a slide as a picture: every row, words broken where a column is too narrow. @throws on a slide without one. */
export function tableSvg(slide: Slide, stamp: Stamp, isDark: boolean): string {
  const { body } = slide;
  if (body.kind !== "table") throw new TypeError(`no table is on a slide of the kind ${body.kind}`);
  return pictureOf(slide, stamp, isDark, (top, colours) => drawTable(body.table, body.remark, top, colours));
}

function drawTable(table: SlideTable, remark: string, top: number, colours: FileColours): Drawn {
  const { strip } = table;
  const drawnWidth = DRAWN_WIDTH - (strip === undefined ? 0 : STRIP_WIDTH + GAP);
  const stripAt = { x: MARGIN + DRAWN_WIDTH - STRIP_WIDTH, width: STRIP_WIDTH };
  const widths = columnWidths(table, drawnWidth);
  const isNumber = table.heads.map((_, column) => table.rows.every(({ cells }) => /^\d*$/.test(cells[column] ?? "")));
  const lefts = widths.map((_, column) => MARGIN + widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const markup: string[] = [];
  let y = top;

  function drawRow(cells: readonly string[], isHead: boolean, isHot: boolean): void {
    const lines = cells.map((cell, column) =>
      wrapped(
        cutWords(cell, MOST_CELL),
        Math.floor(((widths[column] ?? 0) - GAP) / (column === 0 ? BOLD_GLYPH : GLYPH)),
      ),
    );
    const height = Math.max(1, ...lines.map(({ length }) => length)) * LINE + 2 * PAD;
    for (const [column, words] of lines.entries()) {
      const isLate = isHot && column === cells.length - 1;
      const x = (lefts[column] ?? 0) + (isNumber[column] ? (widths[column] ?? 0) - GAP : 0);
      const look = {
        x,
        size: 12,
        weight: isHead || column === 0 ? 700 : 400,
        colour: isLate ? colours.alert : colours.ink,
        anchor: isNumber[column] ? ("end" as const) : ("start" as const),
      };
      const texts = words.map((line, at) => textElement(line, { ...look, y: y + PAD + 11 + at * LINE }));
      const whole = cells[column] ?? "";
      const isCut = whole !== cutWords(whole, MOST_CELL);
      markup.push(isCut ? element("g", {}, element("title", {}, whole) + texts.join(""), true) : texts.join(""));
    }
    y += height;
    markup.push(
      element("path", { d: `M${MARGIN} ${y}h${DRAWN_WIDTH}`, stroke: `#${isHead ? colours.rule : colours.line}` }),
    );
  }
  function drawGroups(groups: readonly ColumnGroup[]): void {
    const spans = groupSpans(groups, widths).map(({ name, left, width }) => ({
      x: MARGIN + left,
      lines: wrapped(name, Math.floor((width - GAP) / BOLD_GLYPH)),
    }));
    for (const { x, lines } of spans) {
      const look = { x, size: 12, weight: 700, colour: colours.ink };
      markup.push(...lines.map((line, at) => textElement(line, { ...look, y: y + PAD + 11 + at * LINE })));
    }
    y += Math.max(1, ...spans.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
  }
  if (table.rows.length > 0 && table.groups !== undefined) drawGroups(table.groups);
  if (table.rows.length > 0) {
    if (strip !== undefined) markup.push(stripHead(strip, { ...stripAt, y: y + 9 }, colours));
    drawRow(table.heads, true, false);
  }
  for (const [row, { cells, isHot }] of table.rows.entries()) {
    const above = y;
    drawRow(cells, false, isHot);
    const marks = strip?.lines[row];
    if (strip !== undefined && marks !== undefined)
      markup.push(stripLine(strip, marks, { ...stripAt, y: (above + y) / 2 }, colours));
  }
  const remarks = [...wrapped(strip === undefined ? "" : STRIP_KEY, LINE_LETTERS), ...wrapped(remark, LINE_LETTERS)];
  markup.push(
    ...remarks.map((words, at) =>
      textElement(words, { x: MARGIN, y: y + 22 + at * LINE, size: 12, colour: colours["ink-2"] }),
    ),
  );
  return { markup, bottom: y + (remarks.length > 0 ? 14 + remarks.length * LINE : 8) };
}

/**
 * As wide as the longest words ask for, of which one column takes no more than a part; where all together ask for too much,
 * each gives of what it has beyond its widest word or date. Where even these ask for too much, the widest alone are cut.
 */
function columnWidths({ heads, rows }: SlideTable, drawnWidth: number): number[] {
  const asked = heads.map((head, column) => {
    const cells = [head, ...rows.map(({ cells }: SlideRow) => cells[column] ?? "")];
    const widthOf = (letters: (cell: string) => number) =>
      Math.min(
        MOST_SHARE * drawnWidth,
        Math.max(...cells.map(letters)) * (column === 0 ? BOLD_GLYPH : GLYPH) + GAP + 4,
      );
    return { least: widthOf(widestPart), wanted: widthOf(lettersWide) };
  });
  const sumOf = (part: "least" | "wanted") => asked.reduce((total, own) => total + own[part], 0);
  const [least, wanted] = [sumOf("least"), sumOf("wanted")];
  if (wanted <= drawnWidth) return asked.map((own) => (own.wanted * drawnWidth) / Math.max(1, wanted));
  if (least >= drawnWidth) {
    return levelled(
      asked.map((own) => own.least),
      drawnWidth,
    );
  }
  const share = (drawnWidth - least) / (wanted - least);
  return asked.map((own) => own.least + (own.wanted - own.least) * share);
}

/** The widths cut at one level, so that all of them take `room`. */
function levelled(widths: readonly number[], room: number): number[] {
  let [left, level] = [room, 0];
  for (const [at, width] of [...widths].sort((a, b) => a - b).entries()) {
    level = left / (widths.length - at);
    if (width >= level) break;
    left -= width;
  }
  return widths.map((width) => Math.min(width, level));
}
