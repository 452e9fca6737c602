import type { DayNumber } from "../../model/day-number.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { Popover } from "../../ui/popover.tsx";

const ShareSheet = lazyPart(
  async () => (await import("./share-sheet.tsx")).ShareSheet,
  <p className="muted">Opening…</p>,
);

/** The link of what is shown, and the views that were saved. */
export function ShareButton({ view, asOf }: { readonly view: ViewState; readonly asOf: DayNumber }) {
  return (
    <Popover
      className="button plain share"
      align="end"
      name="Share and saved views"
      label={
        <>
          <Icon name="share" />
          <span>Share</span>
        </>
      }
    >
      {(close) => <ShareSheet {...{ view, asOf }} onClose={close} />}
    </Popover>
  );
}
