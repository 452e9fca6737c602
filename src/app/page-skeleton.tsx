import { BrandMark } from "../ui/brand-mark.tsx";
import { BoardSkeleton } from "../views/board/board-skeleton.tsx";
import { RailSkeleton } from "../views/filters/rail-skeleton.tsx";

/** The page's frame before the collection is open; index.html paints the same one before any script. */
export function PageSkeleton() {
  return (
    <>
      <header className="top">
        <span className="brand">
          <BrandMark />
          Pactwatch
        </span>
      </header>
      <div className="filters" />
      <div className="frame">
        <div className="rail">
          <RailSkeleton />
        </div>
        <main className="main">
          <BoardSkeleton />
        </main>
      </div>
    </>
  );
}
