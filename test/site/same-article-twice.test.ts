/** One article in several formats → a page for each text that is read, and a word about each that is not. */
import { describe, expect, it } from 'vitest'
import { pdfLines, wordLines } from '../support/document-bytes.js'
import { siteOf } from '../support/site-of.js'

const HEADLINE = 'Sluis van Molendorp gaat een maand dicht'
const PARAGRAPHS = [
  'De sluis aan de Noordkant gaat maandag dicht. De deuren zijn na veertig jaar aan vervanging toe, en de vaart ligt zolang stil.',
  'Schippers varen om langs de oude arm. Dat kost hun een uur, zegt de havenmeester van de stad aan het water.',
  'De gemeente betaalt de schade van de vissers, die in die weken niet naar de zee kunnen varen met hun boten.',
]
const PLAIN = `${HEADLINE}\n\n12 september 2019\n\n${PARAGRAPHS.join('\n\n')}\n`
const MARKDOWN = `---\ntitle: ${HEADLINE}\ndate: 2019-09-12\n---\n${PARAGRAPHS.join('\n\n')}\n`
const PAGE = `<!DOCTYPE html><html lang="nl"><head><title>${HEADLINE}</title><meta property="article:published_time" content="2019-09-12"></head><body><article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`
const EXPORT = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Krant</title><wp:wxr_version>1.2</wp:wxr_version><item><title>${HEADLINE}</title><content:encoded><![CDATA[${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('\n')}]]></content:encoded><wp:post_date>2019-09-12 08:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`
const OTHER =
  'Brug van Polderkerke is weer open\n\n14 september 2019\n\nDe brug ging in de nacht weer open, en de wagens rijden er sinds vanmorgen over.\n'

describe('the same article in several formats', () => {
  it('has a page for each text, which name each other as copies, and keeps all addresses', async () => {
    const { run, build, page, edit, search } = siteOf({
      'md/sluis.md': MARKDOWN,
      'web/sluis.html': PAGE,
      'export.xml': EXPORT,
      'word/sluis.docx': wordLines(PLAIN),
    })
    expect((await build()).stdout).toContain('4 records in 4 files = 4 articles')
    const first = '2019/09/12/sluis-van-molendorp-gaat-een-maand-dicht'
    expect(search(/<h1[^>]*>\s*Sluis van Molendorp gaat een maand dicht/)).toHaveLength(4)
    const copies = page(`${first}.html`).match(
      /sluis-van-molendorp-gaat-een-maand-dicht-[0-9a-f]{6}\.html/g,
    )
    expect(new Set(copies).size).toBe(3)
    await run('publish')
    edit('md/sluis.md', MARKDOWN.replace('maandag', 'dinsdag'))
    await build()
    expect((await run('publish')).stdout).toContain('0 addresses published, 4 in all')
  })

  it('tells a build and a check of each document that a text of the same name stands for', async () => {
    const { build, run } = siteOf({
      'a.md': MARKDOWN,
      'a.html': PAGE,
      'a.docx': wordLines(PLAIN),
      'a.pdf': pdfLines(PLAIN),
      'b.txt': OTHER,
      'b.docx': wordLines(PLAIN),
    })
    const line =
      '3 documents were not read, such as a.docx: a file of the same name beside it is. Rename what is another article.'
    const { stdout } = await build()
    expect(stdout).toContain('3 records in 3 files = 3 articles')
    expect(stdout).toContain(line)
    expect((await run('check')).stdout).toContain(line)
  })
})
