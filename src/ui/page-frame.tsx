export interface PageFrameProps {
  /** What is being read: "the promises". */
  readonly what: string;
}

/** A page's frame before anything of it is known, as high as a screen, so that nothing below it moves up. */
export function PageFrame({ what }: PageFrameProps) {
  return (
    <div className="skeleton page-frame" aria-busy="true">
      <header className="lead">
        <div>
          <h1>Reading {what}…</h1>
          <p>A filter changes the evidence you see, never the stage.</p>
        </div>
      </header>
      <div className="section-head">
        <h2>
          <span className="bone short" />
        </h2>
      </div>
      <div className="figure">
        <span className="bone" />
        <span className="bone short" />
        <span className="bone" />
      </div>
    </div>
  );
}
