import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readPart } from "../../src/worker/read-part.ts";

interface Counted {
  readonly fingerprint: string;
  readonly count: number;
}

const isCounted = (json: unknown): json is Counted =>
  typeof json === "object" && json !== null && typeof (json as Counted).count === "number";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const UNLISTED = { fingerprint: "f1", listed: undefined, listedIn: "manifest.json" };
const WHOLE = '{"fingerprint":"f1","count":3}';

/** Read `text` as the file that was built as `built`. */
function read(text: string, built = WHOLE) {
  const sum = { bytes: built.length, sha256: createHash("sha256").update(built).digest("hex") };
  return readPart({ bytes: bytesOf(text) }, "a.json", { ...UNLISTED, listed: sum }, isCounted);
}

describe("readPart", () => {
  it("gives what a whole file holds", async () => {
    expect(await read(WHOLE)).toEqual({ content: { fingerprint: "f1", count: 3 } });
  });

  it("says where a file was cut off", async () => {
    expect(await read(WHOLE.slice(0, -5))).toEqual({
      failure: { code: "dataset-cut-off", file: "a.json", hasBytes: WHOLE.length - 5, wantsBytes: WHOLE.length },
    });
  });

  it.each([
    { change: "another number", text: WHOLE.replace("3", "4") },
    { change: "a space more", text: `${WHOLE} ` },
    { change: "no JSON of the same length", text: WHOLE.replace("{", "}") },
  ])("uses no file with $change", async ({ text }) => {
    expect(await read(text)).toEqual({ failure: { code: "dataset-altered", file: "a.json" } });
  });

  it("tells a file of another build from an altered one", async () => {
    const other = WHOLE.replace("f1", "f2");
    const changed = { failure: { code: "dataset-changed", file: "a.json" } };
    expect(await read(other)).toEqual(changed);
    expect(await read(`${other.slice(0, -1)},"more":[1,2,3]}`)).toEqual(changed);
    expect(await read(other, other)).toEqual(changed);
  });

  it("names a file of another shape as damaged", async () => {
    const without = '{"fingerprint":"f1"}';
    expect(await read(without, without)).toEqual({ failure: { code: "dataset-damaged", file: "a.json" } });
  });

  it("finds the list damaged that does not name the file", async () => {
    expect(await readPart({ bytes: bytesOf(WHOLE) }, "a.json", UNLISTED, isCounted)).toEqual({
      failure: { code: "dataset-damaged", file: "manifest.json" },
    });
  });

  it("passes on why there are no bytes", async () => {
    const failure = { code: "dataset-incomplete", file: "a.json" } as const;
    expect(await readPart({ failure }, "a.json", UNLISTED, isCounted)).toEqual({ failure });
  });
});
