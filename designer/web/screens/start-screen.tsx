import { useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Empty } from '#web/kit/empty.tsx'
import type { UiLanguage } from '../../worker/protocol.ts'
import { hrefTo } from '../address.ts'
import { useLoading } from '../loading.ts'
import { listPrograms } from '../server.ts'
import { inLanguage, useLanguage, useWords } from '../words.ts'
import { CreateProgram } from './create-program.tsx'
import { TopBar } from './top-bar.tsx'
import { Trouble } from './trouble.tsx'

/** Every program of the folder. */
export function StartScreen({ onLanguage }: { readonly onLanguage: (language: UiLanguage) => void }) {
  const words = useWords()
  const language = useLanguage()
  const [loading, again] = useLoading(listPrograms)
  const [creating, setCreating] = useState(false)
  const days = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <>
      <TopBar onLanguage={onLanguage} />
      <main className="dz-start">
        <div className="dz-start-head">
          <div>
            <h1>{words('start.title')}</h1>
            <p className="lk-soft">{words('start.lead')}</p>
          </div>
          <Button icon="plus" onClick={() => setCreating(true)}>
            {words('start.new')}
          </Button>
        </div>
        {loading.state === 'loading' && (
          <p className="dz-loading" role="status">
            {words('loading')}
          </p>
        )}
        {loading.state === 'failed' && <Trouble error={loading.error} onAgain={again} />}
        {loading.state === 'here' && loading.value.programs.length === 0 && (
          <Empty title={words('start.empty')}>{words('start.emptyHelp')}</Empty>
        )}
        {loading.state === 'here' && (
          <ul className="dz-programs lk-plain">
            {loading.value.programs.map(({ id, title, purpose, files, changedAt }) => (
              <li key={id}>
                <a className="dz-program" href={hrefTo(id)}>
                  <span className="dz-program-title">{inLanguage(title, language) || id}</span>
                  <span>{inLanguage(purpose, language)}</span>
                  <span className="dz-program-facts lk-soft">
                    <code>{id}</code> · {words('start.files', { count: files })} ·{' '}
                    {words('start.changed', { when: days.format(new Date(changedAt)) })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </main>
      {creating && <CreateProgram onClose={() => setCreating(false)} />}
    </>
  )
}
