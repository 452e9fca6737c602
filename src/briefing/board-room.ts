import type { BoardColumn, BoardLine } from "./slide.ts";

/** Letters of a status in a line, and of an agreement's name, in the smaller of the two sizes of type. */
const STATUS_LETTERS = 36;
const NEXT_LETTERS = 40;
const NAME_LETTERS = 22;
/** The least height of a line, as its stair is higher than a letter, and what lies above and below its words. */
const STAIR_LINES = 1.3;
const EDGE_LINES = 0.4;

/** What sums of heights differ by where they mean the same. */
const NEARLY = 1e-9;

/** How much larger the type is where a column has few lines. */
export const ROOMY_TYPE = 1.08;

/** How high a line of the board is, in lines of its smaller type. */
export function boardLineHeight({ name, stage, when, next }: BoardLine, type = 1): number {
  const linesOf = (letters: number, most: number) => Math.ceil((letters * type) / most);
  const status = linesOf(stage.length + 1 + when.length, STATUS_LETTERS) + linesOf(next.length, NEXT_LETTERS);
  return type * (Math.max(STAIR_LINES, status, linesOf(name.length, NAME_LETTERS)) + EDGE_LINES);
}

/** The height of all lines of a column, without its heading. */
export function columnHeight({ lines }: Pick<BoardColumn, "lines">, type = 1): number {
  return lines.reduce((sum, line) => sum + boardLineHeight(line, type), 0);
}

/** The groups side by side where each fits a column of `room`; else one after the other, each in two columns a slide. */
export function boardPages(groups: readonly BoardColumn[], room: number): (readonly BoardColumn[])[] {
  if (groups.every((group) => columnHeight(group) <= room)) return [groups];
  return groups.flatMap((group) => {
    const columns = columnsWithin(group, room);
    const pages = Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) =>
      columns.slice(2 * page, 2 * page + 2),
    );
    return pages.map((own, page) =>
      own.map(
        (lines, place): BoardColumn => ({
          heading: page + place === 0 ? group.heading : `${group.heading}, continued`,
          lines,
        }),
      ),
    );
  });
}

/** As few columns as hold the lines, an even number of them, each about as high as the others. */
function columnsWithin(group: BoardColumn, room: number): (readonly BoardLine[])[] {
  for (let count = 2; count < group.lines.length; count += 2) {
    const columns = columnsOfHeight(group.lines, columnHeight(group) / count);
    if (columns.length <= count && columns.every((lines) => columnHeight({ lines }) <= room)) return columns;
  }
  return group.lines.map((line) => [line]);
}

/** Cut where the sum is nearest to a multiple of `height`. */
function columnsOfHeight(lines: readonly BoardLine[], height: number): (readonly BoardLine[])[] {
  const columns: BoardLine[][] = [];
  let above = 0;
  for (const line of lines) {
    const own = boardLineHeight(line);
    const column = Math.max(0, Math.ceil((above + own / 2) / height - NEARLY) - 1);
    columns[column] = [...(columns[column] ?? []), line];
    above += own;
  }
  return columns.filter((column) => column !== undefined);
}
