/** Paints an SVG picture, twice as fine as its own size where a canvas may be that large. Rejects when it cannot. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(
    2,
    MOST_PX_A_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PX / (width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('This browser could not paint the picture')
  return png
}

/** The largest picture that every browser of today paints; Safari on phones is the narrowest with 16,777,216 px. */
const MOST_PX = 16_777_216
const MOST_PX_A_SIDE = 16_000
