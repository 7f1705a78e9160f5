import { saveTimeZone } from '@/lib/insight/calendar-actions'
import { weekdayAndTime } from '@/lib/platform/dates'
import { DEFAULT_TIME_ZONE, timeZones } from '@/lib/platform/time-zone'
import { TellTimeZone } from './tell-time-zone'

/** Sets the time zone in which a person's days begin and end. */
export function TimeZoneSetting({ told }: { told: string | null }) {
  const chosen = told ?? DEFAULT_TIME_ZONE
  return (
    <section className="mt-8">
      {told === null && <TellTimeZone />}
      <h2 className="font-bold text-xl">Your days</h2>
      <p className="mt-1 mb-3 text-soft">
        Days in the logbook and the history begin at midnight of your time zone.
      </p>
      <form action={saveTimeZone}>
        <label htmlFor="time-zone" className="mb-1 block font-semibold">
          Time zone
        </label>
        <div className="flex flex-wrap gap-2">
          {/* The key draws it anew once another one is saved: React resets it to the first default otherwise. */}
          <select
            key={chosen}
            id="time-zone"
            name="timeZone"
            defaultValue={chosen}
            className="field max-w-72"
          >
            {zonesByRegion().map(([region, zones]) => (
              <optgroup key={region} label={region}>
                {zones.map((zone) => (
                  <option key={zone} value={zone}>
                    {placeName(zone)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button type="submit" className="button">
            Save the time zone
          </button>
        </div>
      </form>
      <p className="mt-2 text-soft">
        There it is <output>{weekdayAndTime(new Date(), chosen)}</output>.
      </p>
    </section>
  )
}

function zonesByRegion(): [region: string, zones: string[]][] {
  const regions = new Map<string, string[]>()
  for (const zone of timeZones()) {
    const region = zone.includes('/')
      ? (NAMED_REGIONS[zone.slice(0, zone.indexOf('/'))] ?? zone.slice(0, zone.indexOf('/')))
      : 'Everywhere'
    regions.set(region, [...(regions.get(region) ?? []), zone])
  }
  return [...regions]
}

const NAMED_REGIONS: Readonly<Record<string, string>> = { Etc: 'Fixed offsets' }

/** Intl keeps names that the places gave up. */
const RENAMED: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Europe/Kiev': 'Kyiv',
}

function placeName(zone: string): string {
  // The sign in these names means the opposite of what everyone writes.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  if (hours) return `UTC${sign === '+' ? '−' : '+'}${hours}`
  const place = zone.slice(zone.indexOf('/') + 1)
  return RENAMED[zone] ?? place.replaceAll('/', ', ').replaceAll('_', ' ')
}
