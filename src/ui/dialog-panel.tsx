import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { Icon } from "./icon.tsx";
import { printSheetOf } from "./print-sheet.ts";

export interface DialogPanelProps {
  /** What the panel is, for its name: "UK–Japan RAA". */
  readonly name: string;
  /** What kind of thing it is, in its bar: "Report". */
  readonly kind: string;
  readonly className: string;
  /** What stands in its bar beside the way out. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly onKeyDown?: (key: string) => void;
  readonly children: ReactNode;
}

/**
 * A sheet over the page as long as it is mounted.
 *
 * Escape, the cross and a press beside the sheet have it out of sight at once, which costs a frame no more than the sheet
 * itself; its owner, who takes it away, is told after that frame, as the whole page below is styled anew then. A key or a
 * press that comes before is for the page already. The focus goes back where it was.
 */
export function DialogPanel({ name, kind, className, tools, onClose, onKeyDown, children }: DialogPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const out = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);
  const latest = useRef({ onClose, onKeyDown });
  useEffect(() => {
    latest.current = { onClose, onKeyDown };
  });

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    let isLeaving = false;
    const end = () => {
      if (isLeaving) latest.current.onClose();
      isLeaving = false;
    };
    const leave = () => {
      isLeaving = true;
      // It keeps the focus until it is taken away, which no hidden element does.
      element.classList.add("left");
      requestAnimationFrame(() => setTimeout(end));
    };
    const askToClose = (event: Event) => {
      event.preventDefault();
      leave();
    };
    const closeByPress = ({ target }: MouseEvent) => {
      if (target === element || out.current?.contains(target as Node)) leave();
    };
    const passKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) latest.current.onKeyDown?.(event.key);
    };
    if (!element.open) opener.current = document.activeElement;
    element.showModal();
    // A key that is pressed too often should change nothing.
    if (document.activeElement?.closest(".panel-tools")) out.current?.focus();
    element.addEventListener("cancel", askToClose);
    element.addEventListener("close", askToClose);
    element.addEventListener("click", closeByPress);
    element.addEventListener("keydown", passKey);
    window.addEventListener("keydown", end, true);
    window.addEventListener("pointerdown", end, true);
    const endPrinting = printSheetOf(element);
    return () => {
      isLeaving = false;
      endPrinting();
      element.removeEventListener("cancel", askToClose);
      element.removeEventListener("close", askToClose);
      element.removeEventListener("click", closeByPress);
      element.removeEventListener("keydown", passKey);
      window.removeEventListener("keydown", end, true);
      window.removeEventListener("pointerdown", end, true);
      // Not by `close`, which has the browser lay out the page as it stood before all that goes with the sheet.
      queueMicrotask(() => {
        if (!element.isConnected) giveFocusTo(opener.current);
      });
    };
  }, []);

  return (
    <dialog ref={dialog} className={`panel ${className}`} aria-label={name}>
      <div className="panel-sheet">
        <div className="panel-bar">
          <span className="panel-kind">{kind}</span>
          {tools !== undefined && <div className="panel-tools">{tools}</div>}
          <button ref={out} type="button" className="button plain">
            <Icon name="cross" />
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

function giveFocusTo(opener: Element | null): void {
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
}
