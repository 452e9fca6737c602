import { useEffect, useRef, useState } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { dateOfDay } from "../model/partial-date.ts";
import { parseTypedDay } from "./typed-day.ts";

export interface DayFieldProps {
  readonly label: string;
  readonly day: DayNumber;
  readonly latest: DayNumber;
  readonly onChange: (day: DayNumber) => void;
}

/** A day to type or choose, taken when it is left or entered; what is no day is said below it. */
export function DayField({ label, day, latest, onChange }: DayFieldProps) {
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // Another day from elsewhere; a new field in its place would lose the focus.
  useEffect(() => {
    if (input.current !== null) input.current.value = dateOfDay(day);
    setFault(null);
  }, [day]);

  function settle(typed: string) {
    const read = parseTypedDay(typed, latest);
    setFault("fault" in read ? read.fault : null);
    if ("day" in read && read.day !== day) onChange(read.day);
  }
  return (
    <label className="day-field">
      {label}
      <input
        ref={input}
        type="date"
        className="field"
        defaultValue={dateOfDay(day)}
        max={dateOfDay(latest)}
        onBlur={(event) => settle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle(event.currentTarget.value);
        }}
      />
      {fault !== null && (
        <span className="alert" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}
