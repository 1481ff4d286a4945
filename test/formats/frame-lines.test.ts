/** Lines that programs, newsletters and sites put over and under a text: beside it in every format, and never lost. */
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/text/block-text.js'
import type { Article } from '../../src/record/article.js'
import { articlesOf, parseAny } from '../support/parsed-file.js'

const OVER: readonly string[] = [
  'Bekijk deze nieuwsbrief in uw browser',
  'Bekijk de online versie',
  'View this email in your browser',
  'Voir la version en ligne',
  'Im Browser ansehen',
  'Ver este correo en el navegador',
  'FOR IMMEDIATE RELEASE',
  'Beste redactie,',
  'Dear editors,',
  'Sehr geehrte Damen und Herren,',
  'Madame, Monsieur,',
  'Estimados compañeros,',
  'Ter info.',
  'Foto: Griet Maes',
  'Compartir en Facebook',
]
const UNDER: readonly string[] = [
  '-ENDS-',
  '# # #',
  '- EINDE -',
  '-30-',
  'Unsubscribe',
  'Uitschrijven | Voorkeuren aanpassen',
  'Se désabonner',
  'Newsletter abbestellen',
  'Darse de baja',
  'Sent from my iPhone',
  'Verzonden vanaf mijn iPad',
  'Von meinem iPhone gesendet',
  'Von meinem Samsung Galaxy Smartphone gesendet.',
  'Envoyé de mon téléphone',
  'Sent from a mobile device',
  'Enviado desde mi móvil',
  'Darse de baja de esta lista',
  'Denk aan het milieu voordat u deze mail afdrukt.',
  'U ontvangt deze nieuwsbrief omdat u zich hebt ingeschreven.',
  'You are receiving this newsletter because you signed up.',
  'This message is confidential and intended only for the addressee.',
  'Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde.',
  'Please consider the environment before printing this e-mail.',
]
/** They begin as lines of mail programs do. */
const NO_FRAMES: readonly string[] = [
  'Denk aan het milieu: neem de fiets naar de kaai',
  'Bitte denken Sie an die Umwelt, sagt der Müller',
  'Von meinem Balkon aus gesendet',
  'Enviado de mi pueblo a la guerra',
  'Darse de baja por estrés cuesta caro',
]
/** They begin as credits do. */
const NO_CREDITS: readonly string[] = [
  'Fotoalbum van de stoet ligt klaar in het raadhuis',
  'Fotograaf van de kaai wint de eerste prijs',
  'Fotbollen är tillbaka i hamnen',
  'Fotovoltaik boomt in der ganzen Region',
  'Image captions win a prize of their own',
]
const CREDITS: readonly string[] = [
  'Fot. Marek Lis',
  'Photo by Tom Kerr',
  'Image source, Molendorp Museum',
  'Archieffoto.',
]
const TEXTS = [
  'The old mill on the quay opens its doors on Sunday. Two hundred people are expected.',
  'The miller has baked bread for everybody, and there is soup for whoever is cold.',
]

function mail(lines: readonly string[]): string {
  const header = [
    'From: Town of Molendorp <press@town.example>',
    'Date: Thu, 5 Mar 2009 10:00:00 +0100',
  ]
  return [...header, 'Subject: Mill opens its doors', '', lines.join('\n\n'), ''].join('\n')
}

function json(lines: readonly string[]): string {
  return JSON.stringify({
    title: 'Mill opens its doors',
    date: '2009-03-05',
    text: lines.join('\n\n'),
  })
}

function markdown(lines: readonly string[]): string {
  return `---\ntitle: Mill opens its doors\ndate: 2009-03-05\n---\n\n${lines.join('\n\n')}\n`
}

function plain(lines: readonly string[]): string {
  return `Mill opens its doors\n\n5 March 2009\n\n${lines.join('\n\n')}\n`
}

const FORMATS = { 'a.eml': mail, 'a.json': json, 'a.md': markdown, 'a.txt': plain } as const

async function read(path: keyof typeof FORMATS, lines: readonly string[]): Promise<Article> {
  const [article] = articlesOf(await parseAny(FORMATS[path](lines), { path }))
  return article!
}

function paragraphsOf({ body }: Article): readonly string[] {
  return body.children.map((block) => textOf(block))
}

describe.each(['a.eml', 'a.json', 'a.md', 'a.txt'] as const)('in %s', (path) => {
  it.each(OVER)('“%s” stands beside the text', async (line) => {
    const article = await read(path, [line, ...TEXTS])
    expect(paragraphsOf(article)).toEqual(TEXTS)
    expect(article.lead).toBe(TEXTS[0])
    expect(article.furniture).toEqual([line])
  })

  it.each(NO_FRAMES)('“%s” is text, and no line of a program', async (line) => {
    const article = await read(path, [...TEXTS, line])
    expect(paragraphsOf(article)).toEqual([...TEXTS, line])
  })

  it.each(CREDITS)('“%s” is a credit', async (line) => {
    const article = await read(path, [...TEXTS, line])
    expect(paragraphsOf(article)).toEqual(TEXTS)
    expect(article.credits).toEqual([line])
  })

  // In Markdown a rule of signs is a heading or a list.
  it.each(UNDER.filter((line) => path !== 'a.md' || /^[\p{L}(]/u.test(line)))(
    '“%s” stands beside the text',
    async (line) => {
      const article = await read(path, [...TEXTS, line])
      expect(paragraphsOf(article)).toEqual(TEXTS)
    },
  )

  it.each(NO_CREDITS)('“%s” is text, and no credit of a picture', async (line) => {
    const article = await read(path, [...TEXTS, line])
    expect(paragraphsOf(article)).toEqual([...TEXTS, line])
  })

  it('keeps a text that only speaks of such things', async () => {
    const texts = [
      'Dear editors have left the paper, and nobody knows why they went.',
      'She was sent from my village to the town on the other bank of the river.',
      'View from the browser’s window: the end of the world as the sheep saw it.',
    ]
    expect(paragraphsOf(await read(path, texts))).toEqual(texts)
  })
})

describe('the subject of a mail', () => {
  it.each([
    ['[Town of Molendorp] Mill opens', 'Mill opens'],
    ['[UPDATE] Mill opens', '[UPDATE] Mill opens'],
  ])('%s', async (subject, headline) => {
    const text = mail(TEXTS).replace('Mill opens its doors', subject)
    const [article] = articlesOf(await parseAny(text, { path: 'a.eml' }))
    expect(article?.headline).toBe(headline)
  })
})
