import { describe, expect, it } from "vitest";
import { inflectVerb } from "../../../src/pipeline/text/inflect-verb.ts";

describe("inflectVerb", () => {
  it.each([
    ["sign", "sign signs signed signed signing"],
    ["ratify", "ratify ratifies ratified ratified ratifying"],
    ["agree", "agree agrees agreed agreed agreeing"],
    ["finalise", "finalise finalises finalised finalised finalising"],
    ["scrap", "scrap scraps scrapped scrapped scrapping"],
    ["enter", "enter enters entered entered entering"],
    ["take", "take takes took taken taking"],
    ["put", "put puts put put putting"],
    ["launch", "launch launches launched launched launching"],
    ["cancel", "cancel cancels cancelled cancelled cancelling"],
  ])("inflects %s", (base, forms) => {
    expect(Object.values(inflectVerb(base)).join(" ")).toBe(forms);
  });
});
