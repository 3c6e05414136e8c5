import type { StartOptions } from '#schemas/generated/api.ts'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { ProgramText } from '../kit/program-text.tsx'

interface PickProgramProps {
  readonly programs: StartOptions['programs']
  readonly chosen: string | null
  readonly onChoose: (program: string) => void
}

/** Choosing one program among those activated at the unit. */
export function PickProgram({ programs, chosen, onChoose }: PickProgramProps) {
  const { words } = useKit()
  return (
    <fieldset className="lk-card app-pick">
      <legend>{words('start.program')}</legend>
      {programs.length === 0 ? (
        <Empty title={words('start.noPrograms')} />
      ) : (
        <div className="app-pick-list">
          {programs.map((program) => (
            <label key={program.id} className="lk-option app-pick-option">
              <input
                type="radio"
                name="app-program"
                checked={program.id === chosen}
                onChange={() => onChoose(program.id)}
              />
              <span className="app-pick-title">
                <ProgramText text={program.title} />
              </span>
              <span className="app-pick-words">
                <ProgramText text={program.purpose} />
              </span>
              <span className="app-pick-words lk-numbers">{words('start.version', { version: program.version })}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
