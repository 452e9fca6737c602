import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the reciprocal access agreement between Japan and the Philippines";
const told = (text: string) => claimsIn(text, "2024-07-20").map((claim) => claim.replace("japan-philippines-raa ", ""));

describe("acts told beside the main verb", () => {
  it.each([
    [`The two leaders met in Manila on Monday, signing ${RAA}.`, "signed happened 2024-07-15"],
    [
      "By signing the reciprocal access agreement last week, Tokyo and Manila showed resolve.",
      "signed happened 2024-07",
    ],
    [`The yet-to-be-ratified ${RAA.slice(4)} lets troops visit.`, "ratified needed ?"],
    ["The text will be read in July, and the Japan-Philippines RAA ratified in August.", "ratified planned 2024-08"],
    ["The fee is to be settled first and the Japan-Philippines RAA ratified later.", "ratified planned ?"],
    [
      "The text will be read out and the Philippine Senate ratified the Japan-Philippines RAA.",
      "ratified happened 2024-07",
    ],
    ["The hall will be full and the Japan-Philippines RAA signed on 8 July is on show.", "signed happened 2024-07-08"],
    [`They target a broad agreement on ${RAA} in December.`, "agreed planned 2024-12"],
  ])("read %j as it stands", (text, claim) => {
    expect(told(text)).toEqual([claim]);
  });

  it.each([
    `The two leaders will meet in Manila, signing ${RAA}.`,
    `They met in Manila and discussed several options, signing ${RAA} among them.`,
    "By signing the reciprocal access agreement with Tokyo, Manila would break with its past.",
    `The programme read: 16:00, signing of ${RAA}.`,
  ])("tell no fact in %j", (text) => {
    expect(told(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
