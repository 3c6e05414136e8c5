import { useState } from 'react'
import { PatientRecord, type StaffTab } from '#web/kit/index.ts'
import type { Preview } from '../../worker/protocol.ts'
import { say } from './parent.ts'

interface StaffScreensProps {
  readonly preview: Preview
  readonly names: { readonly patient: string; readonly clinician: string }
}

/** The clinician's page of the made-up patient. */
export function StaffScreens({ preview, names }: StaffScreensProps) {
  const [tab, setTab] = useState<StaffTab>('overview')
  return (
    <PatientRecord
      patient={names.patient}
      clinician={names.clinician}
      view={preview.staff}
      tab={tab}
      onTab={setTab}
      onAcknowledge={(flag, comment) => say({ kind: 'act', act: { do: 'acknowledge', flag, comment } })}
      onOpenModule={(module) => say({ kind: 'act', act: { do: 'open_module', module } })}
    />
  )
}
