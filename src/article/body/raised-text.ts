/** What stands above or below the line → characters that stand there by themselves, where there are such. */

const RAISED = new Map(
  [...'0123456789+-=()n'].map((each, index) => [each, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]!]),
)
const LOWERED = new Map(
  [...'0123456789+-=()'].map((each, index) => [each, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]!]),
)

/** `sup` of `2` → `²`; of `er` it stays as it is. */
export function raiseText(text: string, tag: 'sub' | 'sup'): string {
  const table = tag === 'sup' ? RAISED : LOWERED
  const characters = [...text.trim()]
  return characters.length > 0 && characters.every((each) => table.has(each))
    ? characters.map((each) => table.get(each)).join('')
    : text
}
