/** The tree of a page → the same with the words of formulas and of buttons in running text in their place, and other words of widgets. */
import { textIn, type PageElement, type PageTree } from './page-tree.js'

/** A formula for programs that read aloud, beside the one that is drawn; the source that a formula was made of. */
const OTHER_FORMS =
  '.katex-mathml, .MJX_Assistive_MathML, mjx-assistive-mml, annotation, annotation-xml'
const RUNNING = 'p, li, td, blockquote, h2, h3, h4'
/** What is drawn, chosen or typed, within an article. */
const WIDGETS = ['article', 'main', '[itemprop~="articleBody"]'].flatMap((part) =>
  ['svg', 'button', 'select', 'textarea'].map((name) => `${part} ${name}`),
)
/** So many elements are looked at. */
const MOST = 500

/** Changes `tree`. What is given is shown nowhere, and is to be told. */
export function showHiddenWords(tree: PageTree): readonly string[] {
  for (const each of some(tree, OTHER_FORMS)) each.remove()
  for (const math of some(tree, 'math')) math.replaceWith(textIn(math))
  for (const button of some(tree, 'button'))
    if (isInSentence(button)) button.replaceWith(textIn(button))
  return some(tree, WIDGETS.join(', ')).flatMap(wordsOf)
}

function some(tree: PageTree, selector: string): readonly PageElement[] {
  return Array.from(tree.querySelectorAll(selector)).slice(0, MOST)
}

/** A button with words on either side; one that stands at an end does something with the page. */
function isInSentence(button: PageElement): boolean {
  const own = textIn(button)
  const around = textIn(button.closest(RUNNING))
  const at = around.indexOf(own)
  return own !== '' && at > 0 && /\p{L}/u.test(around.slice(at + own.length))
}

/** A drawing may be a sign of the page: only words of more than a letter count. */
function wordsOf(widget: PageElement): readonly string[] {
  const isDrawn = widget.localName === 'svg'
  const parts = isDrawn ? Array.from(widget.querySelectorAll('text'), textIn) : [textIn(widget)]
  const words = parts.filter((part) => /\p{L}{2}/u.test(part)).join(' ')
  return words === '' ? [] : [words]
}
