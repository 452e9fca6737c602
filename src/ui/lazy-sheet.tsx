import { type ComponentType, type ReactNode, useLayoutEffect, useRef } from "react";
import { KeptKeys } from "./kept-keys.tsx";
import { lazyPart, RetryButtons } from "./lazy-part.tsx";

/**
 * A sheet over the page whose programme is fetched when it is first opened; `closeOf` gives what closes it.
 *
 * Meanwhile its keys are kept for it. When it cannot be fetched, or breaks, a small sheet in its place says so: whatever
 * part of the page is seen.
 */
export function lazySheet<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  closeOf: (props: Props) => () => void,
  startAnew?: () => Promise<boolean>,
): (props: Props) => ReactNode {
  return lazyPart(
    load,
    (props) => <KeptKeys onClose={closeOf(props)} />,
    (words, onRetry, props) => <BrokenSheet words={words} onRetry={onRetry} onClose={closeOf(props)} />,
    startAnew,
  );
}

interface BrokenSheetProps {
  readonly words: ReactNode;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

function BrokenSheet({ words, onRetry, onClose }: BrokenSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed by itself before it is taken away, it gives the focus back to what opened it.
  const leave = (then: () => void) => () => {
    dialog.current?.close();
    then();
  };
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="failure"
      role="alertdialog"
      aria-label="Could not be shown"
      style={{ margin: "auto", maxWidth: "32rem", color: "inherit" }}
      onCancel={leave(onClose)}
    >
      {words}
      <RetryButtons onRetry={leave(onRetry)} />
      <button type="button" className="button" onClick={leave(onClose)}>
        Close
      </button>
    </dialog>
  );
}
