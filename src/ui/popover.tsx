import { type ReactNode, useEffect, useId, useRef, useState } from "react";

export interface PopoverProps {
  /** The inside of the button. */
  readonly label: ReactNode;
  /** The button's name, where `label` does not say enough. */
  readonly name?: string;
  readonly className: string;
  /** The side of the button that the sheet lines up with. */
  readonly align?: "start" | "end";
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a small sheet below it; Escape and a press elsewhere close it, and the button has the focus again. */
export function Popover({ label, name, className, align = "start", children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [isOpen]);

  function close() {
    setIsOpen(false);
    button.current?.focus();
  }
  return (
    <div className="popover" ref={root}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div className={`popover-sheet at-${align}`} id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
