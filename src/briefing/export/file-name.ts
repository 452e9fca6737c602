const LONGEST = 60;

/**
 * A name that every file system takes: "where-international-agreements-stand-timeline-as-of-31-july-2026.png".
 *
 * A long title ends at a word, so that what the file is of, which may be left out, and its day stay whole.
 */
export function fileName(title: string, subject: string, day: string, ending: string): string {
  const words = [title, subject, day].map(plainLetters).filter((word) => word !== "");
  return `${words.join("-") || "pactwatch"}.${ending}`;
}

function plainLetters(text: string): string {
  const all = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (all.length <= LONGEST) return all;
  const cut = all.slice(0, LONGEST + 1).lastIndexOf("-");
  return all.slice(0, cut > 0 ? cut : LONGEST);
}
