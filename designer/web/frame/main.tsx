import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from './frame.tsx'

const place = document.getElementById('frame')
if (place === null) throw new Error('preview.html has no place for the preview')
createRoot(place).render(
  <StrictMode>
    <Frame />
  </StrictMode>,
)
