import { plainTitle } from './cell-text.js';
import type { MappingKey } from './report-types.js';

/** What a column can be recognised as: the keys of a mapping, and what only the readers of a source need. */
export type ColumnRole = MappingKey | 'registrationEmail' | 'upn' | 'registration' | 'registeredAt' | 'date';

/** Columns by what they say, as indexes into a row's cells. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

const titles = (text: string): ReadonlySet<string> => new Set(text.split(',').map(plainTitle));

/** Titles known word by word, most likely first within a role. English, German, French, Spanish, Italian, Portuguese, Dutch. */
const EXACT: readonly (readonly [ColumnRole, ReadonlySet<string>])[] = [
  ['upn', titles('Participant ID (UPN),Teilnehmer-ID (UPN),UPN,User Principal Name')],
  [
    'registrationEmail',
    titles('Registration Email,Registered Email,Registrierungs-E-Mail,E-Mail für die Registrierung'),
  ],
  [
    'email',
    titles(
      'Email,E-Mail,Email Address,E-Mail Address,Mail,Emails,User Email,Attendee Email,Participant Email,E-Mail-Adresse,Mailadresse,Adresse e-mail,Adresse électronique,Courriel,Correo,Correo electrónico,Indirizzo e-mail,Posta elettronica,Endereço de e-mail,E-mailadres,E-postadress,E-posta,メール,メールアドレス,电子邮件,邮箱,이메일',
    ),
  ],
  [
    'firstName',
    titles(
      'First Name,FirstName,Given Name,Forename,Vorname,Prénom,Nombre,Primer nombre,Nome,Primeiro nome,Voornaam,Förnamn,Fornavn,Imię,名',
    ),
  ],
  [
    'lastName',
    titles(
      'Last Name,LastName,Surname,Family Name,Nachname,Familienname,Zuname,Nom,Nom de famille,Apellido,Apellidos,Cognome,Sobrenome,Apelido,Achternaam,Efternamn,Etternavn,Efternavn,Nazwisko,姓',
    ),
  ],
  [
    'name',
    titles(
      'Name,Full Name,FullName,Display Name,User Name,User Name (Original Name),Name (Original Name),Username,Attendee,Attendee Name,Participant,Participant Name,Person,Vollständiger Name,Teilnehmer,Teilnehmername,Anzeigename,Nom complet,Nom et prénom,Nombre completo,Nombre y apellidos,Nome completo,Nome e cognome,Volledige naam,Naam,Namn,Navn,氏名,名前,姓名,이름',
    ),
  ],
  [
    'joined',
    titles(
      'Join Time,Joined,Joined At,Join,Join Date,Joined Time,First Join,First Join Time,Time Joined,Entry Time,Entered,Entered At,Time In,Check In,Check-in,Checked In At,Check-in Time,Arrival,Arrival Time,Arrived,Arrived At,Beitritt,Beitrittszeit,Beigetreten,Beigetreten um,Beitrittszeitpunkt,Zeitpunkt des Beitritts,Erster Beitritt,Beginn der Teilnahme,Ankunft,Eintritt,Betreten,Heure d’arrivée,Heure de connexion,Heure de participation,Arrivée,Entrée,Connexion,Première participation,Première arrivée,Hora de entrada,Hora de unión,Hora de ingreso,Entrada,Primera unión,Primera entrada,Ora di ingresso,Ora di partecipazione,Ingresso,Entrata,Hora de entrada,Deelnametijd,Aankomst,Tijd van deelname,参加時刻,加入时间,참가 시간',
    ),
  ],
  [
    'left',
    titles(
      'Leave Time,Left,Left At,Leave,Leave Date,Last Leave,Last Leave Time,Time Left,Time Out,Exit Time,Time Exited,Exit,Exited,Exited At,Departure,Departure Time,Departed,Check Out,Check-out,Checked Out At,Check-out Time,Austritt,Austrittszeit,Verlassen,Verlassen um,Verlassenszeit,Zeitpunkt des Verlassens,Letzter Austritt,Letztes Verlassen,Ende der Teilnahme,Abgang,Heure de départ,Heure de sortie,Heure de déconnexion,Départ,Sortie,Déconnexion,Dernier départ,Dernière sortie,Hora de salida,Salida,Última salida,Ora di uscita,Uscita,Ultima uscita,Hora de saída,Saída,Última saída,Vertrektijd,Vertrek,退出時刻,离开时间,퇴장 시간',
    ),
  ],
  [
    'minutes',
    titles(
      'Minutes,Mins,Min,Duration,Minuten,Dauer,Teilnahmedauer,Durée,Duración,Durata,Duração,Duur,Minutos,Minuti,参加時間,持续时间',
    ),
  ],
  [
    'attended',
    titles(
      'Attended,Attendance,Present,Presence,Participated,Showed Up,Showed,Was There,Checked In,Show,Joined?,Teilgenommen,Anwesend,Anwesenheit,Teilnahme,Erschienen,Participation,A participé,Présent,Présence,Asistió,Asistencia,Presente,Presenza,Ha partecipato,Participou,Presença,Aanwezig,Aanwezigheid,出席,参加',
    ),
  ],
  [
    'role',
    titles(
      'Role,Rolle,Rôle,Rol,Función,Ruolo,Função,Papel,User Role,Attendee Role,Attendee Type,Participant Type,User Type,役割,角色,역할',
    ),
  ],
  [
    'registration',
    titles('Approval Status,Registration Status,Registrierungsstatus,Anmeldestatus,Statut d’inscription'),
  ],
  [
    'registeredAt',
    titles('Registration Time,Registration Date,Registered At,Registration Date / Time,Anmeldezeit'),
  ],
];

