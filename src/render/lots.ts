/** Pages that are one page to Eleventy, whose own work is then paid once ↔ one text, divided where no page has a character. */
import type { OutputFile } from '../record/page.js'
import type { OutputPath } from '../record/strings.js'
import type { PagesByKind } from './group-by-kind.js'

/** Browsers read it as U+FFFD, so that no page need have it. */
const END_OF_PAGE = '\0'

export function joinLot(pages: readonly string[]): string {
  const [first = ''] = pages
  return pages.length === 1 ? first : pages.map(withoutEnd).join(END_OF_PAGE)
}

function withoutEnd(page: string): string {
  return page.includes(END_OF_PAGE) ? page.replaceAll(END_OF_PAGE, '\ufffd') : page
}

interface Lot {
  /** Where its first page goes. */
  readonly path: OutputPath
  readonly content: string
}

/** Throws where a lot has another number of pages than were given to Eleventy. */
export function divideLots(lots: readonly Lot[], pages: PagesByKind): readonly OutputFile[] {
  const byFirst = new Map(Object.values(pages).map((list) => [list[0]?.output, list]))
  return lots.flatMap(({ path, content }): readonly OutputFile[] => {
    const list = byFirst.get(path) ?? []
    const texts = list.length === 1 ? [content] : content.split(END_OF_PAGE)
    if (texts.length !== list.length)
      throw new Error(`${list.length} pages were given to Eleventy, ${texts.length} came back.`)
    return texts.map((text, index) => ({ path: list[index]!.output, content: text }))
  })
}
