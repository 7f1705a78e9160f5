/**
 * Situations of an ordinary working week, each with things one might like to do in it. No answer is better than
 * another. `pull` says where it leads: -2 and -1 to the side nobody sees, 1 and 2 to what people see and touch, 0 to the
 * whole between them. The order of the answers changes from one to the next, so that no place among them means a side.
 *
 * Keys stand in links that people share: one that is changed or removed is passed over when such a link is opened.
 */
export const SITUATIONS = [
  {
    key: 'rare',
    asks: 'A request fails once in a thousand times, and nobody knows why.',
    answers: [
      {
        key: 'trace',
        says: 'I would follow it through logs and data until I have the cause.',
        pull: -2,
      },
      {
        key: 'people',
        says: 'I would first see what people meet when it fails, and make that bearable.',
        pull: 2,
      },
      {
        key: 'repeat',
        says: 'I would build the smallest case that goes wrong, from click to database.',
        pull: 0,
      },
    ],
  },
  {
    key: 'button',
    asks: 'A button works, but something about it feels wrong.',
    answers: [
      { key: 'tune', says: 'I would try timing, size and words until it feels right.', pull: 2 },
      { key: 'next', says: 'It works. I would go on to what does not.', pull: -1 },
      {
        key: 'why',
        says: 'I would find out whether the page or the answer behind it makes it feel slow.',
        pull: 0,
      },
    ],
  },
  {
    key: 'free',
    asks: 'You have a free Saturday and an idea for a small tool.',
    answers: [
      {
        key: 'ship',
        says: 'By the evening somebody else should be able to use it, rough as it is.',
        pull: 0,
      },
      {
        key: 'model',
        says: 'I begin with what it has to remember, and how that hangs together.',
        pull: -2,
      },
      {
        key: 'sketch',
        says: 'I begin with how it looks and what happens when you touch it.',
        pull: 2,
      },
    ],
  },
  {
    key: 'slow',
    asks: 'A page takes four seconds to appear.',
    answers: [
      {
        key: 'render',
        says: 'I want to see what the browser waits for and show the important part sooner.',
        pull: 2,
      },
      {
        key: 'whole',
        says: 'I want one picture of all four seconds before I touch anything.',
        pull: 0,
      },
      { key: 'query', says: 'I want to know which query is slow and make it fast.', pull: -2 },
    ],
  },
  {
    key: 'praise',
    asks: 'Which sentence about your work would please you most?',
    answers: [
      {
        key: 'held',
        says: '“A million people came on Monday, and nothing so much as blinked.”',
        pull: -2,
      },
      { key: 'done', says: '“You took that from an idea to something we use every day.”', pull: 0 },
      { key: 'joy', says: '“My mother managed it at once, and she smiled.”', pull: 2 },
    ],
  },
  {
    key: 'share',
    asks: 'A larger feature is divided among the team. Which part do you reach for?',
    answers: [
      { key: 'through', says: 'One narrow slice of it, through every layer.', pull: 0 },
      { key: 'screens', says: 'The screens and everything that moves on them.', pull: 2 },
      {
        key: 'contract',
        says: 'The rules, the data, and the contract that others build on.',
        pull: -2,
      },
    ],
  },
  {
    key: 'change',
    asks: 'On Thursday the plan changes, and half of your work is no longer needed.',
    answers: [
      {
        key: 'core',
        says: 'I keep what is true whatever the plan: the rules in the middle.',
        pull: -1,
      },
      {
        key: 'again',
        says: 'I enjoy it a little: now I get to try another way to show it.',
        pull: 1,
      },
      {
        key: 'talk',
        says: 'I talk to whoever changed it, and cut a smaller version that still makes sense.',
        pull: 0,
      },
    ],
  },
  {
    key: 'read',
    asks: 'Three articles lie in front of you. Which do you open first?',
    answers: [
      {
        key: 'type',
        says: 'How a newspaper made its pages pleasant to read on any phone.',
        pull: 2,
      },
      { key: 'queue', says: 'How a bank makes sure that no payment is ever made twice.', pull: -2 },
      { key: 'solo', says: 'How two people built and run a product that thousands use.', pull: 0 },
    ],
  },
  {
    key: 'doubt',
    asks: 'When do you trust that something is finished?',
    answers: [
      {
        key: 'load',
        says: 'When it holds under load, under attack, and when its neighbours fail.',
        pull: -2,
      },
      {
        key: 'live',
        says: 'When it is out, and I can see from end to end that it does its work.',
        pull: 0,
      },
      { key: 'seen', says: 'When I have watched somebody use it without help.', pull: 1 },
    ],
  },
  {
    key: 'stuck',
    asks: 'What would you rather struggle with for an afternoon?',
    answers: [
      { key: 'glue', says: 'Two parts that each work alone and do not work together.', pull: 0 },
      {
        key: 'layout',
        says: 'A layout that breaks in one width and holds in all others.',
        pull: 2,
      },
      {
        key: 'race',
        says: 'Two requests that now and then change the same row at the same time.',
        pull: -2,
      },
    ],
  },
] as const satisfies readonly Situation[]

export interface Situation {
  key: string
  asks: string
  answers: readonly Answer[]
}

export interface Answer {
  key: string
  says: string
  pull: -2 | -1 | 0 | 1 | 2
}
