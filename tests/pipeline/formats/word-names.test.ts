import { describe, expect, it } from "vitest";
import { attributeOf, isOn, WordNames } from "../../../src/pipeline/formats/word-names.ts";

describe("WordNames", () => {
  it("reads a name under every prefix that is declared for Word, and no other", () => {
    const names = new WordNames();
    expect(names.read("w:p", {})).toBe("p");
    expect(names.read("x:p", {})).toBe("");
    expect(names.read("x:document", { "xmlns:x": "http://purl.oclc.org/ooxml/wordprocessingml/main" })).toBe(
      "document",
    );
    expect(names.read("x:p", {})).toBe("p");
    expect(names.read("a:p", { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" })).toBe("");
  });
});

describe("attributeOf", () => {
  it("finds an attribute with or without a prefix", () => {
    expect(attributeOf({ "w:val": "Secret" }, "val")).toBe("Secret");
    expect(attributeOf({ val: "Secret" }, "val")).toBe("Secret");
    expect(attributeOf({ interval: "Secret" }, "val")).toBeNull();
  });
});

describe("isOn", () => {
  it("takes a switch that says nothing for one that is on", () => {
    expect(isOn({})).toBe(true);
    expect(isOn({ "w:val": "1" })).toBe(true);
    expect(isOn({ "w:val": "off" })).toBe(false);
  });
});
