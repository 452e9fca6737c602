import { shortDay } from "../../ui/date-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Popover } from "../../ui/popover.tsx";
import type { AsOfControlProps } from "./as-of-sheet.tsx";

const AsOfSheet = lazyPart(
  async () => (await import("./as-of-sheet.tsx")).AsOfSheet,
  <p className="muted">Opening…</p>,
);

/** The day that the board stands on, and whose knowledge it is. */
export function AsOfControl({ view, update, asOf, lastDay, today }: AsOfControlProps) {
  const prefix = view.clock === "told" ? "Told by" : "As of";
  return (
    <Popover
      className="button as-of"
      align="end"
      label={
        <>
          <Icon name="calendar" />
          <span className={view.clock === "told" ? "as-of-told" : "as-of-prefix"}>{prefix}</span>{" "}
          <b>{shortDay(asOf)}</b>
          <Icon name="down" sizePx={12} />
        </>
      }
    >
      {(close) => <AsOfSheet {...{ view, update, asOf, lastDay, today }} onClose={close} />}
    </Popover>
  );
}
