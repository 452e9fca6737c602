import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";

const IN_PATH = /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?(?=\/|$|[?#])/;
const WITH_HYPHENS = /(?<!\d-?)((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/;
const IN_FIGURES = /(?<=[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

/**
 * The date that a web address carries: `/2022/11/07/`, `/2022/11/`, `-2022-11-07`, `/20221107-`.
 *
 * Null when it carries none, or only a year, which may as well name a budget or a series.
 */
export function findAddressDate(url: string): PartialDate | null {
  const path = url.replace(/[?#].*$/, "");
  for (const form of [IN_PATH, WITH_HYPHENS, IN_FIGURES]) {
    const [, year, month, day] = form.exec(path) ?? [];
    if (year === undefined || month === undefined) continue;
    const date = parsePartialDate([year, month, ...(day === undefined ? [] : [day])].map(pad).join("-"));
    if (date) return date;
  }
  return null;
}

function pad(part: string): string {
  return part.padStart(2, "0");
}
