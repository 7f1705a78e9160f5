import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saidBy } from './form'

test('a form says all its texts by name, in their order, without what cannot be stored', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (fields) => {
      const form = new FormData()
      for (const [name, value] of fields) form.append(name, value)
      const said = saidBy(form)
      expect(Object.keys(said)).toHaveLength(new Set(form.keys()).size)
      for (const name of form.keys())
        expect([said[name]].flat()).toEqual(
          form.getAll(name).map((value) => String(value).replaceAll('\0', '')),
        )
    }),
  )
})

test('files are none of what it says', () => {
  const form = new FormData()
  form.append('file', new File(['x'], 'x.txt'))
  form.append('title', 'a\0b')
  expect(saidBy(form)).toEqual({ title: 'ab' })
})
