import { type ReactNode, useMemo } from "react";
import { subjectWords } from "../../ui/filter-wording.ts";
import { Unbroken } from "../../ui/unbroken.tsx";
import { boundCoverage } from "./bound-coverage.ts";
import { compareHeadline, compareSubtitle } from "./compare-wording.ts";
import { CoveragePicture, type CoveragePictureProps } from "./coverage-picture.tsx";
import { coverageStack } from "./coverage-rows.ts";
import { coverageHeadline, coverageSubtitle, shareHeadline } from "./coverage-wording.ts";

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
  const subject = subjectWords(filter, names);
  // Lines and small charts show no column whose height a headline could name.
  const isCompared = stack.isCompared === true && stack.rows.length > 0;
  const isShareDrawn = (isShare || (shape !== "columns" && !isTable)) && stack.rows.length > 0;
  const headline = isCompared
    ? compareHeadline(stack, by, filter, names, unit)
    : isShareDrawn
      ? shareHeadline(stack, subject)
      : coverageHeadline(coverage, subject, unit);
  const subtitle = (stack.isCompared === true ? compareSubtitle : coverageSubtitle)(coverage.grain, by, isShare, unit);
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
