import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendee, readable } from '../../testing/attendee.js';
import { makeEvent } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';

const EVIL = `</script><script>alert('1')</script><img src=x onerror="alert(2)">`;
const KILOBYTES_40 = 40 * 1024;

describe('the public page', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let guest: ReturnType<typeof attendee>;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    guest = attendee(test);
  });
  afterAll(() => test.stop());

  const page = async (values: Record<string, unknown> = {}, query = ''): Promise<string> => {
    const id = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      summary: 'Learn which days of your close are waiting.',
      proof: JSON.stringify({ figure: '3 of 9 days are work', source: 'Median of 31 plants' }),
      hosts: JSON.stringify([
        { name: 'Ngozi Adeyemi-Brandt', part: 'speaker', line: 'From nine days to three.' },
      ]),
      ...values,
    });
    const { rows } = await test.owner.query<{ slug: string }>('select slug from event where id = $1', [id]);
    return (await guest.get(`/e/${rows[0]?.slug}${query}`)).body;
  };

  it('weighs less than 40 KB with everything it loads, and loads no script', async () => {
    const html = await page();
    const files = [...html.matchAll(/(?:href|src)="(\/p\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(3);
    let weight = gzipSync(html).length;
    for (const file of files) {
      const answer = await guest.get(file);
      expect(answer.headers['cache-control']).toContain('immutable');
      weight += file.endsWith('.woff2') ? answer.rawPayload.length : gzipSync(answer.rawPayload).length;
    }
    expect(weight).toBeLessThan(KILOBYTES_40);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<script type="application/ld+json">');
    expect(html).not.toMatch(/ on\w+=|javascript:|https?:\/\/(?!localhost:4000|schema\.org)/);
    expect((await guest.get('/p/nothing.css')).statusCode).toBe(404);
  });

  it('says what is in it for them, in the zone they ask for', async () => {
    const text = readable(await page({}, '?tz=America/New_York'));
    expect(text).toContain('Webinar for group controllers in manufacturing');
    expect(text).toContain('3 of 9 days are work. Median of 31 plants.');
    expect(text).toContain(
      'Fri 23 October, 05:00–06:00 in New York 10:00–11:00 in Lisbon, where it is hosted',
    );
    expect(text).toContain('100 of 100 left');
    expect(text).toContain('Ngozi Adeyemi-Brandt reads every answer before it starts.');
    expect(readable(await page({}, '?tz=Nowhere/Else'))).toContain(
      '10:00–11:00 in Lisbon Show another time zone',
    );
  });

  it('never ticks or requires a permission', async () => {
    const boxes = [...(await page()).matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => box);
    expect(boxes).toHaveLength(2);
    for (const box of boxes) expect(box).not.toMatch(/checked|required/);
  });

  it('describes the event to search engines and when it is shared', async () => {
    const html = await page({
      mode: 'hybrid',
      place: 'Casa do Cais, Porto',
      join_url: 'https://live.example/secret',
    });
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      name: 'Leave with a close calendar that ends on day five',
      startDate: '2026-10-23T10:00:00+01:00',
      endDate: '2026-10-23T11:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Casa do Cais, Porto' }, { '@type': 'VirtualLocation' }],
      organizer: { name: 'Closewell' },
    });
    expect(html).toContain(
      '<meta property="og:title" content="Leave with a close calendar that ends on day five"/>',
    );
    expect(html).not.toContain('live.example');
  });

  it('shows whatever was written as text, wherever it stands', async () => {
    const html = await page({
      promise: EVIL,
      audience: EVIL,
      summary: EVIL,
      not_for: EVIL,
      follow_up: EVIL,
      take_aways: JSON.stringify([EVIL]),
      proof: JSON.stringify({ figure: EVIL, source: EVIL }),
      hosts: JSON.stringify([{ name: EVIL, part: 'host', line: EVIL }]),
      mode: 'in_person',
      place: EVIL,
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ name: EVIL });
  });
});
