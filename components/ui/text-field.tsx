import type { InputHTMLAttributes } from 'react'

interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'list' | 'placeholder'
  > {
  name: string
  label: string
  value: string
  hint?: string
  fault?: string | undefined
  type?: 'text' | 'date'
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
  type = 'text',
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
  }
  return (
    <div>
      <label htmlFor={name} className={quiet ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input {...shared} {...rest} type={type} />
      )}
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
