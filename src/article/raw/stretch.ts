/** A part of a file: from `start` up to `end`, both offsets in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Without the blanks around it; nothing where there is nothing else. */
export function trimStretch(text: string, { start, end }: Stretch): readonly Stretch[] {
  const content = text.slice(start, end)
  const trimmed = content.trim()
  if (trimmed === '') return []
  const from = start + content.indexOf(trimmed)
  return [{ start: from, end: from + trimmed.length }]
}
