import type { Fault } from './fault'
import type { SkillFile } from './skill-file'

/** Those of the back end; who has never written a server by hand learns their words and not what they do. */
const FRAMEWORKS = [
  ...['aspnet-core', 'django', 'express', 'fastapi', 'flask', 'gin', 'laravel', 'nestjs'],
  ...['ruby-on-rails', 'rust-web-services', 'spring-boot'],
]
const SERVER = 'http-servers'

/** A framework requires a server, directly or through others. */
export function faultsOfFrameworks(files: readonly SkillFile[]): Fault[] {
  const requires = new Map(
    files.map(({ skill }) => [skill.slug, skill.requires.map((required) => required.skill)]),
  )
  if (!requires.has(SERVER)) return []
  return files.flatMap(({ skill, fault }) =>
    !FRAMEWORKS.includes(skill.slug) || leadsTo(skill.slug, SERVER, requires)
      ? []
      : fault(['requires'], `${skill.slug} is a framework: expected it to require "${SERVER}"`),
  )
}

function leadsTo(
  from: string,
  to: string,
  requires: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
    if (slug === to) return true
    if (seen.has(slug)) continue
    seen.add(slug)
    waiting.push(...(requires.get(slug) ?? []))
  }
  return false
}
