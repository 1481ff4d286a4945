/** The document of the search page, and a way to open the engine → a page that searches. */
import type { SearchEngine } from '../../search/engine.js'
import { keepScroll } from './keep-scroll.js'
import { listenToKeys } from './keyboard.js'
import { pageWordsOf, type PageData } from './page-words.js'
import { SearchPage, type Frame } from './search-page.js'

/** Opens the engine of the site whose root is at `base`, as the page sees it. */
export type OpenEngine = (base: string) => Promise<SearchEngine>

/** Does nothing on a page that lacks what the script works with. */
export function beginSearch(open: OpenEngine): void {
  const data = document.querySelector('script[type="application/json"]')
  const form = document.querySelector<HTMLFormElement>('form.ask')
  const box = form?.querySelector('input')
  const [place, start] = ['found', 'start'].map((id) => document.getElementById(id))
  if (data && form && box && place && start)
    begin(JSON.parse(data.textContent) as PageData, { form, box, place, start }, open)
}

function begin(data: PageData, frame: Frame, open: OpenEngine): void {
  const page = new SearchPage(
    frame,
    data,
    pageWordsOf(data),
    openOnce(() => open(data.root)),
    keepScroll(),
  )
  frame.form.addEventListener('submit', (event) => {
    event.preventDefault()
    void page.submit()
  })
  document.addEventListener('click', (event) => {
    const address = ownLink(event)
    if (address === null) return
    event.preventDefault()
    void page.go(address).then(() => page.focusFound())
  })
  window.addEventListener('popstate', () => void page.follow())
  listenToKeys(frame.box, frame.place)
  void page.show()
}

/** The link to another state of this page that was clicked; null for any other, and where it is to open elsewhere. */
function ownLink(event: MouseEvent): string | null {
  const { target, button } = event
  if (button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  const link = target instanceof Element ? target.closest('a') : null
  const address = link?.getAttribute('href') ?? ''
  return address.startsWith('?') ? address : null
}

/** Opens the engine when it is first asked for; where that fails, it may be asked for again. */
function openOnce(open: () => Promise<SearchEngine>): () => Promise<SearchEngine> {
  let opening: Promise<SearchEngine> | null = null
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}
