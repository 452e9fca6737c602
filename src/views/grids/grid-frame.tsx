import type { ReactNode } from "react";

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
          <h1>{headline}</h1>
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
