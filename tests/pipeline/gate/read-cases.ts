import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../cases/claims/", import.meta.url);

/** The texts of `tests/cases/claims`. */
export function readCases(): string[] {
  return readdirSync(FOLDER).flatMap((name) =>
    readFileSync(new URL(name, FOLDER), "utf8")
      .split("\n")
      .map((row) => row.split(" => ")[0] ?? ""),
  );
}
