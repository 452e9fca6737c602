import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

function withoutDate(claim: string): string {
  return claim.replace(/ [^ ]+$/, "");
}

describe("programme rules", () => {
  it.each([
    ["Canada would like to be part of Pillar II of AUKUS.", "aukus-2 proposed happened"],
    ["Of AUKUS Pillar II he said that he would look at joining it.", "aukus-2 study planned"],
    ["The pact will help Australia finish an 18-month study of the AUKUS submarines.", "aukus-1 study happened"],
    ["Over the next 18 months AUKUS officials will settle how to do it.", "aukus-1 study planned"],
    ["Since the birth of AUKUS the neighbours have worried.", "aukus-1 launched happened"],
    ["Under GCAP the jets should reach squadrons by 2035.", "gcap in-service planned"],
    ["GCAP aims to deliver a stealth jet in the mid-2030s.", "gcap in-service planned"],
    ["Edgewing has been handed £4.6 billion to design the GCAP fighter.", "gcap development happened"],
    ["The AUKUS leaders made their Optimal Pathway known.", "aukus-1 development happened"],
    ["AUKUS was three years old on Sunday.", "aukus-1 launched happened"],
    ["The announcement of AUKUS took Paris by surprise.", "aukus-1 launched happened"],
    ["Japan was not invited to join AUKUS.", "aukus-2 proposed denied"],
    ["South Korea raised membership of AUKUS Pillar II.", "aukus-2 proposed happened"],
    ["The GCAP firm is scheduled to be established in mid-2025.", "gcap development planned"],
    ["The GCAP firms formed a joint company.", "gcap development happened"],
    ["The FPDA marked its 50th anniversary in November 2021.", "fpda launched happened"],
    ["Critics want the GCAP programme scrapped.", "gcap ended urged"],
    ["The partners mean to move GCAP into development in 2025.", "gcap development planned"],
    ["The detailed design of the GCAP fighter begins next year.", "gcap development planned"],
    ["Construction of the first AUKUS submarine would begin in 2028.", "aukus-1 development planned"],
    [
      "It took three years from the first announcement of AUKUS, in September 2021, to a law.",
      "aukus-1 launched happened",
    ],
    ["The three partners went public in September 2021 with the AUKUS pact.", "aukus-1 launched happened"],
    ["AUKUS has been with us since September 2021.", "aukus-1 launched happened"],
    ["The fighter which London agreed in 2022 to build with Rome and Tokyo is GCAP.", "gcap launched happened"],
    ["BAE was chosen to build the SSN-AUKUS submarines in Barrow.", "aukus-1 development happened"],
    ["The US would sell three Virginia-class submarines to Australia under AUKUS.", "aukus-1 in-service planned"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text, "2024-12-17").map(withoutDate)).toContain(claim);
  });

  it.each([
    "GCAP work is due to begin in 2027.",
    "The AUKUS study, now five months old, is thick.",
    "Canberra will close the cancelled contract for twelve boats and turn to AUKUS.",
    "The body that runs GCAP was set up in May.",
    "The new line will equip SSN-AUKUS boats.",
    "Washington is set to leave the AUKUS timetable as it is.",
    "They chose not to enter GCAP.",
    "GCAP was discussed beside an Indo-Pacific deployment planned for late in 2027.",
    "Japan's own effort on GCAP opens with the financial year on 1 April 2027.",
    "Nothing of the AUKUS plan was made public.",
    "The AUKUS office opened for business.",
    "Ministers dropped by the Edgewing office.",
    "The GCAP agreement will be delivered to the Diet in 2027.",
    "Japan will receive a GCAP delegation in 2027.",
    "Rivals would get the submarines' secrets, critics of AUKUS say.",
  ])("read nothing reached or planned from %j", (text) => {
    expect(claimsIn(text, "2024-12-17")).toEqual([]);
  });
});

