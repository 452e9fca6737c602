import { describe, expect, it } from "vitest";
import {
  CLOCK,
  DATED_WORDS,
  MODIFIED_WORDS,
  OTHER_DAY_WORDS,
  PUBLISHED_WORDS,
} from "../../../src/pipeline/source/date-labels.ts";

describe("PUBLISHED_WORDS", () => {
  it.each(["Published on ", "Veröffentlicht am ", "Publié le ", "Опубликовано: ", "입력 ", "Erstellt von Ann Doe am "])(
    "matches the label %j",
    (label) => {
      expect(PUBLISHED_WORDS.test(label)).toBe(true);
      expect(MODIFIED_WORDS.test(label)).toBe(false);
    },
  );

  it("does not reach over a figure or the end of a sentence", () => {
    expect(PUBLISHED_WORDS.test("Published in 12 parts, on ")).toBe(false);
    expect(PUBLISHED_WORDS.test("It was published. On ")).toBe(false);
  });
});

describe("MODIFIED_WORDS", () => {
  it.each(["Last updated: ", "Zuletzt geändert am ", "Mis à jour le ", "Обновлено "])(
    "matches the label %j",
    (label) => {
      expect(MODIFIED_WORDS.test(label)).toBe(true);
    },
  );
});

describe("OTHER_DAY_WORDS", () => {
  it.each(["Aktuelles Datum und Uhrzeit: ", "Joined: ", "Registriert: ", "geboren am ", "valid until "])(
    "matches %j, which names no day of publication",
    (label) => {
      expect(OTHER_DAY_WORDS.test(label)).toBe(true);
    },
  );
});

describe("DATED_WORDS and CLOCK", () => {
  it("match a field and an hour beside a date", () => {
    expect(DATED_WORDS.test("Fecha: ")).toBe(true);
    expect(CLOCK.test(", 10:45 Uhr")).toBe(true);
    expect(CLOCK.test(" in the harbour")).toBe(false);
  });
});
