import './results.css'
import { BandChip } from './band-chip.tsx'
import { useKit } from './context.ts'
import { Empty } from './empty.tsx'
import { Markdown } from './markdown.tsx'
import { ProgramText } from './program-text.tsx'
import type { ResultProps, ResultsProps } from './props.ts'
import { ResultChart } from './result-chart.tsx'
import { ResultTable } from './result-table.tsx'

/** Every result with its chart and, always, its table. */
export function Results({ results }: ResultsProps) {
  const { words } = useKit()
  if (results.every((result) => result.points.length === 0)) {
    return <Empty title={words('result.none')}>{words('result.noneHint')}</Empty>
  }
  return (
    <div className="lk-results">
      {results.map((result) => (
        <ResultCard key={`${result.form}.${result.result}`} result={result} />
      ))}
    </div>
  )
}

function ResultCard({ result }: ResultProps) {
  const { words, formats } = useKit()
  const latest = result.points.at(-1)
  return (
    <section className="lk-card lk-result" data-subject={`result:${result.form}.${result.result}`}>
      <header className="lk-result-heading">
        <div>
          <h2>
            <ProgramText text={result.title} />
          </h2>
          <p className="lk-soft">
            <ProgramText text={result.formTitle} />
          </p>
        </div>
        {latest !== undefined && latest.value !== null && (
          <div className="lk-result-latest">
            <span className="lk-soft">{words('result.latest')}</span>
            <strong className="lk-numbers">{formats.quantity(latest.value, result.unit, result.decimals)}</strong>
            <BandChip point={latest} />
          </div>
        )}
      </header>
      {result.points.length === 0 ? (
        <p className="lk-soft">{words('result.noPoints')}</p>
      ) : (
        <>
          <ResultChart result={result} />
          <ResultTable result={result} />
        </>
      )}
      {result.explain !== null && (
        <div className="lk-result-explain">
          <Markdown text={result.explain} level={3} />
        </div>
      )}
    </section>
  )
}
