import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { environment, readEnvironment } from './env'

const example = readFileSync('.env.example', 'utf8').replace(/^# ?(?=[A-Z_]+=)/gm, '')

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
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['APP_URL', 'waymark.example'],
    ['DATABASE_URL', 'mysql://localhost/waymark'],
    ['WRITES_PER_MINUTE', '0'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readEnvironment({ NODE_ENV: 'test', [name]: value })).toThrow(name)
  })
})
