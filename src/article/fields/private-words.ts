/** A text → the same without mail addresses, phone numbers and addresses of machines. */
import { MASK } from '../../text/mask.js'

const MAIL =
  /(?:mailto:)?[^\s<>()[\]{},;:"'|/]{1,64}@[^\s<>()[\]{},;:"'|@/]{1,255}\.\p{L}{2,63}|(?<![\w.+-])[\w.+-]{1,64}\s?(?:\[at\]|\(at\)|_at_)\s?[\w-]{1,100}(?:\s?(?:\.|\[dot\]|\(dot\)|\[punt\])\s?[\w-]{2,63}){1,4}/giu
/** No part of a longer figure, and none of a price. */
const BEFORE = String.raw`(?<![\w.,/+-])`
const BEHIND = String.raw`(?!\d|,\d|\.\d)`
/** International, or as Belgium, the Netherlands, France, Germany, Britain, America and Australia write them. */
const PHONE = new RegExp(
  [
    String.raw`(?<![\w+])(?:\+ ?|00[ .-]?|\(\+|\(00)[1-9]\d{0,2}\)?(?:[ ./-]{0,3}(?:\(0\)|\(\d{1,4}\)|\d{1,4})){2,6}(?!\d|[.,]\d)`,
    String.raw`${BEFORE}\(0[1-9]\d{0,3}\) ?[/–-]?(?:[ .-]?\d{2,4}){1,4}${BEHIND}`,
    String.raw`${BEFORE}0[1-9]\d{0,3}(?:[ ]?[/–-][ ]?)\d{2,4}(?:[ .-]?\d{2,4}){0,3}(?![\d/])`,
    String.raw`${BEFORE}0[1-9]\d{0,3}(?:[ .]\d{2,3}){3,4}${BEHIND}`,
    String.raw`${BEFORE}0[1-9]\d{2}[ .]\d{3}[ .]\d{3}${BEHIND}`,
    String.raw`${BEFORE}0[1-9]\d?[ .]\d{4}[ .]\d{4}${BEHIND}`,
    String.raw`${BEFORE}0[1-9]\d{0,3}[ .]\d{6,8}${BEHIND}`,
    String.raw`${BEFORE}0[1-9]\d{0,3} ?(?:- ?)?\d{3} ?\d{3,4}${BEHIND}`,
    String.raw`${BEFORE}\([1-9]\d{0,3}\) ?\d{2,4}(?:[ .-]?\d{2,4}){1,3}${BEHIND}`,
    String.raw`${BEFORE}[2-9]\d{2}[-.][2-9]\d{2}[-.]\d{4}(?!\d)`,
  ].join('|'),
  'g',
)
/** `Tel. 33 00 00`: the word makes a number of it. */
const CUED =
  /(?<!\p{L})(?:t[eé]l(?:[eé]foo?ne?|[eé]phone|[eé]fono)?|phone|fax|gsm|mobile?|mob|handy|portable|m[oó]vil|cell)(?:\.|\s?:|\.:)?\s?(?:n[°r]\.?\s?)?(?=[+(\d])[+(]?\d[\d ./()-]{4,20}\d/giu
const MACHINE = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g

export interface MaskedText {
  readonly text: string
  /** How many were taken out. */
  readonly count: number
}

const LIKELY_MAIL = /@|[[(_]at[\])_]/i

/** Mail addresses become `[…]`, or what is put instead. */
export function maskMail(text: string, instead = MASK): MaskedText {
  let count = 0
  if (!LIKELY_MAIL.test(text)) return { text, count }
  const masked = text.replace(MAIL, () => {
    count += 1
    return instead
  })
  return { text: masked, count }
}

/** Each becomes `[…]`. */
export function maskPrivate(text: string): MaskedText {
  const mail = maskMail(text)
  if (!/\d[^\n]{0,12}\d/.test(text)) return mail
  let { count } = mail
  const mask = (): string => {
    count += 1
    return MASK
  }
  const masked = mail.text
    .replace(CUED, mask)
    .replace(PHONE, (number) => (isPhone(number) ? mask() : number))
    .replace(MACHINE, mask)
  return { text: masked, count }
}

/** Mail addresses and addresses of machines alone: figures may be the number of a document. */
export function maskAddresses(text: string): MaskedText {
  let count = 0
  const mask = (): string => {
    count += 1
    return MASK
  }
  if (!/@|[[(_]at[\])_]|\d\.\d/i.test(text)) return { text, count }
  const masked = text.replace(MAIL, mask).replace(MACHINE, mask)
  return { text: masked, count }
}

/** Mail addresses as they stand in a text. */
export function findMail(text: string): readonly string[] {
  if (!LIKELY_MAIL.test(text)) return []
  return Array.from(text.matchAll(MAIL), ([mail]) => mail.replace(/^mailto:/i, ''))
}

/** Phone numbers as they stand in a text, those behind a word for them first. */
export function findPhones(text: string): readonly string[] {
  const cued = Array.from(text.matchAll(CUED), ([number]) => number)
  const rest = text.replace(CUED, '\n')
  const other = Array.from(rest.matchAll(PHONE), ({ 0: number, index }) => {
    // `(100) 32.60` is a price: no country has such a code. What follows figures or names of documents is a part of them.
    const isPart = /(?:\d |ISSN:? ?|ISBN:? ?)$/i.test(rest.slice(Math.max(0, index - 8), index))
    return isPart || !isPhone(number) || /^\((?!0|[2-9]\d{2}\))/.test(number) ? [] : [number]
  }).flat()
  return [...cued, ...other]
}

export function hasPrivate(text: string): boolean {
  return maskPrivate(text).count > 0
}

/** A number of eight to fifteen figures; a date such as 03-04-2020 is none. */
function isPhone(number: string): boolean {
  const figures = number.replace(/\D/g, '').length
  return figures >= 8 && figures <= 15 && !/^0?\d[/-]\d{2}[/-]?(?:1[5-9]|20)\d{2}$/.test(number)
}
