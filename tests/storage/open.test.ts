import { expect, test } from 'vitest'
import { openStore } from '#storage/open.ts'

test.each(['lykta.db', 'postgres:lykta', 'sqlite:', ''])(
  'the address "%s" is told in words to be none',
  async (address) => {
    await expect(openStore(address)).rejects.toThrow(/is not one that is known here. Write sqlite:PATH or postgres:/)
  },
)

test('a password in an address that is not known is not shown', async () => {
  const opening = openStore('mysql://lykta:secret@host/lykta')
  await expect(opening).rejects.toThrow('"mysql:…" is not one')
  await expect(opening).rejects.not.toThrow('secret')
})
