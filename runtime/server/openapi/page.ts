import type { OpenApi, Operation } from './parts.ts'
import { shapeHtml } from './shape-html.ts'
import { escaped, words } from './text-html.ts'

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1d2129; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem 4rem }
  h2 { margin-top: 3rem; border-bottom: 2px solid #1d2129 } h3 { margin: 2rem 0 0; font-size: 1.05rem }
  p { margin: .4rem 0 } code { font: .92em ui-monospace, monospace } a { color: #0b4f9e }
  dl { margin: .4rem 0; padding-left: 1rem; border-left: 3px solid #d5d9e0 } dd { margin: 0 0 .3rem 1.5rem }
  table { border-collapse: collapse } td, th { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0 }
`

/** The API's description as a page to read: no script, and nothing from elsewhere. */
export function docsPage(document: OpenApi, nonce: string): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))]
  const groups = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(tag))
    return `<section aria-labelledby="tag-${tag}"><h2 id="tag-${tag}">${escaped(tag)}</h2>${own.map(operationHtml).join('')}</section>`
  })
  const shapes = Object.entries(document.components.schemas).map(
    ([name, shape]) => `<h3 id="shape-${name}">${name}</h3>${shapeHtml(shape)}`,
  )
  const contents = tags.map((tag) => `<li><a href="#tag-${tag}">${escaped(tag)}</a></li>`).join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info.title)} API</title><style nonce="${nonce}">${STYLE}</style></head>
<body><header><h1>${escaped(document.info.title)} API</h1><p>${words(document.info.description)}</p>
<p>The same for programs: <a href="/api/openapi.json">openapi.json</a></p></header>
<nav aria-label="Contents"><ul>${contents}<li><a href="#shapes">Shapes</a></li></ul></nav>
<main>${groups.join('')}<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>${shapes.join('')}</section></main>
</body></html>`
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const asked = parameters.map((one) => `<li><code>${one.name}</code> (${one.in}) ${words(one.description ?? '')}</li>`)
  const body = requestBody?.content['application/json']
  const replies = Object.entries(responses).map(([status, reply]) => {
    const content = Object.entries(reply.content ?? {}).map(([type, { schema }]) =>
      type === 'application/problem+json' ? '' : `${escaped(type)}: ${shapeHtml(schema)}`,
    )
    return `<tr><th scope="row">${status}</th><td>${words(reply.description)} ${content.join('')}</td></tr>`
  })
  return `<article aria-labelledby="${operationId}"><h3 id="${operationId}"><code>${method} ${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>${description === undefined ? '' : `<p>${escaped(description)}</p>`}
${asked.length === 0 ? '' : `<ul>${asked.join('')}</ul>`}
${body === undefined ? '' : `<p>Request: ${shapeHtml(body.schema)}</p>`}
<table><thead><tr><th scope="col">Status</th><th scope="col">What comes back</th></tr></thead><tbody>${replies.join('')}</tbody></table></article>`
}
