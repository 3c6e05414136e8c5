import './result-glance.css'
import type { ResultView } from '#schemas/generated/view.ts'
import { buttonClass } from './button.tsx'
import { BandChip } from './band-chip.tsx'
import { useKit } from './context.ts'
import { GoTo } from './go-to.tsx'
import { ProgramText } from './program-text.tsx'
import type { Going } from './props.ts'

/** The latest of each result, and the way to all of them. */
export function ResultGlance({ results, onGo }: { readonly results: readonly ResultView[] } & Going) {
  const { words, formats } = useKit()
  const measured = results.filter((result) => result.points.length > 0)
  if (measured.length === 0) return null
  return (
    <section className="lk-home-section" aria-labelledby="lk-glance">
      <h2 id="lk-glance">{words('home.results')}</h2>
      <ul className="lk-plain lk-glance">
        {measured.map((result) => {
          const latest = result.points.at(-1)
          if (latest === undefined) return null
          return (
            <li
              key={`${result.form}.${result.result}`}
              className="lk-card"
              data-subject={`result:${result.form}.${result.result}`}
            >
              <h3>
                <ProgramText text={result.title} />
              </h3>
              <p className="lk-glance-value lk-numbers">
                {latest.value === null ? '–' : formats.quantity(latest.value, result.unit, result.decimals)}
              </p>
              <BandChip point={latest} />
              <p className="lk-soft">{formats.date(latest.at)}</p>
            </li>
          )
        })}
      </ul>
      <p>
        <GoTo place={{ to: 'results' }} onGo={onGo} className={buttonClass('secondary')}>
          {words('home.allResults')}
        </GoTo>
      </p>
    </section>
  )
}
