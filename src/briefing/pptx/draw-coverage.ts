import type { Grain } from "../../model/grain.ts";
import { counted } from "../../ui/count-words.ts";
import { binName, shortDate } from "../../ui/date-words.ts";
import type { CoverageRow } from "../../views/coverage/coverage-rows.ts";
import { lineValue } from "../../views/coverage/line-paths.ts";
import { type Milestone, newestFirst } from "../../views/coverage/milestones.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT, partColour } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addText, BODY, type Box, line, type Page, run, SMALL } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "coverage" }>;

/** Names that stand side by side below the columns without touching. */
const MOST_NAMES = 11;
/**
 * In degrees, for names that stand upright.
 *
 * Without a turn both programmes slant the names, and at 0 LibreOffice breaks each between its letters.
 */
const LEAST_TURN = 1 / 60_000;
/** Columns from one name to the next are whole years where a grain has them. */
const BINS_OF_YEAR: Readonly<Record<Grain, number>> = { day: 1, week: 1, month: 12, quarter: 4, year: 1 };
const MOST_MILESTONES = 8;

/** A native chart, its columns stacked, or side by side where values are compared: the numbers are the file's own, to be edited there. */
export function drawCoverage(
  page: Page,
  title: string,
  { coverage, stack, isShare, milestones, plainRemarks }: Body,
): void {
  const labels = stack.rows.map(({ start }) => binName(start, coverage.grain));
  const isCompared = stack.isCompared === true;
  const grouping = isCompared ? "clustered" : isShare ? "percentStacked" : "stacked";
  // What stands side by side is no part of a whole that the programme could take a share of.
  const drawnValue = (row: CoverageRow, part: number) =>
    isCompared && isShare ? 100 * (lineValue(row, part, true) ?? 0) : (row.values[part] ?? 0);
  const chart: Box = { ...BODY, h: BODY.h - 0.85 };
  if (stack.rows.length > 0) {
    page.addChart(
      "bar",
      stack.parts.map(({ name }, part) => ({
        name: cleanText(name),
        labels,
        values: stack.rows.map((row) => Math.round(drawnValue(row, part) * 1000) / 1000),
      })),
      {
        ...chart,
        barDir: "col",
        barGrouping: grouping,
        barGapWidthPct: 20,
        // Columns of reports without a value have the colour of the ground.
        dataBorder: { pt: 0.5, color: LIGHT["ink-3"] },
        chartColors: stack.parts.map(({ colour }) => partColour(colour)),
        showLegend: true,
        legendPos: "t",
        legendFontSize: SMALL,
        catAxisLabelFontSize: SMALL,
        valAxisLabelFontSize: SMALL,
        catAxisLabelRotate: LEAST_TURN,
        catAxisLabelFrequency: String(binsPerName(labels.length, coverage.grain)),
        ...(isShare ? {} : wholeSteps(stack.rows, isCompared)),
        valGridLine: { color: LIGHT.line, size: 0.5 },
        objectName: "Coverage",
        altText: cleanText(
          `${title}. ${counted(labels.length, isCompared ? "group of columns" : "stacked column", isCompared ? "groups of columns" : undefined)} from ${labels[0]} to ${labels.at(-1)}; the sheet behind the chart has the numbers.`,
        ),
      },
    );
  }
  // The most telling are named, as a reader follows them: by day.
  const told = newestFirst(milestones.slice(0, MOST_MILESTONES)).reverse().map(milestoneWords);
  const more = milestones.length - told.length;
  const runs = [
    ...(told.length > 0
      ? [
          run("Milestones: ", { size: SMALL, isBold: true }),
          line(`${told.join("; ")}${more > 0 ? `; ${more} more are not named here` : ""}.`, { size: SMALL }),
        ]
      : []),
    run(plainRemarks.join(" "), { size: SMALL, colour: LIGHT["ink-2"] }),
  ];
  addText(page, runs, { ...BODY, y: BODY.y + BODY.h - 0.8, h: 0.82 }, "Milestones");
}

/** The highest axis that a programme would divide into halves. */
const LOW_AXIS = 8;

/** No report is counted by halves: a low axis has its marks at whole numbers. */
function wholeSteps(rows: readonly CoverageRow[], isCompared: boolean): { readonly valAxisMajorUnit?: number } {
  const highest = Math.max(0, ...rows.flatMap(({ total, values }) => (isCompared ? values : [total])));
  return highest <= LOW_AXIS ? { valAxisMajorUnit: 1 } : {};
}

/** Columns from one name to the next. */
function binsPerName(bins: number, grain: Grain): number {
  const year = BINS_OF_YEAR[grain];
  const least = Math.max(1, Math.ceil(bins / MOST_NAMES));
  return least <= 1 ? 1 : Math.ceil(least / year) * year;
}

function milestoneWords({ words, date }: Milestone): string {
  if (date === null || words.includes(shortDate(date))) return words;
  return `${words} (${shortDate(date)})`;
}
