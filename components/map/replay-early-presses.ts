interface PageBefore extends HTMLElement {
  /** Set by `EarlyPresses`: returns the presses it kept, and stops keeping. */
  takeEarly?: () => (MouseEvent | KeyboardEvent)[]
}

/** Does what was pressed on a map before it heard, in order, once everything that hears has been set up. */
export function replayEarlyPresses(page: PageBefore): void {
  const pressed = page.takeEarly?.() ?? []
  delete page.takeEarly
  queueMicrotask(() => {
    for (const event of pressed) event.target?.dispatchEvent(again(event))
  })
}

function again(event: MouseEvent | KeyboardEvent): Event {
  return event instanceof KeyboardEvent
    ? new KeyboardEvent(event.type, event)
    : new MouseEvent(event.type, event)
}
