const CARDS = Array.from({ length: 9 }, (_, place) => place);
const RUNGS = Array.from({ length: 6 }, (_, place) => place);

/** The board's frame before anything is known: the rungs are dotted feet. The page's first paint has the same one. */
export function BoardSkeleton() {
  return (
    <div className="skeleton board-skeleton" aria-busy="true">
      <header className="lead">
        <div>
          <h1>Reading the collection…</h1>
          <p>A filter changes the evidence you see, never the stage.</p>
        </div>
      </header>
      <div className="section-head">
        <h2>Treaties</h2>
      </div>
      <div className="board">
        {CARDS.map((card) => (
          <div key={card} className="card">
            <span className="bone" />
            <span className="bone short" />
            <div className="ladder">
              {RUNGS.map((rung) => (
                <span key={rung} className="rung-slot">
                  <span className="rung-bar unknown" />
                </span>
              ))}
            </div>
            <span className="bone short" />
          </div>
        ))}
      </div>
    </div>
  );
}
