import type { ReactNode } from 'react'
import { Dialog as Inner, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A window over the page: keeps the focus inside, closes by Esc, and gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="dz-veil lk-root" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dz-dialog">
        <Inner>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Inner>
      </Modal>
    </ModalOverlay>
  )
}
