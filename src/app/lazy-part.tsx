import { Component, type ComponentType, lazy, type ReactNode, Suspense } from "react";

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
      <PartBoundary>
        <Suspense fallback={frame}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    );
  }
  return LazyPart;
}

interface PartBoundaryState {
  readonly error: Error | null;
}

class PartBoundary extends Component<{ readonly children: ReactNode }, PartBoundaryState> {
  override state: PartBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p>
          <b>This part of the page could not be shown.</b> {error.message}
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
