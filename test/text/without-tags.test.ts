/** Markup → what stands between its tags, in a time that grows as its length does. */
import { expect, it } from 'vitest'
import { withoutTags } from '../../src/text/without-tags.js'

it('tags go, and a blank takes their place where it is asked for', () => {
  expect(withoutTags('<p>Jan <b>Pee</b>ters</p><p>Gent', '')).toBe('Jan PeetersGent')
  expect(withoutTags('<p>Jan</p><p>Gent</p>', ' ')).toBe(' Jan  Gent ')
})

it('what is no tag to its end stays', () => {
  for (const text of ['', 'a', 'a < b', '<', 'a > b']) expect(withoutTags(text, ' ')).toBe(text)
  expect(withoutTags('<b>a</b> < '.repeat(3), '').endsWith('a < ')).toBe(true)
})
