import { describe, expect, it } from "vitest";
import { readOf } from "./opened-text.ts";
import { type Printed, pdfFile } from "./pdf-file.ts";

const LEFT = [
  "The two towns signed a pact in",
  "the old hall by the river, and",
  "their mayors went home by boat",
  "while the bells rang all night.",
  "More of it is told by a clerk.",
];
const RIGHT = [
  "A new quay was not approved by",
  "the council of the harbour, who",
  "may vote on it again next year",
  "if the costs are told by then,",
  "as a speaker of theirs has said.",
];

/** Both columns, row by row. */
function sideBySide(left: readonly string[], right: readonly string[], y = 700): Printed[] {
  return left.flatMap((words, row): Printed[] => [
    [72, y - 14 * row, 11, words],
    ...(right[row] === undefined ? [] : [[row === 0 ? 330 : 320, y - 14 * row, 11, right[row] ?? ""] as const]),
  ]);
}

async function textOf(lines: readonly Printed[]): Promise<string> {
  const { articles } = await readOf("a.pdf", pdfFile([lines]));
  return articles[0]?.text.replace(/\s+/g, " ") ?? "";
}

describe("splitColumns", () => {
  it("reads two columns that are drawn row by row one after the other", async () => {
    expect(await textOf(sideBySide(LEFT, RIGHT))).toBe([...LEFT, ...RIGHT].join(" "));
    expect(await textOf(sideBySide(LEFT, RIGHT.slice(0, 4)))).toBe([...LEFT, ...RIGHT.slice(0, 4)].join(" "));
  });

  const THIRD = [
    "Boats are late this",
    "week as the ice is",
    "thick on the upper",
    "lake and on most of",
    "the lower one too.",
  ];
  /** Three columns, row by row; one that has ended leaves its place blank. */
  const abreast = (columns: readonly (readonly string[])[]) =>
    LEFT.flatMap((_, row) =>
      columns.flatMap((words, column): Printed[] => {
        const own = words[row];
        return own === undefined ? [] : [[50 + 180 * column, 700 - 14 * row, 10, own]];
      }),
    );

  it("reads three columns one after the other, also where one of them has ended", async () => {
    for (const columns of [
      [LEFT, RIGHT, THIRD],
      [LEFT, RIGHT.slice(0, 4), THIRD],
      [LEFT, RIGHT, THIRD.slice(0, 4)],
    ]) {
      expect(await textOf(abreast(columns))).toBe(columns.flat().join(" "));
    }
  });

  it("parts what stands above a line over both columns from what stands below it", async () => {
    const across = "What the towns said of it on the day after in a paper of some pages, and what not.";
    const below = (lines: readonly string[]) => lines.map((words) => words.replace("the", "our"));
    const page = [
      ...sideBySide(LEFT, RIGHT),
      [72, 600, 11, across] as const,
      ...sideBySide(below(LEFT), below(RIGHT), 570),
    ];
    expect(await textOf(page)).toBe([...LEFT, ...RIGHT, across, ...below(LEFT), ...below(RIGHT)].join(" "));
  });

  it("leaves the rows of a table as they stand", async () => {
    const [names, days] = [
      ["River pact", "Hill pact", "Quay pact", "Mill pact", "Port pact"],
      ["5 March 2021", "6 April 2021", "none so far", "7 May 2021", "8 June 2021"],
    ];
    const rows = names.map((name, row) => `${name} ${days[row]}`);
    expect(await textOf(sideBySide(names, days))).toBe(rows.join(" "));
  });

  it("leaves a table of whole clauses as it stands, as each row tells of its own thing", async () => {
    const names = [
      "The river pact of two towns",
      "The hill pact of the valley",
      "The quay pact of the port",
      "The mill pact of the lake",
    ];
    const told = [
      "entered into force in May 2021",
      "is under negotiation between both",
      "entered into force in June 2021",
      "was ended in the same summer",
    ];
    expect(await textOf(sideBySide(names, told))).toBe(names.map((name, row) => `${name} ${told[row]}`).join(" "));
  });

  it("leaves words alone that stand far apart in a few lines", async () => {
    const page = [...sideBySide(LEFT.slice(0, 2), RIGHT.slice(0, 2)), [72, 600, 11, LEFT[2] ?? ""] as const];
    expect(await textOf(page)).toBe(`${LEFT[0]} ${RIGHT[0]} ${LEFT[1]} ${RIGHT[1]} ${LEFT[2]}`);
  });
});
