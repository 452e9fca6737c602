const DATE =
  /\b(?:(\d{1,2}) )?(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) (\d{4})\b/g;
const NO_BREAK = "\u00a0";

/** A sentence of which no line ends inside a date: "by 30 November 2022" breaks before 30 or nowhere. */
export function unbroken(sentence: string): string {
  return sentence.replace(DATE, (date) => date.replaceAll(" ", NO_BREAK));
}
