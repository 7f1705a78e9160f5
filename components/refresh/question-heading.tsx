'use client'

import { useEffect, useRef } from 'react'

/** The next question has the focus, so that whoever answers by keyboard or ear goes on from there. */
export function QuestionHeading({ skill, title }: { skill: string; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef(skill)

  useEffect(() => {
    if (asked.current === skill) return
    asked.current = skill
    heading.current?.focus()
  }, [skill])

  return (
    <h2 ref={heading} id="question" tabIndex={-1} className="mt-3 font-extrabold text-3xl">
      {title}
    </h2>
  )
}
