import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { firstDayOf, lastDayOf } from "../../../src/model/partial-date.ts";
import { PROMISE_OUTCOMES } from "../../../src/model/status.ts";
import { promiseAxis, promiseMarks } from "../../../src/views/promises/promise-layout.ts";
import { dated, pledgeOf } from "../samples.ts";

const AS_OF = dayNumberOf(2026, 7, 31);
const axis = promiseAxis({ first: dayNumberOf(2017, 9, 11), last: dayNumberOf(2035, 12, 31) }, AS_OF);
const place = (day: number) => (day - axis.start) / (axis.end - axis.start);

describe("promiseAxis", () => {
  it("begins with a year and ends soon after the day that is looked from", () => {
    expect(axis.start).toBe(dayNumberOf(2017, 1, 1));
    expect(axis.end).toBeGreaterThan(AS_OF);
    expect(axis.end).toBeLessThan(dayNumberOf(2028, 1, 1));
    expect(axis.ticks.map(({ words }) => words)).toEqual(["2017", "2019", "2021", "2023", "2025"]);
  });

  it("ends with the day that is looked from where nothing is due later", () => {
    const day = dayNumberOf(2020, 6, 1);
    expect(promiseAxis({ first: day, last: day }, AS_OF)).toMatchObject({ end: AS_OF + 1, asOf: 1 });
  });

  it("has few ticks that ascend, whatever the days", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), fc.nat(40_000), fc.nat(9000), (first, length, back) => {
        const drawn = promiseAxis({ first, last: first + length }, first + length - Math.min(back, length));
        const places = drawn.ticks.map(({ at }) => at);
        expect(places.length).toBeGreaterThan(0);
        expect(places.length).toBeLessThan(8);
        const isOfMonths = drawn.ticks.some(({ words }) => words.includes(" "));
        const gaps = places.slice(1).map((at, before) => at - (places[before] ?? 0));
        expect(Math.min(1, ...gaps, 1 - (places.at(-1) ?? 0))).toBeGreaterThan(isOfMonths ? 0.138 : 0.09);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(drawn.end).toBeGreaterThan(drawn.start);
      }),
    );
  });
});

describe("promiseMarks", () => {
  it("draws the time past due in red from the due time's end to the first day on which it was done", () => {
    const pledge = pledgeOf("signed", {
      saidOn: dated("2017-09-11"),
      due: dated("2017"),
      outcome: "late",
      doneOn: dated("2023-01-11"),
    });
    const marks = promiseMarks(pledge, axis);
    expect(marks.past).toEqual({ from: place(dayNumberOf(2018, 1, 1)), to: place(dayNumberOf(2023, 1, 11)) });
    expect(marks.run?.to).toBe(marks.past?.from);
    expect(marks.due?.mark).toBe("missed");
    expect(marks.isOpen).toBe(false);
  });

  it("draws what is overdue up to the day that is looked from, and nothing as done", () => {
    const marks = promiseMarks(pledgeOf("in-force", { due: dated("2024"), outcome: "overdue" }), axis);
    expect(marks.past).toEqual({ from: place(dayNumberOf(2025, 1, 1)), to: axis.asOf });
    expect([marks.done, marks.said, marks.isOpen]).toEqual([null, null, true]);
  });

  it("names the year of what is due past the axis and does not place it", () => {
    const pledge = pledgeOf("in-force", { saidOn: dated("2021"), due: dated("2035") });
    expect(promiseMarks(pledge, axis)).toMatchObject({ laterYear: 2035, due: null, run: { to: 1 } });
  });

  it("draws a month as a month and not as a day of it", () => {
    const { done } = promiseMarks(pledgeOf("signed", { outcome: "done", doneOn: dated("2026-03") }), axis);
    expect(done).toEqual({ from: place(dayNumberOf(2026, 3, 1)), to: place(dayNumberOf(2026, 4, 1)) });
  });

  it("draws no dot where the day of the act is not told", () => {
    const marks = promiseMarks(pledgeOf("signed", { saidOn: dated("2020"), outcome: "done" }), axis);
    expect([marks.done, marks.due, marks.run]).toEqual([null, null, null]);
  });

  it("keeps every mark on the axis, and never draws backwards", () => {
    const anyDate = fc.option(fc.constantFrom("2016", "2019-02", "2022-06-30", "2026", "2030-01-01").map(dated));
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, fc.constantFrom(...PROMISE_OUTCOMES), (saidOn, due, doneOn, outcome) => {
        const marks = promiseMarks(pledgeOf("signed", { saidOn, due, doneOn, outcome }), axis);
        for (const stretch of [marks.said, marks.run, marks.past, marks.due, marks.done]) {
          if (stretch === null) continue;
          expect(stretch.from).toBeGreaterThanOrEqual(0);
          expect(stretch.to).toBeLessThanOrEqual(1);
          expect(stretch.to).toBeGreaterThanOrEqual(stretch.from);
        }
        if (marks.past !== null && due !== null) expect(marks.past.from).toBe(Math.max(0, place(lastDayOf(due) + 1)));
        if (marks.laterYear !== null && due !== null) expect(firstDayOf(due)).toBeGreaterThanOrEqual(axis.end);
      }),
    );
  });
});
