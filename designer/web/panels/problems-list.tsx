import { Icon } from '#web/kit/icon.tsx'
import type { Finding, Fix, Place } from '../../worker/protocol.ts'
import { useWords } from '../words.ts'
import { lineAt } from './line-at.ts'

export interface ProblemsProps {
  readonly findings: readonly Finding[]
  readonly textOf: (path: string) => string
  readonly ready: boolean
  readonly onGo: (finding: Finding) => void
  readonly onPlace: (place: Place) => void
  readonly onMend: (fix: Fix) => void
}

/** Everything the compiler has to say, what hinders first. */
export function ProblemsList(props: ProblemsProps) {
  const words = useWords()
  const { findings, ready } = props
  if (findings.length === 0)
    return <p className="lk-soft dz-calm">{words(ready ? 'problems.noneHelp' : 'problems.checking')}</p>
  return (
    <ul className="lk-plain">
      {findings.map((finding) => (
        <Problem key={keyOf(finding)} finding={finding} {...props} />
      ))}
    </ul>
  )
}

function Problem({ finding, textOf, onGo, onPlace, onMend }: { readonly finding: Finding } & ProblemsProps) {
  const words = useWords()
  const { severity, message, hint, place, code, related, fixes } = finding
  const at = ({ file, start }: Place): string => words('problems.at', { file, line: lineAt(textOf(file), start) })
  return (
    <li className={`dz-problem dz-problem-${severity}`}>
      <button type="button" className="dz-problem-main" onClick={() => onGo(finding)}>
        <Icon name={severity === 'information' ? 'info' : 'warning'} size={18} />
        <span>
          <span className="lk-hidden">{words(`problems.${severity}`)}: </span>
          <span className="dz-problem-message">{message}</span>
          {hint !== null && <span className="dz-problem-hint">{hint}</span>}
          <span className="dz-problem-place">
            {at(place)} · {code}
          </span>
        </span>
      </button>
      {(related.length > 0 || fixes.length > 0) && (
        <p className="dz-problem-more">
          {fixes.map((fix) => (
            <button key={keyOfFix(fix)} type="button" className="dz-fix" onClick={() => onMend(fix)}>
              {words(fix.grade === 'safe' ? 'problems.fix' : 'problems.fixLook')}
              <FixedText fix={fix} />
            </button>
          ))}
          {related.map((one) => (
            <button
              key={`${one.role} ${one.place.file} ${one.place.start}`}
              type="button"
              className="dz-quiet"
              onClick={() => onPlace(one.place)}
            >
              {words(`problems.${one.role}`)}: {at(one.place)}
            </button>
          ))}
        </p>
      )}
    </li>
  )
}

/** What will stand there, where that is short enough to say. */
function FixedText({ fix }: { readonly fix: Fix }) {
  const text = fix.edits.length === 1 ? (fix.edits[0]?.text.trim() ?? '') : ''
  return text === '' ? null : <code>{text.length > 40 ? `${text.slice(0, 40)}…` : text}</code>
}

function keyOf({ code, place }: Finding): string {
  return `${code} ${place.file} ${String(place.start)} ${String(place.end)}`
}

function keyOfFix({ edits }: Fix): string {
  return edits.map(({ text, place }) => `${String(place.start)} ${text}`).join('|')
}
