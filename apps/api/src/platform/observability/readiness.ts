import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** Says "not ready" from the moment a shutdown begins, while running requests are still answered. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  leaving = false;

  beforeApplicationShutdown(): void {
    this.leaving = true;
  }
}
