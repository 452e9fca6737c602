import type { SlideBody } from "../../briefing/slide.ts";
import { columnBoxes } from "../../views/coverage/column-shape.ts";
import { CoverageAxis } from "../../views/coverage/coverage-axis.tsx";
import { CoverageColumns } from "../../views/coverage/coverage-columns.tsx";
import { laneBoxes, PLOT_MARGIN } from "../../views/coverage/coverage-layout.ts";
import { placeMilestones } from "../../views/coverage/milestone-layout.ts";
import { MilestoneLines } from "../../views/coverage/milestone-lines.tsx";
import { MilestoneShape } from "../../views/coverage/milestone-marks.tsx";
import { stackScale, tickWords } from "../../views/coverage/plot-scale.ts";

/** The chart is laid out for this size, or another width, and then scaled to its place. */
const WIDTH_PX = 1080;
const HEIGHT_PX = 400;
const GLYPH_PX = 6.6;

/** Stacked columns with the milestones of the evidence above them. */
export function CoverageBody({
  coverage,
  stack,
  isShare,
  milestones,
  remarks,
  widthPx = WIDTH_PX,
}: Extract<SlideBody, { kind: "coverage" }> & { readonly widthPx?: number }) {
  if (stack.rows.length === 0) return <p className="slide-remark">{remarks.join(" ")}</p>;
  const { places, bandPx } = placeMilestones(coverage, milestones, widthPx, labelWidth);
  const top = PLOT_MARGIN.top + bandPx;
  const plot = {
    x: PLOT_MARGIN.left,
    y: top,
    width: widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right,
    height: HEIGHT_PX - top,
  };
  const scale = stackScale(stack, isShare);
  const heightOf = (value: number) => plot.height * Math.min(1, value / scale.top);
  const lanes = laneBoxes(coverage, widthPx).reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const axisPx = 22 + lanes * 18;
  return (
    <>
      <ul className="slide-legend">
        {stack.parts.map(({ id, name, colour }) => (
          <li key={id}>
            <span className={`swatch part-${colour ?? "none"}`} />
            {name}
          </li>
        ))}
      </ul>
      <div className="slide-chart plot">
        <svg viewBox={`0 0 ${widthPx} ${HEIGHT_PX + axisPx}`} role="img" aria-label="Coverage over time, see the title">
          {[0, ...scale.ticks].map((value) => {
            const y = top + plot.height - heightOf(value);
            return (
              <g key={value} className="slide-tick">
                <path d={`M${plot.x} ${y}h${plot.width}`} />
                <text x={plot.x - 6} y={y + 4} textAnchor="end">
                  {tickWords(value, isShare)}
                </text>
              </g>
            );
          })}
          <MilestoneLines places={places} widthPx={widthPx} heightPx={HEIGHT_PX} />
          <CoverageColumns stack={stack} boxes={columnBoxes(stack, plot, heightOf, isShare)} isShare={isShare} />
          <g className="milestones">
            {places.map(({ milestone, x, y, textX, side }) => (
              <g key={`${milestone.agreement} ${milestone.stage}`} className={`milestone ${milestone.kind}`}>
                {/* The letters' width is guessed: what is held is the end of the words that is by their mark. */}
                <text
                  x={side === "left" ? textX + labelWidth(milestone.words) : textX}
                  y={y + 4}
                  textAnchor={side === "left" ? "end" : "start"}
                >
                  {milestone.words}
                </text>
                <MilestoneShape kind={milestone.kind} x={x + 0.5} y={y} />
              </g>
            ))}
          </g>
          <g transform={`translate(0 ${HEIGHT_PX})`}>
            <CoverageAxis coverage={coverage} widthPx={widthPx} />
          </g>
        </svg>
      </div>
      {remarks.length > 0 && <p className="slide-remark">{remarks.join(" ")}</p>}
    </>
  );
}

function labelWidth(words: string): number {
  return words.length * GLYPH_PX;
}
