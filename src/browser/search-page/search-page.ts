/** The address of the page → what it shows: asks the engine, draws the answer, and follows links within the page. */
import type { FacetCounts, SearchEngine, SearchResult } from '../../search/engine.js'
import { withoutDirections } from '../../search/direction-marks.js'
import { moveRange, rangeOf } from '../../search/filters.js'
import { readState, writeState, type PageState } from '../../search/page-state.js'
import { parseQuery, type ParsedQuery } from '../../search/parse-query.js'
import { yearWithin } from '../../search/periods.js'
import { drawBars, rangeOfBars } from './draw-bars.js'
import { drawFacets, learnLabels, learnOthers } from './draw-filters.js'
import { drawCitation, drawHead, findYears } from './draw-head.js'
import { drawNothing } from './draw-nothing.js'
import { drawResults } from './draw-results.js'
import { drawTime } from './draw-time.js'
import { make, type Child } from './elements.js'
import { nameLanguages } from './language-names.js'
import type { ScrollKeeper } from './keep-scroll.js'
import type { PageData, PageWords } from './page-words.js'
import { PER_PAGE, showSearch, type ShownSearch } from './shown-search.js'

/** The elements that the page comes with. */
export interface Frame {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  /** Empty: what is found goes here. */
  readonly place: HTMLElement
  /** What the page offers before anything is asked. */
  readonly start: HTMLElement
}

/** A search, and the engine that answers it. */
interface Asked {
  readonly shown: ShownSearch
  readonly engine: SearchEngine
  readonly parsed: ParsedQuery
  /** Whether nothing else has been asked since. */
  readonly isCurrent: () => boolean
}

/** Milliseconds after which a reader is told that something is being loaded. */
const PATIENCE = 150

export class SearchPage {
  readonly #frame: Frame
  readonly #data: PageData
  readonly #words: PageWords
  readonly #open: () => Promise<SearchEngine>
  readonly #scroll: ScrollKeeper
  /** What is said aloud; stays when all else is drawn again. */
  readonly #status = make('p', { role: 'status', class: 'hidden' })
  readonly #progress = make('p', { class: 'progress', hidden: true })
  readonly #found = make('div')
  /** Answers that come after the next question are thrown away. */
  #turn = 0
  /** Where the history leads back to; null for a new entry. */
  #top: number | null = null
  /** The turn that is on the page. */
  #drawn = 0
  /** The end of the address that is shown. */
  #address: string | null = null

