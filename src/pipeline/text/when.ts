/** What a text says of a time, before it is set against the day of publication. `month` is 1 to 12, `weekday` 0 for Sunday. */
export type When =
  | { readonly kind: "date"; readonly year: number; readonly month?: number; readonly day?: number }
  | { readonly kind: "month-and-day"; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly month: number; readonly shift: Shift }
  | { readonly kind: "month-of-year"; readonly month: number; readonly day?: number; readonly years: number }
  /** `months` from that of publication: -1 for "the 28th of last month". */
  | { readonly kind: "day-of-month"; readonly day: number; readonly months?: number }
  /** `weeks` more than such a day: 1 for "a week on Tuesday", -1 for "the Friday before last"; `inWeek` from that of publication: -1 for "Monday last week". */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift: Shift;
      readonly weeks?: number;
      readonly inWeek?: number;
    }
  | { readonly kind: "distance"; readonly unit: TimeUnit; readonly count: number }
  /** "In three weeks": of what is to come only; of the past it is how long something took. */
  | { readonly kind: "ahead"; readonly unit: TimeUnit; readonly count: number }
  /** "In the coming months": at any time from publication to so many days later. */
  | { readonly kind: "within"; readonly days: number }
  /** At least and at most so many days before publication: "a year and a half ago", "in recent days". */
  | { readonly kind: "days-back"; readonly least: number; readonly most: number }
  /** The first weeks of the year that comes, or of one that has just begun. */
  | { readonly kind: "new-year" }
  /** Of what is to come only: in what year an act came "before Easter" is seldom sure. */
  | { readonly kind: "easter" }
  /** `month` is the first of three: 3 for spring, 6 for summer, 9 for autumn, 4 for the second quarter. */
  | { readonly kind: "season"; readonly month: number; readonly shift: Shift }
  | { readonly kind: "weekend"; readonly shift: Shift }
  /** Counted from the time that the text named before: "a year later"; of a month, its next coming. */
  | { readonly kind: "from-before"; readonly unit: TimeUnit; readonly count: number }
  | { readonly kind: "month-from-before"; readonly month: number }
  /** "Later in the year": the year that the text speaks of, its own where it named none. */
  | { readonly kind: "later-in-year" }
  | { readonly kind: "earlier-in-year" }
  /** Of the year that the text named before, or so many years from it: "in July of that year", "of the year after". */
  | { readonly kind: "in-year-before"; readonly month: number; readonly day?: number; readonly years: number }
  /** To the day: "two years ago today". */
  | { readonly kind: "years-to-the-day"; readonly count: number; readonly days?: number };

export type TimeUnit = "day" | "week" | "month" | "year";

export type Shift = "last" | "next" | "this" | null;

/** Which way a time without a year points: back for what happened, ahead for what is planned. */
export type Direction = "past" | "future";
