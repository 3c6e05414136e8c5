import './receipt.css'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { useKit } from './context.ts'
import { Icon } from './icon.tsx'
import { Markdown } from './markdown.tsx'
import { Notice } from './notice.tsx'
import { ProgramText } from './program-text.tsx'
import type { ReceiptProps } from './props.ts'
import { WatchNotice } from './watch-notice.tsx'

/** What was sent is received. Immediate advice comes before anything else. */
export function Receipt({ receipt, form, onDone }: ReceiptProps) {
  const { words, formats } = useKit()
  return (
    <div className="lk-receipt" data-subject={`form:${form.id}`}>
      <header className="lk-receipt-heading">
        <span className="lk-receipt-mark">
          <Icon name="check" size={36} />
        </span>
        <h1 tabIndex={-1}>{words('receipt.title')}</h1>
        <p className="lk-soft">
          <ProgramText text={form.title} />
          {', '}
          {formats.dateTime(receipt.at)}
        </p>
        {receipt.late && <p className="lk-soft">{words('receipt.late')}</p>}
      </header>
      {receipt.advice.map((advice) => (
        <div key={advice.flag} data-subject={`flag:${advice.flag}`}>
          <Notice kind="advice" title={words('home.advice')} live>
            <Markdown text={advice.text} />
          </Notice>
        </div>
      ))}
      {receipt.scores.length > 0 && (
        <section className="lk-card lk-stack" aria-labelledby="lk-receipt-scores">
          <h2 id="lk-receipt-scores">{words('receipt.scores')}</h2>
          <dl className="lk-receipt-scores">
            {receipt.scores.map((score) => (
              <div key={score.result} data-subject={`result:${form.id}.${score.result}`}>
                <dt>
                  <ProgramText text={score.title} />
                </dt>
                <dd className="lk-row">
                  <strong className="lk-numbers">
                    {score.value === null
                      ? words('result.noValue')
                      : formats.quantity(score.value, score.unit, score.decimals)}
                  </strong>
                  {score.band !== null && (
                    <Chip colour={score.band.colour}>
                      <ProgramText text={score.band.label} />
                    </Chip>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Button onClick={onDone}>{words('receipt.done')}</Button>
      <WatchNotice />
    </div>
  )
}
