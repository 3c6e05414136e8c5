import type { Preview, PreviewAct, UiLanguage } from '../../worker/protocol.ts'

/*
 * What the designer's page and the preview's page, in its frame, say to each other. Both are of the same origin and
 * check that what they hear comes from the other.
 */

export type Who = 'patient' | 'staff'

export type ToFrame =
  | {
      readonly kind: 'show'
      readonly language: UiLanguage
      readonly who: Who
      readonly preview: Preview
      /** Where each media file is fetched, by digest. */
      readonly media: ReadonlyMap<string, string>
      readonly names: { readonly patient: string; readonly clinician: string }
    }
  /** A click now means: lead me to the text. */
  | { readonly kind: 'find'; readonly finding: boolean }
  /** The thing the caret is in, to be marked where it is shown. */
  | { readonly kind: 'point'; readonly subject: string | null }

export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'act'; readonly act: PreviewAct }
  /** What was clicked, innermost first. */
  | { readonly kind: 'found'; readonly subjects: readonly string[] }
  | { readonly kind: 'not_finding' }
  /** A key of the designer's own was pressed in the frame. */
  | { readonly kind: 'key'; readonly press: KeyPress }

interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}
