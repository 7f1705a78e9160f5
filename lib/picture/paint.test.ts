import { expect, test } from 'vitest'
import { drawRoadmap } from './draw-roadmap'
import { paint, toPng } from './paint'
import { PICTURE_SIZE } from './picture'
import { pictureWords } from './picture-words'
import { sharp } from './sharp'
import { differenceFromStored, MOST_DIFFERENCE } from './testing-difference'
import { PICTURES } from './testing-pictures'
import { WEB } from './testing-roadmap'

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

test('roadmap looks as the one that was looked at', async () => {
  const picture = {
    kind: 'roadmap' as const,
    ...{
      slug: 'web',
      version: 1,
      title: 'Web',
      summary: 'From a first page to one that many use.',
    },
    ...{ skills: 6, stages: 2 },
  }
  const png = await toPng(await drawRoadmap(picture, WEB), pictureWords(picture))
  expect(await differenceFromStored('roadmap', png)).toBeLessThan(MOST_DIFFERENCE)
})

test('says in words what it shows', async () => {
  for (const picture of Object.values(PICTURES)) {
    expect((await paint(picture)).includes(pictureWords(picture))).toBe(true)
  }
})
