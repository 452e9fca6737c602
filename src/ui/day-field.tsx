import { useState } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { dateOfDay } from "../model/partial-date.ts";
import { parseTypedDay } from "./typed-day.ts";

export interface DayFieldProps {
  readonly label: string;
  readonly day: DayNumber;
  readonly onChange: (day: DayNumber) => void;
}

/** A day to type or choose, taken when it is left or entered; what is no day is said below it. */
export function DayField({ label, day, onChange }: DayFieldProps) {
  const [fault, setFault] = useState<string | null>(null);
  return (
    <label className="day-field">
      {label}
      <input
        type="date"
        className="field"
        defaultValue={dateOfDay(day)}
        onBlur={(event) => {
          const read = parseTypedDay(event.target.value);
          setFault("fault" in read ? read.fault : null);
          if ("day" in read && read.day !== day) onChange(read.day);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
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
