/** Options that several commands take, and how their values are read. */
import { InvalidArgumentError, Option, type Command } from 'commander'
import { daysInMonth } from '../record/calendar.js'
import { type DayKey, dayKey } from '../record/strings.js'
import type { Environment } from '../project/environment.js'

/** The folders of a command that reads articles and may read the cache; `withOutput` adds that of the site. */
export function addFolders(command: Command, withOutput: boolean): Command {
  command.option('--content <folder>', 'folder of the article files', 'content')
  if (withOutput) command.option('--output <folder>', 'folder of the finished site', '_site')
  return command
    .option('--cache <folder>', 'folder of notes between builds', '.cache')
    .option('--base-url <url>', 'address of the site; overrides the one in archive.yaml')
}

export function threadsOption(): Option {
  return new Option(
    '--threads <number>',
    'threads that work; 0 for none but the main one',
  ).argParser(readCount)
}

function readCount(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('Write a number, such as 4.')
  return Number(text)
}

export function portOption(): Option {
  return new Option('--port <number>', 'port on localhost').default(8080).argParser(readPort)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write a number from 1 to 65535.')
  return port
}

/** Throws `InvalidArgumentError` on anything but a number of parts. */
export function readFolds(text: string): number {
  const folds = Number(text)
  if (!Number.isInteger(folds) || folds < 2 || folds > 100)
    throw new InvalidArgumentError('Write a number from 2 to 100.')
  return folds
}

/** `--now 2020-04-17`: the day that counts as today. */
export function nowOption(): Option {
  return new Option('--now <date>', 'the day that counts as today, YYYY-MM-DD').argParser(readDay)
}

/** Throws `InvalidArgumentError` on anything but a day of the calendar. */
export function readDay(text: string): DayKey {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || month > 12 || day > daysInMonth(year, month))
    throw new InvalidArgumentError('Write a day of the calendar, such as 2020-04-17.')
  return dayKey(text)
}

export interface NowFlag {
  readonly now?: DayKey
}

export function withToday(environment: Environment, { now }: NowFlag): Environment {
  return now === undefined ? environment : { ...environment, today: now }
}
