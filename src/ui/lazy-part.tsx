import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import { FaultBoundary } from "./fault-boundary.tsx";
import { loadPageAnew } from "./load-page-anew.ts";

/**
 * A part of the page whose programme is fetched when it is first drawn.
 *
 * Until it is there `frame` stands in its place. When it cannot be fetched, or breaks, that is said there, or by `says`,
 * and the rest of the page goes on; a reader who tries again has it fetched anew. A browser may keep for as long as the
 * page is open that a programme's file did not come, and never ask for it again: what fails when it is tried again has
 * the page loaded anew by `startAnew`, whose address says what was shown. It is no `Suspense`: React holds what comes soon
 * after its frame back until 300 ms have passed.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  frame: ReactNode | ((props: Props) => ReactNode),
  says: (words: ReactNode, onRetry: () => void, props: Props) => ReactNode = brokenPart,
  startAnew: () => Promise<boolean> = loadPageAnew,
): (props: Props) => ReactNode {
  let fetched: ComponentType<Props> | null = null;

  function Part({ isRetry, props }: { readonly isRetry: RefObject<boolean>; readonly props: Props }) {
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
        async (error: unknown) => {
          const isStarting = isWanted && isRetry.current && (await startAnew());
          if (isWanted && !isStarting) setFault({ error });
        },
      );
      return () => {
        isWanted = false;
      };
    }, [Drawn, isRetry]);
    if (fault !== null) throw fault.error;
    if (Drawn !== null) return <Drawn {...props} />;
    return typeof frame === "function" ? frame(props) : frame;
  }
  function LazyPart(props: Props) {
    const isRetry = useRef(false);
    return (
      <FaultBoundary
        says={({ message }, onRetry) =>
          says(
            <p>
              <b>This part of the page could not be shown.</b> {message}
            </p>,
            () => {
              isRetry.current = true;
              onRetry();
            },
            props,
          )
        }
      >
        <Part isRetry={isRetry} props={props} />
      </FaultBoundary>
    );
  }
  return LazyPart;
}

function brokenPart(words: ReactNode, onRetry: () => void): ReactNode {
  return (
    <div className="failure" role="alert">
      {words}
      <RetryButtons onRetry={onRetry} />
    </div>
  );
}

/** A fetch may do better the next time; after a new build only a page that is loaded anew knows the files' names. */
export function RetryButtons({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Reload the page
      </button>
    </>
  );
}
