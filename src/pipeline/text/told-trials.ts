import type { ToldWork } from "./told-work.ts";

const TRIAL = "(?:trials?|experiments?|tests?|demonstrations?|exercises?)";

/** How work under way is told: by trials, by those who have been at it, by what takes shape. */
export const TRIALS: readonly ToldWork[] = [
  {
    pattern: new RegExp(
      `\\b(?:run|ran|held|conducted|staged|completed|carried out) (?:(?:dozens|scores|hundreds) of|several|many|\\d+) (?:[\\w-]+ )?${TRIAL}\\b`,
      "g",
    ),
    form: "past",
  },
  {
    pattern: new RegExp(
      `\\b(?:first|second|third|fourth|fifth|sixth|latest) (?:[\\w-]+ ){0,5}${TRIAL} (?:in|of) (?:the|a|its|this) series\\b`,
      "g",
    ),
    form: "phrase",
  },
  {
    pattern: new RegExp(`\\b${TRIAL}, (?:which is |which was )?(?:a |itself )?part of (?:the|its|their|this) `, "g"),
    form: "phrase",
  },
  {
    pattern: /\bwinners? of (?:the|its|their|an?) (?:[\w-]+ ){0,5}(?:challenge|competition|contest|prize)\b/g,
    form: "phrase",
  },
  { pattern: /\b(?:has|have) been (?:working|at work) (?:together |jointly )?on\b/g, form: "phrase" },
  {
    pattern: /\bdesign (?:work )?(?:is|was) (?:now |already |steadily )?(?:maturing|taking shape|being refined)\b/g,
    form: "phrase",
  },
  {
    pattern: /\bin (?:the |an? )?(?:american |us |british |u\.s\. )?(?:submarine |nuclear )?training pipeline\b/g,
    form: "phrase",
  },
  {
    pattern: /\bagency\b[^;.]{0,40}? (took (?:over|charge|up) (?:of )?(?:the )?(?:responsibility|work)?)\b/g,
    form: "past",
  },
  {
    pattern: /\b(?:is|are) (?:already|now) being (?:built|designed|assembled|constructed|manufactured)\b/g,
    form: "phrase",
  },
];
