/** Colours as `#rrggbb` → their contrast, mixtures of two, and the nearest one that can be read on paper. */

/** What our style sheet calls paper; a test compares. */
export const PAPER = { light: '#fcfaf5', dark: '#171512' } as const
/** Text on it is mixed towards this where it cannot be read. */
export const FAR = { light: '#000000', dark: '#ffffff' } as const

/** WCAG 2.2, 1.4.3, for text of any size. */
export const ENOUGH = 4.5

type Channels = readonly [red: number, green: number, blue: number]

/** `#rrggbb` of `#rgb` or of itself, in small letters. */
export function wholeColour(colour: string): string {
  const digits = colour.slice(1).toLowerCase()
  return digits.length === 3 ? `#${digits.replace(/./g, '$&$&')}` : `#${digits}`
}

/** From 1, for the same colour twice, to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of `colour`, the rest of `other`. */
export function mixColours(colour: string, other: string, share: number): string {
  const [from, to] = [channelsOf(colour), channelsOf(other)]
  const mixed = from.map((each, index) => Math.round(each * share + to[index]! * (1 - share)))
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`
}

/** `colour` itself where it can be read on the paper, else as little mixed with black or white as that takes. */
export function readableOn(paper: keyof typeof PAPER, colour: string): string {
  for (let share = 100; share > 0; share--) {
    const mixed = mixColours(colour, FAR[paper], share / 100)
    if (contrastOf(mixed, PAPER[paper]) >= ENOUGH) return mixed
  }
  return FAR[paper]
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((each) => {
    const share = each / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
