interface PageBefore extends HTMLElement {
  /** Returns the presses that `EarlyPresses`, which sets this, has kept, and stops it from keeping more. */
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
