import { Component, type ReactNode } from "react";

interface PageBoundaryState {
  readonly error: Error | null;
}

/** Says in words that the page broke, where it would else be blank. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, PageBoundaryState> {
  override state: PageBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="main">
        <div className="failure" role="alert">
          <p>
            <b>The page broke off.</b> This is a fault of the programme, not of the collection: {error.message}
          </p>
          <a className="button" href={window.location.pathname}>
            Start again without the link’s filters
          </a>
        </div>
      </main>
    );
  }
}
