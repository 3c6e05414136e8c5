const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** Text in which what stands between backticks is code. */
export function words(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}
