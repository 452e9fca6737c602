import type { DateBasis } from "../../../model/article.ts";
import type { PartialDate } from "../../../model/partial-date.ts";
import type { DatedSource } from "../../source/source.ts";
import type { FieldDate } from "./find-meta-dates.ts";
import type { ShownDate } from "./find-shown-dates.ts";

/** All that a page tells of its date. */
export interface PageEvidence {
  /** The best field that says when the article was published. */
  readonly stated: FieldDate | null;
  /** The best field that says some day of making, of the file as often as of the article. */
  readonly loose: FieldDate | null;
  /** All other fields of a day of publication, as days. */
  readonly fields: readonly PartialDate[];
  /** The days of the last change, by fields. */
  readonly changes: readonly PartialDate[];
  /** The likeliest day that a reader sees as the day of publication. */
  readonly shown: ShownDate | null;
  /** Whether no other day that is shown comes near it. */
  readonly isClear: boolean;
  /** The day or month that the page's own address has. */
  readonly address: PartialDate | null;
  /** The last day of a change that the page shows. */
  readonly shownChange: PartialDate | null;
}

interface Rule {
  readonly id: string;
  readonly choose: (evidence: PageEvidence) => DatedSource | null;
}

/** The weight of a shown date that is the article's date line for certain, of a likely one, and of a possible one. */
const CERTAIN = 5.5;
const KNOWN = 4;
const LIKELY = 3.5;
const POSSIBLE = 2.5;
const ALONE = 1.5;
const IN_ADDRESS_MONTH = -1;

/** The first rule that finds a date decides. */
const PAGE_DATE_RULES: readonly Rule[] = [
  {
    // `11/01/2021` beside a field that says 1 November was written month first.
    id: "figures-by-field",
    choose: ({ stated, shown }) =>
      stated && shown && shown.otherReading === stated.date ? fromField(stated.date, stated) : null,
  },
  {
    // Systems keep the day of the file, or of the first version, in their fields; a reader goes by the date line.
    id: "shown-over-field",
    choose: ({ stated, shown, isClear, fields, changes, address }) => {
      if (!stated || !shown || !isClear || shown.date === stated.date || stated.orElse.includes(shown.date))
        return null;
      const isKnown = [...fields, ...changes, address].includes(shown.date);
      if (shown.weight < (isKnown ? KNOWN : CERTAIN)) return null;
      return fromShown(shown, `, though the field ${stated.field} says ${stated.date}`);
    },
  },
  {
    id: "field-in-utc",
    choose: ({ stated, shown, address, fields }) => {
      if (!stated || (shown && shown.orElse.length === 0 && shown.date === stated.date)) return null;
      // A day within a sentence is the day of what it tells of.
      const line = shown !== null && shown.weight >= POSSIBLE ? shown.date : null;
      const local = [address, line, ...fields].find((date) => date != null && stated.orElse.includes(date));
      if (local == null) return null;
      const reason = `The field ${stated.field} says ${stated.date} in UTC; where the page was written it was ${local}.`;
      return { published: { date: local, basis: "metadata" }, reason };
    },
  },
  { id: "field", choose: ({ stated }) => stated && fromField(stated.date, stated) },
  {
    id: "loose-field",
    choose: ({ loose, shown, isClear }) =>
      loose && !(shown && isClear && shown.weight >= POSSIBLE) ? fromField(loose.date, loose) : null,
  },
  {
    id: "shown",
    choose: ({ shown, address }) => {
      if (!shown || shown.weight < LIKELY) return null;
      const local = address !== null && shown.orElse.includes(address) ? address : shown.date;
      return fromShown({ ...shown, date: local }, "");
    },
  },
  {
    id: "address-day",
    choose: ({ address }) => (address?.length === 10 ? fromAddress(address) : null),
  },
  {
    id: "shown-in-address-month",
    choose: ({ shown, address }) =>
      shown && address && shown.weight >= IN_ADDRESS_MONTH && shown.date.startsWith(address)
        ? fromShown(shown, `, in the month of its address`)
        : null,
  },
  {
    id: "shown-alone",
    choose: ({ shown, isClear }) => (shown && isClear && shown.weight >= ALONE ? fromShown(shown, "") : null),
  },
  { id: "loose-field-alone", choose: ({ loose }) => loose && fromField(loose.date, loose) },
  { id: "address-month", choose: ({ address }) => address && fromAddress(address) },
  {
    id: "before-change",
    choose: ({ changes, shownChange }) => {
      const [notAfter = shownChange] = changes;
      if (notAfter === null) return null;
      const reason = `The page tells only of a change on ${notAfter}, so it was published by then.`;
      return { published: { date: null, basis: "bounds", notAfter }, reason };
    },
  },
];

/** The date that the evidence supports, with the reason; null when there is none. */
export function choosePageDate(evidence: PageEvidence): DatedSource | null {
  for (const { choose } of PAGE_DATE_RULES) {
    const dated = choose(evidence);
    if (dated) return dated;
  }
  return null;
}

function fromField(date: PartialDate, { field }: FieldDate): DatedSource {
  return dated(date, "metadata", `The page's field ${field} says ${date}.`);
}

function fromShown({ date, words }: ShownDate, besides: string): DatedSource {
  return dated(date, "text", `The page shows "${words}"${besides}.`);
}

function fromAddress(date: PartialDate): DatedSource {
  return dated(date, "url", `The page's own address says ${date}.`);
}

function dated(date: PartialDate, basis: DateBasis, reason: string): DatedSource {
  return { published: { date, basis }, reason };
}
