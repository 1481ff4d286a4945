/** A thousand files of shapes that the grammar of raw text was not written for. */
import { expect, it } from 'vitest'
import { EVERY_NOTHING, judgeDirtyFiles } from '../support/dirty-outcome.js'
import { makeArticles } from '../support/plain-articles.js'

it('publishes every article of a thousand dirty files, with its date and its headline', () => {
  expect(judgeDirtyFiles(makeArticles(1500, 1989), 1989)).toEqual(EVERY_NOTHING)
})
