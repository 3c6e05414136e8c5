import './markdown.css'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import type { MaybeText } from '#schemas/generated/bundle.ts'
import { useKit } from './context.ts'
import { languageOf } from './language-of.ts'

/** What may be left of a Markdown text. Anything else keeps its words and loses its element. */
const ELEMENTS = new Set(
  'p,strong,em,del,code,pre,blockquote,ul,ol,li,hr,br,table,thead,tbody,tr,th,td,h1,h2,h3,h4,h5,h6,a'.split(','),
)
const ADDRESS = /^(https?:|mailto:|tel:)/i

interface MarkdownProps {
  readonly text: MaybeText
  /** The level a first-level heading of the text gets on this screen. */
  readonly level?: 2 | 3 | 4
}

/**
 * An author's Markdown. It is turned into elements one by one from an allowed list, never set as HTML, so raw
 * HTML, pictures from elsewhere and addresses other than web, mail and telephone cannot come through.
 */
export function Markdown({ text, level = 2 }: MarkdownProps) {
  const { language, languages, words } = useKit()
  const shown = text === null ? language : languageOf(text, language, languages)
  const source = text?.[shown] ?? ''
  const newTab = words('common.newTab')
  const content = useMemo(() => elementsOf(source, level, newTab), [source, level, newTab])
  if (source === '') return null
  return (
    <div className="lk-markdown" lang={shown === language ? undefined : shown}>
      {content}
    </div>
  )
}

function elementsOf(source: string, level: number, newTab: string): ReactNode {
  // Raw HTML is escaped by micromark. Addresses are let through here and judged below, where tel: is allowed.
  const html = micromark(source, { allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return childrenOf(parsed.body, level, newTab)
}

function childrenOf(parent: Element, level: number, newTab: string): ReactNode[] {
  const inTable = /^(table|thead|tbody|tr)$/i.test(parent.tagName)
  return [...parent.childNodes].map((node, place) => {
    if (node instanceof Text) return inTable ? null : node.data
    return node instanceof Element ? <Fragment key={place}>{elementOf(node, level, newTab)}</Fragment> : null
  })
}

function elementOf(element: Element, level: number, newTab: string): ReactNode {
  const name = element.tagName.toLowerCase()
  const children = childrenOf(element, level, newTab)
  if (name === 'input') return element.hasAttribute('checked') ? '☑ ' : '☐ '
  if (!ELEMENTS.has(name)) return children
  if (name === 'a') return linkOf(element.getAttribute('href') ?? '', children, newTab)
  const heading = /^h([1-6])$/.exec(name)?.[1]
  if (heading !== undefined) return createElement(`h${Math.min(6, Number(heading) + level - 1)}`, null, ...children)
  if (name === 'br' || name === 'hr') return createElement(name)
  if (name === 'table') {
    return (
      <div className="lk-markdown-table" tabIndex={0} role="group">
        <table>{children}</table>
      </div>
    )
  }
  const start = name === 'ol' ? element.getAttribute('start') : null
  return createElement(name, start === null ? null : { start: Number(start) }, ...children)
}

function linkOf(address: string, children: ReactNode[], newTab: string): ReactNode {
  if (!ADDRESS.test(address)) return children
  if (!/^https?:/i.test(address)) return <a href={address}>{children}</a>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="lk-hidden"> {newTab}</span>
    </a>
  )
}
