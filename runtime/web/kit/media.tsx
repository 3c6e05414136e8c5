import './media.css'
import type { Media as MediaView } from '#schemas/generated/bundle.ts'
import { useKit, useText } from './context.ts'

/** A picture, a film or a sound of the program's. */
export function Media({ media }: { readonly media: MediaView }) {
  const { mediaUrl, language, languages, words } = useKit()
  const text = useText()
  const address = mediaUrl(media.file)
  if (media.kind === 'picture') return <img className="lk-picture" src={address} alt={text(media.alt)} loading="lazy" />
  if (media.kind === 'audio') {
    return (
      <figure className="lk-media">
        <audio controls preload="metadata" src={address} aria-label={text(media.describe)} />
        <figcaption>{text(media.describe)}</figcaption>
      </figure>
    )
  }
  return (
    <figure className="lk-media">
      <video controls preload="metadata" playsInline src={address} aria-label={text(media.describe)}>
        {media.captions !== null && (
          <track
            default
            kind="captions"
            src={mediaUrl(media.captions)}
            srcLang={languages[0] ?? language}
            label={words('media.captions')}
          />
        )}
      </video>
      <figcaption>{text(media.describe)}</figcaption>
    </figure>
  )
}
