/** Text as an XML file may hold it: without control letters and halves of letters, which make a file that no programme opens. */
export function cleanText(text: string): string {
  return Array.from(text)
    .filter((letter) => isWritable(letter.codePointAt(0) ?? 0))
    .join("");
}

/** XML 1.0, section 2.2: tab, line feed, return, and all from the blank on but surrogates and the last two of the first plane. */
function isWritable(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Whether the first letter that has a direction runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
