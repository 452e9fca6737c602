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
  arise: ["arose", "arisen"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bend: ["bent", "bent"],
  bid: ["bid", "bid"],
  bind: ["bound", "bound"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  burst: ["burst", "burst"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  fall: ["fell", "fallen"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  fly: ["flew", "flown"],
  forget: ["forgot", "forgotten"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  greenlight: ["greenlit", "greenlit"],
  grow: ["grew", "grown"],
  have: ["had", "had"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  let: ["let", "let"],
  lie: ["lay", "lain"],
  light: ["lit", "lit"],
  make: ["made", "made"],
  meet: ["met", "met"],
  ok: ["okayed", "okayed"],
  overcome: ["overcame", "overcome"],
  oversee: ["oversaw", "overseen"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  rebuild: ["rebuilt", "rebuilt"],
  redraw: ["redrew", "redrawn"],
  rewrite: ["rewrote", "rewritten"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  sit: ["sat", "sat"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  spring: ["sprang", "sprung"],
  stand: ["stood", "stood"],
  stick: ["stuck", "stuck"],
  strike: ["struck", "struck"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tear: ["tore", "torn"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  undertake: ["undertook", "undertaken"],
  weigh: ["weighed", "weighed"],
  win: ["won", "won"],
  wind: ["wound", "wound"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING = new Set([
  "admit",
  "annul",
  "begin",
  "commit",
  "concur",
  "confer",
  "defer",
  "permit",
  "refer",
  "submit",
  "transfer",
  "equip",
  "forget",
  "quit",
  "refit",
  "transmit",
  "fulfil",
  "patrol",
]);

/** Verbs that double it in British spelling alone: "cancelled", "canceled". */
const DOUBLING_IN_BRITAIN = new Set(["cancel", "initial", "label", "signal", "travel", "trial"]);

const BE: VerbForms[] = [
  { base: "be", third: "is", past: "was", participle: "been", gerund: "being" },
  { base: "be", third: "are", past: "were", participle: "been", gerund: "being" },
];

/** The forms of a verb in every spelling, the British first. Lower case in, lower case out. */
export function inflectVerb(base: string): VerbForms[] {
  if (base === "be") return BE;
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
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** One syllable, one vowel letter, one final consonant: "ship", "plan", "scrap"; "let" and "set" too. */
function doublesLastLetter(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
}
