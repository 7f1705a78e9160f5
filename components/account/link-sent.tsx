interface Props {
  /** There is no mail server: the link stands in the terminal. */
  printed: boolean
  minutes: number
}

export function LinkSent({ printed, minutes }: Props) {
  return (
    <div>
      <h1>{printed ? 'Look into the terminal' : 'Check your mail'}</h1>
      <p>
        {printed
          ? 'This server has no mail server, so your sign-in link was printed where the server runs.'
          : 'We sent you a link. Open it to sign in; look into the spam folder too.'}
      </p>
      <p>It works once, within {minutes} minutes.</p>
      <p>
        <a href="/sign-in">Use another address</a>
      </p>
    </div>
  )
}
