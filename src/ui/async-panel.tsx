import { type ReactNode, useLayoutEffect, useState } from "react";

/** An answer on its way, as TanStack Query gives it. */
export interface Answering<Answer> {
  readonly data: Answer | undefined;
  readonly error: Error | null;
  /** Whether `data` answers the question before this one. */
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

export interface AsyncPanelProps<Answer> {
  readonly query: Answering<Answer>;
  /** What is asked for, to say what failed: "the board". */
  readonly what: string;
  /** The frame while nothing is known yet. */
  readonly skeleton: ReactNode;
  readonly isEmpty?: (answer: Answer) => boolean;
  readonly empty?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

/**
 * Decides between loading, failed, empty and ready.
 *
 * The old picture stays, paler, until the new one is there; when that fails, with the failure above it.
 */
export function AsyncPanel<Answer>({ query, what, skeleton, isEmpty, empty, children }: AsyncPanelProps<Answer>) {
  const { data, error, isPlaceholderData, refetch } = query;
  const failure = error !== null && (
    <div className="failure" role="alert">
      <p>
        <b>{`Could not read ${what}.`}</b> {error.message}
        {data !== undefined && isPlaceholderData && " What stands below answers the filter and day before."}
      </p>
      <button type="button" className="button" onClick={() => refetch()}>
        Try again
      </button>
    </div>
  );
  if (data === undefined) return error === null ? skeleton : failure;
  return (
    <>
      {failure}
      <AnswerArea isStale={isPlaceholderData} isBusy={isPlaceholderData && error === null}>
        {isEmpty?.(data) ? empty : children(data)}
      </AnswerArea>
    </>
  );
}

/** Most answers are there before; to fade for them would only flicker, and have everything painted twice more. */
const PALE_AFTER_MS = 150;

interface AnswerAreaProps {
  readonly isStale: boolean;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/**
 * Paler once it has been out of date for a while.
 *
 * What comes after that appears as another picture, as nobody looks any more for what the press did: headline, cards and
 * all below them would else be seen to jump.
 */
function AnswerArea({ isStale, isBusy, children }: AnswerAreaProps) {
  const [isLate, setIsLate] = useState(false);
  // Before anything is painted: the next answer may well come in time.
  useLayoutEffect(() => {
    if (!isStale) return undefined;
    setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), PALE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isStale]);
  return (
    <div
      className="answer"
      data-stale={(isStale && isLate) || undefined}
      data-late={(!isStale && isLate) || undefined}
      aria-busy={isBusy}
    >
      {children}
    </div>
  );
}
