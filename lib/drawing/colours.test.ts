import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SVG_COLOURS } from './colours'
import { MARKS } from './marks'

const tokens = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')

test.each(Object.keys(SVG_COLOURS.light))('%s is the colour of the stylesheet', (name) => {
  const stated = new RegExp(
    `(?:--${name}|\\.a-${name} \\{\\s*--area): light-dark\\((.+?), (.+?)\\)`,
  )
  const [, light, dark] = stated.exec(tokens) ?? []
  expect(SVG_COLOURS).toMatchObject({ light: { [name]: light }, dark: { [name]: dark } })
})

test.each(Object.entries(MARKS))('the mark %s is that of the page', (name, mark) => {
  const file = readFileSync(new URL(`../../public/marks/${name}.svg`, import.meta.url), 'utf8')
  expect(file).toContain(mark.replaceAll('currentColor', '#000'))
})
