/** Focuses, as a `ref`, what appears by a press that asked for it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}

/** The same of a form that is drawn anew: the first field with a fault, if there is one. */
export function takeFocusAtFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(FAULTY)?.focus()
}

/** The same, else its first field. */
export function takeFocusWithin(form: HTMLElement | null): void {
  const field = form?.querySelector(FAULTY) ?? form?.querySelector('input:not([type="hidden"])')
  if (field instanceof HTMLElement) field.focus()
}

const FAULTY = '[aria-invalid="true"]'
