/** The compiled renderer: one Eleventy for all runs, and none of them in the way of another. */
import { describe, expect, it } from 'vitest'
import { rendererOf } from '../../src/render/renderer.js'
import { makeFolder } from '../support/make-folder.js'
import { makeSite } from '../support/sample-article.js'
import { makePages } from '../support/sample-pages.js'

const site = makeSite({})
const pages = makePages()

describe('the renderer', () => {
  it('gives every run its own pages, however many are asked for at the same time', async () => {
    const { render } = rendererOf(makeFolder(), site)
    const runs = await Promise.all(pages.map((page) => render([page])))
    expect(runs.map((files) => files.map(({ path }) => path))).toEqual(
      pages.map(({ output }) => [output]),
    )
    const whole = await render(pages)
    const byPath = (files: typeof whole): ReadonlyMap<string, string | Uint8Array> =>
      new Map(files.map(({ path, content }) => [path, content]))
    expect(byPath(whole)).toEqual(byPath(runs.flat()))
  })

  it('renders what comes after a template that failed', async () => {
    const broken = makeFolder({
      'templates/robots.js': 'export function render() { throw new Error("No ink.") }\n',
    })
    const failing = rendererOf(broken, site).render(pages)
    const next = rendererOf(makeFolder(), site).render(pages)
    await expect(failing).rejects.toThrow()
    expect((await next).length).toBe(pages.length)
  })

  it('gives nothing for no pages', async () => {
    expect(await rendererOf(makeFolder(), site).render([])).toEqual([])
  })
})
