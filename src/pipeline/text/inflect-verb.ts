/** The forms of a verb. `past` and `participle` are mostly the same word. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past and participle of the irregular verbs that agreements, talks and programmes are told with. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  fly: ["flew", "flown"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  greenlight: ["greenlit", "greenlit"],
  hold: ["held", "held"],
  lay: ["laid", "laid"],
  leave: ["left", "left"],
  let: ["let", "let"],
  light: ["lit", "lit"],
  make: ["made", "made"],
  meet: ["met", "met"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  run: ["ran", "run"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  sit: ["sat", "sat"],
  sell: ["sold", "sold"],
  strike: ["struck", "struck"],
  take: ["took", "taken"],
  tear: ["tore", "torn"],
  throw: ["threw", "thrown"],
  think: ["thought", "thought"],
  weigh: ["weighed", "weighed"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING = new Set(["admit", "commit", "concur", "confer", "defer", "permit", "refer", "submit", "transfer"]);

/** Verbs that double it in British spelling alone: "cancelled", "canceled". */
const DOUBLING_IN_BRITAIN = new Set(["cancel", "initial", "label", "signal", "travel"]);

/** The forms of a verb in every spelling, the British first. Lower case in, lower case out. */
export function inflectVerb(base: string): VerbForms[] {
  if (!DOUBLING_IN_BRITAIN.has(base)) return [inflect(base, doublesLastLetter(base))];
  return [inflect(base, true), inflect(base, false)];
}

/** The forms of a regular verb, or of an irregular one that the table lists. */
function inflect(base: string, isDoubling: boolean): VerbForms {
  const stem = isDoubling ? base + base.slice(-1) : base.replace(/e$/, "");
  const gerund = /(?:ee|ye|oe)$/.test(base)
    ? `${base}ing`
    : /ie$/.test(base)
      ? `${base.slice(0, -2)}ying`
      : `${stem}ing`;
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base, stem), regularPast(base, stem)];
  return { base, third: thirdPerson(base), past, participle, gerund };
}

function regularPast(base: string, stem: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /e$/.test(base) ? `${base}d` : `${stem}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** One syllable, one vowel letter, one final consonant: "ship", "plan", "scrap"; "let" and "set" too. */
function doublesLastLetter(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
}
