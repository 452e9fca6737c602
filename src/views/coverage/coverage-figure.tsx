import { type ReactNode, useMemo } from "react";
import { Unbroken } from "../../ui/unbroken.tsx";
import { boundCoverage } from "./bound-coverage.ts";
import { coverageWords } from "./compare-wording.ts";
import { CoveragePicture, type CoveragePictureProps } from "./coverage-picture.tsx";
import { coverageStack } from "./coverage-rows.ts";

type Derived = "drawn" | "leftOut" | "stack" | "headline" | "subtitle";

export interface CoverageFigureProps extends Omit<CoveragePictureProps, Derived> {
  /** Ids of the unfiltered answer, largest first, for colours that stay. */
  readonly usual: readonly string[];
  readonly controls: ReactNode;
}

/** Headline, unit and controls, which show a press at once, above the picture, which is drawn anew for another answer. */
export function CoverageFigure({ usual, controls, ...picture }: CoverageFigureProps) {
  const { coverage, by, filter, isShare, unit, shape, isTable, names } = picture;
  const { drawn, leftOut } = useMemo(() => boundCoverage(coverage, unit), [coverage, unit]);
  const stack = useMemo(() => coverageStack(drawn, usual, by), [drawn, usual, by]);
  // Lines and small charts show no column whose height a headline could name.
  const isWithoutTotals = shape !== "columns" && !isTable;
  const drawnAs = { coverage, stack, by, filter, unit, isShare, isWithoutTotals };
  const { headline, subtitle } = coverageWords(drawnAs, names);
  return (
    <figure className="figure" aria-labelledby="coverage-headline">
      <div className="figure-head">
        <h3 id="coverage-headline">
          <Unbroken words={headline} />
        </h3>
        <p className="figure-unit">{subtitle}</p>
        {controls}
      </div>
      <CoveragePicture {...picture} {...{ drawn, leftOut, stack, headline, subtitle }} />
    </figure>
  );
}
