/** An article → its citation as files that reference managers read. */
import type { ArticleView } from '../../record/page.js'
import type { SidecarFormat } from '../../record/sidecar.js'
import type { Site } from '../../record/site.js'
import { bibtexOf, cslOf, risOf } from '../../template/citation-formats.js'
import { citationOf, type Citation } from '../../template/citation.js'
import { publicAddress } from '../../template/links.js'

type Facts = Pick<SidecarFormat, 'ending' | 'label' | 'mediaType'>

function fileOf(facts: Facts, write: (citation: Citation) => string): SidecarFormat {
  return {
    ...facts,
    isWanted: ({ sidecars }) => sidecars.includes('citations'),
    make: (view, site) => `${write(citeOn(view, site))}\n`,
  }
}

function citeOn(view: ArticleView, { settings }: Site): Citation {
  const { publication } = settings
  return citationOf(view, { publication, address: publicAddress(settings, view.entry.url) })
}

export const citationFiles: readonly SidecarFormat[] = [
  fileOf({ ending: '.bib', label: 'BibTeX', mediaType: 'application/x-bibtex' }, bibtexOf),
  fileOf({ ending: '.ris', label: 'RIS', mediaType: 'application/x-research-info-systems' }, risOf),
  fileOf(
    { ending: '.csl', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
    cslOf,
  ),
]
