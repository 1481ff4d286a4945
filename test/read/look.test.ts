/** Colours of the archive's own: readable on every page, whatever was chosen; and ours, which they are held against. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { contrastOf, ENOUGH, PAPER, readableOn } from '../../src/read/look/colour.js'
import { accentRules } from '../../src/read/look/own-style.js'
import { accentSchema, menuSchema } from '../../src/read/settings/look-settings.js'

const style = readFileSync(
  join(resolve(import.meta.dirname, '../..'), 'templates/assets/style.css'),
  'utf8',
)
const INK = { light: '#14110e', dark: '#e9e5dd' } as const
const SIDES = ['light', 'dark'] as const

function valuesOf(name: string): readonly string[] {
  return [...style.matchAll(new RegExp(`--${name}: (#[\\da-f]{6})`, 'g'))].map(
    ([, value]) => value!,
  )
}

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('an accent', () => {
  it('is held against the paper and the ink of our style sheet', () => {
    expect(valuesOf('paper').slice(0, 2)).toEqual([PAPER.light, PAPER.dark])
    expect(valuesOf('ink').slice(0, 2)).toEqual([INK.light, INK.dark])
  })

  it('of one colour is the colour itself, and one that can be read on dark pages', () => {
    expect(v.parse(accentSchema, '#0B5394')).toEqual({ light: '#0b5394', dark: '#4f83b2' })
    expect(v.parse(accentSchema, '#a00').light).toBe('#aa0000')
  })

  it('has the contrast that WCAG gives as an example', () => {
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#000000', '#ffffff')).toBe(21)
  })

  it('leaves text readable on paper, and on every step of heat', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const accent = { light: readableOn('light', colour), dark: readableOn('dark', colour) }
        expect(v.is(accentSchema, accent)).toBe(true)
        const steps = [...accentRules(accent).matchAll(/--heat-([1-4]):(#[\da-f]{6})/g)]
        expect(steps).toHaveLength(8)
        for (const [index, [, step, heat]] of steps.entries()) {
          const side = SIDES[index < 4 ? 0 : 1]!
          const text = step === '4' ? PAPER[side] : INK[side]
          expect(contrastOf(heat!, text)).toBeGreaterThanOrEqual(ENOUGH)
        }
      }),
    )
  })
})

describe('a link of the menu', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['mailto:us@example.org', 'mailto:us@example.org'],
    ['/topics/sport', 'topics/sport/'],
    ['topics/sport/', 'topics/sport/'],
    ['/', ''],
    ['feed.xml', 'feed.xml'],
  ])('%s leads to %s', (link, address) => {
    const [found] = v.parse(menuSchema, [{ label: 'X', link }])
    expect(found!.to.kind === 'page' ? found!.to.url : found!.to.address).toBe(address)
  })

  it.each(['', '../a/', 'a/../b/', '//example.org/', 'data:x', 'a?b', 'a#b', 'a b', 'a\\b'])(
    '%s leads nowhere',
    (link) => {
      expect(v.is(menuSchema, [{ label: 'X', link }])).toBe(false)
    },
  )
})
