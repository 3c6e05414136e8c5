import { Route, Routes } from 'react-router'
import { NotFound } from '../not-found.tsx'
import { FormScreen } from './form-screen.tsx'
import { HomeScreen } from './home-screen.tsx'
import { ModuleScreen } from './module-screen.tsx'
import { ProgramsScreen } from './programs-screen.tsx'
import { ResultsScreen } from './results-screen.tsx'

/** The patient's screens by address. */
export default function PatientRoutes() {
  return (
    <Routes>
      <Route path="/" element={<ProgramsScreen />} />
      <Route path="/program/:enrolment" element={<HomeScreen />} />
      <Route path="/program/:enrolment/module/:module" element={<ModuleScreen />} />
      <Route path="/program/:enrolment/module/:module/:page" element={<ModuleScreen />} />
      <Route path="/program/:enrolment/form/:occurrence" element={<FormScreen />} />
      <Route path="/program/:enrolment/results" element={<ResultsScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
