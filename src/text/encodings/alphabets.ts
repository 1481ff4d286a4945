/** Languages → how often they use which letters beyond ASCII, and words by which text shows them in any encoding. */

/** A language, as old encodings see it. */
interface AlphabetRow {
  /** Lower-case letters beyond ASCII and, roughly, how many of a thousand such letters each is. */
  readonly letters: string
  /** Frequent words of ASCII letters; in scripts that have none, empty. */
  readonly words: string
}

const ALPHABETS: readonly AlphabetRow[] = [
  {
    letters: 'é420 ë260 ï90 è70 ö35 ü35 ê20 ó20 á12 ç12 à12 ä8 ô5 ú3 í3 â3 û2 î2 ñ2',
    words:
      'de het een van en in op met voor dat zijn niet aan ook door naar bij uit er maar nog wordt werd over om tot heeft had hij haar die dit was te zei',
  },
  {
    letters: 'é600 è120 à130 ê60 ç35 ô22 î16 û16 ù14 â16 œ6 ë3 ï5 ü1',
    words:
      'le la les des du de et un une est que qui dans pour pas sur au par plus avec ce se sont il elle son sa ses nous mais ont aux cette en ne',
  },
  {
    letters: 'ü370 ä320 ö170 ß130 é4 è1 á1 à1 ç1 ñ1',
    words:
      'der die das und ist nicht ein eine von mit den dem im auf sich auch werden wird nach bei aus am sie er es wie noch zum zur wurde hat haben hatte des',
  },
  {
    letters: 'é400 ï50 è50 ç40 ö60 ü70 ñ60 á60 ó60 í50 ê30 à30 ô20 ä30 â10',
    words:
      'the of and to in that is was for it with as on by he at from be this have are not his but had which were they who said their its an has',
  },
  {
    letters: 'ó300 í240 á190 é150 ñ80 ú55 ü5',
    words:
      'el la los las de que y en un una por con no se del para es al lo como su pero sus le ya este entre cuando sin sobre ha fue han desde',
  },
  {
    letters: 'à380 è300 ù100 ò100 é60 ì60 î1',
    words:
      'il la di che e un una per non in con del della dei le si lo al da gli sono nel alla come ma anche delle ha dal tra dopo suo stato questo',
  },
  {
    letters: 'ã260 ç180 á130 é130 ó100 í90 ê60 õ50 ú50 â25 à30 ô20 ü2',
    words:
      'o a os as de do da dos das que e em um uma para com no na por se mais foi ao como mas ou pelo pela sua seu ter nos nas entre foram disse',
  },
  {
    letters: 'ó280 í180 à190 é150 è70 ò40 ç60 ú30 ï20 ü10 á1',
    words:
      'el la els les de i que en un una per amb no es del al dels ha va com seva seu aquest tot',
  },
  {
    letters: 'ł210 ę130 ą115 ó100 ż98 ś78 ć48 ń24 ź8 é1 ö1 ü1 ä1',
    words:
      'i w z na do nie to jest od po za przez dla jak ale o ze co tak czy przy oraz tym ma tego przed roku lat jego pod byli',
  },
  {
    letters: 'í230 á180 é105 ě122 ř90 š60 ž78 č68 ý73 ů50 ú8 ť4 ď3 ň3 ó2 ö1 ü1',
    words:
      'a se na je v z do o ze s to i by po ale jak od pro za k jako jsou byl podle bylo jeho aby ve jen které ani tak roku bude nebo',
  },
  {
    letters: 'á220 í110 é100 ý95 ú100 ľ45 č105 š80 ž90 ť60 ň15 ô18 ä8 ď10 ó12 ŕ2 ĺ2',
    words:
      'a sa na je v z do o zo s to aj by po ale ako od pre za k podla bol bolo jeho aby vo len si tak roku bude alebo',
  },
  {
    letters: 'á300 é290 ö95 ő85 ó90 ü55 í45 ú28 ű16 ä1',
    words:
      'a az hogy nem is egy van meg csak mint volt ez de ha el mert ami azt lesz majd vagy ezt pedig után alatt volna sem lehet minden szerint',
  },
  {
    letters: 'ă320 î180 ş110 ţ110 ș110 ț110 â100 é1',
    words:
      'de la cu din pe nu un o ce care se este pentru mai sunt a al ale lui sau fost prin dar au ca fi dintre unei unui',
  },
  {
    letters: 'š250 č280 ž200 ć180 đ60 é1 ü1 ö1',
    words:
      'i u je da se na za su od s o iz ne koji bi ili kako to nije a po do sa in ki so pri kot ter ga',
  },
  {
    letters: 'ı340 ü165 ş140 ğ95 ç90 ö70 â6 î2 û1 İ25 é1',
    words:
      've bir bu da de ile olarak daha en var gibi kadar ama ise olan sonra her ne mi ki olan oldu dedi yeni',
  },
  {
    letters: 'ø350 å370 æ250 é20 ö3 ü3 ä3 ô2 ò1',
    words:
      'og i det at en den er til som af de for med ikke der et har var fra blev jeg han om sig eller skal ved vil',
  },
  {
    letters: 'ä450 ö250 å280 é10 ü3 ø2 à1',
    words:
      'och i att det som en av den med har de inte om ett till var han kan men vid efter under skulle sig nu ska vara',
  },
  {
    letters: 'ä880 ö110 å6 é2 š1 ü1',
    words:
      'ja on ei se oli mukaan joka mutta niin kun kuin ovat ole vuonna sen ne jo tai sekä hän myös',
  },
  {
    letters: 'á190 ð230 é40 í160 ó90 þ80 ö80 æ85 ú60 ý20',
    words: 'og er sem um til en var af ekki hann hafa eru vera hefur fyrir verið',
  },
  {
    letters: 'ä330 õ290 ü220 ö100 š10 ž5',
    words: 'ja on ei et see ka oli mis kui aga oma ta ning või mille selle',
  },
  {
    letters: 'ā380 ē110 ī120 š70 ņ50 ļ40 ū40 č15 ž20 ģ15 ķ15',
    words: 'un ir par no ar ka uz tas arī lai bet kas gada bija',
  },
  {
    letters: 'ė280 š180 ų220 ž130 į80 ą80 ū80 č50 ę40',
    words: 'ir kad yra su tai bet iš apie kaip ne dar jau nuo per buvo metų',
  },
  {
    letters:
      'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ0.4 ё2',
    words: '',
  },
  {
    letters:
      'о94 а72 н65 и61 і57 в52 т55 р47 е49 с41 к35 л36 у33 д35 м31 п29 я29 з23 ь18 г16 б18 ч14 х12 й14 ж9 ц8 ю9 є6 ї6 щ6 ш8 ф3 ґ0.2',
    words: '',
  },
  {
    letters:
      'а118 о87 е88 и90 т75 н71 р48 с49 в44 л35 к32 д32 п28 м24 з21 ъ15 я18 г15 б14 ч14 у16 й7 х6 ц6 ж7 щ6 ш4 ю2 ф2 ь0.2',
    words: '',
  },
  {
    letters:
      'а112 о90 и90 е86 н55 р52 с48 т44 ј47 к36 у43 д37 в38 л34 м34 п28 з17 г16 б15 ш9 ч9 ц8 ж7 ћ6 њ7 љ5 х6 ђ2 ф2 џ0.4',
    words: '',
  },
  {
    letters:
      'α85 ο80 ι65 ε62 τ75 ν62 σ42 ρ42 π40 κ38 ς40 η40 μ32 υ32 λ28 ά22 έ22 ί28 ό26 ή22 γ18 δ17 ω15 θ12 χ12 φ9 ύ12 ώ9 β7 ξ5 ζ4 ψ2 ϊ1 ϋ0.3 ΐ0.3',
    words: '',
  },
]

/** What is looked up while bytes are judged. */
export interface Alphabet {
  /** The natural logarithm of the share of each letter among those beyond ASCII. */
  readonly letters: ReadonlyMap<string, number>
  readonly words: ReadonlySet<string>
}

let known: readonly Alphabet[] | null = null

/** Made when the first file in an old encoding comes. */
export function alphabets(): readonly Alphabet[] {
  known ??= ALPHABETS.map(({ letters, words }) => ({
    letters: sharesOf(letters),
    words: new Set(words.split(' ').filter((word) => /^[a-z]+$/.test(word))),
  }))
  return known
}

function sharesOf(letters: string): ReadonlyMap<string, number> {
  const counts = [...letters.matchAll(/(\S)([\d.]+)/gu)].map(
    ([, letter, count]) => [letter!, Number(count)] as const,
  )
  const sum = counts.reduce((total, [, count]) => total + count, 0)
  return new Map(counts.map(([letter, count]) => [letter, Math.log(count / sum)]))
}
