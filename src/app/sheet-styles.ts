/** The rule that has `words` at the foot of each printed sheet of the page `name`, with its number. */
export function sheetStyles(name: string, words: string): string {
  const text = words.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
  return `@page ${name} { @bottom-left { content: "${text}"; } @bottom-right { content: counter(page) " / " counter(pages); } }`;
}
