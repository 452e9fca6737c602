import { lazy, Suspense } from "react";
import type { ViewState } from "../../state/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { Popover } from "../../ui/popover.tsx";

const ShareSheet = lazy(async () => ({ default: (await import("./share-sheet.tsx")).ShareSheet }));

/** The link of what is shown, and the views that were saved. */
export function ShareButton({ view }: { readonly view: ViewState }) {
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
      {(close) => (
        <Suspense fallback={<p className="muted">Opening…</p>}>
          <ShareSheet view={view} onClose={close} />
        </Suspense>
      )}
    </Popover>
  );
}
