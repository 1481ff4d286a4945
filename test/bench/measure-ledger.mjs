/**
 * A number of published lines → what it costs to read them, to know the records of an unchanged archive again, and to sort
 * them into months: `node test/bench/measure-ledger.mjs [LINES] [EDITED]`. A share of the records, one in a hundred
 * unless told, is edited; as many have been renamed.
 */
import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexLedger } from '../../dist/src/ledger/ledger.js'
import { identify } from '../../dist/src/ledger/identify.js'
import { takeOut } from '../../dist/src/ledger/withdrawals.js'
import { monthLedgers } from '../../dist/src/pipeline/collate/month-ledgers.js'
import { readPublicRecord, writeLedger } from '../../dist/src/project/ledger-files.js'
import { digestOf } from '../../dist/src/record/digest.js'
import { writeSketch } from '../../dist/src/record/sketch.js'
import { readClaimants } from '../../dist/src/store/batches.js'
import { writeLines } from '../../dist/src/store/lines.js'
import { figure } from './print-table.mjs'
import { mustRun } from './run-process.mjs'

/** Records of a batch. */
const BATCH = 256
const YEARS = 40
const SHARE = 0.01

const digits = (value) => String(value).padStart(2, '0')

function dayOf(number) {
  return `${1980 + (number % YEARS)}/${digits(1 + (number % 12))}/${digits(1 + (number % 28))}/`
}

function sha256(text) {
  return hash('sha256', text)
}

/** A record as it was published: a name of the usual length, a text, and a sketch of its words. */
function recordOf(number) {
  const slug = `gemeente-opent-nieuwe-brug-over-de-vaart-na-lang-beraad-${number}`
  return {
    file: `${dayOf(number)}krant-${number}.txt`,
    record: 1,
    sha256: sha256(`text ${number}`),
    id: null,
    sketch: writeSketch([...Buffer.from(sha256(`words ${number}`), 'hex')], false),
    slug,
    folder: dayOf(number),
    siblings: 1,
    bucket: dayOf(number).slice(0, 7).replace('/', '-'),
  }
}

/** One in so many is edited, and one renamed. */
function nowOf(record, number, every) {
  if (number % every === 0) return { ...record, sha256: sha256(`edited ${number}`) }
  if (number % every === 1) return { ...record, file: record.file.replace('krant', 'blad') }
  return record
}

function* records(count) {
  for (let number = 0; number < count; number++) yield recordOf(number)
}

function lay(folder, count, share) {
  const rows = Array.from(records(count), ({ slug, folder: day, ...row }) => {
    return {
      url: `${day}${slug}.html`,
      file: row.file,
      record: 1,
      sha256: row.sha256,
      id: null,
      sketch: row.sketch,
    }
  })
  mkdirSync(join(folder, 'content/ledger'), { recursive: true })
  writeLedger(
    join(folder, 'content'),
    rows.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    '2026-01-01',
  )
  const every = Math.round(1 / share)
  const batches = []
  let batch = []
  const close = () => {
    const text = writeLines(batch)
    const name = `${batches.length}.claimants`
    writeFileSync(join(folder, name), text)
    batches.push({ claimants: name, claimantsDigest: digestOf(text) })
    batch = []
  }
  let number = 0
  for (const record of records(count)) {
    batch.push(nowOf(record, number, every))
    if (++number % BATCH === 0 || number === count) close()
  }
  writeFileSync(join(folder, 'batches.json'), JSON.stringify(batches))
}

/** In a process of its own, as the main thread of a build does it. */
async function recognize(folder) {
  const { default: batches } = await import(join(folder, 'batches.json'), {
    with: { type: 'json' },
  })
  const start = performance.now()
  const record = readPublicRecord(join(folder, 'content'))
  const ledger = indexLedger(record.rows)
  const read = performance.now()
  const claimants = {
    *[Symbol.iterator]() {
      for (const batch of batches) yield* readClaimants(folder, batch)
    },
  }
  const identity = identify(claimants, ledger)
  const known = performance.now()
  const withdrawn = takeOut([], claimants, identity)
  const publication = { ledger, identity, withdrawn, redactions: [] }
  const urlsOf = (place) => identity.articleOf(place)?.urls ?? []
  const monthOf = monthLedgers(claimants, publication, { urlsOf, isWanted: () => false })
  const published = monthOf('1980-01').published.length
  console.log(
    [
      `${record.rows.length} lines, ${record.accessions.length} accession(s)`,
      `read in ${figure((read - start) / 1000, 1)} s, recognized in ${figure((known - read) / 1000, 1)} s, sorted in ${figure((performance.now() - known) / 1000, 1)} s`,
      `${identity.missing.length} missing, ${identity.doubts.length} doubtful, ${published} of one month published`,
      `heap ${figure(process.memoryUsage().heapUsed / 1e6)} MB, beside it ${figure(process.memoryUsage().arrayBuffers / 1e6)} MB`,
    ].join('\n'),
  )
}

async function main(count, share) {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-ledger-'))
  try {
    await mustRun(process.execPath, [
      '--max-old-space-size=8192',
      import.meta.filename,
      '--lay',
      folder,
      count,
      share,
    ])
    const { stdout, coreSeconds, peakBytes } = await mustRun(process.execPath, [
      import.meta.filename,
      '--recognize',
      folder,
    ])
    console.log(stdout.trim())
    console.log(
      `${figure(coreSeconds, 1)} s of a core, peak ${figure(peakBytes / 1e6)} MB (${readdirSync(folder).length - 2} batches)`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first, folder, count, share] = process.argv.slice(2)
if (first === '--lay') lay(folder, Number(count), Number(share))
else if (first === '--recognize') await recognize(folder)
else await main(first ?? '1000000', folder ?? String(SHARE))
