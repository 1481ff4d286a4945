/** Copies and related articles are found, and nothing else is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/read-words.js'
import { SimilarityWindow } from '../../src/related/similarity-window.js'
import { Signer } from '../../src/related/signer.js'
import {
  SIGNATURE_BYTES,
  decodeSignature,
  encodeSignature,
  readSignature,
  writeSignature,
} from '../../src/related/signature-rows.js'
import {
  BINS,
  MOST_RELATED,
  TERMS,
  type WindowRow,
  type Signature,
} from '../../src/record/signature.js'
import type { LanguageTag } from '../../src/record/strings.js'
import { diceOf } from '../support/dice.js'

const dutch = 'nl' as LanguageTag
const signer = new Signer()

const SYLLABLES =
  'ba be bo da de do fa ga ka la le lo ma mo na no pa ra re ro sa so ta to va wo za zo'.split(' ')

function makeWord(dice: (below: number) => number): string {
  return Array.from({ length: 2 + dice(3) }, () => SYLLABLES[dice(SYLLABLES.length)]!).join('')
}

/** A text of its own words, every seventh of them a name. */
function makeText(seed: number, length: number): readonly string[] {
  const dice = diceOf(seed)
  return Array.from({ length }, (_, index) => {
    const word = makeWord(dice)
    return index % 7 === 3 ? word[0]!.toUpperCase() + word.slice(1) : word
  })
}

function sign(text: string | readonly string[], headline = 'Een kop'): Signature {
  const lead = typeof text === 'string' ? text : text.join(' ')
  return signer.sign(readWords({ headline, lead, body: '' }), dutch)
}

function rowOf(id: number, signature: Signature, day = 0): WindowRow {
  return { id, day, signature }
}

/** A window with these, all of one day; ids count from 0. */
function windowOf(signatures: readonly Signature[]) {
  const window = new SimilarityWindow()
  signatures.forEach((signature, id) => window.add(rowOf(id, signature)))
  return window
}

/** One word of twenty is left out, replaced or put before another. */
function editWords(words: readonly string[], seed: number): readonly string[] {
  const dice = diceOf(seed)
  return words.flatMap((word) => {
    const chance = dice(60)
    if (chance === 0) return []
    if (chance === 1) return [makeWord(dice)]
    return chance === 2 ? [makeWord(dice), word] : [word]
  })
}

/** The share of `count` texts whose changed copy, four months later, finds the text that it was made of. */
function measureRecall(
  count: number,
  change: (words: readonly string[], seed: number) => readonly string[],
) {
  const texts = Array.from({ length: count }, (_, seed) => makeText(seed + 1, 60 + (seed % 90)))
  const window = windowOf(texts.map((text) => sign(text)))
  const found = texts.filter((text, id) => {
    const { duplicates } = window.findEarlier(rowOf(count, sign(change(text, id + 1)), 120))
    return duplicates.length === 1 && duplicates[0] === id
  })
  return found.length / count
}

/** Half to nine tenths of it. */
function cutTail(words: readonly string[], seed: number): readonly string[] {
  return words.slice(0, Math.ceil(words.length * (0.5 + (seed % 41) / 100)))
}

function describeBond(name: string, sum: number, rate: string, day: number): string {
  return `${name} geeft een obligatie uit van ${sum} miljoen frank die op ${day} april vervalt en ${rate} procent opbrengt, meldt de bank die de uitgifte leidt. De obligatie is niet vervroegd aflosbaar en wordt in Luxemburg genoteerd. De vergoeding bedraagt ${sum / 40} procent en de betaling volgt op ${day + 3} mei.`
}

function describeLoans(billions: string): string {
  return `De bank regelt voor ${billions} miljard aan leningen, zegt een woordvoerder van de centrale bank. Handelaars zeggen dat de rente op daggeld toen 6,25 procent was, en dat zij wachten op wat de bank na de middag doet.`
}

