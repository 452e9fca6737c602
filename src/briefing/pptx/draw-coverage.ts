import { binName } from "../../ui/date-words.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT, partColour } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addText, BODY, type Box, line, type Page, run } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "coverage" }>;

/** A native stacked chart: the numbers are the file's own, to be edited there. */
export function drawCoverage(page: Page, { coverage, stack, isShare, milestones, remarks }: Body): void {
  const labels = stack.rows.map(({ start }) => binName(start, coverage.grain));
  const chart: Box = { ...BODY, h: BODY.h - 0.75 };
  if (stack.rows.length > 0) {
    page.addChart(
      "bar",
      stack.parts.map(({ name }, part) => ({
        name: cleanText(name),
        labels,
        values: stack.rows.map(({ values }) => Math.round((values[part] ?? 0) * 1000) / 1000),
      })),
      {
        ...chart,
        barDir: "col",
        barGrouping: isShare ? "percentStacked" : "stacked",
        barGapWidthPct: 20,
        chartColors: stack.parts.map(({ colour }) => partColour(colour)),
        showLegend: true,
        legendPos: "t",
        legendFontSize: 10,
        catAxisLabelFontSize: 9,
        valAxisLabelFontSize: 9,
        catAxisLabelFrequency: String(Math.max(1, Math.ceil(labels.length / 20))),
        valGridLine: { color: LIGHT.line, size: 0.5 },
        altText: cleanText(
          "Coverage over time as stacked columns; the title says what they show, the sheet behind the chart has the numbers.",
        ),
      },
    );
  }
  const told = milestones.slice(0, 8).map(({ words, date }) => (date === null ? words : `${words} (${date})`));
  const runs = [
    ...(told.length > 0
      ? [run("Milestones: ", { size: 10, isBold: true }), line(`${told.join("; ")}.`, { size: 10 })]
      : []),
    run(remarks.join(" "), { size: 10, colour: LIGHT["ink-2"] }),
  ];
  addText(page, runs, { ...BODY, y: BODY.y + BODY.h - 0.7, h: 0.72 }, "Milestones");
}
