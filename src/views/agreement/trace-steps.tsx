import { useState } from "react";
import type { DayNumber } from "../../model/day-number.ts";
import type { ClaimReading, Trace, TraceStep } from "../../model/status.ts";
import { findStatusRule } from "../../model/status-rules.ts";
import { DateBadge } from "../../ui/date-badge.tsx";
import { shortDate } from "../../ui/date-words.ts";
import type { Names } from "../../ui/names.ts";
import { KIND_NAMES } from "../../ui/source-words.ts";
import { stepsOf, TRACE_PARTS } from "./agreement-wording.ts";
import { Quote } from "./quote.tsx";

const STEPS_SHOWN = 4;

export interface TraceStepsProps {
  readonly trace: Trace;
  readonly names: Names;
  readonly today: DayNumber;
  readonly onRead: (claim: ClaimReading) => void;
}

/** Every sentence on the agreement up to the day, by what it did to the status. */
export function TraceSteps({ trace, names, today, onRead }: TraceStepsProps) {
  if (trace.steps.length === 0) return <p className="empty">No report says so: nothing is told of any stage.</p>;
  return (
    <div className="trace">
      {TRACE_PARTS.map((part) => (
        <TracePart
          key={part.role}
          {...part}
          {...stepsOf(trace, part.role)}
          trace={trace}
          names={names}
          today={today}
          onRead={onRead}
        />
      ))}
    </div>
  );
}

interface TracePartProps extends TraceStepsProps {
  readonly role: string;
  readonly heading: string;
  readonly says: string;
  readonly steps: readonly TraceStep[];
  readonly hidden: number;
}

function TracePart({ role, heading, says, steps, hidden, trace, names, today, onRead }: TracePartProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  if (steps.length === 0) return null;
  const shown = isExpanded ? steps : steps.slice(0, STEPS_SHOWN);
  return (
    <section className={`trace-part ${role}`} aria-label={heading}>
      <h4>
        {heading} <span>{steps.length}</span>
      </h4>
      <p className="muted">
        {says}
        {hidden > 0 && ` ${hidden} of ${steps.length} from reports outside the filter, paler.`}
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
          {steps.length - shown.length} more
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
        <span>{publisherName}</span>
        <DateBadge published={publication} today={today} />
        <span className="muted">{KIND_NAMES[kind].toLowerCase()}</span>
      </p>
      <p className="trace-rule">
        <b>
          {stageName}, {modality}
          {date !== null && ` ${shortDate(date)}`}.
        </b>{" "}
        {findStatusRule(rule)?.says}
      </p>
    </li>
  );
}
