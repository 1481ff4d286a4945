/** What an archive makes its own: templates, parts, styles, colours, logo, links, pages; in clean and later builds. */
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, type BuildOptions, type BuildResult } from '../../src/commands/build.js'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { makePng } from '../support/media-bytes.js'
import { notedPng } from '../support/noted-pictures.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { runProcess, runPressmark } from '../support/run-pressmark.js'
import { complaintsOf } from '../support/show-page.js'
import { listDifferences, listFiles } from '../support/trees.js'

const PAGE = '---\ntitle: Over onze verzameling\n---\nWij bewaren *alles*.\n'
const FONT = Buffer.from('wOF2 of no consequence')
const BASE = { 'content/a.txt': RAW, 'package.json': '{ "type": "module" }' }

function optionsIn(folder: string, name = '_site'): BuildOptions {
  const content = join(folder, 'content')
  const cache = join(folder, `${name}.cache`)
  return { content, output: join(folder, name), cache, project: folder, threads: 0 }
}

function buildIn(folder: string, name?: string): Promise<BuildResult> {
  return build(optionsIn(folder, name), quietEnvironment)
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, '_site', path), 'utf8')
}

function link(label: string, to: string): string {
  return `  - { label: ${label}, link: ${to} }\n`
}

/** Without the line breaks in tags. */
function readFlat(folder: string, path: string): string {
  return read(folder, path).replace(/\s+/g, ' ')
}

/** What a build says that cannot be done. */
async function refusal(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const { code, stderr } = await runPressmark(makeFolder({ ...BASE, ...files }), ['build'])
  expect(code).toBe(1)
  return stderr
}

function styleOf(folder: string): string {
  const name = listFiles(join(folder, '_site')).find((path) => /assets\/style\./.test(path))
  return read(folder, name!)
}

