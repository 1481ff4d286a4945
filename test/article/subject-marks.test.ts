/** The subject of a mail that somebody kept as the title of a text. */
import { describe, expect, it } from 'vitest'
import { withoutReplyMarks } from '../../src/article/mail/subject.js'
import { inspectBytes } from '../support/raw-file.js'

const KEPT = [
  'VS: nieuwe tarieven',
  'PD: le congrès',
  'Sluis: werken begonnen',
  'Regio: brug dicht',
  'RE',
  'Trein: uren vertraging',
]

describe('marks of replies before a title', () => {
  it.each([
    'RE: Brug open',
    'FW: RE: Brug open',
    'Fwd: RE: Brug open',
    'Re[2]: Brug open',
    'Re (3): Brug open',
    'AW: Brug open',
    'TR : Brug open',
    'RV: Brug open',
    'Antw: Brug open',
    'Re: Re: Fwd: Brug open',
    'Res: Enc: Brug open',
    'RE: VS: Brug open',
    '[EXTERNAL] RE: Brug open',
  ])('go: %s', (title) => {
    expect(withoutReplyMarks(title)).toBe('Brug open')
  })

  it.each(KEPT)('are no word of a headline: %s', (title) => {
    expect(withoutReplyMarks(title)).toBe(title)
  })

  it.each([
    'FW: RE: Brug open\n\n4 mei 2022\n\nDe brug is weer open. Dat zegt de stad.\n',
    'Title: Re[2]: Brug open\nDate: 2022-05-04\n\nDe brug is weer open. Dat zegt de stad.\n',
  ])('are not in the headline of a text', (text) => {
    const { records } = inspectBytes(new TextEncoder().encode(text), {}) as {
      readonly records: readonly { readonly headline: string }[]
    }
    expect(records[0]?.headline).toBe('Brug open')
  })
})
