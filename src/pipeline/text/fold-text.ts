/** Typographic marks by the plain mark that they stand for; each is one unit. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
};

/**
 * Fold a text for matching: lower case, no accents, straight quotes, plain dashes and spaces.
 *
 * Unit by unit: the result is as long as `text`, so offsets are the same in both.
 */
export function foldText(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, foldUnit).replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function foldUnit(unit: string): string {
  const plain = PLAIN_MARKS[unit] ?? unit.normalize("NFD").charAt(0);
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
