'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

interface ModalProps {
  label: string
  className: string
  /** After it has closed and the focus is back where it was. */
  onClosed: () => void
  children: (close: () => void) => ReactNode
}

/** A native dialog over the page; closes by Esc and by a press beside it, and gives the focus back. */
export function Modal({ label, className, onClosed, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    // Else a panel that is open below would close too.
    event.preventDefault()
    close()
  }

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onClose={onClosed}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {children(close)}
    </dialog>
  )
}
