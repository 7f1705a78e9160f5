import { Signpost } from '@/components/site/signpost'

interface Props {
  /** There is no mail server: the link stands in the terminal. */
  printed: boolean
  minutes: number
}

export function LinkSent({ printed, minutes }: Props) {
  return (
    <Signpost title={printed ? 'Look into the terminal' : 'Check your mail'}>
      <p>
        {printed
          ? 'This server has no mail server, so your sign-in link was printed where the server runs.'
          : 'We sent you a link. Open it to sign in; look into the spam folder too.'}
      </p>
      <p className="mt-2 text-soft">It works once, within {minutes} minutes.</p>
      <a href="/sign-in" className="button mt-5">
        Use another address
      </a>
    </Signpost>
  )
}
