/** Three stories → the files that tell them, the addresses that they get, and words by which readers know them. */
import { markdownArticle } from './articles.js'
import type { EditorsDesk } from './editors-desk.js'

export const BRAND_TEXT =
  'De brandweer bluste vannacht een brand in een loods aan de haven van Gent. Niemand raakte gewond, zegt commandant Jan Peeters, maar de rook hing tot de ochtend boven het dok en de schade is groot.'
export const KOERS_TEXT =
  'De renners vertrokken om negen uur in de regen. Na honderd kilometer brak een groep van zeven weg, die pas op de laatste klim werd gegrepen door het peloton met de favorieten.'
export const OPERA_TEXT =
  'Het operahuis opent het seizoen met een stuk dat honderd jaar niet te horen was. De partituur lag in een kist op zolder, tussen rekeningen van de kruidenier en brieven aan een nicht.'

export const BRAND = '2020/04/17/brand-in-de-haven.html'
export const KOERS = '2020/04/18/koers-in-de-regen.html'
export const brand = (text = BRAND_TEXT, more = ''): string =>
  markdownArticle('Brand in de haven', '2020-04-17', text, more)
export const koers = (text = KOERS_TEXT, more = ''): string =>
  markdownArticle('Koers in de regen', '2020-04-18', text, more)
export const opera = (more = ''): string =>
  markdownArticle('Opera op zolder', '2020-05-02', OPERA_TEXT, more)
export const OPERA = '2020/05/02/opera-op-zolder.html'
export const RENNERS = /De renners/
export const LOODS = /loods aan de haven/
export const PARTITUUR = /De partituur/
export const raw = (title: string, text: string, day = 17): string =>
  ` date 2020-04 ${title}\n\n${day} april 2020\n\n12u30\n\nBron: Belga 0 ${text}\n\n`

/** The archive of every sequence that names no other. */
export const AT_FIRST: Readonly<Record<string, string>> = { 'a.md': brand(), 'b.md': koers() }

export const BOTH = { [BRAND]: LOODS, [KOERS]: RENNERS }

const WITHDRAW = ['withdraw', BRAND, '--reason', 'op verzoek'] as const
export const REDACT = ['redact', BRAND, '--text', 'Jan Peeters', '--with', 'X'] as const
export const NOWHERE = /loods aan de haven|Jan Peeters/
export const NO_NAME = /Peeters/

/** Takes the fire out, and commits that. */
export async function withdraw(desk: EditorsDesk): Promise<void> {
  await desk.run(...WITHDRAW)
  desk.commit()
}
