import type { InputHTMLAttributes } from 'react'

interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'placeholder'
  > {
  name: string
  label: string
  value: string
  hint?: string
  fault?: string | undefined
  /** More than one makes it an area. */
  lines?: number
  /** The label is for screen readers only. */
  quiet?: boolean
}

/** A labelled field with its hint and, when there is one, its fault. */
export function TextField({
  name,
  label,
  value,
  hint,
  fault,
  lines = 1,
  quiet = false,
  ...rest
}: TextFieldProps) {
  const shared = {
    id: name,
    name,
    defaultValue: value,
    className: 'field',
    'aria-invalid': fault ? true : undefined,
    'aria-describedby':
      [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
    ...rest,
  }
  return (
    <div>
      <label htmlFor={name} className={quiet ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" />}
      {hint && (
        <p id={`${name}-hint`} className="mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${name}-fault`} className="mt-1 font-semibold text-danger text-sm">
          {quiet ? '' : `${label} `}
          {fault}
        </p>
      )}
    </div>
  )
}
