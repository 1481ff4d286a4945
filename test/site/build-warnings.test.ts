/** What a build says of its errors and warnings: by rule, and what is new first. */
import { describe, expect, it } from 'vitest'
import { RAW } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

function undated(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `doos/${index}.txt`,
      `Het volk sprak ${index}\n\nDe burgemeester sprak tot het volk.\n`,
    ]),
  )
}

describe('the warnings of a build', () => {
  it('of which there are few are shown one by one, with what to do', async () => {
    const { stdout } = await siteOf(undated(2)).build()
    expect(stdout).toContain('doos/1.txt:1:1 warning')
    expect(stdout.match(/Check headline and date/g)).toHaveLength(2)
  })

  it('are one a rule, with a count and one place, and name what has no date', async () => {
    const { stdout } = await siteOf(undated(12)).build()
    expect(stdout.match(/\[no-header\]/g)).toHaveLength(1)
    expect(stdout).toContain('12  warnings: The text has no shape')
    expect(stdout).toContain('doos/0.txt:1:1  | Het volk sprak 0\n')
    expect(stdout).toMatch(/\[no-date\]\n +doos\/0\.txt {2}doos\/1\.txt .* … and 7 others\n/)
    expect(stdout).not.toContain(', new')
  })

  it('begin with what the last build did not say, once', async () => {
    const site = siteOf(undated(6))
    await site.build()
    site.edit('brug.txt', RAW.replace('17 mei', '31 april'))
    const second = await site.build()
    const [first = ''] = second.stdout.split('\n')
    expect(first).toMatch(/^ +1 {2}warning, new: .*\[bad-date\]$/)
    expect(JSON.parse((await site.run('build', '--json')).stdout)).toMatchObject({ newRules: [] })
    expect((await site.build()).stdout).not.toContain(', new')
  })

  it('are all shown with --verbose, each with its line', async () => {
    const site = siteOf(undated(4))
    const { stdout } = await site.build('--verbose')
    expect(stdout.match(/\[no-header\]/g)).toHaveLength(4)
    expect(stdout).toContain('  1 | Het volk sprak 3\n')
  })

  it('show no control character of a name or a line', async () => {
    const { stdout } = await siteOf({ 'a.txt': 'Een \u001b[31mrood\u0007 woord\n' }).build()
    for (const mark of ['\u0007', '\u001b']) expect(stdout).not.toContain(mark)
  })
})