describe('a part of the archive’s own', () => {
  const FOOTER = `import { html } from 'pressmark/template'
export const render = ({ ours }, { site }) => html\`\${ours()}<p class="own">\${site.settings.title + ' & co'}</p>\`
`

  it('stands on every page in place of ours, which it may hold', async () => {
    const folder = makeFolder({ ...BASE, 'templates/parts/footer.js': FOOTER })
    linkPackage(folder)
    await buildIn(folder)
    const pages = listFiles(join(folder, '_site')).filter((path) => path.endsWith('.html'))
    const without = pages.filter(
      (path) => !/<\/footer>\s*<p class="own">[^<]* &amp; co<\/p>/.test(read(folder, path)),
    )
    expect(without).toEqual([])
  })

  it('is given what ours is given, also within other parts', async () => {
    const folder = makeFolder({
      ...BASE,
      'templates/parts/byline.js':
        'export const render = ({ view }) => view.article.sources.join()',
      'templates/parts/search-form.js': 'export const render = () => null',
    })
    await buildIn(folder)
    const page = read(folder, RAW_PAGE)
    expect(page).toMatch(/<\/h1>\s*Belga/)
    expect(page).not.toContain('role="search"')
  })

  it.each([
    ['templates/parts/fotter.js', 'did you mean “footer”?'],
    ['templates/artikel.js', 'the pages are home, year'],
    ['templates/parts/artcle-head.js', 'did you mean “article-head”?'],
    ['templates/parts/heat.js', 'did you mean “head”?'],
    ['templates/footer.js', 'its place is templates/parts/footer.js'],
    ['templates/parts/day.js', 'its place is templates/day.js'],
    ['templates/parts/footer.ts', 'there is no footer.js beside it'],
    ['templates/day.mjs', 'must be called day.js'],
    ['templates/assets/sytle.css', 'did you mean “style.css”?'],
    ['templates/assets/menu.js', 'no page loads this file; the files of'],
    ['templates/assets/extra.scss', 'no page loads this file'],
    ['templates/assets/extra.css.txt', 'no page loads this file'],
    [
      'templates/parts/footer.txt',
      'is not read: what overrides ours is JavaScript, here footer.js',
    ],
    ['templates/day.njk', 'here day.js'],
    ['templates/extra.css', 'its place is templates/assets/'],
  ])('that overrides nothing is refused: %s', async (path, said) => {
    const message = await refusal({ [path]: 'export const render = () => null' })
    expect(message).toContain(`${path}:1:1: `)
    expect(message).toContain(said)
  })

  it.each(['templates/assets/extra.css', 'templates/parts/footer.js', 'templates/day.js'])(
    'that is a folder is refused: %s',
    async (path) => {
      const message = await refusal({ [`${path}/note.txt`]: '' })
      expect(message).toContain(`${path}:1:1: is a folder`)
    },
  )

  it.each([
    ['() => { throw new Error("boom") }', 'templates/parts/footer.js:1:37: boom (on the page '],
    ['() => {}', 'footer.js: “render” gives nothing'],
    ['async () => null', 'footer.js: “render” gives a promise'],
  ])('that fails is named: %s', async (render, said) => {
    const message = await refusal({
      'templates/parts/footer.js': `export const render = ${render}`,
    })
    expect(message).toContain(said)
    // The template of the page is not at fault.
    expect(message).not.toContain('Having trouble')
  })

  it.each([
    ['templates/day.js', '() => {\n null.x }', 'templates/day.js:2:7: Cannot read'],
    ['templates/parts/head.js', '(', 'templates/parts/head.js cannot be loaded: SyntaxError'],
  ])('that cannot be used is named, and no other file: %s %s', async (path, render, said) => {
    const message = await refusal({ [path]: `export const render = ${render}` })
    expect(message).toContain(said)
    expect(message).not.toContain('Having trouble')
  })

  it.each([
    ['templates/day.js', '0'],
    ['templates/parts/footer.js', '2'],
    ['.eleventy.js', '0'],
  ])('cannot end a build as if all were well: %s, with %s threads', (path, threads) => {
    const folder = makeFolder({
      ...BASE,
      [path]: 'process.exit(0)\nexport const render = () => null\nexport default render\n',
    })
    const { code, stderr } = runProcess(folder, ['build', '--threads', threads])
    expect(code).toBe(1)
    expect(stderr).toContain('Something ended the process before the command was done')
  })

  it('leaves alone what is there for others to import', async () => {
    const folder = makeFolder({
      ...BASE,
      'templates/parts/footer.js': "export { render } from '../lib/foot.js'",
      'templates/parts/footer.ts': 'compiled already',
      'templates/parts/footer.d.ts': 'types',
      'templates/parts/footer.js.map': 'a map',
      'templates/parts/README.md': 'words',
      'templates/tsconfig.json': '{}',
      'templates/lib/foot.js': "export const render = () => 'the foot'",
      'templates/_words.js': '',
    })
    await buildIn(folder)
    expect(read(folder, RAW_PAGE)).toContain('the foot')
  })
})

/** What an install of the package leaves in an archive. */
function linkPackage(folder: string): void {
  putFile(join(folder, 'node_modules/.keep'), '')
  symlinkSync(resolve(import.meta.dirname, '../..'), join(folder, 'node_modules/pressmark'))
}

