import { expect, test } from 'vitest'
import { paint } from './paint'
import { PICTURE_SIZE } from './picture'
import { pictureWords } from './picture-words'
import { sharp } from './sharp'
import { differenceFromStored, MOST_DIFFERENCE } from './testing-difference'
import { PICTURES } from './testing-pictures'

test.each(Object.entries(PICTURES))(
  '%s looks as the one that was looked at',
  async (name, picture) => {
    const png = await paint(picture)
    const { format, width, height } = await sharp(png).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE_SIZE })
    expect(png.length).toBeLessThan(300_000)
    expect(await differenceFromStored(name, png)).toBeLessThan(MOST_DIFFERENCE)
  },
)

test('says in words what it shows', async () => {
  for (const picture of Object.values(PICTURES)) {
    expect((await paint(picture)).includes(pictureWords(picture))).toBe(true)
  }
})
