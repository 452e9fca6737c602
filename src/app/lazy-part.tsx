import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { FaultBoundary } from "./fault-boundary.tsx";

/**
 * A part of the page whose programme is fetched when it is first drawn.
 *
 * Until it is there `frame` stands in its place. When it cannot be fetched, or breaks, that is said there, and the rest
 * of the page goes on.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  frame: ReactNode,
): (props: Props) => ReactNode {
  const Part = lazy(async () => ({ default: await load() }));
  function LazyPart(props: Props) {
    return (
      <FaultBoundary says={brokenPart}>
        <Suspense fallback={frame}>
          <Part {...props} />
        </Suspense>
      </FaultBoundary>
    );
  }
  return LazyPart;
}

function brokenPart({ message }: Error): ReactNode {
  return (
    <div className="failure" role="alert">
      <p>
        <b>This part of the page could not be shown.</b> {message}
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
