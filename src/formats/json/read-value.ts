/** A stretch of JSON → its value; also where a script wrote it that knows no better, and what was wrong with it. */

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export interface ReadValue {
  /** Undefined where it is no JSON at all. */
  readonly value: JsonValue | undefined
  /** What no standard allows; null where all is well. */
  readonly fault: string | null
}

/** Texts stay as they are. Python's words for nothing, a comma before a bracket, and comments are what scripts and people add. */
const LOOSE =
  /"(?:[^"\\]|\\[^])*"|\/\/[^\n]*|\/\*[^]*?\*\/|,(?=\s*[\]}])|-?\b(?:NaN|Infinity|undefined|None|True|False)\b/g
const CONTROL = /[^\P{Cc}\x7f-\x9f]/gu
const BAD_ESCAPE = /\\(?!["\\/bfnrtu])/g

/** Never throws. */
export function readJson(text: string): ReadValue {
  try {
    return { value: JSON.parse(text) as JsonValue, fault: null }
  } catch (error) {
    const fault = describe(error)
    try {
      return { value: JSON.parse(mend(text)) as JsonValue, fault }
    } catch {
      return { value: undefined, fault }
    }
  }
}

/** Without what it quotes of the text, and where in the stretch that is. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [words = message] = message.split(/[,"“…(]|\.\.\.| (?:in JSON )?at position/)
  return words.trim().slice(0, 60)
}

function mend(text: string): string {
  return text.replace(LOOSE, (piece) => {
    if (piece.startsWith('"'))
      return piece
        .replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/\\\\|\\[^]/g, (escape) => escape.replace(BAD_ESCAPE, '\\\\'))
    if (piece === 'True') return 'true'
    if (piece === 'False') return 'false'
    return piece.startsWith(',') || piece.startsWith('/') ? '' : 'null'
  })
}

export type JsonObject = { readonly [key: string]: JsonValue }

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}
