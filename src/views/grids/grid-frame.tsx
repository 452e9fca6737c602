import type { ReactNode } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import type { UpdateView } from "../../state/use-view-state.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { Names } from "../../ui/names.ts";
import { Unbroken } from "../../ui/unbroken.tsx";

/** What every grid is given. */
export interface GridProps {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly names: Names;
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** The way to the other grids. */
  readonly gridSwitch: ReactNode;
}

export interface GridFrameProps {
  readonly headline: string;
  /** What is counted and where it comes from. */
  readonly note: string;
  readonly gridSwitch: ReactNode;
  /** What is left out, or "". */
  readonly foot: string;
  readonly children: ReactNode;
}

/** A grid below its headline. On a narrow screen the sheet scrolls, and the countries stay in sight. */
export function GridFrame({ headline, note, gridSwitch, foot, children }: GridFrameProps) {
  return (
    <>
      <header className="lead">
        <div>
          <h1>
            <Unbroken words={headline} />
          </h1>
          <p>{note}</p>
        </div>
        {gridSwitch}
      </header>
      <section className="grid-sheet" aria-label="Grid">
        {children}
      </section>
      {foot !== "" && <p className="grid-foot muted">{foot}</p>}
    </>
  );
}