  constructor(
    frame: Frame,
    data: PageData,
    words: PageWords,
    open: () => Promise<SearchEngine>,
    scroll: ScrollKeeper,
  ) {
    this.#frame = frame
    this.#data = data
    this.#words = words
    this.#open = open
    this.#scroll = scroll
    frame.place.append(this.#status, this.#progress, this.#found)
    frame.place.hidden = false
  }

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    const state = readState(location.search)
    const { box, start } = this.#frame
    this.#address = location.search
    const turn = ++this.#turn
    this.#top = this.#scroll.kept()
    box.value = withoutDirections(state.query ?? '')
    const parsed = parseQuery(state.query ?? '')
    const expression = nameLanguages(parsed.expression, this.#data.lang)
    const isAsked = expression.kind !== 'all'
    start.hidden = isAsked
    document.title = this.#titleOf(withoutDirections(state.query ?? ''))
    if (!isAsked) return this.#clear(state.query ?? '')
    const shown = showSearch(this.#words, state, expression, parsed.isOneLine)
    const waiting = setTimeout(() => this.#wait(this.#words.say.opening), PATIENCE)
    try {
      const engine = await this.#open()
      await this.#answer({ shown, engine, parsed, isCurrent: () => turn === this.#turn })
    } catch {
      if (turn === this.#turn) this.#fail()
    } finally {
      clearTimeout(waiting)
      if (turn === this.#turn) this.#settle()
    }
  }

  /** What was drawn last may have moved the rest. */
  #settle(): void {
    this.#progress.hidden = true
    this.#scroll.goBackTo(this.#top)
  }

  /** Goes along with the history; a place within the page is no other search. */
  follow(): Promise<void> {
    if (location.search !== this.#address) return this.show()
    this.#scroll.goBackTo(this.#scroll.kept())
    return Promise.resolve()
  }

  /** Another state of the page, as its own entry in the history. From a disk some browsers load the page anew. */
  go(address: string): Promise<void> {
    this.#scroll.keep()
    try {
      history.pushState(null, '', address)
    } catch {
      location.assign(address)
      return Promise.resolve()
    }
    return this.show()
  }

  /** What is typed in the box, in the view that is there. */
  submit(): Promise<void> {
    const state: PageState = {
      ...readState(location.search),
      query: this.#frame.box.value,
      page: 1,
    }
    return this.go(writeState(state))
  }

  /** Where the eye goes after a choice was made. */
  focusFound(): void {
    this.#found.querySelector<HTMLElement>('#count')?.focus()
  }

  async #answer(asked: Asked): Promise<void> {
    const { shown, engine } = asked
    const { expression, state, order } = shown
    const counting = engine.facets(expression)
    // They are awaited later; until then nobody is there to hear of a failure.
    counting.catch(() => {})
    const from = (state.page - 1) * PER_PAGE
    const result = await engine.search({ expression, order, from, count: PER_PAGE })
    const last = Math.ceil(result.total / PER_PAGE)
    if (state.view === 'articles' && result.total > 0 && state.page > last)
      return asked.isCurrent() ? this.#turnTo({ ...state, page: last }) : undefined
    if (state.view === 'articles' && result.total > 0)
      return this.#showResults(asked, result, counting)
    learnLabels(shown, await counting)
    await learnOthers(shown, engine)
    const found = await (state.view === 'time' ? drawTime : drawNothing)(shown, engine)
    // Where nothing leads on, the ways to browse do.
    if (asked.isCurrent()) this.#frame.start.hidden = !found.classList.contains('no-way-out')
    const years = await findYears(shown, engine)
    this.#draw(asked, [...drawHead(shown, asked.parsed, null, years), found], result.total)
  }

  /** Another state instead of the one that the address asks for: a page beyond the last one, from an old link. */
  #turnTo(state: PageState): Promise<void> {
    const address = writeState(state)
    try {
      history.replaceState(null, '', address)
    } catch {
      location.replace(address)
      return Promise.resolve()
    }
    return this.show()
  }

  /** The results come first; what is counted over all hits is put in its place when it is there. */
  async #showResults(
    asked: Asked,
    result: SearchResult,
    counting: Promise<FacetCounts>,
  ): Promise<void> {
    const { shown, engine, parsed } = asked
    const years = await findYears(shown, engine)
    const drawTop = (): readonly Child[] => drawHead(shown, parsed, result, years)
    const head = make('div', {}, ...drawTop())
    const time = make('div', { class: 'time-place' })
    const columns = make(
      'div',
      { class: 'found-columns' },
      drawResults(shown, result, this.#data.root),
    )
    this.#draw(asked, [head, time, columns], result.total)
    await Promise.all([
      engine.overTime(spanOfBars(shown)).then((counts) => {
        const undated = rangeOf(shown.expression) === null ? result.total - sumOf(counts) : 0
        time.append(...[drawBars(shown, counts, undated)].filter((bars) => bars !== null))
      }),
      counting.then(async (counts) => {
        columns.prepend(...[drawFacets(shown, counts)].filter((facets) => facets !== null))
        await learnOthers(shown, engine)
        // Filters have got their names.
        head.replaceChildren(...drawTop().filter((part) => part !== null && part !== false))
      }),
    ])
  }

  #draw({ shown, engine, isCurrent }: Asked, parts: readonly Child[], total: number): void {
    if (!isCurrent()) return
    this.#drawn = this.#turn
    const children = [...parts, drawCitation(shown, total, engine.archive.lastDate, this.#data)]
    this.#found.replaceChildren(...children.filter((child) => child !== null && child !== false))
    this.#found.classList.remove('waiting')
    this.#progress.hidden = true
    this.#scroll.goBackTo(this.#top)
    const { say, articles } = this.#words
    this.#status.textContent = total === 0 ? say.none.title : articles(total)
  }

  #titleOf(query: string): string {
    const { archive, title } = this.#data
    return query.trim() === '' ? `${title} – ${archive}` : `${query.trim()} – ${title} – ${archive}`
  }

  #wait(text: string): void {
    this.#progress.textContent = text
    this.#progress.hidden = false
    this.#status.textContent = text
    this.#found.classList.add('waiting')
  }

  #fail(): void {
    const { say } = this.#words
    const retry = make('button', { type: 'button' }, say.retry)
    retry.addEventListener('click', () => void this.show().then(() => this.focusFound()))
    const note = make('p', { role: 'alert', class: 'notice' }, `${say.failed} `, retry)
    const isDrawn = this.#drawn === this.#turn
    this.#found.classList.remove('waiting')
    // What has been found stays, where only its counts are missing.
    if (isDrawn) this.#found.prepend(note)
    else this.#found.replaceChildren(note)
    this.#status.textContent = ''
  }

  #clear(query: string): void {
    const { noWords } = this.#words.say
    const note = query.trim() === '' ? [] : [make('p', { class: 'explained' }, noWords)]
    this.#found.replaceChildren(...note)
    this.#found.classList.remove('waiting')
    this.#status.textContent = ''
    this.#progress.hidden = true
  }
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** A month within a year is chosen among all of that year. */
function spanOfBars(shown: ShownSearch): ShownSearch['expression'] {
  const isWithin = yearWithin(rangeOf(shown.expression)) !== null
  return isWithin ? moveRange(shown.expression, rangeOfBars(shown)) : shown.expression
}
