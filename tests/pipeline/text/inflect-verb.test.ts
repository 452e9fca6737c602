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
    ["have", "have has had had having"],
    ["equip", "equip equips equipped equipped equipping"],
    ["transmit", "transmit transmits transmitted transmitted transmitting"],
    ["speak", "speak speaks spoke spoken speaking"],
    ["undergo", "undergo undergoes underwent undergone undergoing"],
    ["begin", "begin begins began begun beginning"],
    ["pay", "pay pays paid paid paying"],
    ["stand", "stand stands stood stood standing"],
    ["quit", "quit quits quit quit quitting"],
    ["launch", "launch launches launched launched launching"],
  ])("inflects %s", (base, forms) => {
    expect(inflectVerb(base).map((one) => Object.values(one).join(" "))).toEqual([forms]);
  });

  it("knows both numbers of be", () => {
    expect(inflectVerb("be").map(({ third, past }) => `${third} ${past}`)).toEqual(["is was", "are were"]);
  });

  it("spells a verb both ways where Britain and America differ", () => {
    expect(inflectVerb("cancel").map(({ past, gerund }) => `${past} ${gerund}`)).toEqual([
      "cancelled cancelling",
      "canceled canceling",
    ]);
  });
});
