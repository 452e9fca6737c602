/** A list that was kept as JSON; empty for any other text. Total. */
export function parseList(text: string | null): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? "");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
