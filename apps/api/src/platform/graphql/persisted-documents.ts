import { existsSync, readFileSync } from 'node:fs';

/** The documents our own web sends, by `sha256:…` id. Made when the web is built. */
export class PersistedDocuments {
  private constructor(private readonly byId: ReadonlyMap<string, string>) {}

  /** Reads the manifest; a missing file means an empty set (the API then runs without our web). */
  static load(file: string | undefined): PersistedDocuments {
    if (!file || !existsSync(file)) return new PersistedDocuments(new Map());
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return new PersistedDocuments(new Map(Object.entries(manifest)));
  }

  find(id: string): string | undefined {
    return this.byId.get(id);
  }

  get size(): number {
    return this.byId.size;
  }
}
