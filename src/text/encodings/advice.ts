/** Bytes that no candidate explains → the encoding that a general detector takes them for, where they are text in it. */
import { createRequire } from 'node:module'
import type * as chardet from 'chardet'
import type { EncodingName } from '../../record/source-file.js'
import { decodeBytes, encodingNamed } from './names.js'

/** Its confidence is of 100; below this it guesses, and with less than this between two it does not tell them apart. */
const FAIR = 40
const LEAD = 10
const SAMPLE = 32_768
const FOREIGN_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/gu
const LETTER = /[^\P{L}a-zA-Z]/gu
const MOST = 0.9
/** A sample may end within a character. */
const FEW_FAULTS = 1

export interface Advice {
  readonly encoding: EncodingName
  readonly rival: EncodingName | null
}

const load = createRequire(import.meta.url)
let known: typeof chardet | null = null

/** Null where it has nothing to say of scripts that no table of ours has. Its own are loaded when it is first asked. */
export function adviceOn(bytes: Buffer): Advice | null {
  known ??= load('chardet') as typeof chardet
  const sample = bytes.subarray(0, SAMPLE)
  const [best, next] = known.analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = encodingNamed(name)
    const fits = confidence >= FAIR && encoding !== null && isForeign(encoding, sample)
    return fits ? [{ encoding, confidence }] : []
  })
  if (!best) return null
  const isNear = next !== undefined && best.confidence - next.confidence < LEAD
  return { encoding: best.encoding, rival: isNear ? next.encoding : null }
}

function isForeign(encoding: EncodingName, bytes: Buffer): boolean {
  const text = decodeBytes(encoding, bytes)
  if (countMatches(text, /\ufffd/g) > FEW_FAULTS) return false
  return countMatches(text, FOREIGN_SCRIPT) > MOST * countMatches(text, LETTER)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
