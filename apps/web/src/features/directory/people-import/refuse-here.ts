import { fileSize, MAX_FILE_BYTES } from './file-size.js';
import type { UploadRefusal } from './upload-people-file.js';

/** What can be refused by the size alone, before anything is sent. */
export function refuseHere(file: File, locale: string): UploadRefusal | null {
  if (file.size === 0) {
    return { kind: 'refused', code: 'EMPTY', message: 'This file is empty. Export it again.' };
  }
  if (file.size <= MAX_FILE_BYTES) return null;
  const message = `This file has ${fileSize(file.size, locale)}; at most ${fileSize(MAX_FILE_BYTES, locale)} can be read at once. It was not sent. Split it, or leave out columns that are not needed.`;
  return { kind: 'refused', code: 'TOO_LARGE', message };
}
