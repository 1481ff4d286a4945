/* Nothing on a page needs this. It adds arrow keys, buttons that copy, the age of an article, a field for a date, and today's story. */
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

  for (const text of all('[data-copy]'))
    add(text.parentElement, 'button', {
      type: 'button',
      textContent: text.dataset.copy,
      onclick() {
        getSelection().selectAllChildren(text)
        page.execCommand('copy')
      },
    })

  for (const time of all('.dt-published[datetime]')) {
    const years = Math.floor((Date.now() - new Date(time.dateTime)) / 31556952000)
    const { lang } = time.closest('[lang]')
    if (years > 0)
      time.after(` (${new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`).format(-years, 'year')})`)
  }

  for (const { dataset, firstElementChild } of all('[data-days]'))
    add(add(firstElementChild, 'li'), 'input', {
      type: 'date',
      ariaLabel: dataset.date,
      onchange() {
        const wanted = this.valueAsNumber
        /* A year that is still being typed is a very early one. */
        if (!(wanted > Date.UTC(1000))) return
        load(dataset.days, (days) => {
          const [day] = days.toSorted((a, b) => far(a, wanted) - far(b, wanted))
          location.href = dataset.days.replace('days.js', `${day.replaceAll('-', '/')}/index.html`)
        })
      },
    })

  for (const lead of all('[data-today]')) {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, 0))
    if (lead.dataset.today.includes(month))
      load(`on-this-day-${month}.js`, (dates) => {
        lead.innerHTML = dates[day] ?? lead.innerHTML
      })
  }
})(document)
