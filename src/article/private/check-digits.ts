/** The figures of a number → whether its check digits are right. Each takes figures (and letters) without what divides them. */

/** Citizen service number of the Netherlands: weights 9 to 2, and -1 for the last. */
export function passesElevenTest(figures: string): boolean {
  const sum = digitsOf(figures).reduce((total, digit, index) => {
    return total + digit * (index === 8 ? -1 : 9 - index)
  }, 0)
  return figures.length === 9 && sum !== 0 && sum % 11 === 0
}

/** Belgian national number: a date of birth, a number of the day, and 97 less the rest of both; for those born since 2000 with a 2 before. */
export function isNationalNumber(figures: string): boolean {
  const [month, day] = [Number(figures.slice(2, 4)), Number(figures.slice(4, 6))]
  // Those of people who are not registered count on from 20 or 40 in the month.
  if (figures.length !== 11 || month % 20 > 12 || month > 52 || day > 31) return false
  const [born, key] = [Number(figures.slice(0, 9)), Number(figures.slice(9))]
  return [born, 2_000_000_000 + born].some((number) => 97 - (number % 97) === key)
}

/** French number of social security: 13 signs and 97 less their rest. Corsica has letters: 2A is 19, 2B is 18. */
export function isSocialSecurityNumber(signs: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|50)(?:\d{2}|2[AB])\d{8}$/i.test(signs)) return false
  const figures = signs.slice(0, 13).replace(/2A/i, '19').replace(/2B/i, '18')
  return 97 - Number(BigInt(figures) % 97n) === Number(signs.slice(13))
}

/** German tax number of a person: ISO 7064 mod 11,10; of the first ten figures one or two stand more than once. */
export function isTaxNumber(figures: string): boolean {
  const digits = digitsOf(figures)
  const kinds = new Set(digits.slice(0, 10)).size
  if (digits.length !== 11 || digits[0] === 0 || (kinds !== 9 && kinds !== 8)) return false
  const product = digits.slice(0, 10).reduce((last, digit) => {
    const sum = (digit + last) % 10 || 10
    return (sum * 2) % 11
  }, 10)
  return (11 - product) % 10 === digits[10]
}

/** ISO 13616: letters as figures, the first four signs last, mod 97. */
export function isBankAccount(signs: string): boolean {
  if (signs.length < 15 || signs.length > 34) return false
  const moved = `${signs.slice(4)}${signs.slice(0, 4)}`.toUpperCase()
  let rest = 0
  for (const sign of moved) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97
  return rest === 1
}

/** Luhn, and the beginnings that issuers have. ISO/IEC 7812 */
export function isCardNumber(figures: string): boolean {
  if (!/^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/.test(figures))
    return false
  const sum = digitsOf(figures)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = index % 2 === 0 ? digit : digit * 2
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}

function digitsOf(figures: string): readonly number[] {
  return Array.from(figures, Number)
}
