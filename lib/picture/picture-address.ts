import { type Picture, pictureKey } from './picture'

/** Returns the URL of a page's picture, by the page's path; its key comes from its content, so a new picture has a new URL. */
export function pictureAddress(path: string, picture: Picture): string {
  return `${withoutVersion(path)}?v=${pictureKey(picture)}`
}

function withoutVersion(path: string): string {
  if (/^\/[us]\//.test(path)) return `${path}/picture.png`
  return `/pictures${path === '/' ? '/home' : path}.png`
}

/** The page whose picture stands at `/pictures/` and these segments, if that could be one's address. */
export function picturedPath(segments: readonly string[]): string | undefined {
  const [, path] = /^(.+)\.png$/.exec(segments.join('/')) ?? []
  return path && (path === 'home' ? '/' : `/${path}`)
}