describe('copies', () => {
  it('are found when the tail was cut to any length from half to nine tenths', () => {
    expect(measureRecall(400, cutTail)).toBeGreaterThan(0.95)
  })

  it('are found when one word of twenty was changed', () => {
    expect(measureRecall(400, editWords)).toBeGreaterThan(0.95)
  })

  it('are found under another headline', () => {
    const text = makeText(3, 120)
    const window = windowOf([sign(text, 'Regering valt over begroting')])
    expect(window.findEarlier(rowOf(9, sign(text, 'Crisis in Den Haag'))).duplicates).toEqual([0])
  })

  it('are not texts of one form with other names and figures', () => {
    const window = windowOf([
      sign(describeBond('Kredietbank Waasland', 150, '7,25', 12), 'Waasland leent'),
    ])
    const other = sign(describeBond('Staalbedrijf Verhoeven', 420, '8,10', 21), 'Verhoeven leent')
    expect(window.findEarlier(rowOf(9, other)).duplicates).toEqual([])
  })

  it('are not texts of one form where little but a figure differs', () => {
    const window = windowOf([sign(describeLoans('drie'))])
    expect(window.findEarlier(rowOf(9, sign(describeLoans('7,5')))).duplicates).toEqual([])
    expect(window.findEarlier(rowOf(9, sign(describeLoans('zeven')))).duplicates).toEqual([])
    expect(window.findEarlier(rowOf(9, sign(describeLoans('3')))).duplicates).toEqual([0])
  })

  it('are not tables of one form under another time or code', () => {
    const table = 'Tarwe mei 285 plus 1, juli 281 plus 2, september 277 min 3, december 279 gelijk'
    const window = windowOf([sign(table, 'Termijnhandel 12:40'), sign(table, 'Bericht DSA-875-1')])
    expect(window.findEarlier(rowOf(9, sign(table, 'Termijnhandel 12:50'))).duplicates).toEqual([])
    expect(window.findEarlier(rowOf(9, sign(table, 'Bericht DSA-888-1'))).duplicates).toEqual([])
    expect(window.findEarlier(rowOf(9, sign(table, 'Termijnhandel 12:40'))).duplicates).toEqual([0])
  })

  it('may be short texts with a figure many times', () => {
    const window = windowOf([sign('5 '.repeat(9000))])
    expect(window.findEarlier(rowOf(1, sign('5 '.repeat(9000)))).duplicates).toEqual([0])
  })

  it('are not two lines of a form under headlines of their own', () => {
    const line =
      'Kwartaaldividend 10 cent tegen 10 cent eerder. Betaalbaar 15 april, aandeelhouders van 31 maart'
    const window = windowOf([sign(line, 'Bakkerij Peeters keert uit')])
    expect(
      window.findEarlier(rowOf(9, sign(line, 'Rederij Oostkaai stelt vast'))).duplicates,
    ).toEqual([])
    expect(
      window.findEarlier(rowOf(9, sign(line, 'Bakkerij Peeters keert uit'))).duplicates,
    ).toEqual([0])
  })

  it('are the nearest five of a hundred, soon found', () => {
    const signature = sign(makeText(5, 140))
    const window = windowOf(Array.from({ length: 100 }, () => signature))
    expect(window.findEarlier(rowOf(100, signature))).toEqual({
      duplicates: [99, 98, 97, 96, 95],
      related: [],
    })
  })

  it('are never told of texts that have nothing in common', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 12, max: 300 }),
        (seed, length) => {
          const window = windowOf([sign(makeText(seed, length))])
          const article = window.findEarlier(rowOf(1, sign(makeText(seed + 10_000, length))))
          return article.duplicates.length === 0 && article.related.length === 0
        },
      ),
    )
  })
})

const STORY = [
  'De brand in de haven van Antwerpen vernielde een loods van Katoennatie, zegt brandweercommandant Wouters.',
  'Brandweercommandant Wouters zegt dat de loods van Katoennatie in Antwerpen door kortsluiting brandde, en de haven open blijft.',
]

