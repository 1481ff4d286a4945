/** Many links of one row → one stop of the Tab key: arrows, Home and End walk along it. */

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
/** Time runs as one reads. */
const onwards = document.dir === 'rtl' ? -1 : 1

/** `start` is the link that Tab comes to first. */
export function rove(
  row: Element,
  links: readonly (HTMLElement | SVGElement)[],
  start: number,
): void {
  const settle = (index: number): void =>
    links.forEach((link, each) => link.setAttribute('tabindex', each === index ? '0' : '-1'))
  settle(Math.max(0, Math.min(start, links.length - 1)))
  row.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    const now = links.findIndex((link) => link === event.target)
    const next = targetOf(event.key, now, links.length)
    if (now === -1 || next === null) return
    event.preventDefault()
    settle(next)
    links[next]?.focus()
  })
}

function targetOf(key: string, now: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : Math.max(0, Math.min(now + step * onwards, count - 1))
}
