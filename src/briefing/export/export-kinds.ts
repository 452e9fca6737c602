/** What can leave the page as data, a picture or slides. */
export const EXPORTS = {
  board: ["csv", "json"],
  coverage: ["csv", "long.csv", "json", "svg"],
  promises: ["csv", "json"],
  reports: ["csv", "jsonl", "bib", "ris"],
  claims: ["csv", "jsonl"],
  deck: ["pptx"],
} as const;

export type ExportSubject = keyof typeof EXPORTS;
export type ExportFormat = (typeof EXPORTS)[ExportSubject][number];
