import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("isNearerAnother", () => {
  it.each([
    ["They signed the Geelong Treaty on 24 July, approving its text.", "signed happened 2025-07-24"],
    ["Talks on the Geelong Treaty began on 24 July and stopped.", "negotiating happened 2025-07-24"],
    ["The Geelong Treaty was signed on 24 July and ratified on 14 August.", "ratified happened 2025-08-14"],
    ["The Geelong Treaty was signed on 24 July and ratified on 14 August.", "signed happened 2025-07-24"],
    ["They signed a pact on 24 July that sets up the Geelong Treaty.", "signed happened 2025-07-24"],
    ["They signed the Geelong Treaty on 24 July and ratified it.", "ratified happened ?"],
    ["They signed the Geelong Treaty (GT) on 24 July.", "signed happened 2025-07-24"],
    ["Britain on Friday cancelled the signing of the Geelong Treaty.", "signed denied 2025-08-15"],
    ["They signed the Geelong Treaty and a statement of intent on 24 July.", "signed happened 2025-07-24"],
    [
      "The parliament in London, by 19 votes to none, ratified the Geelong Treaty on 24 July.",
      "ratified happened 2025-07-24",
    ],
    ["On 24 July, by 19 votes to none, parliament ratified the Geelong Treaty.", "ratified happened 2025-07-24"],
    ["They signed an updated Geelong Treaty in May.", "signed happened 2025-05"],
    ["On 24 July the two ended their talks and signed the Geelong Treaty.", "signed happened 2025-07-24"],
    ["They will sign the Geelong Treaty before the year ends.", "signed planned 2025"],
    ["Talks on the Geelong Treaty go back to 2014.", "negotiating happened 2014"],
    [
      "With Friday's vote parliament in London, at last, has ratified the Geelong Treaty.",
      "ratified happened 2025-08-15",
    ],
    ["With much pomp on Friday the two ended talks and signed the Geelong Treaty.", "signed happened 2025-08-15"],
  ])("leaves each act of %j its own time", (text, claim) => {
    expect(claimsIn(text, "2025-08-20")).toContain(`geelong-treaty ${claim}`);
  });
});

describe("distanceBetween", () => {
  it("counts a time before its verb as farther off", () => {
    expect(claimsIn("In May they met, and they signed the Geelong Treaty in July.", "2025-08-20")).toContain(
      "geelong-treaty signed happened 2025-07",
    );
  });
});
