import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { AskContext } from "../state/use-answer.ts";
import type { Ask } from "../worker/ask.ts";
import { LoadingBar } from "./loading-bar.tsx";
import type { LoadingProgress } from "./loading-progress.ts";
import { Page } from "./page.tsx";
import { PageBoundary } from "./page-boundary.tsx";

// The same question has the same answer for as long as the page is open, and a failure is not cured by asking again.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

export interface AppProps {
  readonly ask: Ask;
  readonly progress: LoadingProgress;
  readonly today: DayNumber;
}

export function App({ ask, progress, today }: AppProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LoadingBar progress={progress} />
        <AskContext value={ask}>
          <PageBoundary>
            <Page today={today} />
          </PageBoundary>
        </AskContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
