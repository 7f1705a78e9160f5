import { z } from 'zod'
import { urlOf } from './env-address'
import { databaseAddress } from './env-database'
import { isLoopback } from './origin'

const optional = z.string().optional()
/** A sign-in provider, or its API. */
const provider = urlOf({ schemes: ['https:', 'http:'], path: true })

/** Every variable Waymark reads. `.env.example` explains each; a wrong one stops the start with its name. */
export const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATA_DIR: z.string().default('.data'),
  CONTENT_DIR: z.string().default('content'),
  DATABASE_URL: databaseAddress.optional(),
  /** Bypasses a pooler, for work that needs a session of its own. */
  DIRECT_DATABASE_URL: databaseAddress.optional(),
  APP_URL: urlOf({ schemes: ['https:', 'http:'] })
    .transform((url) => new URL(url).origin)
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'is shorter than 32 characters: make one with `openssl rand -base64 32`')
    .optional(),
  SMTP_URL: urlOf({ schemes: ['smtps:', 'smtp:'], query: true, credentials: true }).optional(),
  MAIL_FROM: z.string().default('Waymark <waymark@localhost>'),
  GITHUB_ID: optional,
  GITHUB_SECRET: optional,
  GITHUB_URL: provider.default('https://github.com'),
  GITHUB_API_URL: provider.default('https://api.github.com'),
  GOOGLE_ID: optional,
  GOOGLE_SECRET: optional,
  GOOGLE_ISSUER: provider.default('https://accounts.google.com'),
  DISCORD_ID: optional,
  DISCORD_SECRET: optional,
  DISCORD_API_URL: provider.default('https://discord.com/api'),
  OIDC_ID: optional,
  OIDC_SECRET: optional,
  OIDC_ISSUER: provider.optional(),
  OIDC_NAME: z.string().default('Single sign-on'),
  ALLOW_UNENCRYPTED: z
    .enum(['0', '1'], 'must be 1 or 0')
    .default('0')
    .transform((said) => said === '1'),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  MAILS_PER_HOUR: wholeNumber(1, 1_000_000).default(300),
  WRITES_PER_MINUTE: wholeNumber(1, 1_000_000).default(6000),
})

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number(error).int(error).min(least, error).max(most, error)
}

const PROVIDER_URLS = [
  'GITHUB_URL',
  'GITHUB_API_URL',
  'GOOGLE_ISSUER',
  'DISCORD_API_URL',
  'OIDC_ISSUER',
] as const

/** Checks variables that depend on others: sign-in providers must use https unless that was waived. */
const whole = environment.superRefine((said, context) => {
  if (said.ALLOW_UNENCRYPTED) return
  for (const name of PROVIDER_URLS) {
    const url = said[name]
    // Zod also runs this on a URL that it has already refused.
    if (!url?.startsWith('http:') || !URL.canParse(url) || isLoopback(new URL(url).hostname))
      continue
    context.addIssue({
      code: 'custom',
      path: [name],
      message:
        'is http://, so anyone on the way could read who signs in: use https://, or set ALLOW_UNENCRYPTED=1 on a network you trust',
    })
  }
})

export type Environment = z.infer<typeof environment>

let parsed: Environment | undefined

/**
 * The environment, read once.
 * @throws EnvironmentError naming every variable that is wrong and why
 */
export function env(): Environment {
  parsed ??= readEnvironment(process.env)
  return parsed
}

/** A variable that is empty counts as not set. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const said = Object.entries(variables).filter(([, value]) => value !== '')
  const result = whole.safeParse(Object.fromEntries(said))
  if (result.success) return result.data
  throw new EnvironmentError(
    result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
  )
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}
