/** Letters that no accent can be taken off, as people type them who lack the key. */
const SPELLED: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** A word without accents and case: `Élysée` → `elysee`, `Łódź` → `lodz`. Words are compared in this form alone. */
export function foldToken(token: string): string {
  return token
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æđðıłøœßþ]/g, (letter) => SPELLED[letter] ?? letter);
}
