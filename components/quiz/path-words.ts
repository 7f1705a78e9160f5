import type { Path } from '@/lib/quiz/quiz-result'

interface PathWords {
  title: string
  /** The appeal of the path for those who lean towards it. */
  draws: string
  /** The appeal of the other side. */
  otherwise: string
}

export const PATH_WORDS: Readonly<Record<Path, PathWords>> = {
  backend: {
    title: 'backend',
    draws:
      'You are drawn to what holds: data that stays right, contracts others build on, causes found at the bottom. It can be begun sooner too, since it is one side first.',
    otherwise:
      'On the other side you would see the results of your work at once, and so would everybody else. Less would be provable, more would be a matter of trying, watching people, and trying again. If you ever miss seeing a face light up, that is where it happens.',
  },
  frontend: {
    title: 'frontend',
    draws:
      'You are drawn to what people see and touch: how it answers, how it reads, whether it works for everybody who comes. Your work is looked at every day.',
    otherwise:
      'On the other side nobody would see what you do until it fails. In exchange, questions have answers there: a query is fast or slow, a payment was made once or twice. If you ever tire of matters of taste, that is where you would rest.',
  },
  'full-stack': {
    title: 'full stack',
    draws:
      'You are drawn to the whole way: from the idea to something that people use, through every layer it takes. Small teams look for exactly that. It is the steeper start, since it asks for both sides.',
    otherwise:
      'With one side alone you would change subjects less often and get to the bottom of more things. Somebody else would hold the other half, and you would meet at a contract. If switching ever wears you out, lean to the half that you open first in the morning.',
  },
}
