/** Sequences from an editor's year, each with what is right: no address is lost or shows another article, what is out stays out. */
import { describe, expect, it } from 'vitest'
import { CORRECTIONS } from '../support/editorial-corrections.js'
import { EXPORTS } from '../support/editorial-exports.js'
import { HISTORY } from '../support/editorial-history.js'
import { MOVES } from '../support/editorial-moves.js'
import { SETTINGS } from '../support/editorial-settings.js'
import { AT_FIRST } from '../support/editorial-stories.js'
import { REDACTIONS, WITHDRAWALS } from '../support/editorial-withdrawals.js'
import { EditorsDesk } from '../support/editors-desk.js'

const SEQUENCES = [
  ...CORRECTIONS,
  ...MOVES,
  ...EXPORTS,
  ...WITHDRAWALS,
  ...REDACTIONS,
  ...HISTORY,
  ...SETTINGS,
]

describe("an editor's year", () => {
  it('has at least fifty sequences, each told once', () => {
    expect(new Set(SEQUENCES.map(({ what }) => what)).size).toBe(SEQUENCES.length)
    expect(SEQUENCES.length).toBeGreaterThanOrEqual(50)
  })

  it.each(SEQUENCES.map((each) => [each.what, each] as const))(
    '%s',
    async (_, { files, does, right }) => {
      const desk = new EditorsDesk(files ?? AT_FIRST)
      await desk.publish()
      await does(desk)
      await desk.judge(right)
    },
  )
})
