import { describe, expect, it } from "vitest";
import { readSentence, tagsIn } from "./read-sentence.ts";

/** Words that look like a country and are none, or another: the text, and the countries that it does name. */
const TRAPS: readonly (readonly [text: string, countries: string])[] = [
  ["A chair at Georgia Tech was endowed.", ""],
  ["A nurse from Savannah, Georgia won.", ""],
  ["Georgia and its port of Batumi", "GE"],
  ["We had a Turkey dinner.", ""],
  ["They ate turkey in silence.", ""],
  ["Ankara kept quiet.", "TR"],
  ["It flew from China Lake.", ""],
  ["She collects fine bone china.", ""],
  ["A ship in the South China Sea", ""],
  ["A reader of the South China Morning Post", ""],
  ["Sino-Indian talks", "CN IN"],
  ["New South Wales flooded.", ""],
  ["The Prince of Wales spoke in Wales.", "GB"],
  ["Jordan Smith scored.", ""],
  ["Michael Jordan scored for Jordan.", "JO"],
  ["They told us to wait.", ""],
  ["It told the US to wait.", "US"],
  ["Let us praise the U.S. crew.", "US"],
  ["He jogs in Holland Park.", ""],
  ["Drummer Chad Smith played.", ""],
  ["Lake Chad dried up in Chad.", "TD"],
  ["Washington state voted.", ""],
  ["The Washington Post wrote.", ""],
  ["A statue of George Washington", ""],
  ["Victoria sent firefighters.", ""],
  ["New England had snow.", ""],
  ["New London lost a boat.", ""],
  ["Exercise Bersama Lima opened.", ""],
  ["Peru waits.", "PE"],
  ["A guinea pig escaped.", ""],
  ["Papua New Guinea joined.", "PG"],
  ["Equatorial Guinea joined.", "GQ"],
  ["Guinea-Bissau joined.", "GW"],
  ["Niger voted.", "NE"],
  ["Nigeria voted.", "NG"],
  ["Oil from the Niger Delta", ""],
  ["The Democratic Republic of Congo asked.", "CD"],
  ["Congo-Brazzaville asked.", "CG"],
  ["Korea agreed.", "KR"],
  ["N. Korea fired.", "KP"],
  ["North Korea and South Korea met.", "KP KR"],
  ["The Korean War is long over.", ""],
  ["Tension on the Korean Peninsula", ""],
  ["Northern Ireland has a port.", "GB"],
  ["Ireland has a port.", "IE"],
  ["Tokyo Electron sells tools.", ""],
  ["Sydney Sweeney acts.", ""],
  ["Paris Hilton sings.", ""],
  ["The Paris Agreement on climate", ""],
  ["A Brazil nut rolled away.", ""],
  ["New Mexico tested a rocket.", ""],
  ["Mexico tested a rocket.", "MX"],
  ["A woman from Oman", "OM"],
  ["Malian troops left Mali.", "ML"],
  ["Somalia is not Mali.", "SO ML"],
  ["Cuba Gooding acts.", ""],
  ["The Warsaw Pact fell.", ""],
  ["The Oslo Accords failed.", ""],
  ["Latin America grew.", ""],
  ["The Indian Ocean is warm.", ""],
  ["West Indian cricketers", ""],
  ["They built the G7 summit hall.", ""],
  ["A UN peacekeeping post", ""],
  ["Franco-German rivals", "FR DE"],
  ["General Franco died.", ""],
  ["American Samoa voted.", "AS"],
  ["A German shepherd barked.", ""],
  ["Panama hats are woven.", ""],
  ["The Holland Tunnel flooded.", ""],
  ["The Dutch navy sailed.", "NL"],
  ["Macedonian phalanxes", ""],
  ["A jersey was sold.", ""],
  ["Whitehall, the Kremlin and the Élysée", "GB RU FR"],
  ["The Pentagon and Malacañang agree.", "US PH"],
  ["The Bundestag and the National Diet voted.", "DE JP"],
];

describe("findCountries", () => {
  it.each(TRAPS)("reads %j as %j", (text, countries) => {
    expect(tagsIn("country", text).join(" ")).toBe(countries);
  });

  it.each([
    ["A Greek defence site says that Japan agrees.", "JP"],
    ["Japan agrees, a Serbian-language report says.", "JP"],
    ["Japan agrees, an Indian broadcaster says. Indian crews doubt it.", "JP IN"],
    ["The German aviation agency wrote to Japan.", "JP"],
  ])("tells who reports from who acts in %j", (text, countries) => {
    expect(tagsIn("country", text).join(" ")).toBe(countries);
  });

  it.each([
    ["HANOI (VNA) - Japan agrees.", "JP"],
    ["Taormina, Italy — Japan and Canada agree.", "JP CA"],
    ["TOKYO — Canada agrees, and Japan does.", "JP CA"],
    ["Japan and Italy agree: nobody signs.", "JP IT"],
  ])("leaves out what only the dateline of %j names", (text, countries) => {
    expect(tagsIn("country", text).join(" ")).toBe(countries);
  });

  it("brings in the members of AUKUS, with the name as their place", () => {
    const text = "Canberra waits for AUKUS.";
    const tags = readSentence(text).tags.filter(({ kind }) => kind === "country");
    const places = tags.map(({ id, mentions: [first] }) => `${id} ${text.slice(first?.start, first?.end)}`);
    expect(places).toEqual(["AU Canberra", "GB AUKUS", "US AUKUS"]);
  });

  it("leaves out the parties of an agreement that is named once beside the main one", () => {
    const text = "Japan and Italy signed an ACSA. The ACSA is short. AUKUS is older.";
    expect(tagsIn("country", text)).toEqual(["JP", "IT"]);
  });
});
