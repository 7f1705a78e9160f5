import { expect, test } from 'vitest'
import { readPosting } from './match'
import { ourKnowledge } from './testing'

const { vocabulary, choices } = await ourKnowledge()
const read = (text: string) => readPosting(text, vocabulary, choices)
const skills = (text: string) => read(text).skills.map(({ slug }) => slug)

test.each([
  'You shape our go to market strategy and the go-to-market team.',
  'Express interest by mail. Please express your interest.',
  'We start in spring 2027. Spring 2027 internship.',
  'Rust-free bicycles, rust-free since 1990',
  'You react quickly. React quickly to change!',
  'Expect a swift answer. Swift replies are our habit.',
  'Get to know the rest of the team. REST of the team',
  'Report to C-level managers, Series C funded.',
  'Go above and beyond, and go live with us. Ready to Go?',
  'The next step: next to the node in the cluster.',
  'American Express cards. We like to play, spark joy and take the helm.',
  'Access to training. No less than 30 days.',
  'gin and tonic on Fridays',
])('everyday words are no skills: %s', (text) => {
  expect(skills(text)).toEqual([])
})

test.each<[string, string[]]>([
  ['We use Go, Postgres and k8s.', ['go', 'postgresql', 'kubernetes']],
  ['Our backend is written in Go', ['go']],
  ['3+ years with Java, Kotlin or Go in production', ['java', 'go']],
  ['Senior Go Engineer', ['go']],
  ['experience with go, rust or java', ['go', 'rust', 'java']],
  ['GO DEVELOPER', ['go']],
  ['Stack: Go, React, Express, Spring', ['go', 'react', 'express', 'spring-boot']],
  ['- React\n- Node.js\n- Express', ['react', 'nodejs', 'express']],
  ['REST APIs and a REST API, RESTful design, rest apis', ['rest']],
  [
    'Java 17, Python3, Node.js 20, ES6, C++17, .NET 8, PHP8',
    ['java', 'python', 'nodejs', 'javascript', 'cpp', 'aspnet-core', 'php'],
  ],
  [
    'Kuberentes, Javscript, Typescipt, Postgress and Djnago',
    ['kubernetes', 'javascript', 'typescript', 'postgresql', 'django'],
  ],
  ['NodeJS, node js and Node.JS', ['nodejs']],
  ['CI/CD pipelines with GitHub Actions', ['continuous-integration', 'github-actions']],
  ['micro-services, front end', ['microservices']],
  ['You have worked with TypeScript\nand React (hooks).', ['typescript', 'react']],
  ['fluent in C# and ASP.NET Core', ['csharp', 'aspnet-core']],
])('what is asked for is found: %s', (text, expected) => {
  expect(skills(text).sort()).toEqual([...expected].sort())
})

test.each([
  ['No PHP, and no Java or Kotlin.', []],
  ['We don’t use Kubernetes here', []],
  ['You will not write PHP or Perl, but Python.', ['python']],
  ['Not only React but also Vue', ['react', 'vue']],
  ['including but not limited to Docker', ['docker']],
  ['Docker is not required', []],
  ['Docker is not a must, but a plus', ['docker']],
  ['We are moving away from Angular to Svelte', ['svelte']],
  ['Python instead of Java', ['python']],
])('what is negated is not counted: %s', (text, expected) => {
  expect(skills(text)).toEqual(expected)
})

test('demanded is told from nice to have, by section and by sentence', () => {
  const text = `Backend developer

Requirements
- Python and Django
- Docker; Kubernetes is a plus

Nice to have:
- Redis
- You must know SQL

About us
We run on AWS.`
  expect(Object.fromEntries(read(text).skills.map(({ slug, need }) => [slug, need]))).toEqual({
    python: 'required',
    django: 'required',
    docker: 'required',
    kubernetes: 'nice',
    redis: 'nice',
    sql: 'required',
    aws: 'unsaid',
  })
})

test.each<[string, string[][]]>([
  ['Java, Go or similar', [['java', 'go']]],
  ['experience with AWS/GCP', [['aws', 'google-cloud']]],
  ['HTML/CSS and JavaScript', []],
  ['Docker and CI/CD, AWS/GCP', [['aws', 'google-cloud']]],
  ['one of React, Vue and Angular', [['react', 'vue', 'angular']]],
  ['HTML, CSS and React or Vue', [['react', 'vue']]],
  ['a relational database such as PostgreSQL, MySQL', [['postgresql', 'mysql']]],
  ['Java and Python', []],
  ['3+ years with Java, Kotlin or Go', [['java', 'go']]],
  ['3+ years of work in production with Java, Kotlin, Scala, or Go', [['java', 'go']]],
  ['You know Java or Kotlin', [['java']]],
  ['Java, Go or Scala.', [['java', 'go']]],
  ['Docker or Experience', []],
  ['Java, Kotlin and Go', []],
])('alternatives are told: %s', (text, expected) => {
  expect(read(text).oneOf.map((one) => one.skills)).toEqual(expected)
})

test('the mentions are the words of the text', () => {
  const text = 'Postgres, later PostgreSQL 16. Kubernetes.'
  for (const { mentions } of read(text).skills)
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  expect(read(text).skills[0]?.mentions.map(({ text: words }) => words)).toEqual([
    'Postgres',
    'PostgreSQL',
  ])
})