describe('settings of the look', () => {
  it('give a logo, links, colours and a foot, in pages that are valid', async () => {
    const settings = `title: De Krant
logo: { file: beeld/logo.png, alt: "De <Krant>" }
accent: "#0b5394"
menu:
  - { label: Bibliotheek, link: "https://example.org/" }
  - { label: Gent, link: places/gent }
footer: Bewaard door [de bibliotheek](https://example.org/) <script>alert(1)</script>
`
    const folder = makeFolder({
      ...BASE,
      'content/archive.yaml': settings,
      'content/beeld/logo.png': makePng(120, 40),
    })
    await buildIn(folder)
    const page = readFlat(folder, RAW_PAGE)
    expect(page).toMatch(
      /<a class="title" href="[^"]*index\.html"><img class="logo" src="\.\.\/\.\.\/\.\.\/media\/[\da-f]{16}-logo\.png" width="120" height="40" alt="De &lt;Krant&gt;">/,
    )
    expect(page).toContain('<a href="https://example.org/"><bdi>Bibliotheek</bdi></a>')
    expect(page).toContain('href="../../../places/gent/index.html"><bdi>Gent</bdi>')
    expect(page).toContain('<p>Bewaard door <a href="https://example.org/">de bibliotheek</a>')
    expect(page).not.toContain('<script>alert')
    expect(readFlat(folder, 'index.html')).toMatch(
      /<span class="title"><img class="logo"[^>]* alt="">/,
    )
    for (const path of ['index.html', RAW_PAGE])
      expect(await complaintsOf(read(folder, path))).toEqual([])
    const media = /media\/[\da-f]{16}-logo\.png/.exec(page)![0]
    expect(existsSync(join(folder, '_site', media))).toBe(true)
    expect(styleOf(folder)).toContain('@media screen{:root{--accent:#0b5394;')
    expect(read(folder, 'report/index.html')).not.toContain('beeld/logo.png')
  })

  it('tell of a link that leads to no page', async () => {
    const links = [
      link('A', 'report/'),
      link('B', RAW_PAGE),
      link('C', 'ons'),
      link('D', 'nothing/'),
    ]
    const folder = makeFolder({
      ...BASE,
      'content/archive.yaml': `menu:\n${links.join('')}`,
      'content/_pages/ons.md': PAGE,
    })
    await buildIn(folder)
    const report = read(folder, 'report/index.html')
    expect(report.match(/There is no [^<]*/g)).toEqual(['There is no nothing/index.html.'])
    expect(report).toContain('archive.yaml</bdi>:5:17<')
  })

  it('link within the site in one way, from the root with a slash or without', async () => {
    const folder = makeFolder({
      ...BASE,
      'content/archive.yaml': `menu:
${link('A', '/topics/')}${link('B', 'topics')}${link('C', '/')}footer: |
  [1](/topics/) [2](topics) [3](about/#x) \`<a href="/x">\`

  [4](/weg/) [5](nergens)
`,
      'content/_pages/ons.md':
        '# Ons\n\n[6](/topics/) [7](topics/) [8](topics) [9](2019/05/) [10](ons#p1)\n',
    })
    await buildIn(folder)
    const page = readFlat(folder, RAW_PAGE)
    const up = '../../../'
    expect(page.match(/href="[^"]*topics\/index\.html"><bdi>[AB]</g)).toHaveLength(2)
    expect(page).toContain(`href="${up}index.html"><bdi>C<`)
    expect(page).toContain(
      `<a href="${up}topics/index.html">1</a> <a href="${up}topics/index.html">2</a>`,
    )
    expect(page).toContain(`<a href="${up}about/index.html#x">3</a> <code>&lt;a href="/x"></code>`)
    expect(readFlat(folder, 'index.html')).toContain('<a href="topics/index.html">1</a>')
    const own = readFlat(folder, 'ons/index.html')
    for (const number of [6, 7, 8]) expect(own).toContain(`href="../topics/index.html">${number}<`)
    expect(own).toContain('href="../2019/05/index.html">9<')
    expect(own).toContain('href="index.html#p1">10<')
    const report = read(folder, 'report/index.html')
    expect(report.match(/There is no [^<]*/g)?.toSorted()).toEqual([
      'There is no nergens/index.html.',
      'There is no weg/index.html.',
    ])
    expect(report).toContain('archive.yaml</bdi>:8:7<')
  })

  it('draw a logo of lines as it is', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h9"/></svg>'
    const folder = makeFolder({
      ...BASE,
      'content/archive.yaml': 'title: De Krant\nlogo: logo.svg\n',
      'content/logo.svg': drawing,
    })
    await buildIn(folder)
    const [, path = ''] =
      /src="\.\.\/\.\.\/\.\.\/(assets\/logo\.[\da-f]{10}\.svg)" width="90" height="30" alt="De Krant"/.exec(
        readFlat(folder, RAW_PAGE),
      ) ?? []
    expect(read(folder, path)).toBe(drawing)
  })

  it.each([
    ['accent: "#ffcc00"', 'its contrast with the paper (#fcfaf5) is 1.4:1, and 4.5:1 is needed; #'],
    ['accent: { light: "#0b5394", dark: "#0b5394" }', 'cannot be read on dark pages'],
    ['accent: #0b5394', 'must be a colour between quotes'],
    ['accent: red', 'must be a colour between quotes'],
    ['logo: lgo.png', 'lgo.png is not in the content folder'],
    ['logo: Logo.png', 'there is logo.png'],
    ['logo: half.png', 'half.png is damaged: it ends too early'],
    ['logo: a.txt', 'is not of a kind that is published'],
    ['logo: ../package.json', 'is hidden'],
    ['logo: live.svg', 'runs something (onload)'],
    ['menu: [{ label: X, link: "javascript:alert(1)" }]', 'must be an address'],
    ['menu: [{ label: X, link: ../up/ }]', 'must be an address'],
    ['menu: { X: https://example.org/ }', 'must be a list of links'],
    ['footer: "see [us](../about/)"', 'the link to “../about/” leads nowhere from most pages'],
    ['footer: |\n  Een.\n\n  [us](a?b)', 'archive.yaml:5:8: “footer”: the link to “a?b”'],
    ['logo: lgo.png', 'archive.yaml:2:1: “logo”: lgo.png is not'],
  ])('are refused with what is wrong: %s', async (line, said) => {
    const message = await refusal({
      'content/archive.yaml': `title: X\n${line}\n`,
      'content/logo.png': makePng(1, 1),
      'content/half.png': makePng(9, 9).subarray(0, -12),
      'content/live.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"/>',
    })
    expect(message).toContain('archive.yaml')
    expect(message).toContain(said)
  })
})

