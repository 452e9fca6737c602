import { useEffect, useState } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { openVisits } from "./last-visit.ts";

/** How long a page is open before it counts as a visit. */
const VISIT_MS = 5000;

const visits = openVisits({ kept: () => window.localStorage, session: () => window.sessionStorage });

/** The day that the page stood on at the reader's last visit, null for none; keeps this one, on `day`, in its place. */
export function useVisit(day: DayNumber): DayNumber | null {
  const [lastVisit] = useState(visits.lastDay);
  useEffect(() => {
    const timer = window.setTimeout(() => visits.keep(day), VISIT_MS);
    return () => window.clearTimeout(timer);
  }, [day]);
  return lastVisit;
}
