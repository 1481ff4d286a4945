/** Keys of the search page: `/` goes to the box, arrows walk along the results. */

export function listenToKeys(box: HTMLInputElement, place: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault()
      box.focus()
      box.select()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = nextOf(event.key === 'ArrowDown' ? 1 : -1, box, place)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
  })
}

/** From the box or the number of hits to the first result, from there to the next; upwards back to the box. */
function nextOf(step: 1 | -1, box: HTMLElement, place: HTMLElement): HTMLElement | null {
  const links = [...place.querySelectorAll<HTMLElement>('.hit-list .what > a')]
  const focused = document.activeElement
  const now = links.findIndex((link) => link === focused)
  if (now === -1) {
    const isStart = focused === box || focused?.id === 'count'
    return isStart && step === 1 ? (links[0] ?? null) : null
  }
  return step === -1 && now === 0 ? box : (links[now + step] ?? null)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
