import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Gate } from './gate'
import { Busy } from './unavailable'

describe('a gate', () => {
  test('lets no more in at once than it may, and everybody who waits in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom('ada', 'bob', 'eve'), { maxLength: 20 }),
        async (atOnce, callers) => {
          const gate = new Gate({ atOnce, waiting: 20, each: 20 })
          let inside = 0
          let most = 0
          await Promise.all(
            callers.map((caller) =>
              gate.run(caller, async () => {
                most = Math.max(most, ++inside)
                await Promise.resolve()
                inside -= 1
              }),
            ),
          )
          expect(most).toBe(Math.min(atOnce, callers.length))
          expect(inside).toBe(0)
        },
      ),
    )
  })

  test('refuses what finds no room in the queue, and has room again afterwards', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 1, each: 9 })
    const [first, finish] = running(gate, 'ada')
    const second = gate.run('bob', () => 'bob')
    await expect(gate.run('eve', () => 'eve')).rejects.toThrow(Busy)
    finish()
    await Promise.all([first, second])
    expect(await gate.run('eve', () => 'eve')).toBe('eve')
  })

  test('one caller has no more than a share, and goes after those who have nothing running', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 9, each: 3 })
    const order: string[] = []
    const [first, finish] = running(gate, 'eve')
    const others = ['eve', 'eve', 'ada'].map((caller) => gate.run(caller, () => order.push(caller)))
    await expect(gate.run('eve', () => 0)).rejects.toThrow(Busy)
    finish()
    await Promise.all([first, ...others])
    expect(order).toEqual(['eve', 'eve', 'ada'])

    const two = new Gate({ atOnce: 2, waiting: 9, each: 3 })
    const [long, finishLong] = running(two, 'eve')
    const [short, finishShort] = running(two, 'eve')
    const later = ['eve', 'ada'].map((caller) =>
      two.run(caller, () => order.push(`then ${caller}`)),
    )
    finishShort()
    await Promise.all([short, ...later])
    finishLong()
    await long
    expect(order.slice(3)).toEqual(['then ada', 'then eve'])
  })

  test('whose client went away leaves the queue', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 1, each: 9 })
    const [first, finish] = running(gate, 'ada')
    const gone = new AbortController()
    const second = gate.run('bob', () => 'ran', gone.signal)
    gone.abort(new Error('gone'))
    await expect(second).rejects.toThrow('gone')
    const third = gate.run('eve', () => 'eve')
    finish()
    expect(await third).toBe('eve')
    await first
    await expect(gate.run('bob', () => 'ran', gone.signal)).rejects.toThrow('gone')
  })

  test('who waited too long is refused', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 1, each: 9, patience: 1 })
    const [first, finish] = running(gate, 'ada')
    // The timer does not keep the process alive.
    const alive = setInterval(() => undefined, 5)
    await expect(gate.run('bob', () => 'ran')).rejects.toThrow(Busy)
    clearInterval(alive)
    finish()
    await first
  })

  test('work that fails gives its place back', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 0, each: 1 })
    await expect(
      gate.run('ada', () => {
        throw new Error('failed')
      }),
    ).rejects.toThrow('failed')
    expect(await gate.run('ada', () => 'again')).toBe('again')
  })
})

function running(gate: Gate, caller: string): [Promise<void>, () => void] {
  let finish = () => {}
  const until = new Promise<void>((resolve) => {
    finish = resolve
  })
  return [gate.run(caller, () => until), finish]
}
