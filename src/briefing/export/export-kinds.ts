/** What can leave the page as data, a picture, slides or a page of its own. */
export const EXPORTS = {
  board: ["csv", "json"],
  coverage: ["csv", "long.csv", "json", "svg", "embed.html"],
  timeline: ["csv", "long.csv", "json", "svg", "embed.html"],
  promises: ["csv", "json", "svg", "embed.html"],
  grid: ["csv", "long.csv", "json", "svg", "embed.html"],
  themes: ["csv", "long.csv", "json", "svg", "embed.html"],
  countries: ["csv", "long.csv", "json", "svg", "embed.html"],
  reports: ["csv", "jsonl", "bib", "ris"],
  claims: ["csv", "jsonl"],
  deck: ["pptx", "html"],
  paper: ["html"],
  page: ["html"],
} as const;

export type ExportSubject = keyof typeof EXPORTS;
export type ExportFormat = (typeof EXPORTS)[ExportSubject][number];

/** The name of each, on the page's sheet and in what leaves. */
export const SUBJECT_NAMES: Readonly<Record<ExportSubject, string>> = {
  board: "Board",
  coverage: "Coverage",
  timeline: "Timeline",
  promises: "Promises",
  grid: "Country by stage",
  themes: "Country by theme",
  countries: "Country by country",
  reports: "Reports",
  claims: "Claims",
  deck: "Slides",
  paper: "Paper",
  page: "The whole dashboard",
};
