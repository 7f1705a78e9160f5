import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { environment, readEnvironment } from './env'

const example = readFileSync('.env.example', 'utf8').replace(/^# ?(?=[A-Z_]+=)/gm, '')

/** Why these variables are refused; undefined when they are taken. */
function faultOf(variables: Record<string, string>): string | undefined {
  try {
    readEnvironment({ NODE_ENV: 'test', ...variables })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('the environment', () => {
  test('.env.example names every variable, and none that is not read', () => {
    const read = Object.keys(environment.shape).filter((name) => name !== 'NODE_ENV')
    expect(Object.keys(parseEnv(example)).sort()).toEqual(read.sort())
  })

  test('.env.example is valid as it stands, every line of it uncommented', () => {
    expect(() => readEnvironment({ NODE_ENV: 'test', ...parseEnv(example) })).not.toThrow()
  })

  test('an empty variable counts as not set', () => {
    const { PORT, HOST, APP_URL } = readEnvironment({
      NODE_ENV: 'test',
      PORT: '',
      HOST: '',
      APP_URL: '',
    })
    expect({ PORT, HOST, APP_URL }).toEqual({ PORT: 3000, HOST: '127.0.0.1', APP_URL: undefined })
  })

  test.each([
    ['PORT', 'eighty', 'whole number from 0 to 65535'],
    ['PORT', '70000', 'whole number from 0 to 65535'],
    ['TRUST_PROXY', 'true', 'whole number from 0 to 10'],
    ['WRITES_PER_MINUTE', '0', 'whole number from 1'],
    ['ALLOW_UNENCRYPTED', 'yes', '1 or 0'],
    ['AUTH_SECRET', 'x'.repeat(31), 'openssl rand -base64 32'],
  ])('%s=%s is refused by name and with what helps', (name, value, remedy) => {
    expect(faultOf({ [name]: value })).toMatch(new RegExp(`^${name} .*${remedy}`))
  })
})

const URLS = {
  APP_URL: 'https',
  GITHUB_URL: 'https',
  GITHUB_API_URL: 'https',
  GOOGLE_ISSUER: 'https',
  DISCORD_API_URL: 'https',
  OIDC_ISSUER: 'https',
  SMTP_URL: 'smtps',
  DATABASE_URL: 'postgresql',
  DIRECT_DATABASE_URL: 'postgresql',
}
const names = Object.keys(URLS) as (keyof typeof URLS)[]
const withPath = names.filter((name) => !['APP_URL', 'SMTP_URL'].includes(name))
const withCredentials = names.filter((name) => /SMTP|DATABASE/.test(name))

describe('a URL in the environment', () => {
  test.each(names)('%s without a scheme is refused', (name) => {
    const remedy = `${name} has no scheme: begin it with ${URLS[name]}://`
    for (const value of [
      'way.example',
      'way.example:5100',
      'localhost:5100',
      '//way.example',
      '/x',
    ])
      expect(faultOf({ [name]: value }), value).toContain(remedy)
  })

  test.each(names)('%s with another scheme is refused', (name) => {
    for (const scheme of ['ftp', 'mysql', 'javascript', 'ws'])
      expect(faultOf({ [name]: `${scheme}://way.example` })).toMatch(
        new RegExp(`^${name} begins with ${scheme}://: begin it with ${URLS[name]}://`),
      )
  })

  test.each(names)('%s with a fragment is refused', (name) => {
    expect(faultOf({ [name]: `${URLS[name]}://way.example#top` })).toContain('has a fragment')
  })

  test.each(names)(
    '%s without a host, with a blank or with a port that is none is refused',
    (name) => {
      const scheme = URLS[name]
      if (!name.includes('DATABASE'))
        expect(faultOf({ [name]: `${scheme}://` })).toContain('no host')
      expect(faultOf({ [name]: `${scheme}://way. example` })).toContain('blank')
      expect(faultOf({ [name]: `${scheme}://way.example:99999` })).toContain('host and port')
    },
  )

  test.each(names.filter((name) => !withPath.includes(name)))(
    '%s with a path is refused',
    (name) => {
      const scheme = URLS[name]
      expect(faultOf({ [name]: `${scheme}://way.example/waymark` })).toContain(
        'has a path (/waymark): remove it',
      )
      expect(faultOf({ [name]: `${scheme}://way.example/` })).toBeUndefined()
    },
  )

  test.each(names.filter((name) => !withCredentials.includes(name)))(
    '%s with a query or a user is refused',
    (name) => {
      expect(faultOf({ [name]: 'https://way.example?a=b' })).toContain('has a query')
      expect(faultOf({ [name]: 'https://me:hush@way.example' })).toContain('user or a password')
    },
  )

  test.each(withCredentials)(
    '%s with an unescaped character in the password is refused',
    (name) => {
      for (const [character, escaped] of [
        ['/', '%2F'],
        ['#', '%23'],
        ['?', '%3F'],
        ['@', '%40'],
        ['%', '%25'],
      ] as const) {
        for (const at of ['hush%20pass', 'pass%20hush']) {
          const password = at.replace('%20', character)
          const fault = faultOf({ [name]: `${URLS[name]}://me:${password}@way.example:25` })
          expect(fault, password).toBe(
            `${name} has an unescaped ${character} in its user or password: write ${escaped} for it`,
          )
        }
        const whole = `${URLS[name]}://me:hush${escaped}pass@way.example:25`
        expect(faultOf({ [name]: whole })).toBeUndefined()
      }
    },
  )

  test.each(withCredentials)('%s that an env file cut off at a # is refused', (name) => {
    expect(faultOf({ [name]: `${URLS[name]}://me:hush` })).toContain('Write %23 for #')
  })

  test('no message repeats a password, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.stringMatching(/^[a-z:/?#@%&=,.[\]]{0,12}$/),
        (name, noise) => {
          const fault = faultOf({
            [name]: `${URLS[name]}://me:SECRET${noise}SECRET@way.example/x#y`,
          })
          expect(fault).toBeDefined()
          expect(fault).not.toContain('SECRET')
          expect(fault).not.toContain('\n')
        },
      ),
    )
  })

  test('APP_URL is an origin, however it is written', () => {
    const { APP_URL } = readEnvironment({ NODE_ENV: 'test', APP_URL: 'HTTPS://Way.Example:443/' })
    expect(APP_URL).toBe('https://way.example')
  })

  test('a provider is reached over https, on this machine over http, and elsewhere if that is allowed', () => {
    const lan = { OIDC_ISSUER: 'http://192.168.1.20/realms/main' }
    expect(faultOf(lan)).toMatch(/^OIDC_ISSUER is http:.*ALLOW_UNENCRYPTED=1/)
    expect(faultOf({ ...lan, ALLOW_UNENCRYPTED: '1' })).toBeUndefined()
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:9000'])
      expect(faultOf({ OIDC_ISSUER: `http://${host}/realms/main` })).toBeUndefined()
  })
})

