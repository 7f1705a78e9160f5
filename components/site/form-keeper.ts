import { copyText } from '@/components/ui/copy-text'

const UPDATED =
  'Waymark was updated while this page was open, so nothing was saved. Copy what you typed, then reload the page.'

/**
 * A form whose action the server does not know any more, or refuses, would end in an error page without what was typed.
 * This way it stays as it is, and a notice says what to do. Next.js sends actions by the global `fetch`.
 */
export function keepRefusedForms(): () => void {
  const before = window.fetch
  window.fetch = async (input, init) => {
    const response = await before(input, init)
    if (!isAction(init)) return response
    const why = await whyRefused(response)
    if (why === undefined) return response
    showNotice(why)
    // Neither result nor failure: either would draw the form anew.
    return new Promise<Response>(() => {})
  }
  addEventListener('submit', remember, true)
  return () => {
    window.fetch = before
    removeEventListener('submit', remember, true)
  }
}

let sent: HTMLFormElement | undefined

function remember({ target }: Event): void {
  if (target instanceof HTMLFormElement) sent = target
}

function isAction(init: RequestInit | undefined): boolean {
  return init?.method === 'POST' && new Headers(init.headers).has('next-action')
}

async function whyRefused(response: Response): Promise<string | undefined> {
  if (response.headers.get('x-nextjs-action-not-found') === '1') return UPDATED
  return response.headers.has('x-waymark-refused') ? response.clone().text() : undefined
}

/** Beside the form that was sent; what nobody typed into (a page that reports something by itself) needs no words. */
function showNotice(why: string): void {
  if (!sent?.isConnected) return
  const notice = document.createElement('div')
  notice.setAttribute('role', 'alert')
  notice.className = 'card my-4 grid gap-3 p-4'
  const words = document.createElement('p')
  words.textContent = why
  const buttons = document.createElement('p')
  buttons.className = 'flex flex-wrap gap-3'
  const typed = typedIn(sent)
  if (typed) {
    const copy = button('Copy what you typed', () => {
      void copyText(typed).then((copied) => {
        copy.textContent = copied ? 'Copied' : 'Select it and copy it by hand'
      })
    })
    buttons.append(copy)
  }
  buttons.append(button('Reload the page', () => location.reload()))
  notice.append(words, buttons)
  sent.after(notice)
  notice.scrollIntoView({ block: 'nearest' })
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

function typedIn(form: HTMLFormElement): string {
  return [...form.elements]
    .filter((field) => field instanceof HTMLTextAreaElement || isTextInput(field))
    .map((field) => field.value.trim())
    .filter(Boolean)
    .join('\n\n')
}

function isTextInput(field: Element): field is HTMLInputElement {
  return (
    field instanceof HTMLInputElement &&
    ['text', 'url', 'email', 'search', 'date'].includes(field.type)
  )
}
