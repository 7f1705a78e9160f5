/**
 * Puts the page's own font into a picture, which may load nothing. Without it (no network, another font) the picture
 * stays as it is and is set in a font of the viewer's system.
 */
export async function withOwnFont(svg: string): Promise<string> {
  const address = addressOfFont()
  if (!address) return svg
  try {
    const font = await base64Of(await (await fetch(address)).blob())
    const face = `@font-face{font-family:Overpass;font-weight:100 900;src:url(${font}) format("woff2")}`
    return svg.replace('<defs>', `<style>${face}</style><defs>`)
  } catch {
    return svg
  }
}

function addressOfFont(): string | undefined {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !isOurs(rule.style)) continue
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
      if (address) return new URL(address, sheet.href ?? location.href).href
    }
  return undefined
}

/** The file with the Latin letters; others hold the extended ones. */
function isOurs(face: CSSStyleDeclaration): boolean {
  return /^["']?(__)?overpass(_[0-9a-f]+)?["']?$/i.test(face.getPropertyValue('font-family'))
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
