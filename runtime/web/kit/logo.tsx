/** Lykta's mark: a lantern of petrol glass with an amber flame. Decorative: the name stands beside it. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      className="lk-icon"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M11.5 7.5a4.5 4.5 0 0 1 9 0"
        fill="none"
        stroke="var(--lk-petrol)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M9 8h14l1.5 3.5h-17L9 8Z" fill="var(--lk-petrol)" />
      <path
        d="M9.2 13h13.6l-1 12H10.2l-1-12Z"
        fill="var(--lk-amber-soft)"
        stroke="var(--lk-petrol)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M16 14.8c2.4 2.4 3.2 3.8 3.2 5.3a3.2 3.2 0 0 1-6.4 0c0-1.5.8-2.9 3.2-5.3Z" fill="var(--lk-amber)" />
      <rect x="8" y="26" width="16" height="3" rx="1.5" fill="var(--lk-petrol)" />
    </svg>
  )
}
