import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode, useEffect } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { AT_ONCE, type Pace } from "../state/pace.ts";
import { AskContext, PaceContext, WarmSearchContext } from "../state/use-answer.ts";
import type { Ask } from "../worker/ask.ts";
import type { Progress } from "../worker/read-progress.ts";
import { LoadingBar } from "./loading-bar.tsx";
import { Page } from "./page.tsx";
import { PageBoundary } from "./page-boundary.tsx";
import { RestartNotice } from "./restart-notice.tsx";
import type { Signal } from "./signal.ts";

export interface AppProps {
  /** The answers that are known already. */
  readonly queries: QueryClient;
  readonly ask: Ask;
  /** When answers are drawn; left out, at once. */
  readonly pace?: Pace;
  readonly warmSearch: () => void;
  /** How far the reading of files has come, null while none is read. */
  readonly progress: Signal<Progress | null>;
  /** Whether the worker was started again, until the reader knows. */
  readonly restarted: Signal<boolean>;
  readonly today: DayNumber;
  /** What must be known of the page itself, above all that it shows. */
  readonly notice?: ReactNode;
  /** Called once the page is drawn and hears its reader. */
  readonly onDrawn?: () => void;
}

export function App(props: AppProps) {
  const { queries, ask, pace = AT_ONCE, warmSearch, progress, restarted, today, notice, onDrawn } = props;
  useEffect(() => {
    onDrawn?.();
  }, [onDrawn]);
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LoadingBar progress={progress} />
        <AskContext value={ask}>
          <WarmSearchContext value={warmSearch}>
            <PaceContext value={pace}>
              <PageBoundary>
                <Page today={today} notice={notice} />
              </PageBoundary>
            </PaceContext>
          </WarmSearchContext>
        </AskContext>
        <RestartNotice restarted={restarted} />
      </QueryClientProvider>
    </StrictMode>
  );
}
