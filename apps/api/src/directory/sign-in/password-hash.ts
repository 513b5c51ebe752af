import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the default of this library) with OWASP's recommended setting (19 MiB, two passes, one lane), https://cheatsheetseries.owasp.org, 2025. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified when the address is unknown, so that both cases take as long. */
const NOBODY = await hash('nobody has this password', SETTING);

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), SETTING);
}

/** Always does the work of one verification, also when there is no hash. */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? NOBODY, password.normalize('NFKC'));
  return matches && stored != null;
}
