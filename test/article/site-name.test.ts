import { describe, expect, it } from 'vitest'
import { withoutSite } from '../../src/article/fields/site-name.js'

const at = (host: string): string => `https://${host}/2014/brug`

describe('a title', () => {
  it.each([
    ['Brug open - De Waalbode', ['De Waalbode'], null, 'Brug open'],
    ['Brug open | De Waalbode', [], at('www.dewaalbode.example'), 'Brug open'],
    ['¿Brug open? - El Diario del Río', [], at('eldiariodelrio.example'), '¿Brug open?'],
    ['Ons Blad » Brug open', ['Ons Blad'], null, 'Brug open'],
    ['Brug open – Regio – De Waalbode', [], at('de-waalbode.example'), 'Brug open – Regio'],
    ['Brug open | waalbode.be', [], null, 'Brug open'],
    ['Brug open - De Waalbode | De Waalbode', ['De Waalbode'], null, 'Brug open'],
  ])('%s is without its site', (title, sites, address, own) => {
    expect(withoutSite(title, sites, address)).toBe(own)
  })

  it.each([
    ['Brug open - Nete dicht', ['De Waalbode'], at('dewaalbode.example')],
    ['Standard - Club Brugge 2-1', [], at('nieuws.example')],
    ['De Waalbode', ['De Waalbode'], at('dewaalbode.example')],
    ['Leger - VS', [], at('vs.example')],
    ['Brug-open', [], null],
    [`${'Brug open, '.repeat(50)}dicht | De Waalbode`, ['De Waalbode'], null],
  ])('%s stays as it is', (title, sites, address) => {
    expect(withoutSite(title, sites, address)).toBe(title)
  })
})
