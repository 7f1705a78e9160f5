import type { BurnUpPoint } from '@/lib/insight/burn-up'
import type { Course } from '@/lib/insight/course-queries'
import { addDays, daysFrom, mondayOf, startOfMonth } from '@/lib/platform/calendar'
import { dayAndMonth } from '@/lib/platform/dates'
import { AsTable } from './as-table'
import { scopeWords } from './scope-words'

interface BurnUpTableProps extends Course {
  title: string
  today: string
}

/** The same by weeks, or by months where it is long; the latest first. */
export function BurnUpTable({ title, points, scopeChanges, today }: BurnUpTableProps) {
  const days = checkpoints(points[0]?.day ?? today, today)
  return (
    <AsTable
      caption={`${title}, the way so far`}
      columns={['By the end of', 'Done', 'Of', 'Changed']}
      rows={days.map((day, n) => {
        const { filled, slots } = points.findLast((point) => point.day <= day) ?? NOTHING
        const changes = scopeChanges.filter(
          (change) => change.day <= day && change.day > (days[n + 1] ?? ''),
        )
        return {
          key: day,
          cells: [
            dayAndMonth(day, today),
            filled,
            slots,
            changes.map(({ added, removed }) => scopeWords(added, removed)).join(', '),
          ],
        }
      })}
    />
  )
}

const NOTHING: BurnUpPoint = { day: '', filled: 0, slots: 0 }
const FEW_DAYS = 84

/** Today and, before it, the ends of weeks or months down to the first day. */
function checkpoints(first: string, today: string): string[] {
  const endBefore =
    daysFrom(first, today) <= FEW_DAYS
      ? (day: string) => addDays(mondayOf(day), -1)
      : (day: string) => addDays(startOfMonth(day), -1)
  const days = [today]
  for (let day = endBefore(today); day >= first; day = endBefore(day)) days.push(day)
  return days
}
