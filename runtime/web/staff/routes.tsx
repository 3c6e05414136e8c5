import { Route, Routes } from 'react-router'
import { NotFound } from '../not-found.tsx'
import { PatientScreen } from './patient-screen.tsx'
import { StartScreen } from './start-screen.tsx'
import { WorkScreen } from './work-screen.tsx'

/** The staff's screens by address. */
export default function StaffRoutes() {
  return (
    <Routes>
      <Route path="/" element={<WorkScreen />} />
      <Route path="/patient/:enrolment" element={<PatientScreen />} />
      <Route path="/patient/:enrolment/:tab" element={<PatientScreen />} />
      <Route path="/start" element={<StartScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
