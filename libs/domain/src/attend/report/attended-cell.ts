import { plainText, plainTitle } from './cell-text.js';

/** What a cell says about presence; `not_registered` is cancelled, denied or pending: never a no-show. */
export type Standing = 'attended' | 'absent' | 'not_registered';

const words = (text: string): readonly string[] => text.split(',').map(plainTitle);

const WORDS: readonly (readonly [Standing, readonly string[]])[] = [
  [
    'attended',
    words(
      'yes,y,true,t,1,x,ok,attended,attendee,present,joined,participated,checked in,checkedin,showed,showed up,was there,here,' +
        'ja,j,wahr,teilgenommen,hat teilgenommen,anwesend,erschienen,da,oui,o,vrai,présent,présente,a participé,' +
        'sí,s,verdadero,presente,asistió,sì,ha partecipato,vero,sim,verdadeiro,participou,' +
        'aanwezig,deelgenomen,waar,tak,evet,ano,igen,närvarande,да,はい,是,예',
    ),
  ],
  [
    'absent',
    words(
      'no,n,false,f,0,absent,no show,noshow,missed,not attended,did not attend,did not join,not present,registered,invited,' +
        'nein,falsch,abwesend,fehlt,gefehlt,nicht erschienen,nicht teilgenommen,nicht anwesend,angemeldet,non,faux,absente,' +
        "n'a pas participé,inscrit,inscrite,falso,ausente,no asistió,inscrito,assente,non presente,iscritto,não," +
        'nee,afwezig,onwaar,nie,hayır,ne,nem,frånvarande,нет,いいえ,否,아니요',
    ),
  ],
  [
    'not_registered',
    words(
      'cancelled,canceled,cancelled by host,cancelled by registrant,denied,declined,rejected,pending,pending approval,waitlisted,' +
        'abgesagt,storniert,abgelehnt,ausstehend,annulé,refusé,en attente,cancelado,rechazado,pendiente,annullato,rifiutato',
    ),
  ],
];

const STANDING_OF: ReadonlyMap<string, Standing> = new Map(
  WORDS.flatMap(([standing, list]) => list.map((word) => [word, standing] as const)),
);

/** By whom and why somebody cancelled is said in many ways. */
const CANCELLED = /^(cancel|storn|abgesagt|annul|denied|declined|rejected)/;

/** Reads yes and no, present and absent, ticks and crosses, in several languages; undefined when unreadable. */
export function readStanding(cell: string): Standing | undefined {
  const text = plainText(cell);
  if (/^[✓✔☑✅☒]️?$/u.test(text)) return 'attended';
  if (/^[✗✘❌☐]️?$/u.test(text)) return 'absent';
  const plain = plainTitle(text);
  return STANDING_OF.get(plain) ?? (CANCELLED.test(plain) ? 'not_registered' : undefined);
}
