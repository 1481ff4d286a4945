/** The calendar counts days from the year 1 on, without a clock. */
import { describe, expect, it } from 'vitest'
import { dayNumberOf, lastDayNumberOf } from '../../src/record/calendar.js'
import type { DayKey, MonthKey } from '../../src/record/strings.js'

const count = (day: string): number => dayNumberOf(day as DayKey)

describe('the number of a day', () => {
  it('grows by one a day, over months, leap days and centuries', () => {
    expect(count('0001-01-01')).toBe(1)
    expect(count('0099-12-31') + 1).toBe(count('0100-01-01'))
    expect(count('2000-03-01') - count('2000-02-28')).toBe(2)
    expect(count('1900-03-01') - count('1900-02-28')).toBe(1)
    expect(count('2020-04-17') - count('2019-04-17')).toBe(366)
  })

  it('is known of the end of a month', () => {
    expect(lastDayNumberOf('0050-02' as MonthKey)).toBe(count('0050-02-28'))
    expect(lastDayNumberOf('2020-02' as MonthKey)).toBe(count('2020-02-29'))
    expect(lastDayNumberOf('1999-12' as MonthKey)).toBe(count('1999-12-31'))
  })
})
