/** Whether the word is a state of the United States: `Paris, Texas` is not the town on the Seine. */
import { listWords } from '../../language/word-list.js'
import { isCapital, type NameText } from '../name-text.js'

const states: ReadonlySet<string> = new Set(
  listWords(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo californië ontario`),
)

export function isAmericanState({ words }: NameText, at: number): boolean {
  return isCapital(words, at) && states.has(words.lower[at]!)
}