describe('DATABASE_URL', () => {
  test.each([
    'postgresql://waymark:pw@db.example:5432/waymark',
    'postgres://waymark@db.example/waymark?sslmode=require',
    'postgresql://waymark:pw@[::1]:5432/waymark?sslmode=verify-full&sslrootcert=/etc/ca.crt',
    'postgresql:///waymark?host=/var/run/postgresql',
    'postgresql://waymark:pw@/waymark?host=/var/run/postgresql',
    'postgresql://waymark@%2Fvar%2Frun%2Fpostgresql/waymark',
    'postgresql://db.example/waymark?user=me@corp&password=a',
    'postgresql://db.example:5432/waymark?application_name=way@home&connect_timeout=5',
    'postgresql://waymark:pw@db.example/waymark?schema=public',
  ])('%s is taken', (DATABASE_URL) => {
    expect(faultOf({ DATABASE_URL })).toBeUndefined()
  })

  test.each([
    ['postgresql://db.example/waymark?schema=other', 'schema public'],
    ['postgresql://db.example/waymark?sslmode=prefer', 'sslmode=require or sslmode=disable'],
    ['postgresql://db.example/waymark?sslmode=on', 'write one of disable, require'],
    ['postgresql://db.example/waymark?sslmode=verify-ca', 'sslrootcert=/path/to/ca.crt'],
    ['postgresql://one.example,two.example/waymark', 'write one of them'],
    ['postgresql://one.example:5432,two.example:5432/waymark', 'write one of them'],
    ['postgresql:///waymark?host=/one,/two', 'write one of them'],
    ['postgresql://db.example/waymark?target_session_attrs=standby', 'read-write'],
    ['postgresql://db.example/waymark?service=main', 'host, port, user and database'],
  ])('%s is refused with what helps', (DATABASE_URL, remedy) => {
    expect(faultOf({ DATABASE_URL })).toContain(remedy)
  })
})
