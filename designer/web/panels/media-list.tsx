import type { MediaFile } from '../../wire.ts'
import { mediaAddress } from '../server.ts'
import { useWords } from '../words.ts'

/** Pictures, films and sounds beside the texts, by the path a text names them with. */
export function MediaList({ program, media }: { readonly program: string; readonly media: readonly MediaFile[] }) {
  const words = useWords()
  if (media.length === 0) return null
  return (
    <details className="dz-media">
      <summary>
        {words('files.media')} ({media.length})
      </summary>
      <ul className="lk-plain">
        {media.map(({ path, type }) => (
          <li key={path}>
            <a href={mediaAddress(program, path)} target="_blank" rel="noreferrer">
              {type.startsWith('image/') && (
                <img src={mediaAddress(program, path)} alt="" width={28} height={28} loading="lazy" />
              )}
              <span>{path}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
