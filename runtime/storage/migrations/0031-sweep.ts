/** Sessions that ended long ago are found without looking at the others. */
export const sweep = (): string => 'create index session_by_last_seen on session (last_seen_at);'
