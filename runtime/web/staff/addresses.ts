import type { StaffTab } from '../kit/index.ts'

/** The address of one patient's page in one program. */
export function patientAddress(enrolment: string, tab: StaffTab = 'overview'): string {
  const page = `/patient/${encodeURIComponent(enrolment)}`
  return tab === 'overview' ? page : `${page}/${tab}`
}