describe("ways of telling a programme's work", () => {
  it.each([
    ["A naval college in Perth has enrolled twenty cadets for the AUKUS submarines.", "aukus-1 development happened"],
    ["Foundries in Leeds have cast the hull plates of the SSN-AUKUS.", "aukus-1 development happened"],
    ["The wing sections of the GCAP aircraft have been riveted in Turin.", "gcap development happened"],
    ["The three firms have carved up the work on the GCAP engine.", "gcap development happened"],
    ["Costs of GCAP are shared out among the three.", "gcap development happened"],
    ["A fourth tranche of the AUKUS submarine payment to America was wired in May.", "aukus-1 development happened"],
    ["The GCAP agency has rented premises by the Thames.", "gcap development happened"],
    ["The layout of the GCAP fighter has been settled.", "gcap development happened"],
    ["Work on the GCAP radar has picked up speed.", "gcap development happened"],
    ["Welders assemble the first hull of the SSN-AUKUS in Barrow.", "aukus-1 development happened"],
    ["Instructors showed Japanese gunners how to aim the Tomahawk.", "japan-tomahawk development happened"],
    ["Firings of the JNAAM are pencilled in for next spring.", "jnaam development planned"],
    ["The opening consignment of Tomahawks for Japan was unloaded at Kure.", "japan-tomahawk in-service happened"],
    ["A Japanese destroyer is now certified to launch the Tomahawk.", "japan-tomahawk in-service happened"],
    ["Japan has linked up with Italy and Britain to build a fighter.", "gcap launched happened"],
    [
      "Japanese officials put their seals to the purchase of Tomahawks from America.",
      "japan-tomahawk launched happened",
    ],
    ["Japan and Britain put their heads together over a joint air-to-air missile.", "jnaam study happened"],
    ["Britain and Japan have ceased work on the JNAAM.", "jnaam ended happened"],
    ["Engineers unveiled the tailless airframe of a GCAP demonstrator in Nagoya.", "gcap development happened"],
    ["Mitsubishi joined GCAP in Rome as a supplier of hydraulics.", "gcap development happened"],
    ["The three have fixed the seat of the GCAP company.", "gcap development happened"],
    ["Cadets from Hobart are serving aboard a Virginia-class submarine under AUKUS.", "aukus-1 development happened"],
    ["Sketches of the GCAP fighter have turned into hardware.", "gcap development happened"],
    ["A destroyer was converted for the Tomahawk in Japan.", "japan-tomahawk development happened"],
    ["Japan, Italy and Britain made the decision to build the GCAP fighter.", "gcap launched happened"],
    ["The AUKUS trio put out undersea gliders in the Coral Sea under Pillar II.", "aukus-2 development happened"],
    ["Japan's fleet collected its first Tomahawks.", "japan-tomahawk in-service happened"],
  ])("reads %j as told", (text, stage) => {
    expect(claimsIn(text, "2025-06-11").filter((claim) => claim.startsWith(stage))).toHaveLength(1);
  });

  it.each([
    "Trials of a steering system for undersea craft of three navies are pencilled in for May, AUKUS Pillar II planners say.",
    "The wing sections of the GCAP aircraft will be riveted in Turin.",
    "The three firms could carve up the work on the GCAP engine.",
    "If sailors assemble a Tomahawk wrongly, Japan will send it back.",
    "The governments back the GCAP aircraft.",
    "Japan has no Tomahawks yet.",
    "A first batch of Tomahawks is to arrive in Japan in March.",
    "A quarrel over the division of work holds up GCAP.",
    "The minister told the world of his fears for GCAP.",
    "Drawings of the GCAP fighter are to become metal.",
    "A third instalment of the AUKUS payment is in doubt.",
    "Design of the GCAP fighter is nowhere near complete.",
    "Japan wishes to be able to fire Tomahawks.",
  ])("tells of %j no fact", (text) => {
    expect(claimsIn(text, "2025-06-11").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
