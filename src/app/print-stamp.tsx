import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { footLine, pageStamp, stampLine } from "../briefing/brief.ts";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { ViewState } from "../state/view-state.ts";
import { collectionSentences } from "../ui/collection-words.ts";
import type { Names } from "../ui/names.ts";
import { dayHere } from "./day-here.ts";
import { sheetStyles } from "./sheet-styles.ts";

/** Letters of one line at a sheet's foot; the first sheet has the whole stamp. */
const MOST_FOOT = 220;
/** The page itself and what lies open over it; a list of pages gets no foot in Chromium. */
const PAGES = ["board", "sheet"];

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
  const [printedOn, setPrintedOn] = useState<DayNumber | null>(null);
  // Before an open sheet takes the stamp over to its paper.
  useLayoutEffect(() => {
    const onPrint = () => flushSync(() => setPrintedOn(dayHere()));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  // The same question as that of the filters: no other is asked for the sake of paper.
  const { data, error, isPlaceholderData } = useAnswer("facets", { filter, unit });
  const passing = error === null && !isPlaceholderData ? data?.answer.passing : undefined;
  const stamp = pageStamp({ ...parts, madeOn: printedOn ?? today }, passing ?? null);
  return (
    <>
      {/* Not on the screen, as a page that is never printed needs none. */}
      {printedOn !== null && <style>{footStyles(`Pactwatch · ${footLine(stamp, MOST_FOOT)}`)}</style>}
      <p className="stamp">
        <b>Pactwatch</b> · {stampLine(stamp)}
        <br />
        {collectionSentences(parts.manifest)}
      </p>
    </>
  );
}

function footStyles(words: string): string {
  const font = "{font:7pt Arial,sans-serif";
  const feet = PAGES.map(
    (name) => `${sheetStyles(name, words)}@page ${name}{@bottom-left${font};width:92%}@bottom-right${font}}}`,
  );
  return `${feet.join("")}body{page:board}`;
}
