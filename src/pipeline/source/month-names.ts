/**
 * The months' names by language, January first: full forms, the forms that stand in a date, and common short ones.
 *
 * Accents and capitals do not count (`foldWord`), nor do full stops after short forms. Where two languages use one word for different months (`listopada`),
 * the language of the text decides, and without it the word is no month.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
  de: "januar jänner jan|februar feber feb|märz maerz mrz mär|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez",
  fr: "janvier janv|février fevr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc",
  es: "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
  it: "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic",
  pt: "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
  ca: "gener gen|febrer febr|març mar|abril abr|maig mai|juny jun|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des",
  gl: "xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño xuñ|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec",
  ro: "ianuarie ian|februarie feb|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie sept|octombrie oct|noiembrie noi|decembrie dec",
  nl: "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec",
  af: "januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember",
  sv: "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
  da: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
  no: "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des",
  is: "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
  fi: "tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu",
  et: "jaanuar jaan|veebruar veebr|märts mär|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets",
  lv: "janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov|decembris decembrī dec",
  lt: "sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis",
  pl: "stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru",
  cs: "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec",
  sk: "januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|septembra september|októbra október|novembra november|decembra december",
  sl: "januarja januar jan|februarja februar feb|marca marec mar|aprila april apr|maja maj|junija junij jun|julija julij jul|avgusta avgust avg|septembra september sep|oktobra oktober okt|novembra november nov|decembra december dec",
  hr: "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi|lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis|studenoga studenog studeni stu|prosinca prosinac pro",
  sr: "januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra",
  hu: "január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec",
  sq: "janar jan|shkurt shk|mars mar|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj",
  tr: "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
  az: "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr noy|dekabr dek",
  id: "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags agt|september sep|oktober okt|november nov|desember des",
  ms: "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis",
  tl: "enero ene|pebrero peb|marso mar|abril abr|mayo may|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
  sw: "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
  vi: "tháng giêng|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai",
  el: "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαι|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ",
  ru: "января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек",
  uk: "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд",
  be: "студзеня сту|лютага лют|сакавіка сак|красавіка кра|мая|чэрвеня чэр|ліпеня ліп|жніўня жні|верасня вер|кастрычніка кас|лістапада ліс|снежня сне",
  bg: "януари яну|февруари фев|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
  mk: "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек",
  "sr-cyrl": "јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар",
  he: "בינואר ינואר בינו ינו|בפברואר פברואר בפבר פבר|במרץ מרץ במרס|באפריל אפריל באפר אפר|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט באוג אוג|בספטמבר ספטמבר בספט ספט|באוקטובר אוקטובר באוק אוק|בנובמבר נובמבר בנוב נוב|בדצמבר דצמבר בדצמ דצמ",
  ar: "يناير جانفي كانون_الثاني|فبراير فيفري شباط|مارس آذار|أبريل إبريل أفريل نيسان|مايو ماي أيار|يونيو جوان حزيران|يوليو جويلية تموز يوليوز|أغسطس أوت آب غشت|سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر",
  hi: "जनवरी जन|फरवरी फ़रवरी फ़र|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस",
  th: "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
  hy: "հունվարի հնվ|փետրվարի փտվ|մարտի մրտ|ապրիլի ապր|մայիսի մյս|հունիսի հնս|հուլիսի հլս|օգոստոսի օգս|սեպտեմբերի սեպ|հոկտեմբերի հոկ|նոյեմբերի նոյ|դեկտեմբերի դեկ",
  ka: "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ",
};

/** Words of names of two words that no name begins with: "thg 5", "tháng giêng". */
const OTHER_WORDS = ["thg", "gieng"];

/** The weekdays that may stand before or after a date; they are read over, never reckoned with. */
const WEEKDAYS =
  "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun " +
  "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so " +
  "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo " +
  "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira " +
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag " +
  "mandag tirsdag lørdag søndag maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina " +
  "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle " +
  "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя " +
  "pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu ahad isnin " +
  "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή luni marți miercuri joi vineri sâmbătă duminică " +
  "hétfő kedd szerda csütörtök péntek szombat vasárnap ponedjeljak utorak srijeda četvrtak petak subota nedjelja";

/** A word without case and accents, as the tables hold it. */
export function foldWord(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, "")
    .replaceAll("ı", "i");
}

interface MonthWord {
  /** 1 to 12; null where languages differ. */
  readonly month: number | null;
  readonly byLanguage: ReadonlyMap<string, number>;
}

const MONTH_WORDS: ReadonlyMap<string, MonthWord> = compileMonths();
const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS.split(" ").map(foldWord));

/** Which month a word or two joined by one space name, 1 to 12, or null. `language` is BCP 47. */
export function monthOf(word: string, language: string | null): number | null {
  const known = MONTH_WORDS.get(foldWord(word));
  if (known === undefined) return null;
  return known.month ?? known.byLanguage.get((language ?? "").slice(0, 2).toLowerCase()) ?? null;
}

/** How many letters of a name are looked at before it is cut out and folded. */
const LETTERS_ASKED = 3;
const LETTER_BITS = 5;

/** Whether a name of a month begins with three letters of ASCII, by their numbers in the alphabet. */
const MONTH_OPENINGS: Uint8Array = compileOpenings();

/**
 * Whether the word between two offsets may name a month, alone or with another word; false is certain.
 *
 * Asks its first letters alone, as few words of a text begin like a month. Other letters than those of ASCII may.
 */
export function mayNameMonth(text: string, start: number, end: number): boolean {
  let opening = 0;
  for (let at = start; at < Math.min(end, start + LETTERS_ASKED); at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return true;
    opening = (opening << LETTER_BITS) | (code & 31);
  }
  return MONTH_OPENINGS[opening] === 1;
}

export function isWeekday(word: string): boolean {
  return WEEKDAY_WORDS.has(foldWord(word));
}

function compileMonths(): Map<string, MonthWord> {
  const words = new Map<string, Map<string, number>>();
  for (const [language, list] of Object.entries(NAMES)) {
    list.split("|").forEach((forms, index) => {
      // Vietnamese names are two or three words; Arabic ones of two words are joined by a low line.
      for (const form of language === "vi" ? [forms] : forms.split(" ")) {
        const word = foldWord(form.replaceAll("_", " "));
        const months = words.get(word) ?? new Map<string, number>();
        words.set(word, months.set(language, index + 1));
      }
    });
  }
  return new Map(
    [...words].map(([word, byLanguage]) => {
      const months = new Set(byLanguage.values());
      return [word, { month: months.size === 1 ? ([...months][0] ?? null) : null, byLanguage }];
    }),
  );
}

function compileOpenings(): Uint8Array {
  const openings = new Uint8Array(1 << (LETTERS_ASKED * LETTER_BITS));
  for (const word of [...MONTH_WORDS.keys(), ...OTHER_WORDS]) {
    const letters = [...word.slice(0, LETTERS_ASKED)].map((letter) => letter.charCodeAt(0));
    if (letters.some((code) => code >= 0x80)) continue;
    openings[letters.reduce((opening, code) => (opening << LETTER_BITS) | (code & 31), 0)] = 1;
  }
  return openings;
}
