import { codeBlocks } from './code-blocks'
import type { Fault } from './fault'
import { fold } from './fold'
import type { SkillFile } from './skill-file'

/** Checks that a skill has a worked case. */
export function faultsOfExample({ skill, faultOfText }: SkillFile): Fault[] {
  return skill.example ? [] : [faultOfText('expected a worked case under "## Example"')]
}

/** Checks that the code of an example can be read at a glance. */
export function faultsOfCode({ skill, faultOfText }: SkillFile): Fault[] {
  return codeBlocks(skill.example).flatMap(({ code, language }) => {
    const lines = code.split('\n')
    const long = lines.find((line) => line.length > CODE.width)
    return [
      ...(language === ''
        ? ['expected a language after the fence of the example, such as ```sh or ```text']
        : []),
      ...(lines.length > CODE.lines
        ? [
            `expected at most ${CODE.lines} lines of code in a block of the example, got ${lines.length}`,
          ]
        : []),
      ...(long
        ? [
            `expected lines of at most ${CODE.width} characters in the example, got "${long.trim()}"`,
          ]
        : []),
    ].map(faultOfText)
  })
}

const CODE = { lines: 30, width: 120 }

/** Checks that a skill has an exercise with an end that learners recognise by themselves. */
export function faultsOfExercise({ skill, faultOfText }: SkillFile): Fault[] {
  if (!skill.exercise) return [faultOfText('expected an exercise under "## Try it"')]
  if (/\byou are done (?:when|once|as soon as)\b/i.test(skill.exercise)) return []
  return [faultOfText('expected "You are done when …" in the exercise')]
}

/** Checks that a skill has a resource to start with. Advanced skills may lack one: advanced learners find their own. */
export function faultsOfStart({ skill, fault }: SkillFile): Fault[] {
  const starts = skill.resources.filter(({ level, kind }) => level === 'start' && kind !== 'tool')
  const unsorted = skill.resources.flatMap(({ level }, index) =>
    level === undefined
      ? fault(['resources', index], 'expected a level: start, deepen or reference')
      : [],
  )
  if (skill.level === 'advanced' || starts.length > 0) return unsorted
  const message = `expected a tutorial, course, book or video with "level: start", since ${skill.slug} is ${skill.level}`
  return [...unsorted, fault(['resources'], message)]
}

export function faultsOfChecked({ skill, fault }: SkillFile): Fault[] {
  return skill.checked
    ? []
    : [fault([], 'expected "checked: 2026-12", the month of the last check')]
}

const TERMS = 6

/** Checks that only one skill teaches a term, and that the term is no other skill's name. */
export function faultsOfTerms(files: readonly SkillFile[]): Fault[] {
  const names = new Map<string, SkillFile>()
  for (const file of files)
    for (const name of [file.skill.title, ...file.skill.aliases]) names.set(fold(name), file)
  const first = new Map<string, SkillFile>()
  return files.flatMap((file) => {
    const { skill, faultOfText } = file
    const many =
      skill.terms.length > TERMS
        ? [faultOfText(`expected at most ${TERMS} terms, got ${skill.terms.length}`)]
        : []
    const claimed = skill.terms.flatMap(({ term }) => {
      const other = first.get(fold(term))
      const named = names.get(fold(term))
      first.set(fold(term), other ?? file)
      if (other) return faultOfText(`the term "${term}" is taught by ${other.skill.slug} already`)
      if (!named || named === file) return []
      return faultOfText(`the term "${term}" is a name of ${named.skill.slug}`)
    })
    return [...many, ...claimed]
  })
}
