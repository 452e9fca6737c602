const FACETS = Array.from({ length: 4 }, (_, place) => place);
const ROWS = Array.from({ length: 7 }, (_, place) => place);

/** The rail's frame before the counts are known. */
export function RailSkeleton() {
  return (
    <div className="skeleton" aria-busy="true">
      {FACETS.map((facet) => (
        <div key={facet} className="facet">
          <span className="bone short" />
          {ROWS.map((row) => (
            <span key={row} className="bone" />
          ))}
        </div>
      ))}
    </div>
  );
}
