/** The language of a headline that stands alone. */
import { describe, expect, it } from 'vitest'
import { detectLanguageOf } from '../../src/article/language/detect-language.js'
import type { LanguageTag } from '../../src/record/strings.js'

const ALL = 'nl en de fr es it pt'.split(' ') as readonly string[] as readonly LanguageTag[]

describe('the language of a headline alone', () => {
  it.each([
    ['Harbour Maps Explained', 'und'],
    ['GSO Report: Data Portals', 'und'],
    ['Veerpont Zinkt', 'und'],
    ['De brand in het huis van de burgemeester', 'nl'],
    ['Привет мир', 'und'],
    ['日本の新聞です', 'ja'],
  ])('%s: %s', (headline, language) => {
    expect(detectLanguageOf([headline], ALL)).toBe(language)
  })

  it('is that of the settings where they leave no choice', () => {
    expect(detectLanguageOf(['Harbour Maps'], ['nl'] as readonly string[] as LanguageTag[])).toBe(
      'nl',
    )
  })

  it('may be told by more words, or by a text below it', () => {
    const longer =
      'Burgemeester opent nieuwe bibliotheek naast gemeentehuis Turnhout, verenigingen tevreden'
    expect(detectLanguageOf([longer], ALL)).toBe('nl')
    expect(
      detectLanguageOf(['Bibliotheek open', 'Iedereen kwam kijken naar boeken en films'], ALL),
    ).toBe('nl')
  })
})

/** Short texts in languages that no archive of the test allows, and which share words with those that it does. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'cs',
    'Most přes řeku je opět otevřen',
    'Oprava trvala dva roky a stála více, než město čekalo. Starosta řekl, že lidé konečně nemusejí jezdit oklikou.',
  ],
  ['sk', 'Most je opäť otvorený', 'Oprava trvala dva roky a stála viac, ako mesto čakalo.'],
  ['pl', 'Most znów otwarty', 'Naprawa trwała dwa lata i kosztowała więcej, niż miasto czekało.'],
  [
    'hu',
    'Újra nyitva a híd',
    'A folyó feletti híd hétfőtől nyitva van, a javítás két évig tartott.',
  ],
  ['ro', 'Podul este deschis', 'Reparația a durat doi ani și a costat mai mult decât o școală.'],
  [
    'hr',
    'Most je otvoren',
    'Most preko rijeke je od ponedjeljka otvoren za promet, nakon dvije godine.',
  ],
  ['sl', 'Most je spet odprt', 'Most čez reko je od ponedeljka odprt za promet po dveh letih.'],
  [
    'tr',
    'Köprü açıldı',
    'Nehrin üzerindeki köprü pazartesiden itibaren yeniden trafiğe açıldı, onarım iki yıl sürdü.',
  ],
  [
    'fi',
    'Silta on auki',
    'Joen ylittävä silta on maanantaista lähtien taas auki, korjaus kesti kaksi vuotta.',
  ],
  [
    'et',
    'Sild on avatud',
    'Üle jõe viiv sild on esmaspäevast taas liiklusele avatud, remont kestis kaks aastat.',
  ],
  [
    'lt',
    'Tiltas atidarytas',
    'Tiltas per upę nuo pirmadienio vėl atidarytas eismui, remontas truko dvejus metus.',
  ],
  ['sv', 'Bron är öppen', 'Bron över ån är sedan i måndags öppen för trafik igen, efter två år.'],
  ['da', 'Broen er åben', 'Broen over åen er siden mandag åben for trafik igen, efter to år.'],
  ['nb', 'Brua er åpen', 'Brua over elva er siden mandag åpen for trafikk igjen, etter to år.'],
  ['is', 'Brúin er opin', 'Brúin yfir ána er frá mánudegi opin fyrir umferð á ný, eftir tvö ár.'],
]

describe('the language of a short text', () => {
  it.each(OTHERS)('in %s is none that it is not in', (_language, headline, text) => {
    expect(detectLanguageOf([headline, text], ALL)).toBe('und')
  })

  it('is one of the archive without a table of words', () => {
    const allowed = ['nl', 'cs', 'nb'] as readonly string[] as LanguageTag[]
    const [[, czech, ofCzech]] = OTHERS as [(typeof OTHERS)[number]]
    expect(detectLanguageOf([czech, ofCzech], allowed)).toBe('cs')
    const [, norwegian, text] = OTHERS.find(([tag]) => tag === 'nb')!
    expect(detectLanguageOf([norwegian, text], allowed)).toBe('nb')
  })

  it.each([
    ['nl', 'Vergadering', 'Maandag vergadering in zaal twee. Koffie voorzien. Breng verslag mee.'],
    ['nl', 'Veerboot', 'De veerman kwam met de schrik vrij. De boot ligt een maand stil.'],
    ['de', 'Brücke offen', 'Die Brücke ist seit Montag wieder offen.'],
    ['fr', 'Pont ouvert', 'Le pont est de nouveau ouvert depuis lundi.'],
    ['it', 'Ponte aperto', 'Il ponte sul fiume è di nuovo aperto da lunedì.'],
    ['es', 'Puente abierto', 'El puente sobre el río está abierto de nuevo desde el lunes.'],
    ['en', 'Bridge open', 'The bridge over the river is open again from Monday.'],
  ])('in %s is told', (language, headline, text) => {
    expect(detectLanguageOf([headline, text], ALL)).toBe(language)
  })
})
