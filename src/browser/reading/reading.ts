/**
 * Any page → the same with what a browser can add: arrow keys, the age of an article, a field for a date, citations of
 * paragraphs and buttons that copy them, today's story. Nothing on a page needs it.
 */
const page = document
const all = (selector: string): NodeListOf<HTMLElement> => page.querySelectorAll(selector)
/** Where the site begins: this script lies one folder below. */
const root = new URL('..', (page.currentScript as HTMLScriptElement).src)

declare global {
  var pressmark: (data: never) => void
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  facts: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(page.createElement(name), facts)
  parent.append(element)
  return element
}

/** Data comes as a script that hands it over: a page on a disk may load nothing else. */
function load(name: string, take: (data: never) => void): void {
  self.pressmark = take
  add(page.head, 'script', { src: `${root}${name}.js` })
}

addEventListener('keydown', ({ key, target, altKey, ctrlKey, metaKey, shiftKey }) => {
  const isTyping = (target as Element).closest('input,select,textarea')
  if (altKey || ctrlKey || metaKey || shiftKey || isTyping) return
  const side = ['ArrowLeft', 'ArrowRight'].indexOf(key)
  const way = ['prev', 'next'][page.dir === 'rtl' ? 1 - side : side]
  const [link] = all(`link[rel=${way}]`) as NodeListOf<HTMLLinkElement>
  if (link) location.href = link.href
})

/* In whole years, as precisely as the date is known: of a year alone, the years between. */
for (const time of all('time.dt-published') as NodeListOf<HTMLTimeElement>) {
  const now = new Date().toISOString()
  const then = time.dateTime.slice(0, 10)
  const years = parseInt(now) - parseInt(then) - +(now.slice(4) < then.slice(4))
  const { lang } = time.closest('[lang]') as HTMLElement
  if (years > 0)
    time.after(` (${new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`).format(-years, 'year')})`)
}

for (const nav of all('[data-date]')) {
  const wanted = nav.dataset['date']!
  let date = ''
  const far = (day: string): number => Math.abs(Date.parse(day) - Date.parse(date))
  /* A field of the type `date` would be in the language of the browser, and slow to turn back a century. */
  const form = add(nav, 'form', {
    onsubmit() {
      load('days', (days: readonly string[]) => {
        const to =
          days.find((day) => day.startsWith(date)) ??
          days.toSorted((one, other) => far(one) - far(other))[0]!
        location.href = `${root}${to.replaceAll('-', '/')}/index.html`
      })
      return false
    },
  })
  const box = add(form, 'input', {
    placeholder: wanted,
    required: true,
    oninput() {
      const parts = box.value.trim().split(/\W+/)
      if (!parts[0]![2]) parts.reverse()
      date = parts.map((part) => part.padStart(2, '0')).join('-')
      /* A day that is none, such as 31 February, is the one after it in some browsers. */
      const isDate = new Date(date).toJSON()?.startsWith(date)
      box.setCustomValidity(isDate ? '' : `${box.value}? ${wanted}`)
    },
  })
}

for (const cite of all('.cite') as NodeListOf<HTMLDetailsElement>) {
  const { innerHTML } = cite
  const address = all('.u-url')[0]!.textContent
  for (const paragraph of all('.body>p[id]'))
    add(paragraph, 'a', { href: `#${paragraph.id}`, className: 'mark', textContent: '¶' })
  /* Of the paragraph that the address of the page names: its number after the publication, its anchor after the address. */
  const show = (): void => {
    const [anchor] = /^#p\d+$/.exec(location.hash) ?? ['']
    cite.innerHTML = innerHTML
      .replaceAll(address, address + anchor)
      .replaceAll('</cite>', `$&${anchor.replace('#p', ', ¶ ')}`)
    if (anchor) cite.open = true
    for (const heading of all('.cite h3')) {
      const button = add(heading, 'button', {
        textContent: cite.dataset['copy']!,
        /* Where a browser lets no page copy, the text is selected. */
        onclick() {
          const chosen = getSelection()!
          chosen.selectAllChildren(heading.nextElementSibling!)
          void navigator.clipboard?.writeText(`${chosen}`).then(() => button.append(' ✓'))
        },
      })
    }
  }
  onhashchange = show
  show()
}

for (const lead of all('[data-today]')) {
  /* Swedes write days as archives do: 2020-04-17. */
  const [, month, day] = new Date().toLocaleDateString('sv').split('-')
  if (lead.dataset['today']!.includes(month!))
    load(`on-this-day-${month}`, (dates: Readonly<Record<string, string>>) => {
      lead.innerHTML = dates[day!] ?? lead.innerHTML
    })
}