describe('extra.css', () => {
  it('is laid over ours, with its fonts and pictures hashed beside it and allowed', async () => {
    const folder = makeFolder({
      ...BASE,
      'templates/assets/extra.css': `/* url(none.png) */
@font-face { font-family: Own; src: url("fonts/own.woff2") format('woff2'); }
.plate { background: url( 'plate.png#x' ), url(data:image/gif;base64,R0lGOD), image-set(url("plate.png") type("image/png") 1x) }`,
      'templates/assets/fonts/own.woff2': FONT,
      'templates/assets/fonts/LICENCE.txt': 'open',
      'templates/assets/plate.png': makePng(2, 2),
    })
    await buildIn(folder)
    const style = styleOf(folder)
    expect(style).toContain('--paper:')
    expect(style).not.toContain('none.png')
    const [, font = ''] =
      /src:\s?url\("(own\.[\da-f]{10}\.woff2)"\) format\('woff2'\)/.exec(style) ?? []
    expect(readFileSync(join(folder, '_site/assets', font))).toEqual(FONT)
    expect(style).toMatch(/url\("plate\.[\da-f]{10}\.png#x"\),\s?url\(data:image/)
    const page = read(folder, RAW_PAGE)
    expect(page).toContain("connect-src 'self'; font-src 'self'\">")
    expect(read(folder, '_headers')).toContain("; font-src 'self'; media-src")
    expect(listFiles(join(folder, '_site')).join()).not.toContain('LICENCE')
    putFile(join(folder, 'templates/assets/fonts/own.woff2'), 'another')
    await buildIn(folder)
    expect(existsSync(join(folder, '_site/assets', font))).toBe(false)
    await buildIn(folder, 'clean')
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })

  it.each([
    ['p { background: url(https://example.org/a.png) }', 'is elsewhere'],
    ['p {}\n.x { background: url(//example.org/a.png) }', 'is elsewhere'],
    ['p { background: url(../../content/a.png) }', 'leads out of the folder'],
    ['p {}\n  a { background: url(none.png) }', 'there is no file “none.png”'],
    ['p { background: url(own.html) }', 'neither a font'],
    ['@import "other.css";', '@import is not read'],
    ['p { background: image-set("plate.png" 1x) }', 'an address must stand in url(…)'],
    ['p { background: -webkit-image-set(url(plate.png) 1x, "b.png" 2x) }', 'must stand in url(…)'],
    ["p {}\na { background: src('plate.png') }", 'an address must stand in url(…)'],
  ])('is refused where a browser would find nothing: %s', async (text, said) => {
    const message = await refusal({
      'templates/assets/extra.css': text,
      'templates/assets/plate.png': makePng(2, 2),
    })
    const line = text.split('\n').length
    expect(message).toMatch(new RegExp(`templates/assets/extra\\.css:${line}:\\d+: `))
    expect(message).toContain(said)
  })
})

describe('a page of the archive’s own', () => {
  it('is no article, is safe, and is reached from the foot, or from the menu', async () => {
    const folder = makeFolder({
      ...BASE,
      'content/archive.yaml': 'title: X\nbase-url: https://example.org/\n',
      'content/_pages/our-collection.md': `---
title: "Our <collection>"
description: What we keep.
language: en
place: menu
---
Seen **here**: ![A hall](hall.png) <script>alert(1)</script> [bad](javascript:x)
`,
      'content/_pages/Über uns.md': '# Over ons\n\nTekst.\n\n# Nog een kop\n',
      'content/_pages/later.md': '---\ntitle: Later\ndraft: true\n---\nNiets.\n',
      'content/_pages/later-too.md': '---\ntitle: Later\ndraft: Ja\n---\nNiets.\n',
      'content/_pages/hall.png': makePng(30, 20),
      'content/_pages/old/notes.md': '# No page and no article\n',
    })
    const { counts } = await buildIn(folder)
    expect(counts).toMatchObject({ files: 1, records: 1, pages: 1, quarantined: 0 })
    const page = read(folder, 'our-collection/index.html')
    expect(page).toContain('<h1>Our &lt;collection&gt;</h1>')
    expect(page).toContain('<html lang="en"')
    expect(page).toMatch(/<img src="\.\.\/media\/[\da-f]{16}-hall\.png" alt="A hall" width="30"/)
    expect(page).toContain('<meta name="description" content="What we keep.">')
    expect(page).not.toMatch(/<script>alert|javascript:x/)
    expect(page).toContain('aria-current="page"><bdi>Our &lt;collection&gt;</bdi>')
    expect(await complaintsOf(page)).toEqual([])
    const article = read(folder, RAW_PAGE)
    const [head = '', foot = ''] = article.split('<main')
    expect(head).toContain('our-collection/index.html')
    expect(foot).toContain('<a href="../../../uber-uns/index.html"><bdi>Over ons</bdi></a>')
    expect(read(folder, 'uber-uns/index.html')).toMatch(/<h1>Over ons<\/h1>[^]*<h2>Nog een kop/)
    expect(article).not.toMatch(/later(?:-too)?\//)
    expect(read(folder, 'sitemaps/pages.xml')).toContain('https://example.org/our-collection/')
    expect(read(folder, 'report/index.html')).toContain('unsafe-link')
    expect(read(folder, 'report/index.html')).toContain('_pages/old/notes.md')
  })

  it('links to pages of the site, by their files or from its root, and says which of them lead nowhere', async () => {
    const folder = makeFolder({
      ...BASE,
      'content/_pages/ons.md':
        '---\ntitle: Over ons\n---\n[1](huis.md#zaal) [2](/2019/) [3](/topics/)\n\n[4](/1800/) [5](weg.md)\n',
      'content/_pages/huis.md':
        '# Het huis\n\n[1](./ons.md) [2](/) [3](#p1) [4](#zaal) [5](ons.md#p2) [6](/ons/#p9)\n',
    })
    await buildIn(folder)
    const page = read(folder, 'ons/index.html')
    expect(page).toContain('<a href="../huis/index.html#zaal">1</a>')
    expect(page).toContain('<a href="../2019/index.html">2</a>')
    expect(page).toMatch(/<p id="p2"><a href="[^"]*">4<\/a> 5<\/p>/)
    expect(read(folder, 'huis/index.html')).toContain(
      '<a href="../ons/index.html">1</a> <a href="../index.html">2</a>',
    )
    const report = read(folder, 'report/index.html')
    expect(report).toContain('_pages/ons.md</bdi>:6:1<')
    expect(report).toContain('_pages/ons.md</bdi>:6:13<')
    expect(report).toContain('There is no 1800/index.html.')
    expect(report).toContain('There is no weg.md.')
    // Only paragraphs have an address of their own.
    for (const place of ['huis/index.html#zaal', 'ons/index.html#p9'])
      expect(report).toContain(`There is no ${place}.`)
    expect(report).not.toContain('ons/index.html#p2')
    expect(read(folder, 'huis/index.html')).toContain(
      '<a href="#p1">3</a> 4 <a href="../ons/index.html#p2">5</a>',
    )
    expect(report).not.toMatch(/There is no (?:topics|huis\/index\.html\.|index|2019)/)
  })

  it('is rendered alone when its text changes, as a clean build would have it', async () => {
    const folder = makeFolder({
      ...BASE,
      'content/_pages/ons.md': PAGE,
      'content/_pages/huis.md': '# Het huis\n\nOud.\n',
    })
    await buildIn(folder)
    putFile(join(folder, 'content/_pages/ons.md'), PAGE.replace('alles', 'veel'))
    // The page, the manifests that vouch for it, and the seal.
    expect((await buildIn(folder)).files.written).toBeLessThanOrEqual(4)
    expect(read(folder, 'ons/index.html')).toContain('<em>veel</em>')
    rmSync(join(folder, 'content/_pages/huis.md'))
    await buildIn(folder)
    expect(existsSync(join(folder, '_site/huis'))).toBe(false)
    await buildIn(folder, 'clean')
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })

  it('loses words that are redacted everywhere', async () => {
    const folder = makeFolder({
      ...BASE,
      'content/redactions.yaml':
        '- { everywhere: true, text: alles, with: (…), date: 2026-01-01 }\n',
      'content/_pages/ons.md': PAGE,
      'content/_pages/van alles.md': PAGE,
    })
    await buildIn(folder)
    expect(read(folder, 'ons/index.html')).not.toContain('alles')
    expect(listFiles(join(folder, '_site')).filter((path) => path.includes('alles'))).toEqual([])
  })

  it.each([
    ['extra.css', '.x { content: "secretname" }'],
    ['extra.css', '.x { background: url(portrait-secretname.png) }'],
    ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Secretname</title></svg>'],
  ])('is not the only place: %s is refused with such words, too: %s', async (name, text) => {
    const said = await refusal({
      'content/redactions.yaml':
        '- { everywhere: true, text: Secretname, with: (…), date: 2026-01-01 }\n',
      'templates/assets/portrait-secretname.png': makePng(3, 3),
      [`templates/assets/${name}`]: text,
    })
    expect(said).toContain('has words that are redacted everywhere')
  })

  it.each([
    [
      'a drawing',
      'beside.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>S&#101;cretname</text></svg>',
    ],
    ['a picture', 'beside.png', notedPng('Secretname', 1)],
  ])(
    'is not the only place: %s that a style sheet names is refused, too',
    async (_, name, bytes) => {
      const said = await refusal({
        'content/redactions.yaml':
          '- { everywhere: true, text: Secretname, with: (…), date: 2026-01-01 }\n',
        'templates/assets/extra.css': `.x { background: url(${name}) }`,
        [`templates/assets/${name}`]: bytes,
      })
      expect(said).toContain(`${name}:1:1: has words that are redacted everywhere`)
    },
  )

  it.each([
    [
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Secretname</title></svg>',
    ],
    ['logo.png', notedPng('Secretname', 1)],
  ])('is not the only place: so is the logo %s', async (name, bytes) => {
    const said = await refusal({
      'content/archive.yaml': `title: X\nlogo: ${name}\ncamera-data: keep\n`,
      'content/redactions.yaml':
        '- { everywhere: true, text: Secretname, with: (…), date: 2026-01-01 }\n',
      [`content/${name}`]: bytes,
    })
    expect(said).toContain(`${name}:1:1: has words that are redacted everywhere`)
  })

  it.each([
    'S&#101;cretname.',
    '**Secret**name.',
    '![S&#101;cretname](hall.png)',
    '[x](https://example.org/s%65cretname "S&#101;cretname")',
  ])(
    'is refused with words that are redacted everywhere, in a form of their own: %s',
    async (text) => {
      const redactions = '- { everywhere: true, text: Secretname, with: (…), date: 2026-01-01 }\n'
      const page = await refusal({
        'content/redactions.yaml': redactions,
        'content/_pages/ons.md': `---\ntitle: Ons\n---\n${text}\n`,
      })
      expect(page).toContain('in a form that cannot be replaced')
      const footer = await refusal({
        'content/redactions.yaml': redactions,
        'content/archive.yaml': `title: X\nfooter: ${JSON.stringify(text.replace('hall.png', 'https://example.org/a.png'))}\n`,
      })
      expect(footer).toContain('in a form that cannot be replaced')
    },
  )

  it.each([
    ['topics.md', PAGE, 'topics/ is an address of the site itself'],
    ['about.md', PAGE, 'about/ is an address of the site itself'],
    ['1999.md', PAGE, '1999/ is an address of the site itself'],
    ['Assets.md', PAGE, 'assets/ is an address of the site itself'],
    ['a.md', 'No heading.', 'needs a title'],
    [
      'a.md',
      PAGE.replace('title', 'tilte'),
      '“tilte” is not a key of a page; did you mean “title”?',
    ],
    ['a.md', PAGE.replace('\n', '\ntitle: Again\n'), '“title” stands twice'],
    ['a.md', PAGE.replace('\n', '\nplace: top\n'), '“place” must be menu, footer or none'],
    ['A-b.md', PAGE, 'is the address of'],
    ['a.md', PAGE.replace('\n', '\ndraft: maybe\n'), '“draft” must be true or false'],
    ['a.md', '', 'is empty'],
  ])('is refused where it would not work: %s', async (name, text, said) => {
    const message = await refusal({
      [`content/_pages/${name}`]: text,
      'content/_pages/a b.md': PAGE,
    })
    expect(message).toContain('content/_pages/')
    expect(message).toContain(said)
  })
})

describe('an upgrade', () => {
  it('loses nothing of what an archive has made its own', async () => {
    const own = {
      ...BASE,
      'content/archive.yaml': 'title: X\nlogo: logo.png\naccent: "#0b5394"\nfooter: De voet\n',
      'content/logo.png': makePng(9, 9),
      'content/_pages/ons.md': PAGE,
      'templates/parts/breadcrumb.js': "export const render = () => 'own trail'",
      'templates/undated.js': "export const render = () => 'own list'",
      'templates/assets/extra.css': '@font-face { src: url(own.woff2) }',
      'templates/assets/own.woff2': FONT,
      'content/b.txt': RAW.replace(/17 mei 2019/, '').replace('date 2019-05 ', ''),
    }
    const folder = makeFolder(own)
    expect(runProcess(folder, ['build']).stderr).toBe('')
    const before = snapshot(folder)
    expect(runProcess(folder, ['build'], {}, laterVersion()).stderr).toBe('')
    const after = snapshot(folder)
    const changed = Object.keys({ ...before, ...after }).filter(
      (path) => before[path] !== after[path] && !path.startsWith('manifest'),
    )
    expect(changed).toEqual(['about/index.html'])
    expect(after['about/index.html']).toContain('own trail, and a later version')
    expect(after['ons/index.html']).toContain('own trail')
    expect(Object.values(after)).toContain('own list')
  })
})

function snapshot(folder: string): Readonly<Record<string, string>> {
  const site = join(folder, '_site')
  return Object.fromEntries(
    listFiles(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]),
  )
}

/** Pressmark with another version and another template, as an upgrade brings them; gives its program. */
function laterVersion(): string {
  const root = resolve(import.meta.dirname, '../..')
  const folder = makeFolder()
  for (const name of ['dist', 'templates', 'package.json', '.eleventy.js'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const change = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(from)
    putFile(join(folder, name), text.replace(from, to))
  }
  change('package.json', '"version": "', '"version": "9.')
  change(
    'dist/templates/about.js',
    'renderBreadcrumb(context, [])',
    'html`${renderBreadcrumb(context, [])}, and a later version`',
  )
  return join(folder, 'dist/src/main.js')
}
