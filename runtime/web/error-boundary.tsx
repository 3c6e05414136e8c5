import { Component, type ReactNode } from 'react'
import { Button } from './kit/button.tsx'
import { KitContext } from './kit/context.ts'
import { Notice } from './kit/notice.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** When a screen breaks, the person is told so and that nothing typed is lost, instead of seeing an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  static override contextType = KitContext
  declare context: React.ContextType<typeof KitContext>
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken || this.context === null) return this.props.children
    const { words } = this.context
    return (
      <main className="app-column">
        <Notice kind="problem" title={<h1 className="app-problem-title">{words('broken.title')}</h1>} live>
          <p>{words('broken.text')}</p>
          <p>
            <Button onClick={() => location.reload()}>{words('common.reload')}</Button>
          </p>
        </Notice>
      </main>
    )
  }
}
