import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { pageStamp, stampLine } from "../briefing/brief.ts";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { ViewState } from "../state/view-state.ts";
import { collectionSentences } from "../ui/collection-words.ts";
import type { Names } from "../ui/names.ts";
import { dayHere } from "./day-here.ts";

export interface PrintStampProps {
  readonly view: ViewState;
  readonly names: Names;
  readonly manifest: Manifest;
  readonly asOf: DayNumber;
  readonly lastDay: DayNumber;
  readonly today: DayNumber;
}

/** What a printed page says of itself, as all else that leaves it does. */
export function PrintStamp({ today, ...parts }: PrintStampProps) {
  const { filter, unit } = parts.view;
  const [madeOn, setMadeOn] = useState(today);
  // Before an open sheet takes the stamp over to its paper.
  useLayoutEffect(() => {
    const onPrint = () => flushSync(() => setMadeOn(dayHere()));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  // The same question as that of the filters: no other is asked for the sake of paper.
  const { data, error, isPlaceholderData } = useAnswer("facets", { filter, unit });
  const passing = error === null && !isPlaceholderData ? data?.answer.passing : undefined;
  return (
    <p className="stamp">
      <b>Pactwatch</b> · {stampLine(pageStamp({ ...parts, madeOn }, passing ?? null))}
      <br />
      {collectionSentences(parts.manifest)}
    </p>
  );
}
