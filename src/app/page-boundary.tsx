import type { ReactNode } from "react";
import { FaultBoundary } from "../ui/fault-boundary.tsx";

/** Says in words that the page broke, where it would else be blank. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  return <FaultBoundary says={brokenPage}>{children}</FaultBoundary>;
}

function brokenPage({ message }: Error): ReactNode {
  return (
    <main className="main">
      <div className="failure" role="alert">
        <p>
          <b>The page broke off.</b> This is a fault of the programme, not of the collection: {message}
        </p>
        <a className="button" href={window.location.pathname}>
          Start again without the link’s filters
        </a>
      </div>
    </main>
  );
}
