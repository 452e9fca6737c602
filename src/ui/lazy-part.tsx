import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from "react";
import { FaultBoundary } from "./fault-boundary.tsx";

/**
 * A part of the page whose programme is fetched when it is first drawn.
 *
 * Until it is there `frame` stands in its place. When it cannot be fetched, or breaks, that is said there, and the rest
 * of the page goes on. It is no `Suspense`: React holds what comes soon after its frame back until 300 ms have passed.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  frame: ReactNode,
): (props: Props) => ReactNode {
  let fetched: ComponentType<Props> | null = null;

  function Part(props: Props) {
    const [Drawn, setDrawn] = useState(() => fetched);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Drawn !== null) return undefined;
      let isWanted = true;
      load().then(
        (part) => {
          fetched = part;
          if (isWanted) startTransition(() => setDrawn(() => part));
        },
        (error: unknown) => isWanted && setFault({ error }),
      );
      return () => {
        isWanted = false;
      };
    }, [Drawn]);
    if (fault !== null) throw fault.error;
    return Drawn === null ? frame : <Drawn {...props} />;
  }
  function LazyPart(props: Props) {
    return (
      <FaultBoundary says={brokenPart}>
        <Part {...props} />
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
