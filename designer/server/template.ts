/** The text a new program begins with: small, complete and without problems, so that the preview shows something at once. */
export function firstText(id: string, title: string): string {
  return `program ${identifier(id)} ${quoted(title)} {
  purpose    "Beskriv kort vad programmet är till för."
  owner      "Din enhet"
  languages  sv
  licence    "CC-BY-4.0"
  retention  record 10 years
}

module valkommen "Välkommen" {
  page hej "Så fungerar det" {
    text """
      Hej {patient.first_name}! Här skriver du det som patienten läser först.
    """
  }
}
`
}

/** Folders may be named with hyphens and begin with a digit or _; names in the language may not. */
function identifier(id: string): string {
  const name = id.replace(/[^A-Za-z0-9_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/g, '_')
  return /^[0-9_]/.test(name) ? `p_${name}` : name
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')}"`
}
