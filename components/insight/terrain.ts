interface Stage {
  filled: number
  slots: number
}

/** Returns the share of slots that are filled, in percent. */
export function positionOn(stages: readonly Stage[]): number {
  const slots = sum(stages.map((stage) => stage.slots))
  return slots === 0 ? 0 : (100 * sum(stages.map((stage) => stage.filled))) / slots
}

/** A closed SVG path in a box of 400 × 56: each stage a hill as wide as its slots, and the higher the more it asks. */
export function profileOf(stages: readonly Stage[]): string {
  const hills = stages.filter(({ slots }) => slots > 0)
  const slots = sum(hills.map((hill) => hill.slots))
  const most = Math.max(...hills.map((hill) => hill.slots), 1)
  let x = 0
  let path = `M0 56V${VALLEY}`
  for (const hill of hills) {
    const width = (WIDTH * hill.slots) / slots
    const top = VALLEY - (VALLEY - PEAK) * Math.sqrt(hill.slots / most)
    path += `C${x + width * 0.3} ${VALLEY} ${x + width * 0.3} ${top} ${x + width / 2} ${top}`
    path += `S${x + width * 0.7} ${VALLEY} ${x + width} ${VALLEY}`
    x += width
  }
  return `${path}V56Z`
}

const WIDTH = 400
const VALLEY = 44
const PEAK = 8

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
