/** A stream of chance → Markdown files whose front matter wants to be run, and a canary that knows if one was. */
import fc from 'fast-check'

const CANARY = 'frontMatterCanary'

interface Canary {
  readonly evaluations: () => number
}

/** Every code of the variants sings through a global of this process. */
export function openCanary(): Canary {
  let count = 0
  Object.defineProperty(globalThis, CANARY, {
    configurable: true,
    get: () => {
      count += 1
      return () => count
    },
  })
  return { evaluations: () => count }
}

const code = fc.constantFrom(
  `globalThis.${CANARY}()`,
  `module.exports = { title: globalThis.${CANARY}() }`,
  `{ title: (globalThis.${CANARY}, 'x') }`,
  `(function () { return globalThis.${CANARY}() })()`,
  `title = globalThis.${CANARY}()`,
  `"title": "\${globalThis.${CANARY}()}"`,
  `title: !!js/function "function () { globalThis.${CANARY} }"`,
  `title: !!js/function 'function () { globalThis.${CANARY} }()'`,
  `toString: !!js/function "function () { globalThis.${CANARY} }"`,
  `title: !<tag:yaml.org,2002:js/eval> globalThis.${CANARY}`,
  `title: !!js/regexp /x/; globalThis.${CANARY}`,
  `title: <%= globalThis.${CANARY} %>`,
  `title: {{ globalThis.${CANARY} }}`,
  `? globalThis.${CANARY}\n: x`,
  `__proto__: { toString: globalThis.${CANARY} }`,
  `constructor: { prototype: { x: globalThis.${CANARY} } }`,
  `<<: *x`,
  `a: &a [*a, globalThis.${CANARY}]`,
)
const NAMES = [
  'js javascript JS JavaScript coffee coffeescript cson json json5 toml yaml yml eval ts mjs cjs',
  'node constructor __proto__ toString hasOwnProperty js\0 js; {js} javascript:x =',
]
const name = fc.constantFrom('', 'yaml js', 'js yaml', ...NAMES.join(' ').split(' '))
const before = fc.constantFrom(
  '',
  '',
  '',
  '\ufeff',
  '\n',
  ' ',
  '\t',
  '\u200b',
  '\0',
  '\ufeff\ufeff',
)
const gap = fc.constantFrom('', '', ' ', '  ', '\t', '\u00a0', '\u2003')
const open = fc.constantFrom('---', '---', '---', '+++', ';;;', '----', '—', '- - -')
const end = fc.constantFrom('\n', '\n', '\r\n', '\r', '\u2028', '\v')
const close = fc.constantFrom('---', '---', '...', '---js', '--- ', '', '----', '+++')
const padding = fc.constantFrom(
  '',
  'title: x\n',
  '# comment\n',
  '\tb: 1\n',
  'a: [1\n',
  '---\n',
  '\n\n',
)

/** Fences, languages, code and noise in every order that a fence can be spelt. */
export const frontMatterVariant: fc.Arbitrary<string> = fc
  .tuple(before, open, gap, name, gap, end, padding, code, padding, end, close, end, fc.string())
  .map((parts) => parts.join(''))
