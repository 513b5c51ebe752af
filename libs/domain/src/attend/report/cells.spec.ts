import { describe, expect, it } from '@jest/globals';
import { readStanding } from './attended-cell.js';
import { isBlank, plainTitle } from './cell-text.js';
import { readDuration, unitOfTitle } from './duration-cell.js';
import { readEmail } from './email-cell.js';

describe('isBlank', () => {
  it.each(['', '  ', '--', ' -- ', '-', 'NA', 'N/A', '—', '\u00a0', '\u0000'])(
    'takes %j for nothing',
    (cell) => {
      expect(isBlank(cell)).toBe(true);
    },
  );
  it.each(['Na', 'na', '0', 'No', '.'])('takes %j for something', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe('plainTitle', () => {
  it.each([
    ['  E-Mail ', 'e mail'],
    ['PRÉNOM', 'prenom'],
    ['Time in Session (minutes)', 'time in session minutes'],
    ['# Registered', 'registered'],
    ['Join\nTime', 'join time'],
  ])('%j is %j', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });
});

describe('readEmail', () => {
  it.each([
    ['ann@a.example', 'ann@a.example', ''],
    ['  ANN@A.Example ', 'ann@a.example', ''],
    ['\u200bann@a.example\u00a0', 'ann@a.example', ''],
    ['mailto:ann@a.example', 'ann@a.example', ''],
    ['Ann Lee <Ann@a.example>', 'ann@a.example', 'Ann Lee'],
    ['"Lee, Ann" <ann@a.example>', 'ann@a.example', 'Lee, Ann'],
    ['<ann@a.example>', 'ann@a.example', ''],
    ["o'hara+x@a.co.example", "o'hara+x@a.co.example", ''],
    ['jürgen@müller.example', 'jürgen@müller.example', ''],
  ])('reads %j', (cell, email, displayName) => {
    expect(readEmail(cell)).toEqual({ email, displayName });
  });
  it.each([
    '',
    '--',
    'ann',
    'ann@',
    '@a.example',
    'ann@localhost',
    'ann@a..example',
    'a@b.example; c@d.example',
    'ann lee@a.example',
  ])('does not read %j', (cell) => {
    expect(readEmail(cell)).toBeUndefined();
  });
});

describe('readDuration', () => {
  it.each([
    ['1h 5m 3s', 3903],
    ['42m 0s', 2520],
    ['19s', 19],
    ['1h', 3600],
    ['1 Std. 5 Min. 3 Sek.', 3903],
    ['1 h 5 min 3 s', 3903],
    ['1 hour, 5 minutes and 3 seconds', 3903],
    ['1 heure 5 minutes', 3900],
    ['1時間5分3秒', 3903],
    ['1小时5分钟3秒', 3903],
    ['00:47:10', 2830],
    ['1:05', 3900],
    ['PT1H5M', 3900],
    ['47', 2820],
    ['47.5', 2850],
    ['47,5', 2850],
    ['47 min', 2820],
    ['47 mins', 2820],
    ['0', 0],
  ])('%j are %d seconds', (cell, seconds) => {
    expect(readDuration(cell, 'minutes')).toBe(seconds);
  });
  it.each(['', 'long', '5 apples', '1:75', '-5', '5m and more', '1h5'])('does not read %j', (cell) => {
    expect(readDuration(cell, 'minutes')).toBeUndefined();
  });
  it.each([
    ['Time in Session (minutes)', 'minutes'],
    ['Duration (seconds)', 'seconds'],
    ['Duration (s)', 'seconds'],
    ['Hours attended', 'hours'],
    ['Dauer in Stunden', 'hours'],
    ['In-Meeting Duration', 'minutes'],
    ['Duration (hours:minutes)', 'minutes'],
  ])('%j counts %s', (title, unit) => {
    expect(unitOfTitle(title)).toBe(unit);
  });
});

describe('readStanding', () => {
  it.each([
    'Yes',
    'YES',
    'ja',
    'oui',
    'true',
    'TRUE',
    '1',
    'x',
    '✓',
    '✅',
    'Sí',
    'present',
    'Attended',
    'Teilgenommen',
    'Checked-in',
  ])('%j attended', (cell) => {
    expect(readStanding(cell)).toBe('attended');
  });
  it.each([
    'No',
    'nein',
    'non',
    'false',
    '0',
    'No-show',
    'no show',
    'Absent',
    '✗',
    'Registered',
    'Did not attend',
  ])('%j was absent', (cell) => {
    expect(readStanding(cell)).toBe('absent');
  });
  it.each(['cancelled', 'Canceled', 'denied', 'pending approval', 'Storniert'])(
    '%j is no registration',
    (cell) => {
      expect(readStanding(cell)).toBe('not_registered');
    },
  );
  it.each(['maybe', 'approved', '47', ''])('%j says nothing', (cell) => {
    expect(readStanding(cell)).toBeUndefined();
  });
});
