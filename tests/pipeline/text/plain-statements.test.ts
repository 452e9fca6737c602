import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

// What any reader understands at once, said of each kind of agreement in each of the common forms. A rule for a rare
// wording that breaks one of these costs more than it gains.

const PUBLISHED = "2025-05-15";

/** A verb in its base form and its past, and where it is the same with an object, its participle. */
type Verb = readonly [base: string, past: string, participle?: string];

interface Kind {
  readonly who: string;
  readonly what: string;
  readonly stages: Readonly<Record<string, readonly Verb[]>>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "uk-japan-raa": {
    who: "Britain and Japan",
    what: "the Reciprocal Access Agreement",
    stages: {
      negotiating: [
        ["negotiate", "negotiated", "negotiated"],
        ["open talks on", "opened talks on"],
        ["resume negotiations on", "resumed negotiations on"],
      ],
      agreed: [
        ["conclude talks on", "concluded talks on"],
        ["agree in principle on", "agreed in principle on"],
        ["finalise the text of", "finalised the text of"],
      ],
      signed: [
        ["sign", "signed", "signed"],
        ["ink", "inked", "inked"],
        ["put their names to", "put their names to"],
      ],
      "in-force": [
        ["bring into force #", "brought into force #"],
        ["bring # into force", "brought # into force"],
        ["put # into effect", "put # into effect"],
      ],
      ended: [
        ["terminate", "terminated", "terminated"],
        ["withdraw from", "withdrew from"],
        ["scrap", "scrapped", "scrapped"],
        ["leave", "left"],
        ["let # lapse", "let # lapse"],
      ],
    },
  },
  gcap: {
    who: "Britain, Italy and Japan",
    what: "the Global Combat Air Programme",
    stages: {
      launched: [
        ["launch", "launched", "launched"],
        ["announce", "announced", "announced"],
        ["set up", "set up", "set up"],
      ],
      development: [
        ["begin developing the fighter of", "began developing the fighter of"],
        ["sign a development contract for", "signed a development contract for"],
        ["test a prototype for", "tested a prototype for"],
      ],
      ended: [
        ["cancel", "cancelled", "cancelled"],
        ["abandon", "abandoned", "abandoned"],
        ["quit", "quit"],
        ["leave", "left"],
      ],
    },
  },
  "hiroshima-accord": {
    who: "Britain and Japan",
    what: "the Hiroshima Accord",
    stages: {
      launched: [
        ["launch", "launched", "launched"],
        ["sign", "signed", "signed"],
        ["adopt", "adopted", "adopted"],
      ],
      development: [
        ["implement", "implemented", "implemented"],
        ["adopt an action plan under", "adopted an action plan under"],
      ],
      ended: [
        ["scrap", "scrapped", "scrapped"],
        ["withdraw from", "withdrew from"],
        ["leave", "left"],
        ["end", "ended"],
        ["tear up", "tore up", "torn up"],
      ],
    },
  },
};

/** A verb with its object. */
const withObject = (verb: string, what: string) => (verb.includes("#") ? verb.replace("#", what) : `${verb} ${what}`);

function* statements(): Iterable<[text: string, claim: string]> {
  for (const [agreement, { who, what, stages }] of Object.entries(KINDS)) {
    const It = `T${what.slice(1)}`;
    for (const [stage, verbs] of Object.entries(stages)) {
      for (const [base, past, participle] of verbs) {
        const told = (modality: string) => `${agreement} ${stage} ${modality}`;
        const todo = withObject(base, what);
        yield [`${who} ${withObject(past, what)} on Monday.`, told("happened 2025-05-12")];
        yield [`${who} will ${todo} next month.`, told("planned 2025-06")];
        yield [`${who} plan to ${todo} in June.`, told("planned 2025-06")];
        yield [`${who} are expected to ${todo} by the end of the year.`, told("planned 2025")];
        yield [`Lawmakers urged ${who} to ${todo}.`, told("urged ?")];
        yield [`The minister would like ${who} to ${todo}.`, told("urged ?")];
        yield [`${who} will not ${todo}, the minister said.`, told("denied")];
        yield [`${who} have no plans to ${todo}.`, told("denied")];
        if (participle === undefined) continue;
        yield [`${It} was ${participle} on Monday by ${who}.`, told("happened 2025-05-12")];
        yield [`${It} will be ${participle} next month by ${who}.`, told("planned 2025-06")];
        yield [`${It} should be ${participle} by ${who}.`, told("urged ?")];
        yield [`${It} has not been ${participle} by ${who}.`, told("denied")];
      }
    }
  }
}

