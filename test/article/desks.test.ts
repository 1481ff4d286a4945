/** Desks of a paper where an author would stand: in a header, in keys and above a text. */
import { describe, expect, it } from 'vitest'
import { inspectBytes } from '../support/raw-file.js'

const TEXT =
  'De veerboot vaart weer tussen de twee oevers. De reders vonden een kapitein, zeggen ze.'
const DESKS = ['Redactie Binnenland', 'Web desk', 'Newsroom', 'Sports Desk', 'La rédaction']

function authorsOf(text: string): readonly string[] {
  const { records } = inspectBytes(new TextEncoder().encode(text), {}) as {
    readonly records: readonly { readonly authors: readonly string[] }[]
  }
  return records[0]?.authors ?? ['no record']
}

const keyed = (author: string): string =>
  `Title: Veerboot vaart\nAuthor: ${author}\nDate: 2022-05-04\n\n${TEXT}\n`
const signed = (author: string): string =>
  `Veerboot vaart weer\n\nDoor ${author}\n\n4 mei 2022\n\n${TEXT}\n`

describe('a desk', () => {
  it.each(DESKS)('is no author by its key: %s', (desk) => {
    expect(authorsOf(keyed(desk))).toEqual([])
  })

  it.each(DESKS)('is no author of a byline: %s', (desk) => {
    expect(authorsOf(signed(desk))).toEqual([])
  })

  it.each(['Jan Redactie', 'Anna Desk', 'Piet Maas'])('is none of these: %s', (name) => {
    expect(authorsOf(keyed(name))).toEqual([name])
    expect(authorsOf(signed(name))).toEqual([name])
  })
})
