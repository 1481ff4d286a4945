/** A page that a text browser saved as text → the numbers of links and the list of their addresses, and no other text. */
import { describe, expect, it } from 'vitest'
import { findLinkNumbers } from '../../src/text/link-numbers.js'
import { leaveOut } from '../../src/text/trace.js'

const LIST = 'References\n\n   1. http://a.be/\n   2. http://a.be/b\n   3. mailto:a@a.be\n'

function read(text: string): string {
  return leaveOut(text, findLinkNumbers(text)).text
}

describe('a page of a text browser', () => {
  it.each([
    [
      'its numbers and its list',
      `[1]Home [2]Sport\n\nTekst [3]hier.\n\n${LIST}`,
      'Home Sport\n\nTekst hier.\n\n',
    ],
    ['figures that are no link of it', `[1]Home, noot [4]\n${LIST}`, 'Home, noot [4]\n'],
    [
      'the last list only',
      `[1]Over\nReferences\n\nniets\n\n${LIST}`,
      'Over\nReferences\n\nniets\n\n',
    ],
    ['Windows line ends', `[1]Home\r\n${LIST.replaceAll('\n', '\r\n')}`, 'Home\r\n'],
    ['hidden links', `[1]Home\n${LIST}\n   Hidden links:\n   4. http://a.be/c\n`, 'Home\n'],
    ['the title in Dutch', `[1]Home\n${LIST.replace('References', 'Verwijzingen')}`, 'Home\n'],
  ])('is read without %s', (_, text, left) => {
    expect(read(text)).toBe(left)
  })

  it.each([
    ['has no list', '[1]Home\n\nTekst.\n'],
    ['has no number', `Home\n${LIST}`],
    ['has text below the list', `[1]Home\n${LIST}\nEn nog iets.\n`],
    ['lists books', '[1]Noot\nReferences\n\n1. Jan Peeters, De haven\n2. M. Claes\n3. Gent 1909\n'],
    ['lists two addresses', `[1]Noot\n${LIST.replace(/ +3.*\n/, '')}`],
    ['counts in another order', `[1]Noot\n${LIST.replace('   2.', '   5.')}`],
  ])('is left as it is where it %s', (_, text) => {
    expect(read(text)).toBe(text)
  })

  it('takes no longer than its length asks', () => {
    const text = `[1]${'References\n'.repeat(50_000)}`
    expect(read(text)).toBe(text)
  })
})
