/** As a `ref`: what appears by a press that asked for it has the focus. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
