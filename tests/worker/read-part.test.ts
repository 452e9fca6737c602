import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sealOf } from "../../src/model/dataset.ts";
import { readPart } from "../../src/worker/read-part.ts";

interface Counted {
  readonly fingerprint: string;
  readonly count: number;
}

const isCounted = (json: unknown): json is Counted =>
  typeof json === "object" && json !== null && typeof (json as Counted).count === "number";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const UNLISTED = { named: { fingerprint: "f1" }, listed: undefined, listedIn: "manifest.json" };
const SEALED = { listedIn: "shards.json" };
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

  it("takes a sealed file whose sum is that of the rest, and no other", async () => {
    const rest = '"count":3}';
    const sum = createHash("sha256").update(rest).digest("hex");
    const whole = sealOf(sum) + rest;
    const listed = { bytes: whole.length, sha256: sum };
    const readSealed = (text: string) =>
      readPart({ bytes: bytesOf(text) }, "a.json", { ...SEALED, named: { sum }, listed, seal: sealOf(sum) }, isCounted);
    expect(await readSealed(whole)).toEqual({ content: { sum, count: 3 } });
    const altered = { failure: { code: "dataset-altered", file: "a.json" } };
    expect(await readSealed(whole.replace(":3}", ":4}"))).toEqual(altered);
    expect(await readSealed(whole.replace('"sum"', '"sun"'))).toEqual(altered);
    const other = whole.replace(sum, "0".repeat(64));
    expect(await readSealed(other)).toEqual({ failure: { code: "dataset-changed", file: "a.json" } });
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
