import { z } from 'zod'

const optional = z.string().optional()
const optionalUrl = z.url().optional()

/** Every variable Waymark reads. `.env.example` explains each; a wrong one stops the start with its name. */
export const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().default('.data'),
  CONTENT_DIR: z.string().default('content'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })
    .optional(),
  APP_URL: optionalUrl,
  AUTH_SECRET: optional,
  SMTP_URL: optionalUrl,
  MAIL_FROM: z.string().default('Waymark <waymark@localhost>'),
  GITHUB_ID: optional,
  GITHUB_SECRET: optional,
  GITHUB_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GOOGLE_ID: optional,
  GOOGLE_SECRET: optional,
  GOOGLE_ISSUER: z.url().default('https://accounts.google.com'),
  DISCORD_ID: optional,
  DISCORD_SECRET: optional,
  DISCORD_API_URL: z.url().default('https://discord.com/api'),
  OIDC_ID: optional,
  OIDC_SECRET: optional,
  OIDC_ISSUER: optionalUrl,
  OIDC_NAME: z.string().default('Single sign-on'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  WRITES_PER_MINUTE: z.coerce.number().int().positive().default(6000),
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
  const result = environment.safeParse(Object.fromEntries(said))
  if (result.success) return result.data
  throw new EnvironmentError(
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  )
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}
