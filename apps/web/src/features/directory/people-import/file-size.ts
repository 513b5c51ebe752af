import { formatCount } from '@worthwhile/ui';

const MEGABYTE = 1024 * 1024;

/** Above this the API refuses a file, so it is not sent at all. */
export const MAX_FILE_BYTES = 25 * MEGABYTE;

/** "340 KB", "1.2 MB", "0 KB". */
export function fileSize(bytes: number, locale: string): string {
  if (bytes < MEGABYTE) return `${formatCount(Math.ceil(bytes / 1024), locale)} KB`;
  return `${formatCount(Math.round((bytes / MEGABYTE) * 10) / 10, locale)} MB`;
}