describe('related articles', () => {
  const others = Array.from({ length: 200 }, (_, seed) =>
    sign(makeText(seed + 50, 80), makeText(seed, 5).join(' ')),
  )

  it('are those that share the rare terms of a story', () => {
    const window = windowOf([...others, sign(STORY[0]!, 'Brand in haven Antwerpen')])
    const article = window.findEarlier(
      rowOf(500, sign(STORY[1]!, 'Loods Katoennatie brandde door kortsluiting'), 2),
    )
    expect(article).toEqual({ duplicates: [], related: [200] })
  })

  it.each([0, 2, 10])(
    'are found by the first articles of an archive, behind %i others',
    (count) => {
      const window = windowOf([...others.slice(0, count), sign(STORY[0]!, 'Brand in haven')])
      const related = (signature: Signature): readonly number[] =>
        window.findEarlier(rowOf(500, signature, 2)).related
      expect(related(sign(STORY[1]!, 'Loods Katoennatie brandde'))).toEqual([count])
      expect(related(others[100]!)).toEqual([])
    },
  )

  it('are at most five, the nearest in time first where they are alike', () => {
    const window = new SimilarityWindow()
    others.forEach((signature, id) => window.add(rowOf(id, signature)))
    const story = sign(STORY[0]!, 'Brand in haven Antwerpen')
    for (let day = 1; day <= 8; day++) window.add(rowOf(300 + day, { ...story, shingles: 0 }, day))
    const article = window.findEarlier(rowOf(500, sign(STORY[1]!, 'Loods Katoennatie brandde'), 9))
    expect(article.related).toEqual([308, 307, 306, 305, 304])
    expect(article.related).toHaveLength(MOST_RELATED)
  })

  it('do not hang on the order in which articles of one day are added', () => {
    const rows = [
      ...others.slice(0, 60).map((signature, id) => rowOf(id, signature)),
      ...[1, 2, 3].map((id) => rowOf(100 + id, { ...sign(STORY[0]!), shingles: 0 })),
    ]
    const asked = rowOf(500, sign(STORY[1]!), 1)
    const answerOf = (order: readonly WindowRow[]) => {
      const window = new SimilarityWindow()
      for (const row of order) window.add(row)
      return window.findEarlier(asked)
    }
    const expected = answerOf(rows)
    expect(expected.related).toHaveLength(3)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        expect(answerOf(order)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the window', () => {
  it('lets go of what is too old, and finds the rest', () => {
    const window = new SimilarityWindow()
    const signatures = Array.from({ length: 9500 }, (_, seed) =>
      sign(makeText((seed % 950) + 1, 20 + (seed % 9))),
    )
    signatures.forEach((signature, id) => window.add(rowOf(id, signature, Math.floor(id / 950))))
    const asked = rowOf(9500, signatures[0]!, 10)
    const before = window.findEarlier(asked)
    expect([...before.duplicates, ...before.related].every((id) => id % 950 === 0)).toBe(true)
    window.forget(9)
    const after = window.findEarlier(asked)
    expect([...after.duplicates, ...after.related]).toEqual([8550])
    window.forget(20)
    expect(window.findEarlier(asked)).toEqual({ duplicates: [], related: [] })
    window.add(rowOf(9501, signatures[0]!, 21))
    expect(window.findEarlier(rowOf(9502, signatures[0]!, 21)).duplicates).toEqual([9501])
  })

  it('answers the same to the same', () => {
    const signatures = Array.from({ length: 300 }, (_, seed) =>
      sign(makeText((seed % 100) + 1, 60)),
    )
    const answers = () => {
      const window = new SimilarityWindow()
      return signatures.map((signature, id) => {
        const article = window.findEarlier(rowOf(id, signature, id))
        window.add(rowOf(id, signature, id))
        return article
      })
    }
    expect(answers()).toEqual(answers())
    expect(answers().at(-1)?.duplicates).toEqual([199, 99])
  })

  it('knows nothing before anything was added', () => {
    expect(new SimilarityWindow().findEarlier(rowOf(0, sign(makeText(1, 50))))).toEqual({
      duplicates: [],
      related: [],
    })
  })
})

describe('signatures', () => {
  it('have no phrases where a text is too short to be compared', () => {
    expect(sign('Elf woorden zijn te weinig om een tekst mee te vergelijken').shingles).toBe(0)
    expect(sign('').terms).toHaveLength(1)
    const empty = signer.sign(readWords({ headline: '', lead: '', body: '' }), dutch)
    expect(empty).toMatchObject({ shingles: 0, terms: new Uint32Array(0) })
  })

  it('leave no bin empty, so that bins of short texts are not equal for want of words', () => {
    const bins = sign(makeText(1, 12)).bins
    const others = sign(makeText(2, 12)).bins
    expect(bins).toHaveLength(BINS)
    expect(bins.filter((bin, index) => bin === others[index])).toHaveLength(0)
  })

  it('do not mind how a text is parted into lead and body', () => {
    const words = makeText(8, 90)
    const parted = signer.sign(
      readWords({
        headline: 'Kop',
        lead: words.slice(0, 30).join(' '),
        body: words.slice(30).join(' '),
      }),
      dutch,
    )
    expect(parted.bins).toEqual(sign(words).bins)
  })

  it('estimate the share of phrases in common', () => {
    const words = makeText(11, 800)
    const [one, other] = [sign(words), sign(words.slice(0, 480))]
    const equal = one.bins.filter((bin, index) => bin === other.bins[index]).length
    expect(equal / BINS).toBeGreaterThan(0.42)
    expect(equal / BINS).toBeLessThan(0.78)
  })

  it('take terms that are names, long and often there before others', () => {
    const text =
      'Gisteren sprak minister Vandenbroucke lang met de bonden over stakingen. Volgens Vandenbroucke was dat goed.'
    const [first] = sign(text, 'Overleg').terms
    expect(first).toBe(sign('Vandenbroucke', '').terms[0])
  })

  it('heed a rarity that was learned', () => {
    const words = readWords({ headline: '', lead: 'havenarbeiders staken maandenlang', body: '' })
    const rare = signer.sign(words, dutch, (lower) => (lower === 'staken' ? 1 : 0))
    expect(Array.from(rare.terms)).toEqual([sign('staken', '').terms[0]])
  })

  it('come back the same from a row and from text, in any row of a buffer', () => {
    const texts = [
      '',
      'kort',
      makeText(2, 40).join(' '),
      `${makeText(3, 300).join(' ')} 12 13 14,5 166 17 18 19 20 21 22`,
    ]
    const rows = new Uint8Array(SIGNATURE_BYTES * texts.length).fill(255)
    const others = new Uint8Array(SIGNATURE_BYTES * texts.length).fill(255)
    const signatures = texts.map((text) => sign(text))
    signatures.forEach((signature, row) => {
      writeSignature(signature, rows, row)
      decodeSignature(encodeSignature(signature), others, row)
      expect(encodeSignature(signature).length).toBeLessThanOrEqual(392)
    })
    expect(others).toEqual(rows)
    expect(signatures.map((_, row) => readSignature(rows, row))).toEqual(signatures)
  })

  it('are refused where text is none', () => {
    const rows = new Uint8Array(SIGNATURE_BYTES)
    expect(() => decodeSignature('', rows, 0)).toThrow(RangeError)
    const much = Buffer.alloc(SIGNATURE_BYTES, 255).toString('base64')
    expect(() => decodeSignature(much, rows, 0)).toThrow(RangeError)
  })

  it('are made of hostile words, and keep to their size', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('__proto__', 'constructor', 'İI', '\uD800', '𝒜', '٣', '0'.repeat(500)),
      ),
      { maxLength: 120 },
    )
    fc.assert(
      fc.property(hostile, fc.constantFrom('nl', 'und', 'x-__proto__'), (words, language) => {
        const read = readWords({
          headline: words.slice(0, 4).join(' '),
          lead: words.join(' '),
          body: '',
        })
        const signature = signer.sign(read, language as LanguageTag)
        const rows = new Uint8Array(SIGNATURE_BYTES)
        writeSignature(signature, rows, 0)
        expect(readSignature(rows, 0)).toEqual(signature)
        expect(signature.terms.length).toBeLessThanOrEqual(TERMS)
        const window = windowOf([signature])
        const article = window.findEarlier(rowOf(1, signature))
        expect(article.duplicates).toEqual(signature.shingles > 0 ? [0] : [])
      }),
    )
  })

  it('of one word a hundred thousand times are one phrase', () => {
    expect(sign('ja '.repeat(100_000)).shingles).toBe(1)
  })
})
