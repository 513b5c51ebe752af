import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Bearer tokens carry the id of their workspace in front of the secret, so that a token leads to its workspace
 * without a table that spans all of them. The id is no secret; the rest is.
 */
export interface Token {
  text: string;
  workspaceId: string;
}

export function newToken(workspaceId: string): Token {
  const text = Buffer.concat([uuidBytes(workspaceId), randomBytes(24)]).toString('base64url');
  return { text, workspaceId };
}

/** The workspace a token claims to be of, or undefined when it is no token at all. */
export function readToken(text: string | undefined): Token | undefined {
  if (!text || !/^[\w-]{54}$/.test(text)) return undefined;
  return { text, workspaceId: uuidText(Buffer.from(text, 'base64url').subarray(0, 16)) };
}

/** What is stored of a token. Tokens are random, so a fast hash is enough. */
export function hashToken(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const SIGNATURE_BYTES = 18;

/**
 * A link that proves itself: workspace, row and a keyed signature over both and the purpose. Nothing is stored,
 * so every later mail can carry it, and a copy of the database opens no link.
 */
export function signLink(secret: string, purpose: string, workspaceId: string, rowId: string): string {
  const body = Buffer.concat([uuidBytes(workspaceId), uuidBytes(rowId)]);
  return Buffer.concat([body, signature(secret, purpose, body)]).toString('base64url');
}

/** What a signed link is about, or undefined when it was not signed by us for this purpose. */
export function readLink(
  secret: string,
  purpose: string,
  text: string,
): { workspaceId: string; rowId: string } | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32 + SIGNATURE_BYTES) return undefined;
  const body = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), signature(secret, purpose, body))) return undefined;
  return { workspaceId: uuidText(body.subarray(0, 16)), rowId: uuidText(body.subarray(16)) };
}

function signature(secret: string, purpose: string, body: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update(purpose)
    .update('\0')
    .update(body)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
