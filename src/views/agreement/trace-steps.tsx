import { useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import { type ClaimReading, TRACE_PAGE, type Trace, type TraceRole, type TraceStep } from "../../model/status.ts";
import { findStatusRule } from "../../model/status-rules.ts";
import { usePrinting } from "../../state/use-printing.ts";
import { grouped } from "../../ui/count-words.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { shortDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { kindWords } from "../../ui/source-words.ts";
import { stepsOf, TRACE_PARTS } from "./agreement-wording.ts";
import { Quote } from "./quote.tsx";

const STEPS_SHOWN = 4;

export interface TraceStepsProps {
  readonly trace: Trace;
  readonly names: Names;
  readonly today: DayNumber;
  readonly onRead: (claim: ClaimReading) => void;
  /** Reads one page of steps more. */
  readonly onMore: () => void;
}

/** Every sentence on the agreement up to the day, by what it did to the status. */
export function TraceSteps({ trace, names, today, onRead, onMore }: TraceStepsProps) {
  const unread = trace.total - trace.steps.length;
  if (trace.total === 0) return <p className="empty">No report says so: nothing is told of any stage.</p>;
  return (
    <div className="trace">
      {TRACE_PARTS.map((part) => (
        <TracePart key={part.role} {...part} trace={trace} names={names} today={today} onRead={onRead} />
      ))}
      {unread > 0 && (
        <button type="button" className="link" onClick={onMore}>
          Read {Math.min(TRACE_PAGE, unread)} more of {grouped(unread)} sentences
        </button>
      )}
    </div>
  );
}

interface TracePartProps extends Omit<TraceStepsProps, "onMore"> {
  readonly role: TraceRole;
  readonly heading: string;
  readonly says: string;
}

function TracePart({ role, heading, says, trace, names, today, onRead }: TracePartProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  // On paper nobody can ask for the others.
  const isPaper = usePrinting();
  const count = trace.counts[role];
  const hidden = count.steps - count.shown;
  if (count.steps === 0) return null;
  const steps = stepsOf(trace, role);
  const shown = isExpanded || isPaper ? steps : steps.slice(0, STEPS_SHOWN);
  return (
    <section className={`trace-part ${role}`} aria-label={heading}>
      <h4>
        {heading} <span>{grouped(count.steps)}</span>
      </h4>
      <p className="muted">
        {says}
        {hidden > 0 && ` ${grouped(hidden)} of ${grouped(count.steps)} from reports outside the filter, paler.`}
      </p>
      <ol>
        {shown.map((step) => (
          <TraceLine
            key={step.claim.number}
            step={step}
            today={today}
            stageName={names.stage(trace.status.ladder, step.claim.stage).name}
            onRead={() => onRead(step.claim)}
          />
        ))}
      </ol>
      {steps.length > shown.length && (
        <button type="button" className="link" onClick={() => setIsExpanded(true)}>
          {grouped(steps.length - shown.length)} more
        </button>
      )}
    </section>
  );
}

interface TraceLineProps {
  readonly step: TraceStep;
  readonly today: DayNumber;
  readonly stageName: string;
  readonly onRead: () => void;
}

function TraceLine({ step: { claim, rule }, today, stageName, onRead }: TraceLineProps) {
  const { quote, cue, publisherName, publication, kind, modality, date, isShown } = claim;
  return (
    <li className={isShown ? "trace-step" : "trace-step hidden-by-filter"}>
      <button
        type="button"
        className="quote-open"
        aria-haspopup="dialog"
        title="Read it in the report"
        onClick={onRead}
      >
        <Quote text={quote} cue={cue} />
      </button>
      <p className="trace-source">
        <bdi>{publisherName}</bdi>
        <DateBadge published={publication} today={today} />
        <span className="muted">{kindWords(kind)}</span>
      </p>
      <p className="trace-rule">
        <b>
          {stageName}, {modality === "needed" ? "still needed" : modality}
          {date !== null && ` ${shortDate(date)}`}.
        </b>{" "}
        {findStatusRule(rule)?.says}
      </p>
    </li>
  );
}
