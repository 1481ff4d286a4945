/** Files of a megabyte made of what parsers know, in every format → none takes more of a core or of memory than a file may. */
import { expect, it } from 'vitest'
import { hostileShapes } from '../support/hostile-shapes.js'
import { listHeavy } from '../support/hold-effort.js'

const MEGABYTE = 1_000_000
/** Only every so many-th shape where somebody is in a hurry. */
const step = Number(process.env['HOSTILE_STEP'] ?? 1)
const from = Number(process.env['HOSTILE_FROM'] ?? 0)

it('holds two seconds and 256 MB for a file of a megabyte, whatever is in it', async () => {
  const shapes = [...hostileShapes(MEGABYTE)].filter((_, index) => index % step === from)
  expect(await listHeavy(shapes)).toEqual([])
})
