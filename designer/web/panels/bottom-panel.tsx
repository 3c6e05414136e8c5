import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Icon } from '#web/kit/icon.tsx'
import type { Story } from '../../worker/protocol.ts'
import { useWords } from '../words.ts'
import { ProblemsList, type ProblemsProps } from './problems-list.tsx'
import { ScenariosList } from './scenarios-list.tsx'

interface BottomPanelProps extends ProblemsProps {
  readonly stories: readonly Story[]
  readonly whole: boolean
  readonly behind: boolean
}

const SEVERITIES = ['error', 'warning', 'information'] as const
const COUNTS = { error: 'problems.errors', warning: 'problems.warnings', information: 'problems.informations' } as const

/** Under the text: what is wrong with it, and whether the program's scenarios hold. */
export function BottomPanel({ stories, whole, behind, ...problems }: BottomPanelProps) {
  const words = useWords()
  const [open, setOpen] = useState(true)
  return (
    <section
      className="dz-bottom"
      data-open={open}
      data-region="problems"
      tabIndex={-1}
      aria-label={words('panel.label')}
    >
      <Tabs className="dz-bottom-tabs" onSelectionChange={() => setOpen(true)}>
        <div className="dz-panel-head">
          <TabList className="dz-tablist" aria-label={words('panel.label')}>
            <Tab id="problems" className="dz-tab">
              {words('problems.title')}
              <ProblemCounts {...problems} />
            </Tab>
            <Tab id="scenarios" className="dz-tab">
              {words('scenarios.title')}
              <StoryCounts stories={stories} />
            </Tab>
          </TabList>
          <span className="dz-grow" />
          <button
            type="button"
            className="dz-icon-button dz-fold"
            aria-expanded={open}
            aria-label={words(open ? 'problems.hide' : 'problems.show')}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" size={18} />
          </button>
        </div>
        <TabPanel id="problems" className="dz-bottom-list" data-behind={behind}>
          <ProblemsList {...problems} />
        </TabPanel>
        <TabPanel id="scenarios" className="dz-bottom-list" data-behind={behind}>
          <ScenariosList stories={stories} old={!whole} onPlace={problems.onPlace} />
        </TabPanel>
      </Tabs>
      <Spoken {...problems} />
    </section>
  )
}

function ProblemCounts({ findings, ready }: ProblemsProps) {
  const words = useWords()
  if (!ready) return null
  if (findings.length === 0) return <span className="dz-count dz-count-none">{words('problems.none')}</span>
  return SEVERITIES.map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    if (count === 0) return null
    return (
      <span key={severity} className={`dz-count dz-count-${severity}`}>
        {words(COUNTS[severity], { count })}
      </span>
    )
  })
}

function StoryCounts({ stories }: { readonly stories: readonly Story[] }) {
  const words = useWords()
  const failed = stories.filter((story) => story.failed.length > 0).length
  if (stories.length === 0) return null
  if (failed > 0) return <span className="dz-count dz-count-error">{words('scenarios.failed', { count: failed })}</span>
  return <span className="dz-count dz-count-none">{words('scenarios.held', { count: stories.length })}</span>
}

/** The same counts for those who hear the page, told when they change. */
function Spoken({ findings, ready }: ProblemsProps) {
  const words = useWords()
  const told = SEVERITIES.map(
    (severity) => [severity, findings.filter((one) => one.severity === severity).length] as const,
  )
  const text = told.flatMap(([severity, count]) => (count === 0 ? [] : [words(COUNTS[severity], { count })])).join(', ')
  return (
    <p className="lk-hidden" role="status">
      {ready && (text === '' ? words('problems.none') : text)}
    </p>
  )
}