const MAIL = String.raw`(?:e ?mail|e mails?|mail|courriel|correo)`;

/** Titles known by a part of them, for what no list foresees. Asked only where no exact title was found. */
const PARTIAL: readonly (readonly [ColumnRole, RegExp, RegExp?])[] = [
  ['upn', /\bupn\b/],
  [
    'registrationEmail',
    new RegExp(String.raw`(?=.*\b${MAIL})(?=.*(regist|anmeld|inscri|iscriz|aanmeld|rejestr))`),
  ],
  [
    'email',
    new RegExp(String.raw`\b${MAIL}\b|${MAIL}adress`),
    /opt|consent|permission|status|sent|bounce|host|panelist|organi|owner|verified|domain|regist/,
  ],
  ['firstName', /^first name|vorname|prenom|given name/],
  ['lastName', /^(last name|surname|family name)|nachname/],
  [
    'minutes',
    /minut|duration|\bdauer|dauer\b|duree|duracion|durata|duracao|time in (session|meeting|event|call)|attendance time|time (spent|attended)|(watch|view|viewing|attention) time/,
    /actual|planned|scheduled|event duration|interest/,
  ],
  [
    'joined',
    /^(first |initial |actual )?(join|log ?in|sign ?in|entry|check ?in)( date)?( and)?( time)?( |$)|\bbeitritt|\bbetreten/,
    /url|link|method|from|before/,
  ],
  [
    'left',
    /^(last |final |actual )?(leave|log ?out|sign ?out|exit|check ?out)( date)?( and)?( time)?( |$)|\bverlassen|\baustritt/,
    /reason/,
  ],
  [
    'attended',
    /^(attended|attendance|participation|teilnahme)( status| y n| yes no)?( |$)|hat teilgenommen/,
    /time|duration|minut|rate|percent|score/,
  ],
  ['name', /\b(full|display|attendee|participant|user) name\b/],
];

/** Titles that mean something only when nothing better stands for it. */
const WEAK: readonly (readonly [ColumnRole, ReadonlySet<string>])[] = [
  ['joined', titles('Start,Start Time,Started,Started At,From,Beginn,Von,Début,Inicio,Inizio')],
  ['left', titles('End,End Time,Ended,Ended At,To,Until,Ende,Bis,Fin,Fine')],
  ['attended', titles('Status,State,Statut,Estado,Stato')],
  ['date', titles('Date,Datum,Day,Tag,Fecha,Data,Jour,Session Date,Event Date,Meeting Date,日付,日期')],
];

/** The columns a header row names. Each column stands for one thing, and of several like columns the first counts. */
export function columnsByTitle(header: readonly string[]): Columns {
  const plain = header.map(plainTitle);
  const found: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  const look = (role: ColumnRole, fits: (title: string) => boolean): void => {
    if (found[role] !== undefined) return;
    const column = plain.findIndex((title, at) => title !== '' && !taken.has(at) && fits(title));
    if (column === -1) return;
    found[role] = column;
    taken.add(column);
  };
  for (const [role, known] of EXACT) look(role, (title) => known.has(title));
  for (const [role, part, not] of PARTIAL) look(role, (title) => part.test(title) && !not?.test(title));
  for (const [role, known] of WEAK) look(role, (title) => known.has(title));
  return splitOfNames(found);
}

/** `Nom` and `Nombre` are a part of the name beside the other part, and the whole of it alone. */
function splitOfNames(found: Partial<Record<ColumnRole, number>>): Columns {
  const { firstName, lastName, ...rest } = found;
  if (firstName !== undefined && lastName !== undefined) return found;
  const only = firstName ?? lastName;
  return only === undefined ? rest : { ...rest, name: rest.name ?? only };
}
