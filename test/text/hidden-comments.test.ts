/** Comments in the source of a text, which no system that such texts are written for shows. */
import { describe, expect, it } from 'vitest'
import { findHiddenComments } from '../../src/text/hidden-comments.js'
import { leaveOut } from '../../src/text/trace.js'

function shown(text: string, isMarkdown = true): string {
  return leaveOut(text, findHiddenComments(text, isMarkdown)).text
}

describe('a comment in the source', () => {
  it.each([
    '<!-- x -->',
    '<!--\nx\n\ny\n-->',
    '{% comment %}x{% endcomment %}',
    '{%- comment "waarom" -%}x\n{%- endcomment -%}',
    '{% # x %}',
    '{# x #}',
    '{#x#}',
    '{{/* x */}}',
    '{{- /* x */ -}}',
    '{{% comment %}} x {{% /comment %}}',
    '{{< comment >}} x {{< /comment >}}',
    '{{!-- x --}}',
    '{{! x }}',
    '{{-- x --}}',
    '{/* x */}',
    '{>>x<<}',
    '{::comment}x{:/comment}',
    '<%-- x --%>',
    '<%# x %>',
    '%%x%%',
    '%%\nx\n\ny\n%%',
    '[private]x[/private]',
    '[members only]x[/members]',
  ])('is not shown: %j', (comment) => {
    expect(shown(`Voor ${comment} na.`)).toBe('Voor na.')
  })

  it.each(['[//]: # (x)', '[comment]: <> "x"', "[ ]: # 'x'"])('is a line: %j', (comment) => {
    expect(shown(`Voor.\n\n${comment}\n\nNa.`)).toBe('Voor.\n\n\n\nNa.')
  })

  it.each([
    '`<!-- x -->`',
    '`` ` <!-- x --> ``',
    '```html\n<!-- x -->\n```',
    '~~~~\n~~~\n{# x #}\n~~~~',
    '<!-- wp:paragraph -->',
    '<!--more-->',
    'van 50%% tot 60%% en 70%%',
    '## Kop {#kop}',
    '{: .noot} {{ x }} {% raw %} {% include x %}',
    '{# x',
    'a <!-- b',
    '[hidden](a.html) of [private]',
    '[a]: # b',
  ])('is none: %j', (text) => {
    expect(shown(text)).toBe(text)
  })

  it('hides all below it that nothing closes, where it begins a block of Markdown', () => {
    const text = 'Een.\n\n<!-- twee\n\ndrie\n'
    expect(findHiddenComments(text, true)).toEqual([{ start: 6, end: text.length, isOpen: true }])
    expect(shown(text, false)).toBe(text)
  })

  it('is told apart from the signs of Markdown in other texts', () => {
    expect(shown('een <!-- x --> twee %% drie %% `<!-- y -->`', false)).toBe(
      'een twee %% drie %% ``',
    )
  })
})
