import { expect, test } from 'vitest'
import { formPage, typedIn } from './form-page'

test('a page in words keeps what was typed, and shows markup as text', async () => {
  const form = new FormData()
  form.set('$ACTION_ID_1', '')
  form.set('1_displayName', 'Ada <script>')
  form.set('note', 'one\ntwo')
  form.set('file', new File(['x'], 'x.txt'))
  const request = new Request('http://way.example', { method: 'POST', body: form })
  const body = Buffer.from(await request.arrayBuffer())
  const typed = await typedIn(body, request.headers.get('content-type') ?? undefined)
  expect(typed).toEqual([
    ['1_displayName', 'Ada <script>'],
    ['note', 'one\ntwo'],
  ])
  const page = formPage('Waymark was updated', 'Copy it.', typed)
  expect(page).toContain(
    '<label>Display Name<textarea readonly rows="2">Ada &lt;script&gt;</textarea>',
  )
  expect(page).not.toContain('<script>')
})

test('a body that is no form, or cut short, has nothing typed in it', async () => {
  expect(await typedIn(Buffer.from('{}'), 'application/json')).toEqual([])
  expect(await typedIn(Buffer.from('--x\r\nConte'), 'multipart/form-data; boundary=x')).toEqual([])
  expect(await typedIn(Buffer.from('a=b&c='), 'application/x-www-form-urlencoded')).toEqual([
    ['a', 'b'],
  ])
})
