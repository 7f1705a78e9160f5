import { expect, test } from 'vitest'
import { readEnvironment } from '@/lib/platform/env'
import { offeredProviders, providers } from './providers'

const production = { NODE_ENV: 'production', HOST: '0.0.0.0' } as const
const all = {
  ...production,
  SMTP_URL: 'smtp://127.0.0.1',
  GITHUB_ID: 'i',
  GITHUB_SECRET: 's',
  GOOGLE_ID: 'i',
  GOOGLE_SECRET: 's',
  DISCORD_ID: 'i',
  DISCORD_SECRET: 's',
  OIDC_ID: 'i',
  OIDC_SECRET: 's',
  OIDC_ISSUER: 'https://id.example/',
  OIDC_NAME: 'Example ID',
}
const offered = (variables: NodeJS.ProcessEnv) =>
  offeredProviders(readEnvironment(variables)).map(({ id }) => id)

test('each provider is offered exactly when its variables are set', () => {
  expect(offered(production)).toEqual([])
  expect(offered({ ...production, HOST: '127.0.0.1' })).toEqual(['email'])
  expect(offered(all)).toEqual(['email', 'github', 'google', 'discord', 'oidc'])
  expect(offered({ ...production, GITHUB_ID: 'i' })).toEqual([])
  expect(offered({ ...production, OIDC_ID: 'i', OIDC_SECRET: 's' })).toEqual([])
})

test('every provider checks the state and never links accounts by address alone', () => {
  for (const provider of providers(readEnvironment(all))) {
    if (provider.type !== 'oauth') continue
    expect(provider.allowDangerousEmailAccountLinking).toBe(false)
    expect(provider.checks).toEqual(expect.arrayContaining(['pkce', 'state']))
  }
})

const github = [{ email: 'old@example.org', primary: false, verified: true }]
test.each([
  ['github', { id: 1, emails: [...github, mail(true)] }, 'ada@example.org'],
  ['github', { id: 1, email: 'ada@example.org', emails: [...github, mail(false)] }, null],
  ['github', { id: 1, email: 'ada@example.org', emails: {} }, null],
  ['google', { sub: '1', email: 'ada@example.org', email_verified: true }, 'ada@example.org'],
  ['google', { sub: '1', email: 'ada@example.org', email_verified: false }, null],
  ['discord', { id: '1', email: 'Ada@example.org', verified: true }, 'ada@example.org'],
  ['discord', { id: '1', email: 'ada@example.org', verified: false }, null],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: true }, 'ada@example.org'],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: 'true' }, 'ada@example.org'],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: 'True' }, 'ada@example.org'],
  ['google', { sub: '1', email: 'ada@example.org', email_verified: 'true' }, 'ada@example.org'],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: 'false' }, null],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: 1 }, null],
  ['oidc', { sub: '1', email: 'ada@example.org', email_verified: '' }, null],
  ['oidc', { sub: '1', email: 'ada@example.org' }, null],
  ['oidc', { sub: '1', email: 'no address', email_verified: true }, null],
])('%s: of %j the address is %j', async (id, claims, email) => {
  expect(await profileOf(id, claims)).toMatchObject({ id: '1', email })
})

test.each([
  ['github', { emails: [] }],
  ['github', { id: null, emails: [] }],
  ['google', { email: 'ada@example.org' }],
  ['discord', { id: '', username: 'ada' }],
  ['discord', { id: {}, username: 'ada' }],
  ['oidc', { sub: ' ' }],
  ['oidc', { sub: 'x'.repeat(256) }],
])('%s: %j names nobody and signs nobody in', async (id, claims) => {
  await expect(async () => profileOf(id, claims)).rejects.toThrow('whose account')
})

test.each([
  [{ name: ' Ada  Lovelace ' }, 'Ada Lovelace'],
  [{ name: 'Ada\u202Eecalevol\u0007' }, 'Ada ecalevol'],
  [{ name: '\u200B', preferred_username: 'ada' }, 'ada'],
  [{ name: 'x'.repeat(5000) }, 'x'.repeat(200)],
  [{ name: `${'x'.repeat(199)}😀` }, 'x'.repeat(199)],
  [{ name: 7 }, null],
])('of %j the name is %j', async (claims, name) => {
  expect(await profileOf('oidc', { sub: '1', ...claims })).toMatchObject({ name })
})

function profileOf(id: string, claims: Record<string, unknown>) {
  const provider = providers(readEnvironment(all)).find((one) => one.id === id)
  if (provider?.type !== 'oauth') throw new Error(`no provider ${id}`)
  return provider.profile(claims, {})
}

function mail(verified: boolean) {
  return { email: 'ada@example.org', primary: true, verified }
}
