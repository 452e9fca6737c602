const LONGEST = 60;

/** A name that every file system takes: "where-international-agreements-stand-as-of-31-july-2026.pptx". */
export function fileName(title: string, day: string, ending: string): string {
  const words = [title, day].map((text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, LONGEST)
      .replace(/-+$/, ""),
  );
  return `${words.filter((word) => word !== "").join("-") || "pactwatch"}.${ending}`;
}
