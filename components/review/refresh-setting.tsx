import { chooseToBeAsked } from '@/lib/review/actions'

/** Turns reviews on or off. */
export function RefreshSetting({ wanted }: { wanted: boolean }) {
  return (
    <section className="mt-8">
      <h2 className="font-bold text-xl">Looking back</h2>
      <p className="mt-1 mb-3 text-soft">
        {wanted
          ? 'From time to time you are asked whether you still know what you marked done.'
          : 'You are not asked whether you still know what you marked done.'}
      </p>
      <form action={chooseToBeAsked}>
        <input type="hidden" name="wanted" value={wanted ? 'no' : 'yes'} />
        <button type="submit" className="button">
          {wanted ? 'Do not ask me' : 'Ask me again'}
        </button>
      </form>
    </section>
  )
}
