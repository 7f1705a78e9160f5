import { expect, test } from 'vitest'
import { isReader } from './reader'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const asks = (headers: Record<string, string>, method = 'GET') =>
  isReader(method, new Headers({ 'user-agent': FIREFOX, ...headers }))

test('a browser that opens the page reads it', () => {
  expect(asks({})).toBe(true)
  expect(asks({ 'sec-fetch-dest': 'document' })).toBe(true)
})

test.each([
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'Twitterbot/1.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'WhatsApp/2.23.20.0',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'curl/8.5.0',
])('%s is no reader', (agent) => {
  expect(asks({ 'user-agent': agent })).toBe(false)
})

test('nor is what asks only whether it is there, fetches ahead, or fetches parts', () => {
  expect(asks({}, 'HEAD')).toBe(false)
  expect(asks({ 'sec-purpose': 'prefetch;prerender' })).toBe(false)
  expect(asks({ purpose: 'prefetch' })).toBe(false)
  expect(asks({ 'sec-fetch-dest': 'empty' })).toBe(false)
  expect(isReader('GET', new Headers())).toBe(false)
})
