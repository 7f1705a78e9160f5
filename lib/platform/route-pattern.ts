type Params = Readonly<Record<string, string | string[] | undefined>>

/**
 * The pattern of the route that answers a path, for the log: `/s/[token]/picture.png`. What stands in the place of a
 * parameter may be a secret, and belongs in no log.
 */
export function routePattern(pathname: string, params: Params): string {
  const names = new Map(
    Object.entries(params).flatMap(([name, value]) =>
      [value ?? []].flat().map((part) => [decoded(part), name] as const),
    ),
  )
  return pathname
    .split('/')
    .map((part) => {
      const name = part === '' ? undefined : names.get(decoded(part))
      return name === undefined ? part : `[${name}]`
    })
    .join('/')
}

/** Next.js hands some parameters on as they stand in the address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
