import type { z } from 'zod'
import type { Fault } from './fault'
import { frontMatter, knownKeysOfSkill } from './front-matter'
import { slug as slugShape } from './schema'
import { readSkillBody, type SkillBody } from './skill-body'
import { splitFrontMatter } from './split-front-matter'
import { type Path, YamlSource } from './yaml-source'

type FrontMatter = z.infer<typeof frontMatter>

/** One skill as its file says it. Hours are those to a first working grasp. */
export interface SkillContent extends Omit<FrontMatter, 'requires'>, SkillBody {
  slug: string
  requires: { skill: string; reason: string }[]
}

/** A skill with its file, for errors that only show among others. */
export interface SkillFile {
  skill: SkillContent
  /** A fault at a key of the front matter, such as `['requires', 'dns']`. */
  fault: (path: Path, message: string) => Fault
  /** `content/skills/http.md:7`, where that key stands. */
  place: (path: Path) => string
  /** A fault of the text below the front matter. */
  faultOfText: (message: string) => Fault
}

/** The slug that a file's name gives: `content/skills/http.md` is `http`. */
export function slugOfFile(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}

/**
 * Reads `content/skills/<slug>.md`: YAML front matter, then Markdown.
 * @returns the skill, or every fault of this file
 */
export function parseSkillFile(
  file: string,
  content: string,
): { parsed: SkillFile; faults?: never } | { parsed?: never; faults: Fault[] } {
  const parts = splitFrontMatter(content)
  if (!parts) {
    const message = 'expected front matter: a line "---", keys such as "title: HTTP", a line "---"'
    return { faults: [...faultsOfName(file), { file, line: 1, message }] }
  }
  const { source, faults: yamlFaults } = YamlSource.read(file, parts.yaml, 2)
  if (!source) return { faults: [...faultsOfName(file), ...yamlFaults] }

  const read = frontMatter.safeParse(source.value ?? {})
  const { faults: bodyFaults, ...body } = readSkillBody(parts.markdown)
  const faults = [
    ...faultsOfName(file),
    ...(read.success ? [] : source.faultsOf(read.error, [], knownKeysOfSkill)),
    ...bodyFaults.map(({ line, message }) => ({ file, line: line + parts.line - 1, message })),
  ]
  if (faults.length > 0 || !read.success) return { faults }

  const requires = Object.entries(read.data.requires).map(([skill, reason]) => ({ skill, reason }))
  return {
    parsed: {
      skill: { ...read.data, ...body, slug: slugOfFile(file), requires },
      fault: (path, message) => source.fault(path, message),
      place: (path) => `${file}:${source.line(path)}`,
      faultOfText: (message) => ({ file, line: parts.line, message }),
    },
  }
}

export function faultsOfName(file: string): Fault[] {
  const name = slugShape.safeParse(slugOfFile(file))
  if (name.success) return []
  const message = `the file's name is the slug and ${name.error.issues[0]?.message}`
  return [{ file, line: 1, message }]
}
