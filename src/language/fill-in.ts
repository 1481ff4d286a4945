/** A text with names in braces, and what they stand for → the text as it is read. */
import type { PluralCategory } from 'make-plural/cardinals'

export type { PluralCategory }

/** A text in which each of `Names` stands in braces: `{first}–{last}`. The compiler misses one that is lost. */
export type Text<Names extends string> = string & Holding<Names>

type Holding<Names extends string> = (
  Names extends string ? (text: `${string}{${Names}}${string}`) => void : never
) extends (text: infer All) => void
  ? All
  : never

/** A text for each category of numbers that a language tells apart (CLDR). A number such as one or two may go unsaid. */
export type Forms<Category extends PluralCategory> = Readonly<Record<Category, string>>

/** As `Forms`: `{count}` stands for the number, and where a form has no category of its own it says it. */
export type Counted<Category extends PluralCategory, Names extends string = never> = Readonly<
  Record<Category, [Names] extends [never] ? string : Text<Names>> & {
    other: Text<'count' | Names>
  }
>

/** What is filled in is not looked at again: braces in a query stay. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (name, key: string) => values[key] ?? name)
}

/** The form for numbers of `category`: a browser may know one that the texts do not have, as for millions. */
export function formOf(forms: Forms<'other'>, category: PluralCategory): string {
  return (forms as Partial<Forms<PluralCategory>>)[category] ?? forms.other
}
