const MINUTE = 60_000;

/** A clock that stands still until it is told. */
export class TestClock {
  constructor(private at: Date = new Date('2026-10-13T09:00:00Z')) {}

  now(): Date {
    return new Date(this.at);
  }

  set(at: Date | string): void {
    this.at = new Date(at);
  }

  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.at = new Date(+this.at + ((days * 24 + hours) * 60 + minutes) * MINUTE);
  }
}