describe("plain statements", () => {
  it.each([...statements()])("reads %j as %s", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([expect.stringMatching(new RegExp(`^${claim.replace("?", "\\?")}`))]);
  });

  const PACT = "the Reciprocal Access Agreement between Japan and the Philippines";
  it.each([
    [
      `The minister dismissed the idea that Malaysia would leave the Five Power Defence Arrangements.`,
      "fpda ended denied",
    ],
    [
      "The Individually Tailored Partnership Programme between NATO and Japan runs out at the end of December.",
      "japan-nato-itpp ended planned 2025-12",
    ],
    [
      "NATO and Japan agreed on Wednesday on an Individually Tailored Partnership Programme.",
      "japan-nato-itpp launched happened 2025-05-14",
    ],
    ["Britain and Japan are agreed in principle on a reciprocal access agreement.", "uk-japan-raa agreed happened"],
    [
      "The reciprocal access agreement of Japan and the Philippines came to life on Thursday.",
      "japan-philippines-raa in-force happened 2025-05-15",
    ],
    [
      "The acquisition and cross-servicing accord of Japan and Britain has effect from today.",
      "uk-japan-acsa in-force happened 2025-05-15",
    ],
    [
      `Japan and the Philippines exchanged notes on Monday, bringing ${PACT} into force.`,
      "japan-philippines-raa in-force happened 2025-05-12",
    ],
    [`The Philippine Senate has not ratified ${PACT}.`, "japan-philippines-raa ratified denied"],
    [
      `Philippine senators voted 19-0 on Monday in favour of ${PACT}.`,
      "japan-philippines-raa ratified happened 2025-05-12",
    ],
    [`The Diet's ratification of ${PACT} is pending.`, "japan-philippines-raa ratified needed"],
    [
      "Manila notified Tokyo on Monday of its withdrawal from the Reciprocal Access Agreement.",
      "japan-philippines-raa ended planned ?",
    ],
    [
      "Manila withdrew on Monday from the Reciprocal Access Agreement with Japan.",
      "japan-philippines-raa ended happened 2025-05-12",
    ],
    ["The first Tomahawks arrived in Japan in March.", "japan-tomahawk in-service happened 2025-03"],
    ["Japan deployed its first Tomahawk missiles on Monday.", "japan-tomahawk in-service happened 2025-05-12"],
    ["The JNAAM missile project will move to prototype firing next year.", "jnaam development planned 2026"],
    ["Lawmakers urged Britain, Italy and Japan to study the Global Combat Air Programme.", "gcap study urged"],
    [
      "Britain, Italy and Japan began concept work on the Global Combat Air Programme on Monday.",
      "gcap study happened 2025-05-12",
    ],
  ])("reads %j as %s", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([expect.stringMatching(new RegExp(`^${claim.replace("?", "\\?")}`))]);
  });

  it.each([
    "Japan and the Philippines had planned to sign the Reciprocal Access Agreement in March.",
    "Japan and the Philippines originally wanted to sign the Reciprocal Access Agreement in March.",
    "Japan and the Philippines were to sign the Reciprocal Access Agreement on Monday but postponed the ceremony.",
    `Nobody knows when ${PACT} will be signed.`,
    "Signing the Reciprocal Access Agreement with Japan would deter China, the Philippine senator said.",
    "Malaysia left the Five Power Defence Arrangements unchanged.",
    "The Global Combat Air Programme was studied on Monday by a committee.",
  ])("reads no stage from %j", (text) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([]);
  });
});
