import { describe, expect, it } from "vitest";
import { findOtherLanguage } from "../../../src/pipeline/source/find-other-language.ts";

describe("findOtherLanguage", () => {
  it.each([
    [
      "French",
      "Les deux villes ont décidé d'ouvrir des négociations sur un accord portuaire. Le maire a dit que le texte serait prêt avant la fin de l'année.",
    ],
    [
      "German",
      "Die beiden Städte haben am Montag einen Vertrag über den Hafen unterschrieben. Der Rat muss ihm noch zustimmen, bevor er gilt.",
    ],
    ["Japanese", "二つの町は月曜日に港の協定に署名した。".repeat(10)],
  ])("says so of a text in %s", (_, text) => {
    expect(findOtherLanguage(text, "a.txt")).toEqual([{ code: "text-not-english", file: "a.txt" }]);
  });

  it.each([
    [
      "English",
      "The two towns signed a pact on the harbour on Monday. The council has yet to agree to it, and the mayor said that it would.",
    ],
    [
      "English with names",
      "Harbour Gazette: Ana Silva met Bo Chen of the Estland Harbour Office in Sudhaven and signed for Westland, Norland, Estland and Eastland.",
    ],
    ["too few words", "Les deux villes ont décidé d'ouvrir des négociations."],
  ])("says nothing of a text with %s", (_, text) => {
    expect(findOtherLanguage(text, "a.txt")).toEqual([]);
  });
});
