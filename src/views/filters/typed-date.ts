import { firstDayOf, lastDayOf, type PartialDate, parsePartialDate } from "../../model/partial-date.ts";

/** What was typed as a date: the date, null for an empty field, or what is wrong with it. */
export type TypedDate = { readonly date: PartialDate | null } | { readonly fault: string };

/** Read a date as an analyst types it: `2021`, `2021-05`, `2021-5-3`; surrounding space does not matter. */
export function parseTypedDate(typed: string): TypedDate {
  const text = typed.trim();
  if (text === "") return { date: null };
  const padded = text.replace(/-(\d)(?!\d)/g, "-0$1");
  const date = parsePartialDate(padded);
  if (date !== null) return { date };
  return /^\d{4}(-\d{2}){0,2}$/.test(padded)
    ? { fault: `There is no such date as ${text}.` }
    : { fault: "Write 2021, 2021-05 or 2021-05-03." };
}

/** Why a range lets nothing through, or null when it can. */
export function rangeFault(from: PartialDate | null, to: PartialDate | null): string | null {
  if (from === null || to === null || firstDayOf(from) <= lastDayOf(to)) return null;
  return "The end lies before the start, so no report can match.";
}
