import { Injectable } from '@nestjs/common';

/** What one part of the product holds about a person: rows as they are given out, dates as ISO text. */
export interface HeldPart {
  /** The name in the file, for example `registrations`. */
  name: string;
  load(personId: string): Promise<unknown[]>;
}

/** Everything held about a person, collected from whoever holds some. Each stage registers its own part. */
@Injectable()
export class HeldData {
  private readonly parts = new Map<string, HeldPart>();

  register(part: HeldPart): void {
    if (this.parts.has(part.name)) throw new Error(`Two parts of the held data are called ${part.name}.`);
    this.parts.set(part.name, part);
  }

  async of(personId: string): Promise<Record<string, unknown[]>> {
    const all: Record<string, unknown[]> = {};
    for (const part of this.parts.values()) all[part.name] = await part.load(personId);
    return all;
  }
}
