import { Component, type ReactNode } from "react";

export interface FaultBoundaryProps {
  /** What stands in the place of what broke; `onRetry` has that drawn anew. */
  readonly says: (error: Error, onRetry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly error: Error | null;
}

/** Says in words that what is inside broke, where it would else be blank. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.says(error, () => this.setState({ error: null }));
  }
}
