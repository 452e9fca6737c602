import { footLine, stampLine } from "../../briefing/brief.ts";
import type { Paper, PaperPart } from "../../briefing/paper.ts";
import { quoteKey } from "../../briefing/quotes.ts";
import type { Quote } from "../../briefing/slide.ts";
import { slideHeading } from "../../briefing/slide-heading.ts";
import { FillKey } from "../../ui/fill-key.tsx";
import { CitedSentence } from "../briefing/agreement-body.tsx";
import { CoverageBody } from "../briefing/coverage-body.tsx";
import { bodyOf } from "../briefing/slide-view.tsx";
import { TableBody } from "../briefing/table-body.tsx";
import { TimelineBody } from "../briefing/timeline-body.tsx";
import { sheetStyles } from "../sheet-styles.ts";
import "../briefing/slide.css";
import "./paper.css";

/** Lanes, beside the names, and charts are laid out for an upright sheet. */
const LANE_WIDTH_PX = 600;
const CHART_WIDTH_PX = 720;
/** Letters of three lines at a sheet's foot; its first sheet has the whole stamp. */
const MOST_FOOT = 380;

/** A paper as it lies on sheets: on the screen one below the other, each on paper with its stamp. */
export function PaperSheets({ paper }: { readonly paper: Paper }) {
  const { name, stamp, inShort, parts } = paper;
  return (
    <>
      <title>{name}</title>
      <style>{sheetStyles("paper", `Pactwatch · ${footLine(stamp, MOST_FOOT)}`)}</style>
      <main className="paper">
        <header>
          <h1>{name}</h1>
          <p className="paper-stamp">{stampLine(stamp)}</p>
          <h2>In short</h2>
          <ul className="paper-short">
            {inShort.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </header>
        {parts.map((part) => (
          <Part key={`${part.id} ${part.part}`} part={part} />
        ))}
      </main>
    </>
  );
}

function Part({ part }: { readonly part: PaperPart }) {
  const { subtitle, body, numbers, quotes, note, part: own, parts } = part;
  const isOfAgreement = body.kind === "agreement";
  return (
    <section className={`paper-part of-${body.kind}`}>
      <div className="paper-lead">
        <h2>
          {slideHeading(part)}
          {parts > 1 && ` (${own} of ${parts})`}
        </h2>
        {!isOfAgreement && subtitle !== "" && <p className="paper-subtitle">{subtitle}</p>}
        {note !== "" && (
          <p className="slide-note">
            <b>Note</b> {note}
          </p>
        )}
        {(body.kind === "board" || isOfAgreement) && <FillKey />}
        {drawingOf(body)}
      </div>
      {numbers !== null && (
        <TableBody kind="table" table={numbers} remark="Columns without a report are left out of the table." />
      )}
      {quotes.length > 0 && (
        <div className="paper-quotes">
          <h3>{isOfAgreement ? "What the reports say" : "Sentences behind it"}</h3>
          {quotes.map((quote) => (
            <PaperQuote key={quoteKey(quote)} quote={quote} />
          ))}
        </div>
      )}
    </section>
  );
}

function drawingOf(body: PaperPart["body"]) {
  if (body.kind === "timeline") return <TimelineBody {...body} onOpen={null} widthPx={LANE_WIDTH_PX} />;
  return body.kind === "coverage" ? <CoverageBody {...body} widthPx={CHART_WIDTH_PX} /> : bodyOf(body, null);
}

function PaperQuote({ quote }: { readonly quote: Quote }) {
  const { about, url } = quote;
  return (
    <div className="paper-quote">
      <p>{about}</p>
      <CitedSentence quote={quote} />
      {url !== null && /^https?:/.test(url) && <a href={url}>{url}</a>}
    </div>
  );
}
