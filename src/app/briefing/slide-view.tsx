import { memo, type ReactNode } from "react";
import type { Slide, SlideBody, Stamp } from "../../briefing/slide.ts";
import type { AgreementId } from "../../model/ids.ts";
import { FillKey } from "../../ui/fill-key.tsx";
import { AgreementBody } from "./agreement-body.tsx";
import { BoardBody } from "./board-body.tsx";
import { ChangesBody } from "./changes-body.tsx";
import { CoverageBody } from "./coverage-body.tsx";
import { TableBody } from "./table-body.tsx";
import { TimelineBody } from "./timeline-body.tsx";
import "./slide.css";
import "./slide-phone.css";

export interface SlideViewProps {
  readonly slide: Slide;
  readonly stamp: Stamp;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Opens the evidence of an agreement; null where none can be opened, as on paper. */
  readonly onOpen: ((agreement: AgreementId) => void) | null;
}

/** One slide of 16 to 9, as wide as the place that it stands in. It draws what the deck says, and adds nothing. */
export const SlideView = memo(function SlideView({ slide, stamp, number, count, onOpen }: SlideViewProps) {
  const { title, subtitle, body, note, part, parts } = slide;
  const isOfAgreement = body.kind === "agreement";
  return (
    <section className={`slide of-${body.kind}`} aria-label={`Slide ${number} of ${count}`}>
      <div className="slide-sheet">
        {isOfAgreement && <p className="slide-kicker">{subtitle}</p>}
        <h1>
          {title}
          {parts > 1 && (
            <span className="slide-part">
              {" "}
              ({part} of {parts})
            </span>
          )}
        </h1>
        {!isOfAgreement && subtitle !== "" && <p className="slide-subtitle">{subtitle}</p>}
        {(body.kind === "board" || isOfAgreement) && <FillKey />}
        {/* Nothing of one slide is left on the next. */}
        <div key={`${slide.id} ${part}`} className="slide-body">
          {bodyOf(body, onOpen)}
        </div>
        {note !== "" && (
          <p className="slide-note">
            <b>Note</b> {note}
          </p>
        )}
        <footer className="slide-foot">
          {body.kind !== "title" && <StampParts stamp={stamp} />}
          <span className="slide-number">
            Pactwatch {number} / {count}
          </span>
        </footer>
      </div>
    </section>
  );
});

function StampParts({ stamp }: { readonly stamp: Stamp }) {
  return (
    <>
      <span>{stamp.day}</span>
      <span>{stamp.clock}</span>
      <span className="slide-filter">{stamp.filter}</span>
      <span>{stamp.counts}</span>
      <span>{stamp.collection}</span>
      <span>{stamp.fingerprint}</span>
      <span>{stamp.made}</span>
    </>
  );
}

/** The drawing of what a slide, or a part of a paper, shows. */
export function bodyOf(body: SlideBody, onOpen: SlideViewProps["onOpen"]): ReactNode {
  switch (body.kind) {
    case "title":
      return (
        <ul className="slide-lines">
          {body.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case "board":
      return <BoardBody {...body} onOpen={onOpen} />;
    case "changes":
      return <ChangesBody {...body} />;
    case "timeline":
      return <TimelineBody {...body} onOpen={onOpen} />;
    case "coverage":
      return <CoverageBody {...body} />;
    case "table":
      return <TableBody {...body} />;
    case "agreement":
      return <AgreementBody {...body} />;
  }
}
