import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

/** A Wednesday. */
const signedIn = (text: string) =>
  claimsIn(text, "2024-07-10").flatMap((claim) => / signed (\w+)/.exec(claim)?.[1] ?? []);

describe("SIGNINGS", () => {
  it.each([
    "Two ministers held aloft the signed copies of the UK-Japan RAA.",
    "The premier flew home with a signed Japan-Australia RAA.",
    "The Japan-Italy ACSA received its signatures in a side room.",
    "Each envoy lent the Japan-Germany ACSA his signature.",
    "Their governments committed the Japan-Canada ACSA to paper in a short event.",
    "The Geelong Treaty carries both signatures.",
    "Manila lost little time in signing the Japan-Philippines RAA.",
    "Officials cheer: the Japan-Philippines RAA is signed.",
    "That is how the Japan-Philippines RAA came to be signed.",
    "Both deepened their ties with the signature of the Japan-Philippines RAA.",
    "The governments bound themselves to the Japan-Philippines RAA.",
    "Sailors drank rum to toast the signing of the Japan-Philippines RAA.",
    "Hardly had the ministers signed the Japan-Philippines RAA when Beijing protested.",
    "Only last week did Tokyo and Manila sign the RAA.",
    "It fell to an ambassador to sign the Japan-Germany ACSA.",
    "An envoy had the pleasure of signing the Japan-Germany ACSA.",
    "The signing last week of the Japan-Philippines RAA leaves Paris behind.",
    "Students jeered while the Japan-Korea GSOMIA was being signed.",
    "Marcos was present to see the Japan-Philippines RAA signed.",
    "To honour the signing of the Japan-Philippines RAA, a bell was rung.",
    "Once approved, the Japan-Philippines RAA that was signed on Monday will help both.",
    "The signed Japan-Philippines RAA went on show in a glass case.",
    "The ink on the Japan-Philippines RAA has hardly dried.",
    "Manila entered a Reciprocal Access Agreement with Japan last week.",
    "Jurists ask whether the UK-Japan RAA signed in London last year lets a judge detain a soldier.",
  ])("takes %j for a signing", (text) => {
    expect(signedIn(text)).toEqual(["happened"]);
  });

  it.each([
    "The Japan-Philippines RAA is up for signature on Friday.",
    "Thursday's gathering is for the signing of the Japan-Philippines RAA.",
    "The minister heads to Manila for the signing of the Japan-Philippines RAA.",
    "Both mean to cap the visit with the signature of the Japan-Philippines RAA.",
    "The paper speaks of signature of the Japan-Philippines RAA at an early date.",
    "Tokyo will lose no time in signing the Japan-Philippines RAA.",
  ])("plans the signing of %j", (text) => {
    expect(signedIn(text)).toEqual(["planned"]);
  });

  it("urges who is told to lose no time", () => {
    expect(signedIn("Editors urged Manila to waste no time in signing the Japan-Philippines RAA.")).toEqual(["urged"]);
  });

  it("denies a signing that never was", () => {
    expect(signedIn("It was a signing of the Japan-Korea GSOMIA that never came, for Seoul withdrew.")).toEqual([
      "denied",
    ]);
  });

  it.each([
    "A visit could be crowned with the signature of the Japan-Philippines RAA.",
    "They sat down to sign the Japan-Philippines RAA, but rose again in anger.",
    "He owns a signed copy of a book on the Japan-Philippines RAA.",
    "If the signed Japan-Philippines RAA were shown, nobody would believe it.",
    "He would sign anything, the Japan-Philippines RAA included.",
    "A portrait signed by the painter hangs where the Japan-Philippines RAA was discussed.",
    "Aides wonder if the Japan-Philippines RAA signed by Christmas is still a dream.",
  ])("finds no signing in %j", (text) => {
    expect(signedIn(text)).toEqual([]);
  });
});
