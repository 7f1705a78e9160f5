import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import NoRoom from '@/app/no-room/page'
import { QuotaReached, quotaWords, TOLD_QUOTAS } from '@/lib/platform/quotas'

async function drawn(asked: Record<string, string>): Promise<string> {
  const searchParams = Promise.resolve(asked)
  return renderToStaticMarkup(await NoRoom({ params: Promise.resolve({}), searchParams }))
}

test.each(TOLD_QUOTAS)('%s: the page says which quota was reached, and leads back', async (of) => {
  const page = await drawn({ of, back: '/me' })
  expect(page).toContain(quotaWords(of))
  expect(new QuotaReached(of).message).toBe(quotaWords(of))
  expect(page).toContain('Nothing was changed.')
  expect(page).toContain('href="/me"')
})

test('it repeats no words of a stranger and leads nowhere else', async () => {
  const page = await drawn({ of: 'Call 555', back: 'https://evil.example/' })
  expect(page).not.toContain('555')
  expect(page).not.toContain('evil.example')
})
