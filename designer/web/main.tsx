import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Designer } from './designer.tsx'

const place = document.getElementById('designer')
if (place === null) throw new Error('index.html has no place for the designer')
createRoot(place).render(
  <StrictMode>
    <Designer />
  </StrictMode>,
)
