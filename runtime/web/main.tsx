import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('lykta')
if (root === null) throw new Error('index.html has no element with the id lykta.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
