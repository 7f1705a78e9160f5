import { type APIRequestContext, request } from '@playwright/test'
import { differenceFromStored, MOST_DIFFERENCE } from '@/lib/picture/testing-difference'
import { SECTIONS } from '@/lib/profile/schema'
import { expectAccessible } from './axe'
import { expect, test } from './fixtures'
import { PUBLIC_PAGES } from './public-pages'
import { FIREFOX, shareLink } from './shown'
import { stack } from './stack'

/** The names that readers give themselves; those of chats read the head of a page and run no scripts. */
const READERS = {
  Discord: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  Slack: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  LinkedIn: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  X: 'Twitterbot/1.0',
  Facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'A browser': FIREFOX,
}

for (const [who, userAgent] of Object.entries(READERS))
  test(`${who} finds a whole preview of every public page`, async ({ person, database }) => {
    test.slow()
    const handle = `preview-${person.id.slice(0, 8)}`
    await person.show({ handle, name: 'Zoë محمد 🥾', visibility: { profile: 'public' } })
    const token = await shareLink(database, person, { sections: SECTIONS })
    const reader = await request.newContext({ baseURL: stack().url, userAgent })
    for (const path of [...PUBLIC_PAGES, `/u/${handle}`, `/s/${token}`]) {
      const page = await (await reader.get(path)).text()
      const tags = tagsOf(page)
      const about = `${path} for ${who}`
      expect(page, about).toMatch(/<title>[^<]+<\/title>/)
      for (const name of ['description', 'og:title', 'og:description', 'og:site_name', 'og:type'])
        expect(tags.get(name), `${name} of ${about}`).toBeTruthy()
      expect(tags.get('twitter:card'), about).toBe('summary_large_image')
      expect(tags.get('theme-color'), about).toBeTruthy()
      expect(tags.get('og:url'), about).toBe(`${stack().url}${path === '/' ? '' : path}`)
      expect(tags.get('description'), about).toBe(tags.get('og:description'))
      expect(tags.get('og:image:alt'), about).toBeTruthy()
      expect(tags.get('twitter:image'), about).toBe(tags.get('og:image'))
      await expectPicture(reader, tags.get('og:image') ?? '', about)
      if (path.startsWith('/s/')) expect(tags.get('robots'), about).toBe('noindex, nofollow')
      else {
        expect(tags.get('canonical'), about).toMatch(/^https?:\/\//)
        expect(tags.get('robots'), about).toBeUndefined()
      }
      if (path.startsWith('/u/')) expect(tags.get('og:title')).toBe('Zoë محمد 🥾')
    }
    await reader.dispose()
  })

test('the built server letters pictures with the fonts it brings along', async ({
  request: reader,
}) => {
  const png = await (await reader.get('/pictures/choose.png')).body()
  expect(await differenceFromStored('choose', png)).toBeLessThan(MOST_DIFFERENCE)
})

test('a picture is known by its content, and kept for good under that name', async ({
  request: reader,
}) => {
  const tags = tagsOf(await (await reader.get('/roadmaps/backend')).text())
  const picture = here(tags.get('og:image') ?? '')
  const first = await reader.get(picture)
  expect(first.headers()['cache-control']).toContain('immutable')
  const { etag = '' } = first.headers()
  const again = await reader.get(picture, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  const unnamed = await reader.get('/pictures/roadmaps/backend.png?v=other')
  expect(unnamed.headers()).toMatchObject({ etag, 'cache-control': 'public, max-age=300' })
  expect(await unnamed.body()).toEqual(await first.body())
  for (const path of [
    'nothing',
    'nothing.png',
    'roadmaps/no-such.png',
    'u/ada.png',
    '..%2Fhome.png',
  ])
    expect((await reader.get(`/pictures/${path}`)).status(), path).toBe(404)
})

test('what is turned off is gone at once: page, picture, badges, oEmbed', async ({ person }) => {
  const handle = `off-${person.id.slice(0, 8)}`
  await person.show({
    handle,
    name: 'Ada',
    visibility: { profile: 'public' },
    sections: { roadmaps: 'public' },
  })
  await person.follow('backend')
  const stranger = await request.newContext({ baseURL: stack().url })
  const addresses = [
    `/u/${handle}`,
    `/u/${handle}/picture.png`,
    `/u/${handle}/badge.svg`,
    `/u/${handle}/badge.json`,
    `/u/${handle}/backend/badge.svg`,
    `/u/${handle}/backend/badge.json`,
    `/api/oembed?url=${encodeURIComponent(`${await siteOf(stranger)}/u/${handle}`)}`,
  ]
  for (const address of addresses) await expect(await stranger.get(address)).toBeOK()
  expect((await stranger.get(`/u/${handle}/frontend/badge.svg`)).status()).toBe(404)
  await person.show({ roadmaps: { backend: 'hidden' } })
  expect((await stranger.get(`/u/${handle}/backend/badge.svg`)).status()).toBe(404)
  await person.show({ visibility: { profile: 'private' } })
  for (const address of addresses) expect((await stranger.get(address)).status(), address).toBe(404)
  await stranger.dispose()
})

test('the picture of a share link ends with it, and nobody is counted as its reader', async ({
  person,
  database,
}) => {
  await person.show({ name: 'Ada' })
  const token = await shareLink(database, person, { sections: [] })
  const reader = await request.newContext({ baseURL: stack().url })
  const picture = await reader.get(`/s/${token}/picture.png`)
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
  const revoke = 'UPDATE "ShareLink" SET "revokedAt" = now() WHERE "userId" = $1 RETURNING views'
  expect((await database.query(revoke, [person.id])).rows).toEqual([{ views: 0 }])
  expect((await reader.get(`/s/${token}/picture.png`)).status()).toBe(404)
  await reader.dispose()
})

test('oEmbed tells of a page what fits, and of nothing else', async ({ request: reader }) => {
  const page = await (await reader.get('/roadmaps/backend')).text()
  const [, found = ''] =
    /<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? []
  const address = here(found.replaceAll('&amp;', '&'))
  const told = await (await reader.get(address)).json()
  expect(told).toMatchObject({
    version: '1.0',
    type: 'link',
    title: 'Backend roadmap',
    provider_name: 'Waymark',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
  await expectPicture(reader, told.thumbnail_url, 'the thumbnail')
  const small = await (await reader.get(`${address}&maxwidth=400`)).json()
  expect(small.thumbnail_url).toBeUndefined()
  expect((await reader.get(address.replace('format=json', 'format=xml'))).status()).toBe(501)
  const site = await siteOf(reader)
  for (const url of [
    `${site}/me`,
    `${site}/s/abc`,
    `${site}/u/nobody-here`,
    'https://example.org/',
    'x',
    '%',
  ])
    expect((await reader.get(`/api/oembed?${new URLSearchParams({ url })}`)).status(), url).toBe(
      404,
    )
  expect((await reader.get('/api/oembed')).status()).toBe(400)
})

test('oEmbed answers for the page a browser ends on', async ({ request: reader, person }) => {
  const id = person.id.slice(0, 8)
  await person.show({ handle: `was-${id}`, name: 'Ada', visibility: { profile: 'public' } })
  await person.show({ handle: `is-${id}` })
  const port = new URL(stack().url).port
  const told = async (url: string) => {
    const answer = await reader.get(`/api/oembed?${new URLSearchParams({ url })}`)
    await expect(answer, url).toBeOK()
    return answer.json()
  }
  for (const path of [
    '/choose/',
    '//choose',
    '/roadmaps/backend/http/',
    '/roadmaps/backend?from=chat#http',
    '/compare?from=backend&to=frontend',
    '/compare/backend/backend',
    `/u/is-${id}/`,
    `/u/IS-${id.toUpperCase()}`,
    `/u/was-${id}`,
    `/u/%69s-${id}`,
    `/u/Was-${id}/?a=b`,
  ]) {
    const page = await reader.get(stack().url + path)
    await expect(page, path).toBeOK()
    const ended = new URL(page.url())
    const there = await told(stack().url + ended.pathname)
    for (const base of [stack().url, `http://127.0.0.1:${port}`, `https://localhost:${port}`])
      expect(await told(base + path), base + path).toEqual(there)
  }
  await person.show({ visibility: { profile: 'private' } })
  for (const path of [`/u/is-${id}/`, `/u/was-${id}`])
    expect(
      (
        await reader.get(`/api/oembed?${new URLSearchParams({ url: stack().url + path })}`)
      ).status(),
    ).toBe(404)
})

test('badges are copied from the profile form, and say who and what', async ({
  page,
  person,
  context,
}) => {
  const handle = `badge-${person.id.slice(0, 8)}`
  const name = 'Ada </title><script>alert(1)</script> [x](y)'
  await person.enter(context)
  await page.goto('/me/profile')
  await expect(page.getByRole('heading', { name: 'Show it elsewhere' })).toBeHidden()
  await person.show({
    handle,
    name,
    visibility: { profile: 'public' },
    sections: { roadmaps: 'public', skills: 'public' },
  })
  await person.follow('backend')
  await person.tick({ http: 'done' })
  await page.goto('/me/profile')
  await expect(page.getByRole('heading', { name: 'Show it elsewhere' })).toBeVisible()
  await expect(page.getByRole('img', { name: `${name} on Waymark: 1 skill done` })).toBeVisible()
  const picture = page.getByRole('img', { name: 'Your profile as chats show its link' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
  await page.getByText('Backend', { exact: true }).and(page.locator('summary *')).click()
  const markdown = await page.getByRole('textbox', { name: 'Markdown, Backend' }).inputValue()
  expect(markdown).toContain(`/u/${handle}/backend/badge.svg)](`)
  expect(markdown).not.toContain('<script>')
  const html = await page.getByRole('textbox', { name: 'HTML, Your profile' }).inputValue()
  expect(html).toMatch(new RegExp(`^<a href="[^"]*/u/${handle}"><img src="[^"]*" alt="[^"<>]*"`))
  await expectAccessible(page)

  const svg = await page.request.get(`/u/${handle}/badge.svg`)
  expect(svg.headers()['content-security-policy']).toContain("default-src 'none'")
  expect(await svg.text()).not.toContain('<script')
  const shields = await (await page.request.get(`/u/${handle}/backend/badge.json`)).json()
  expect(shields).toMatchObject({ schemaVersion: 1, label: 'Backend', message: '0 %' })
  // As a document of its own it is well-formed, or the browser would say so instead of showing it.
  for (const theme of ['auto', 'light', 'dark']) {
    await page.goto(`/u/${handle}/badge.svg?theme=${theme}`)
    expect(await page.evaluate(() => document.documentElement.getAttribute('aria-label'))).toBe(
      `${name} on Waymark: 1 skill done`,
    )
  }
  expect((await page.request.get(`/u/${handle}/badge.svg?theme=pink`)).status()).toBe(400)
})

/** Returns the values in the head of a page by name; the first of those that stand there twice. */
function tagsOf(page: string): Map<string, string> {
  const [head = ''] = page.split('</head>')
  const tags = new Map<string, string>()
  const all = head.matchAll(
    /<(?:meta (?:name|property)|link rel)="([^"]+)"(?: media="[^"]*")? (?:content|href)="([^"]*)"/g,
  )
  for (const [, name = '', value = ''] of all)
    if (!tags.has(name)) tags.set(name, value.replaceAll('&amp;', '&'))
  return tags
}

async function expectPicture(
  reader: APIRequestContext,
  address: string,
  about: string,
): Promise<void> {
  expect(address, about).toMatch(/^https?:\/\//)
  const response = await reader.get(here(address))
  expect(response.headers()['content-type'], about).toBe('image/png')
  const png = await response.body()
  expect(png.length, about).toBeLessThan(300_000)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)], about).toEqual([1200, 630])
}

/** An address of ours where these tests reach it. */
function here(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** By which this server calls itself. */
async function siteOf(reader: APIRequestContext): Promise<string> {
  return new URL(tagsOf(await (await reader.get('/')).text()).get('og:url') ?? '').origin
}
