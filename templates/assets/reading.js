/* Nothing on a page needs this. It adds arrow keys, the age of an article, a field for a date, and today's story. */
const far = (day, wanted) => Math.abs(Date.parse(day) - wanted)
;((page) => {
  const all = (selector) => page.querySelectorAll(selector)
  const add = (parent, name, facts) => {
    const element = Object.assign(page.createElement(name), facts)
    parent.append(element)
    return element
  }
  /* Data comes as a script that hands it over: a page on a disk may load nothing else. */
  const load = (src, take) => {
    window.pressmark = take
    add(page.head, 'script', { src })
  }

  page.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey || shiftKey || target.closest('input,select,textarea')) return
    const keys = ['ArrowLeft', 'ArrowRight']
    if (page.dir === 'rtl') keys.reverse()
    const link = page.querySelector(`link[rel=${['prev', 'next'][keys.indexOf(key)]}]`)
    if (link) location.href = link.href
  })

  for (const time of all('.dt-published[datetime]')) {
    const years = Math.floor((Date.now() - new Date(time.dateTime)) / 31556952000)
    const { lang } = time.closest('[lang]')
    if (years > 0)
      time.after(` (${new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`).format(-years, 'year')})`)
  }

  for (const nav of all('[data-days]')) {
    const { dataset } = nav
    /* A field of the type `date` would be in the language of the browser, and slow to turn back a century. */
    const form = add(nav, 'form', {
      onsubmit() {
        const parts = box.value.split(/\D+/)
        if (parts[0] < 32) parts.reverse()
        const date = parts.map((part) => part.padStart(2, 0)).join('-')
        /* A day that is none, such as 31 February, is the one after it in every browser. */
        const [year, month = 1, day = 1] = parts
        const at = Date.UTC(year, month - 1, day)
        if (year > 999 && month < 13 && day < 32)
          load(dataset.days, (days) => {
            const to =
              days.find((each) => each.startsWith(date)) ??
              days.toSorted((a, b) => far(a, at) - far(b, at))[0]
            location.href = dataset.days.replace('days.js', `${to.replaceAll('-', '/')}/index.html`)
          })
        return false
      },
    })
    const box = add(form, 'input', { placeholder: dataset.date, ariaLabel: dataset.date, size: 15 })
  }

  for (const lead of all('[data-today]')) {
    /* Swedes write days as archives do: 2020-04-17. */
    const [, month, day] = new Date().toLocaleDateString('sv').split('-')
    if (lead.dataset.today.includes(month))
      load(`on-this-day-${month}.js`, (dates) => {
        lead.innerHTML = dates[day] ?? lead.innerHTML
      })
  }
})(document)
