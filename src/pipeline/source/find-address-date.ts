import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";

const IN_PATH = /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$|[?#])/;
const WITH_HYPHENS = /(?<!\d-?)((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/;
const IN_FIGURES = /(?<=[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;
const YEAR_IN_PATH = /\/((?:19|20)\d{2})(?=\/|-\d{2}\b|-[a-z])/;

/**
 * The date that a web address carries: `/2022/11/07/`, `/2022/11/`, `-2022-11-07`, `/20221107-`.
 *
 * Null when it carries none, or only a year, which may as well name a budget or a series.
 */
export function findAddressDate(url: string): PartialDate | null {
  const path = pathOf(url);
  for (const form of [IN_PATH, WITH_HYPHENS, IN_FIGURES]) {
    const [, year, month, day] = form.exec(path) ?? [];
    if (year === undefined || month === undefined) continue;
    const date = parsePartialDate([year, month, ...(day === undefined ? [] : [day])].map(pad).join("-"));
    if (date) return date;
  }
  return null;
}

/** The year of an address with a date, or that is a part of its path by itself; enough for a day without a year. */
export function findAddressYear(url: string): string | null {
  return findAddressDate(url)?.slice(0, 4) ?? YEAR_IN_PATH.exec(pathOf(url))?.[1] ?? null;
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/, "");
}

function pad(part: string): string {
  return part.padStart(2, "0");
}
