import { useMemo } from "react";
import type { AgreementId } from "../model/ids.ts";
import type { CitedClaim } from "../model/status.ts";
import type { UpdateView } from "./use-view-state.ts";

/** The ways from a row to its evidence. */
export interface Openers {
  /** Open an agreement's sheet. */
  readonly open: (agreement: AgreementId) => void;
  /** Open a sentence in its article. */
  readonly read: (claim: Pick<CitedClaim, "articleId" | "number">) => void;
}

/** The same two ways for as long as the page stands, so that a table which holds them is not drawn anew at each press. */
export function useOpeners(update: UpdateView): Openers {
  return useMemo(
    () => ({
      open: (agreement) => update({ open: agreement }),
      read: ({ articleId, number }) => update({ article: articleId, claim: number }),
    }),
    [update],
  );
}
