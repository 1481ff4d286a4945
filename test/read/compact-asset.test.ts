/** Style sheets and scripts as they are kept, and as pages load them. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compactAsset } from '../../src/read/files/compact-asset.js'

const root = resolve(import.meta.dirname, '../..')
const shipped = (folder: string, name: string): string =>
  compactAsset(name, readFileSync(join(root, folder, name), 'utf8'))

describe('an asset', () => {
  it('loses comments and indentation, and nothing that a style sheet says', () => {
    const sheet = [
      '/* What for; a { b } */',
      ':root {',
      "  --serif: 'A  B', /* first */ serif; /* 18.0 */",
      '  font: 600',
      '    1rem / 1.4 x;',
      '  margin: -0.5em 10.5em;',
      '}',
      '.a > .b,',
      '.d :hover,',
      '.c::before {',
      "  content: ' 0.5 /* → ; } */ ';",
      '}',
    ].join('\n')
    expect(compactAsset('style.css', sheet)).toBe(
      ":root{--serif:'A  B',serif;font:600 1rem / 1.4 x;margin:-.5em 10.5em}.a>.b,.d :hover,.c::before{content:' 0.5 /* → ; } */ '}",
    )
  })

  it('of another kind, or a script whose texts span lines, stays as it is', () => {
    expect(compactAsset('icon.svg', '<svg>  </svg>\n')).toBe('<svg>  </svg>\n')
    expect(compactAsset('x.js', 'let a = `\n  b`')).toBe('let a = `\n  b`')
    expect(compactAsset('x.js', '/* a */\n  let b = `c`\n\n  d()\n')).toBe('let b = `c`\nd()')
  })

  it('is light: every page loads the style sheet and the script', () => {
    expect(Buffer.byteLength(shipped('templates/assets', 'style.css'))).toBeLessThanOrEqual(
      16 * 1024,
    )
    expect(Buffer.byteLength(shipped('dist/templates/assets', 'reading.js'))).toBeLessThanOrEqual(
      2 * 1024,
    )
  })
})
