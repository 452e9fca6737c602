import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, removeFolder, runIn, streamOf } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

async function tag(records: readonly (object | string)[]) {
  const lines = records.map((record) => `${typeof record === "string" ? record : JSON.stringify(record)}\n`);
  const { code, out } = await runIn(folder, ["tag"], { stdin: streamOf(lines) });
  return {
    code,
    answers:
      out === ""
        ? []
        : out
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)),
  };
}

const TEXT = "Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021.";

describe("tag", () => {
  it("answers a record with its date, tags, claims and mentions", async () => {
    const { code, answers } = await tag([{ id: "r1", text: TEXT, published: "2021-03-05", publisher: "River Herald" }]);
    expect(code).toBe(0);
    const [answer] = answers;
    expect(answer).toMatchObject({
      id: "r1",
      published: { date: "2021-03-05", basis: "given" },
      agreements: ["elbe-pact"],
      families: ["river-pacts"],
      claims: [
        { agreement: "elbe-pact", family: "river-pacts", stage: "signed", modality: "happened", date: "2021-03-04" },
      ],
      findings: [],
    });
    expect([...answer.countries].sort()).toEqual(["CZ", "DE"]);
    expect(answer.claims[0].quote).toBe(TEXT);
    expect(answer.claims[0].cue).toBe("signed");
    expect(answer.mentions.map(({ start, end }: { start: number; end: number }) => TEXT.slice(start, end))).toEqual([
      "Germany",
      "Czechia",
      "Elbe Pact",
    ]);
  });

  it("counts its offsets in the text as given, with what was dropped in it", async () => {
    const text = `World\r\n\r\n date 2021-03-05 ${TEXT}\r\n\r\nShare this story\r\n\r\nThe Elbe Pact was signed by Germany.`;
    const { answers } = await tag([{ id: 7, text }]);
    const [answer] = answers;
    expect(answer).toMatchObject({ id: 7, published: { date: "2021-03-05", basis: "metadata" } });
    expect(answer.claims.length).toBeGreaterThan(0);
    for (const { quote, start, end, cue } of answer.claims) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain(cue);
    }
    const named = answer.mentions.map(({ tag, start, end }: { tag: string; start: number; end: number }) => [
      tag,
      text.slice(start, end),
    ]);
    expect(named).toContainEqual(["elbe-pact", "Elbe Pact"]);
    expect(named).toContainEqual(["DE", "Germany"]);
  });

  it("tells no plan as a fact", async () => {
    const { answers } = await tag([{ id: "r", text: "Germany and Czechia plan to sign the Elbe Pact in May." }]);
    for (const { modality } of answers[0].claims) expect(modality).not.toBe("happened");
  });

  it("takes the date of the address where nothing else gives one", async () => {
    const { answers } = await tag([{ id: "r", text: TEXT, url: "https://herald.example/2021/03/05/elbe" }]);
    expect(answers[0].published).toEqual({ date: "2021-03-05", basis: "url" });
  });

  it("answers every line in order and goes on after broken ones", async () => {
    const { code, answers } = await tag([
      "{not json",
      { id: "a", text: TEXT },
      { id: "b" },
      "[1, 2]",
      { id: "c", text: 5 },
      "",
      { id: "d", text: "" },
      { text: TEXT },
    ]);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([null, "a", "b", null, "c", null, "d", null]);
    const codes = answers.map(({ findings }) => findings.map(({ code: own }: { code: string }) => own));
    expect(codes).toEqual([
      ["record-broken"],
      ["date-missing"],
      ["record-broken"],
      ["record-broken"],
      ["record-broken"],
      ["record-broken"],
      ["text-empty"],
      ["date-missing"],
    ]);
    expect(answers[0]).toMatchObject({
      published: { date: null, basis: "none" },
      countries: [],
      claims: [],
      mentions: [],
    });
    expect(answers[0].findings[0].message).toContain("not a record");
  });

  it("loses a wrong field and nothing else", async () => {
    const { answers } = await tag([{ id: "r", text: TEXT, published: "2021-02-30", kind: "gossip", title: null }]);
    expect(answers[0]).toMatchObject({
      published: { date: null, basis: "bounds", notBefore: "2021-03-04" },
      agreements: ["elbe-pact"],
    });
    expect(answers[0].findings.map(({ code }: { code: string }) => code)).toEqual([
      "front-matter-field",
      "front-matter-field",
      "date-missing",
    ]);
  });

  it("waits for a slow reader before it reads on", async () => {
    const steps: string[] = [];
    async function* stdin() {
      for (const id of ["a", "b", "c"]) {
        steps.push(`read ${id}`);
        yield* streamOf([`${JSON.stringify({ id, text: TEXT })}\n`]);
      }
    }
    const writeOut = async (text: string) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`wrote ${JSON.parse(text).id}`);
    };
    await runIn(folder, ["tag"], { stdin: stdin(), writeOut });
    expect(steps).toEqual(["read a", "wrote a", "read b", "wrote b", "read c", "wrote c"]);
  });

  it("exits with 1 when no line is a record, and with 0 when there is none", async () => {
    expect((await tag(["no", "no"])).code).toBe(1);
    expect(await tag([])).toEqual({ code: 0, answers: [] });
  });
});
