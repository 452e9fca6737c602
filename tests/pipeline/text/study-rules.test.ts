import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("study rules", () => {
  it.each([
    "The government in Wellington continues to explore AUKUS Pillar II.",
    "Wellington goes on studying whether AUKUS Pillar Two would suit it.",
  ])("tell a study that goes on as one in %j", (text) => {
    expect(claimsIn(text, "2024-06-10").join()).toContain("aukus-2 study happened");
  });

  it("leave what a committee compares to the committee", () => {
    expect(claimsIn("A Senate committee is still comparing the AUKUS options.", "2024-06-10")).toEqual([]);
  });

  it.each([
    ["Wellington is finding out what AUKUS Pillar II would bring.", "aukus-2 study happened"],
    ["New Zealand is looking into AUKUS Pillar II.", "aukus-2 study happened"],
    ["AUKUS Pillar II, which does not build boats, is being explored by New Zealand.", "aukus-2 study happened"],
    ["AUKUS officials studied for 18 months how Australia could get its submarines.", "aukus-1 study happened"],
    ["AUKUS is the work of three countries. They are studying what its submarines demand.", "aukus-1 study happened"],
    ["Japan and Britain plan joint research on JNAAM.", "jnaam study planned"],
    ["Tokyo gave its consent to a feasibility study of JNAAM.", "jnaam study planned"],
    ["AUKUS plans an 18-month study of its submarines.", "aukus-1 study planned"],
    ["The AUKUS governments give themselves up to 18 months to work out how.", "aukus-1 study planned"],
    ["Eighteen months of study lie ahead of AUKUS.", "aukus-1 study planned"],
    ["It will serve the 18-month study of what AUKUS submarines would need.", "aukus-1 study happened"],
    ["Ministers welcomed the feasibility study of JNAAM.", "jnaam study happened"],
    ["Work on the JNAAM begins in May after a study by both sides of whether it would fit.", "jnaam study happened"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text, "2024-12-17").map((one) => one.replace(/ [^ ]+$/, ""))).toContain(claim);
  });

  it.each([
    "A committee of peers is examining how the AUKUS submarines are paid for.",
    "The authors of the report looked at whether AUKUS should go on.",
    "An inquiry into the navy is studying AUKUS.",
    "AUKUS Pillar II is two years old. A brief from Seoul describes what it does and considers what it costs.",
    "Wellington is not studying what AUKUS Pillar II would bring.",
    "Would Wellington study what AUKUS Pillar II brings?",
    "Ministers looked at AUKUS shipyards in Perth.",
  ])("read no study from %j", (text) => {
    expect(claimsIn(text, "2024-12-17").filter((claim) => claim.includes("study happened"))).toEqual([]);
  });
});
