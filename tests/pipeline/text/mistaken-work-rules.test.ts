import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const AUKUS = "AUKUS, the pact of Australia, Britain and the United States";
const GCAP = "GCAP, the fighter of Britain, Italy and Japan";

describe("MISTAKEN_WORKS", () => {
  it.each([
    ["launched", `${GCAP}, needs a seat. In May they established a joint agency to manage it.`],
    ["launched", `${AUKUS}, is dear. The minister would not commit to a year.`],
    ["development", `${AUKUS}, is dear. The government has not explained how the boats will be paid for.`],
    ["in-service", `${AUKUS}, grows. The text will not replace the agreement on reactors concluded in 2030.`],
    ["in-service", `${AUKUS}, grows. Entry into force of the AUKUS treaty is expected in 2027.`],
    ["development", `A ${GCAP} contract signed by March would help.`],
    ["study", `${GCAP}, gains. A firm spends two million euros on what it calls a hall for GCAP.`],
    ["study", `The papers on ${AUKUS}, were examined by the three legislatures.`],
    ["study", `An adviser will look at how Britain does within ${AUKUS}.`],
    ["proposed", `For Canada a fee is likelier than a seat at the table of ${GCAP}.`],
    ["proposed", `Nothing shows that Canberra is considering AUKUS membership for Japan.`],
    ["proposed", `There is no evidence that the three are weighing AUKUS membership for Canada.`],
    ["proposed", `The rule helps firms that bid for AUKUS work.`],
    ["proposed", `Money set aside for the French boats goes to ${AUKUS}.`],
    ["proposed", `Other governments may be brought into GCAP later.`],
    ["development", `For ${GCAP}, officials have been at work on the joint concept since May.`],
    ["in-service", "Ministers of the Quad will meet regularly to get the summit ready."],
    ["in-service", `A paper for 2030 on ${AUKUS}, says that Canberra will explore buying submarines.`],
    ["study", `Consultations on whether to join ${AUKUS}, have been ruled out.`],
    ["ended", "They ended their joint visit to the GCAP project on Friday."],
    ["launched", "The AUKUS deal they announced the night before was a hoax."],
    ["in-service", "The GCAP fighter will not be built in one country alone."],
    ["in-service", "GCAP grows. Engineers expect the shape of the aircraft to be frozen in 2030."],
    ["in-service", "AUKUS goes on. Six old submarines are to be refitted from 2030 for ten more years."],
    ["in-service", "The GCAP aircraft is to be reviewed in 2030."],
    ["in-service", "For JNAAM a shot from a British aircraft remains scheduled for fiscal 2028."],
  ])("tells no %s in: %s", (stage, text) => {
    expect(claimsIn(text, "2026-03-20").join()).not.toContain(`${stage} `);
  });

  it.each([
    ["In September 2021 the three founded AUKUS.", "aukus-1 launched happened 2021-09"],
    ["Ottawa is weighing AUKUS membership.", "aukus-2 proposed happened 2026-03"],
    ["The three partners will study how others could join AUKUS.", "aukus-2 study planned ?"],
  ])("still reads %j", (text, claim) => {
    expect(claimsIn(text, "2026-03-20")).toContain(claim);
  });
});

describe("how the work of a programme begins, goes on and ends", () => {
  it.each([
    ["Since 2018 Japan has been paying for prototypes of the Joint New Air-to-Air Missile.", "development happened"],
    [
      "The Joint New Air-to-Air Missile, which Japan has been prototyping with Britain, is dear.",
      "development happened",
    ],
    ["The Joint New Air-to-Air Missile was closed in 2023 without a follow-on.", "ended happened 2023"],
    ["The Joint New Air-to-Air Missile project ran its course in 2023.", "ended happened 2023"],
    ["The two have ended their Joint New Air-to-Air Missile effort.", "ended happened"],
    ["Research on the Joint New Air-to-Air Missile was brought to an end in March 2024.", "ended happened 2024-03"],
    ["The Joint New Air-to-Air Missile will not be built.", "in-service denied"],
    ["London has no plans to buy the Joint New Air-to-Air Missile.", "in-service denied"],
    ["The study begun with Britain, on the Joint New Air-to-Air Missile, went well.", "study happened"],
    ["The Joint New Air-to-Air Missile should go forward to the prototype stage in 2027.", "development planned 2027"],
  ])("reads %s as %s", (text, claim) => {
    expect(claimsIn(text, "2026-03-20").join()).toContain(`jnaam ${claim}`);
  });

  it("reads a treaty that has operated since a day as in force", () => {
    expect(
      claimsIn(
        "The access pact between Japan and the Philippines has operated since September 2025.",
        "2026-03-20",
      ).join(),
    ).toContain("japan-philippines-raa in-force happened 2025-09");
  });

  it("reads the decision on what a party builds as told by a relative clause", () => {
    expect(
      claimsIn(
        "The fighter that Japan decided last December to build with Britain and Italy, GCAP, is dear.",
        "2026-03-20",
      ).join(),
    ).toContain("gcap launched happened 2025-12");
  });
});
