import { memo, useId, useState } from "react";
import type { PartialDate } from "../../model/partial-date.ts";
import { parseTypedDate, rangeFault } from "./typed-date.ts";

export interface DateRangeProps {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly onChange: (range: { readonly from: PartialDate | null; readonly to: PartialDate | null }) => void;
}

/** When the reports were published; each end may be a year, a month or a day. */
export const DateRange = memo(function DateRange({ from, to, onChange }: DateRangeProps) {
  const fault = rangeFault(from, to);
  return (
    <fieldset className="facet">
      <legend>Published</legend>
      <div className="range">
        <DateField name="From" date={from} onChange={(date) => onChange({ from: date, to })} />
        <DateField name="To" date={to} onChange={(date) => onChange({ from, to: date })} />
      </div>
      {fault !== null && (
        <p className="alert" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
});

interface DateFieldProps {
  readonly name: string;
  readonly date: PartialDate | null;
  readonly onChange: (date: PartialDate | null) => void;
}

function DateField({ name, date, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string>(date ?? "");
  // Another date from elsewhere; a new field in its place would lose the focus.
  const [last, setLast] = useState(date);
  const [fault, setFault] = useState<string | null>(null);
  if (last !== date) {
    setLast(date);
    setTyped(date ?? "");
    setFault(null);
  }
  const faultId = useId();

  function settle() {
    const read = parseTypedDate(typed);
    if ("fault" in read) {
      setFault(read.fault);
      return;
    }
    setFault(null);
    if (read.date !== date) onChange(read.date);
  }
  return (
    <label className="range-field">
      {name}
      <input
        type="text"
        className="field"
        placeholder={name === "From" ? "2021" : "2021-05"}
        autoComplete="off"
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
      {fault !== null && (
        <span className="alert" role="alert" id={faultId}>
          {fault}
        </span>
      )}
    </label>
  );
}
