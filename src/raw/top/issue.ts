/** A line, or a part of one → whether it gives the number, the volume or the price of an issue, which no headline does. */
import { caseless } from '../../text/caseless.js'

/** Behind these even a figure like a year is a number: `Jaargang 1987`. */
const VOLUME = 'jaargang|jrg|jg|jahrgang|année|annata|anno|año|ano|volume|vol'
const NUMBERED =
  'issue|nummer|nr|no\\.|n°|nº|num|núm|número|numéro|numero|(?:e-?)?bulletin|nieuwsbrief|newsletter|rundbrief|infolettre|boletín|aflevering|ausgabe|edition|editie|édition|ed\\.'
const NUMBER = '[\\dIVXLC]{1,5}'
const NO_YEAR = '(?!(?:19|20)\\d\\d(?!\\d))'
const OF_VOLUME = 'jaargang|jahrgang|année|year|annata|año|editie|edition'

const ISSUE = caseless(
  new RegExp(
    [
      // `Jaargang 12`, `Vol. IV`
      `(?:${VOLUME})\\s?[.:°]?\\s?${NUMBER}`,
      // `nr. 3`, `Issue 58`, `e-Bulletin 112`
      `(?:${NUMBERED})\\s?[.:°]?\\s?${NO_YEAR}${NUMBER}`,
      // `25e jaargang`
      `\\d{1,4}(?:e|ste|de|th|st|nd|rd|er|ème|\\.|°)?\\s?(?:${OF_VOLUME})`,
      // `Prijs per nummer: 35 centiemen`, `Price: 2d.`
      "(?:prijs|price|prix|preis|precio)(?:\\s(?:per|pro|each)\\s\\p{L}+|\\s(?:par|du|de l[’']|por|del)\\s?(?:num[ée]ro|exemplaire|ejemplar|número)|\\s?:\\s?\\d)",
    ]
      .map((form) => `(?<!\\p{L})${form}(?!\\p{L})`)
      .join('|'),
    'u',
  ),
)
/** What papers print beside their name: `[PRICE ONE PENNY.`, `REGISTERED FOR TRANSMISSION ABROAD.`, `Established 1855` */
const COLOPHON = caseless(
  /^[\s[(*–—-]*(?:(?:price|prix|prijs|preis)[\s:,–—-]+(?:one|two|three|four|five|six|un|une|deux|één|een|twee|drie|vijf|tien|half(?:penny)?|½|\d)[^.]{0,30}|(?:one|two|three|four|five|six)\s?-?\s?(?:penny|halfpenny|pence|cents?)|registered (?:at the |for |as )[\p{L} .,']{5,60}|entered (?:at the|as second)[\p{L} .,'-]{5,80}|(?:established|founded|estab\.|opgericht|gesticht|fondée?|gegründet|fundado|fondato)(?: (?:in|en|nel|im jahre|te \p{L}+))?[\s.,]*1[6-9]\d\d|(?:with which is incorporated|circulating (?:in|throughout)|published (?:every|weekly|daily)|verschijnt (?:elke|iedere|des|dagelijks|wekelijks|alle)|paraissant (?:le|tous|chaque)|erscheint (?:täglich|wöchentlich|jeden))[^!?]{0,80})[\])*.\s]*$/u,
)
const LONGEST_COLOPHON = 120
const MAY_BE_COLOPHON =
  /pri[xcj]|preis|penny|pence|cent|gister|entered|[eé]s?tab|found|opgericht|gesticht|fond|gegr|fundado|incorp|circul|publish|verschijnt|para|erscheint/i

/** Whether the line only says what an issue costs, since when there is the paper, or how it is sent. */
export function isColophon(line: string): boolean {
  return line.length <= LONGEST_COLOPHON && MAY_BE_COLOPHON.test(line) && COLOPHON.test(line)
}

/** `Spring 2010`, `Kerstnummer 1992`: an issue for a season or a feast has its year right behind it, and begins its line. */
const OF_SEASON = caseless(
  /^(?:\p{L}{3,8}nummer|spring|summer|autumn|winter|lente|zomer|herfst|printemps|été|automne|hiver|frühling|sommer|herbst|primavera|verano|otoño|invierno) (?:19|20)\d\d(?!\d)/u,
)
/** `No 4` without a point is one where nothing else stands beside it. */
const WHOLE = caseless(
  new RegExp(
    `^(?:(?:${VOLUME}|${NUMBERED}|no|ed)\\.?\\s*[\\dIVXLC]+(?:e|ste)?|[\\dIVXLC]+(?:e|ste|th|nd|st)?\\.? (?:${OF_VOLUME}))$`,
    'u',
  ),
)

/** Whether an issue is numbered, or has its price, anywhere in the line: `25e Jaargang — Nr 144`. */
export function saysIssue(line: string): boolean {
  return ISSUE.test(line)
}

/** Whether the line begins with the season or the feast of an issue: `Spring 2010 | No. 57`. */
export function beginsWithSeason(line: string): boolean {
  return OF_SEASON.test(line)
}

/** Whether the part of a line is the number of an issue and nothing else: `nr. 12`, `No 4`, `25e jaargang`. */
export function isIssueNumber(part: string): boolean {
  return WHOLE.test(part)
}
