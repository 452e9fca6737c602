/**
 * A name as an id: lower-case words of a to z and 0 to 9 joined by hyphens, accents dropped.
 *
 * `Zone Armée` → `zone-armee`. A name with no such letter gives `unnamed`; two names can give one slug.
 */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/['’.]/g, "").match(/[a-z0-9]+/g);
  return words === null ? "unnamed" : words.join("-");
}
