import { expect, test } from 'vitest'
import { mailboxOf, refuseLink } from './refuse-link'
import { faultInWords } from './sign-in-faults'

Object.assign(process.env, { HOST: '0.0.0.0', SMTP_URL: 'smtp://127.0.0.1:2525' })

/** Each test has callers and mailboxes of its own: the counter is one for the process. */
let made = 0
const fresh = (kind: string) => `${kind}${++made}`
const address = () => `${fresh('ada')}@way.example`

test('a caller who is over the limit takes nothing from the address they name', () => {
  const [attacker, owner, victim] = [fresh('caller'), fresh('caller'), address()]
  for (let i = 0; i < 60; i++) expect(refuseLink(address(), attacker)).toBeNull()
  for (let i = 0; i < 100; i++) expect(refuseLink(victim, attacker)).toBe('TooManyMails')
  expect(refuseLink(victim, owner)).toBeNull()
})

test('a caller asks for three links to one mailbox in ten minutes, whichever tag it carries', () => {
  const [caller, name] = [fresh('caller'), fresh('tagged')]
  for (const tag of ['', '+a', '+b'])
    expect(refuseLink(`${name}${tag}@way.example`, caller)).toBeNull()
  expect(refuseLink(`${name}+c@way.example`, caller)).toBe('TooManyMails')
  expect(refuseLink(`${name}@way.example`, fresh('caller'))).toBeNull()
})

test('a mailbox gets thirty links in ten minutes from all callers together', () => {
  const flooded = address()
  for (let i = 0; i < 30; i++) expect(refuseLink(flooded, fresh('caller'))).toBeNull()
  expect(refuseLink(flooded, fresh('caller'))).toBe('TooManyMails')
})

test('a refused caller leaves no trace in the limits of others', () => {
  const [caller, victim] = [fresh('caller'), address()]
  for (let i = 0; i < 3; i++) refuseLink(victim, caller)
  for (let i = 0; i < 100; i++) expect(refuseLink(victim, caller)).toBe('TooManyMails')
  for (let i = 0; i < 27; i++) expect(refuseLink(victim, fresh('caller'))).toBeNull()
})

// Last, since it uses up what this process may send in an hour.
test('mails have a total, and one caller cannot use it up', () => {
  const [greedy, late] = [fresh('caller'), fresh('caller')]
  let sent = 0
  while (refuseLink(address(), greedy) === null) sent += 1
  expect(sent).toBe(60)
  expect(refuseLink(address(), late)).toBeNull()
  const refusals = Array.from({ length: 300 }, () => refuseLink(address(), fresh('caller')))
  expect(refusals.at(-1)).toBe('NoMailsLeft')
  expect(faultInWords('NoMailsLeft')).toContain('in an hour')
})

test.each([
  ['ada+news@way.example', 'ada@way.example'],
  ['ada+a+b@way.example', 'ada@way.example'],
  ['ada@way.example', 'ada@way.example'],
  ['ada@way+er.example', 'ada@way+er.example'],
])('mail to %s arrives at %s', (written, mailbox) => {
  expect(mailboxOf(written)).toBe(mailbox)
})

test.each([
  [undefined, null],
  ['', null],
  ['github', null],
  ['Verification', expect.stringContaining('used already or is more than 15 minutes old')],
  ['NoMailServer', expect.stringContaining('SMTP_URL')],
  ['toString', 'Signing in did not work. Try again.'],
  ['<script>', 'Signing in did not work. Try again.'],
])('the error %j reads %j', (code, words) => {
  expect(faultInWords(code)).toEqual(words)
})
