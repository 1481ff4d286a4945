/** The tree of a page, before its footers go → who wrote and when, where the foot of the article itself says so. */
import { textIn, type PageElement, type PageTree } from './page-tree.js'

/** Empty where no such foot says it, or feet of several articles say different things. */
export interface FooterCredits {
  readonly author: string
  /** As it stands there. */
  readonly date: string
}

/** Blogger, and pages that a writer takes along from Medium or Tumblr. */
const AUTHOR =
  '.post-footer .post-author .fn, .post-footer .post-author, .post-footer [itemprop~="author"], footer .p-author'
const DATE = 'footer time.dt-published, #footer #timestamp'
const OF_OTHERS = '[class*="comment"], [id*="comment"], aside, nav'
const LONGEST = 80

export function findFooterCredits(tree: PageTree): FooterCredits {
  return {
    author: onlyOne(listOwn(tree, AUTHOR).map((each) => withoutTime(textIn(innermost(each))))),
    date: onlyOne(listOwn(tree, DATE).map((each) => each.getAttribute('datetime') || textIn(each))),
  }
}

function listOwn(tree: PageTree, selector: string): readonly PageElement[] {
  return [...tree.querySelectorAll(selector)].filter((each) => each.closest(OF_OTHERS) === null)
}

/** The name stands within the line `Posted by …`. */
function innermost(element: PageElement): PageElement {
  return element.querySelector('.fn, [itemprop~="name"]') ?? element
}

/** `Posted by Ann Roe at 9:14 AM` */
function withoutTime(line: string): string {
  return line.replace(
    /\s+(?:at|um|om|à|às|a las|alle(?: ore)?|kl\.?)\s+\d{1,2}[:.h]\d\d.{0,8}$/iu,
    '',
  )
}

function onlyOne(texts: readonly string[]): string {
  const [first = '', ...others] = new Set(texts.filter((text) => text !== ''))
  return others.length === 0 && first.length <= LONGEST ? first : ''
}
