import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/cli/read-record.ts";

describe("readRecord", () => {
  it("reads the fields that it knows and passes over others", () => {
    const line = JSON.stringify({
      id: "a",
      text: "T",
      title: "Pact",
      published: "2021-03",
      kind: "news",
      extra: { a: 1 },
    });
    expect(readRecord(line, "line 1", {})).toMatchObject({
      id: "a",
      text: "T",
      stated: { title: "Pact", published: { date: "2021-03", basis: "given" }, kind: "news", url: null },
      findings: [],
    });
  });

  it.each([
    [null, "line 1"],
    ["", "line 1"],
    ["[]", "line 1"],
    ["{", "line 1"],
    ['{"id":"a"}', "a"],
    ['{"id":3,"text":null}', "3"],
  ])("calls %j broken, and names it %s", (line, file) => {
    expect(readRecord(line, "line 1", {})).toMatchObject({ text: null, findings: [{ code: "record-broken", file }] });
  });

  it("reports a field of another kind than words", () => {
    const { findings, stated } = readRecord('{"id":"a","text":"T","url":["x"],"published":true}', "line 1", {});
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ["front-matter-field", 'url: ["x"]'],
      ["front-matter-field", "published: true"],
    ]);
    expect(stated).toMatchObject({ url: null, published: null });
  });

  it.each([
    ['{"id": 9007199254740991, "text":"T"}', 9007199254740991],
    ['{"text":"T","id":-4}', -4],
    ['{"id":1.5,"text":"T"}', 1.5],
    ['{"id":"9007199254740993","text":"T"}', "9007199254740993"],
  ])("gives the id of %j back", (line, id) => {
    expect(readRecord(line, "line 1", {})).toMatchObject({ id, text: "T", findings: [] });
  });

  it.each(["9007199254740993", "1.10", "1e400", "true", "[1]"])("gives no other id back than %s", (id) => {
    const record = readRecord(`{"id":${id},"text":"T"}`, "line 1", {});
    expect(record).toMatchObject({ id: null, text: "T", findings: [{ code: "record-id-lost", file: "line 1" }] });
  });
});
