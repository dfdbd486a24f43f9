/** What of a composer's text is the agent's own, in every usual client's format. */
import { describe, expect, it } from 'vitest';
import { draftParts } from '../../src/coach/text/parts.ts';

const OWN = "I'm sorry the kettle leaks. I've sent a new one, and I'll write to you on Friday.";
const HISTORY = 'The kettle leaks.\n\nYou should have told me. Please call me asap.\n\nRosa';
const marked = (text: string, mark = '> ') =>
  text
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');

/** The own words of a draft, one paragraph a line. */
function own(draft: string): string {
  return draftParts(draft)
    .body.map(({ from, to }) => draft.slice(from, to))
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const HISTORIES: readonly (readonly [string, string])[] = [
  ['Gmail', `On Tue, 2 Jun 2026 at 09:41, Rosa Hill <rosa@mail.example> wrote:\n\n${marked(HISTORY)}`],
  [
    'Gmail, broken over two lines',
    `On Tue, Jun 2, 2026 at 9:41 AM Rosa Hill <\nrosa@mail.example> wrote:\n\n${marked(HISTORY)}`,
  ],
  [
    'Gmail, broken over three lines',
    `On Tue, Jun 2, 2026 at 9:41 AM\nRosa Hill of the Corner Shop\n<rosa@mail.example> wrote:\n${marked(HISTORY)}`,
  ],
  [
    'Gmail, marks without a space',
    `On Tue, Jun 2, 2026 at 9:41 AM Rosa <r@mail.example> wrote:\n${marked(HISTORY, '>')}`,
  ],
  [
    'Gmail, two levels',
    `On Tue, 2 Jun 2026 at 09:41, Rosa <r@mail.example> wrote:\n${marked(HISTORY)}\n>\n> On Mon, 1 Jun 2026, Sam wrote:\n${marked(HISTORY, '> > ')}`,
  ],
  [
    'Outlook desktop',
    `From: Rosa Hill <rosa@mail.example>\nSent: Tuesday, June 2, 2026 9:41 AM\nTo: Help <help@shop.example>\nSubject: Kettle\n\n${HISTORY}`,
  ],
  [
    'Outlook web',
    `________________________________\nFrom: Rosa Hill <rosa@mail.example>\nSent: 02 June 2026 09:41\nTo: Help\nSubject: Kettle\n\n${HISTORY}`,
  ],
  [
    'Outlook on a phone',
    `Get Outlook for Android<https://aka.example/x>\n________________________________\nFrom: Rosa Hill\nSent: Tuesday, June 2, 2026 9:41:12 AM\nTo: Help\nSubject: Re: Kettle\n\n${HISTORY}`,
  ],
  [
    'Outlook, bold names as stars',
    `*From:* Rosa Hill <rosa@mail.example>\n*Sent:* Tuesday, June 2, 2026 9:41 AM\n*To:* Help\n*Subject:* RE: Kettle\n\n${HISTORY}`,
  ],
  [
    'Outlook, a copy line and importance',
    `From: Rosa Hill\nSent: Tuesday, June 2, 2026\nTo: Help\nCc: Bob\nSubject: Kettle\nImportance: High\n\n${HISTORY}`,
  ],
  [
    'Outlook, older',
    `-----Original Message-----\nFrom: Rosa Hill [mailto:rosa@mail.example]\nSent: Tuesday, June 02, 2026 9:41 AM\nTo: Help\nSubject: Kettle\n\n${HISTORY}`,
  ],
  [
    'Outlook, German',
    `Von: Rosa Hill <rosa@mail.example>\nGesendet: Dienstag, 2. Juni 2026 09:41\nAn: Hilfe\nBetreff: Kessel\n\n${HISTORY}`,
  ],
  [
    'Outlook, French',
    `De : Rosa Hill <rosa@mail.example>\nEnvoyé : mardi 2 juin 2026 09:41\nÀ : Aide\nObjet : Bouilloire\n\n${HISTORY}`,
  ],
  [
    'Outlook, Spanish',
    `De: Rosa Hill <rosa@mail.example>\nEnviado: martes, 2 de junio de 2026 9:41\nPara: Ayuda\nAsunto: Hervidor\n\n${HISTORY}`,
  ],
  [
    'Outlook, Portuguese',
    `De: Rosa Hill <rosa@mail.example>\nEnviado: terça-feira, 2 de junho de 2026 09:41\nPara: Ajuda\nAssunto: Chaleira\n\n${HISTORY}`,
  ],
  [
    'Outlook, Dutch',
    `Van: Rosa Hill <rosa@mail.example>\nVerzonden: dinsdag 2 juni 2026 09:41\nAan: Hulp\nOnderwerp: Ketel\n\n${HISTORY}`,
  ],
  [
    'Outlook, Italian',
    `Da: Rosa Hill <rosa@mail.example>\nInviato: martedì 2 giugno 2026 09:41\nA: Aiuto\nOggetto: Bollitore\n\n${HISTORY}`,
  ],
  ['Apple Mail', `> On 2 Jun 2026, at 09:41, Rosa Hill <rosa@mail.example> wrote:\n>\n${marked(HISTORY)}`],
  [
    'Apple Mail, forwarded',
    `Begin forwarded message:\n\nFrom: Rosa Hill <rosa@mail.example>\nSubject: Kettle\nDate: 2 June 2026 at 09:41:12 BST\nTo: help@shop.example\n\n${HISTORY}`,
  ],
  [
    'iPhone',
    `Sent from my iPhone\n\n> On 2 Jun 2026, at 09:41, Rosa <rosa@mail.example> wrote:\n>\n${marked(HISTORY)}`,
  ],
  [
    'iPhone, German',
    `Von meinem iPhone gesendet\n\n> Am 02.06.2026 um 09:41 schrieb Rosa <rosa@mail.example>:\n>\n${marked(HISTORY)}`,
  ],
  [
    'iPhone, Spanish',
    `Enviado desde mi iPhone\n\n> El 2 jun 2026, a las 9:41, Rosa <rosa@mail.example> escribió:\n>\n${marked(HISTORY)}`,
  ],
  ['Thunderbird', `On 02/06/2026 09:41, Rosa Hill wrote:\n${marked(HISTORY)}`],
  [
    'Thunderbird, forwarded',
    `-------- Forwarded Message --------\nSubject: \tKettle\nDate: \tTue, 2 Jun 2026 09:41:12 +0100\nFrom: \tRosa Hill <rosa@mail.example>\nTo: \thelp@shop.example\n\n${HISTORY}`,
  ],
  [
    'Gmail, forwarded',
    `---------- Forwarded message ---------\nFrom: Rosa Hill <rosa@mail.example>\nDate: Tue, 2 Jun 2026 at 09:41\nSubject: Kettle\nTo: <help@shop.example>\n\n${HISTORY}`,
  ],
  ['Yahoo', `On Tuesday, 2 June 2026 at 09:41:12 BST, Rosa Hill <rosa@mail.example> wrote:\n\n${HISTORY}`],
  [
    'Yahoo on a phone, the text in the same line',
    `Sent from Yahoo Mail on Android\n\n  On Tue, Jun 2, 2026 at 9:41, Rosa Hill<rosa@mail.example> wrote:   The kettle leaks.\n\nYou should have told me.`,
  ],
  [
    'HCL Notes',
    `From:\tRosa Hill <rosa@mail.example>\nTo:\thelp@shop.example\nDate:\t02/06/2026 09:41\nSubject:\tKettle\n\n\n${HISTORY}`,
  ],
  ['HCL Notes, dashes', `Rosa Hill ---02/06/2026 09:41:12---The kettle leaks.\n\nYou should have told me.`],
  [
    'Zendesk',
    `##- Please type your reply above this line -##\n\nYour request (77) has been updated.\n\nRosa Hill, Jun 2, 2026, 09:41 GMT\n\n${HISTORY}`,
  ],
  [
    'Zendesk, an entry between lines',
    `----------------------------------------------\nRosa Hill, Jun 2, 2026, 9:41 AM GMT+1:\n${HISTORY}`,
  ],
  ['Freshdesk', `On Tue, 2 Jun at 9:41 AM , Rosa Hill <rosa@mail.example> wrote:\n${HISTORY}`],
  ['a desk that asks in German', `Bitte antworten Sie oberhalb dieser Zeile\n\n${HISTORY}`],
  ['a desk that asks plainly', `-- Reply above this line --\n\n${HISTORY}`],
  ['Zoho', `---- On Tue, 02 Jun 2026 09:41:12 +0000 Rosa Hill <rosa@mail.example> wrote ----\n\n${marked(HISTORY)}`],
  [
    'Proton',
    `‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, June 2nd, 2026 at 09:41, Rosa <rosa@mail.example> wrote:\n\n${marked(HISTORY)}`,
  ],
  ['German', `Am Di., 2. Juni 2026 um 09:41 Uhr schrieb Rosa Hill <rosa@mail.example>:\n\n${marked(HISTORY)}`],
  [
    'German, the name first',
    `Rosa Hill <rosa@mail.example> schrieb am Di., 2. Juni 2026, 09:41:\n\n${marked(HISTORY)}`,
  ],
  ['French', `Le mar. 2 juin 2026 à 09:41, Rosa Hill <rosa@mail.example> a écrit :\n\n${marked(HISTORY)}`],
  ['Spanish', `El mar, 2 jun 2026 a las 9:41, Rosa Hill (<rosa@mail.example>) escribió:\n\n${marked(HISTORY)}`],
  ['Portuguese', `Em ter., 2 de jun. de 2026 às 09:41, Rosa Hill <rosa@mail.example> escreveu:\n\n${marked(HISTORY)}`],
  ['Dutch', `Op di 2 jun 2026 om 09:41 schreef Rosa Hill <rosa@mail.example>:\n\n${marked(HISTORY)}`],
  [
    'Italian',
    `Il giorno mar 2 giu 2026 alle ore 09:41 Rosa Hill <rosa@mail.example> ha scritto:\n\n${marked(HISTORY)}`,
  ],
  ['no marks under the attribution', `On 2 June 2026 at 09:41, Rosa Hill wrote:\n\n${HISTORY}`],
  [
    'no marks, with older ones marked',
    `On 2 June 2026 at 09:41, Rosa Hill wrote:\n\n${HISTORY}\n\n${marked('Please calm down.')}`,
  ],
  ['bars', `Rosa Hill wrote on 2 Jun 2026:\n${marked(HISTORY, '| ')}`],
  ['marks alone', marked(HISTORY)],
  ['marks as entities', marked(HISTORY, '&gt; ')],
  ['Windows line ends', `On 02/06/2026 09:41, Rosa Hill wrote:\r\n${marked(HISTORY).replaceAll('\n', '\r\n')}`],
];

describe('quoted history is not the agent’s', () => {
  it.each(HISTORIES)('%s', (_, history) => {
    expect(own(`${OWN}\n\n${history}`)).toBe(OWN);
    expect(own(`Dear Rosa,\n\n${OWN}\n\nKind regards,\nSam Cole\n\n${history}`)).toBe(OWN);
  });
});

describe('answers under and between quotes are', () => {
  it.each([
    ['under', `On 02/06/2026 09:41, Rosa Hill wrote:\n${marked(HISTORY)}\n\n${OWN}`, OWN],
    [
      'under, with a greeting',
      `Rosa Hill wrote on 2 Jun 2026:\n${marked(HISTORY, '| ')}\n\nDear Rosa,\n\n${OWN}\n\nCheers,\nSam`,
      OWN,
    ],
    [
      'between',
      '> It leaks.\n\nI have sent a new one.\n\n> And the bill?\n\nI have halved it.',
      'I have sent a new one.\nI have halved it.',
    ],
    [
      'between, after a header',
      'On 02/06/2026 09:41, Rosa wrote:\n> It leaks.\nI have sent a new one.\n> And the bill?\nI have halved it.',
      'I have sent a new one.\nI have halved it.',
    ],
    [
      'around',
      'Hello Rosa,\nsee below.\n\n> It leaks.\n\nI have sent a new one.\n\nBest,\nSam',
      'see below.\nI have sent a new one.',
    ],
    [
      'a quoted line that was wrapped',
      '> This line was so long that the mail program had to break it\nsomewhere in the middle\n> before the end.\n\nI see.',
      'I see.',
    ],
  ])('%s', (_, draft, expected) => {
    expect(own(draft)).toBe(expected);
  });
});

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['"-- "', '-- \nSam Cole\nComplaints\nSorry for any delay: we answer in two days.'],
  ['"--" without its space', '--\nSam Cole, Customer Care\nBook now and save 20%!'],
  ['underscores', '__________________\nSam Cole\nComplaints Desk\nWe apologise that nobody reads this at weekends.'],
  ['a bold name', '*Sam Cole*\nTeam Lead\n<https://shop.example/>\nWe will call you back within 48 hours.'],
  ['name, role, firm', 'Sam Cole\nSenior Service Adviser\nKettle & Sons Ltd · 4 Mill Lane\nSorry for any delay.'],
  ['one line with bars', 'Sam Cole | Customer Care | Kettle & Sons\nT +44 20 7946 0011\nAlways happy to help!'],
  [
    'address and telephone',
    'Sam Cole\nFloor 2, 8 King St\nOffice: (02) 5550 1234\n[cid:image001.png@01DC]\nFollow us on Net<https://net.example>',
  ],
];

describe('a signature is not', () => {
  it.each(SIGNATURES)('%s', (_, signature) => {
    expect(own(`${OWN}\n\n${signature}`)).toBe(OWN);
    expect(own(`Hi Rosa,\n\n${OWN}\n\nMany thanks\nSam\n\n${signature}`)).toBe(OWN);
    expect(
      own(`${OWN}\n\nRegards,\nSam Cole\n${signature}\n\nOn 02/06/2026 09:41, Rosa wrote:\n${marked(HISTORY)}`),
    ).toBe(OWN);
  });

  it.each([
    'Kind regards,\nSam',
    'Thanks,\nSam Cole',
    'Thanks & regards\nSam Cole',
    'Cheers, Sam',
    'Yours sincerely,\n\nSam Cole\nShop Ltd',
    'Best\nS. Cole',
    'With best wishes,\nSam (Support)',
    'Sincerely yours,\n- Sam',
    'Thank you!\nSam',
    'Warm regards',
    'Regards,\nIda @ Farside Apps',
    'Best regards,\nIda from the Farside team',
    'Kind regards,\nIda, member of the Farside Bank team',
    'Thanks,\nIda – Farside Support',
  ])('nor the sign-off %j', (signOff) => {
    expect(own(`${OWN}\n\n${signOff}`)).toBe(OWN);
    expect(draftParts(`${OWN}\n\n${signOff}`).signOff).not.toBeNull();
  });

  it('but a postscript is', () => {
    expect(own(`${OWN}\n\nBest,\nSam Cole\nShop Ltd\n\nP.S. The label is free.`)).toBe(
      `${OWN}\nP.S. The label is free.`,
    );
  });
});

describe('a disclaimer or a device line is not', () => {
  it.each([
    'This e-mail is confidential and intended only for the addressee. We apologise if you got it by mistake.',
    'CONFIDENTIALITY NOTICE: if you are not the intended recipient you must not read this. We regret any inconvenience.',
    'DISCLAIMER: Shop Ltd accepts no liability. You should have checked this for viruses.',
    'If you have received this message in error, please delete it at once.',
    'Please consider the environment before printing this e-mail.',
    'Registered in England no. 0455512. You must quote this number.',
    'This message was scanned for malware. We apologise for the length of this footer.',
    'Diese E-Mail enthält vertrauliche Informationen.',
    'Sent from my iPhone',
    'Sent with Proton Mail secure email.',
    'Sent from Mail for Windows',
    'Envoyé depuis mon iPad',
    'Inviato da iPhone',
  ])('%s', (line) => {
    expect(own(`${OWN}\n\n${line}`)).toBe(OWN);
    expect(own(`${OWN}\n\nBest,\nSam\n\n${line}\n\nOn 02/06/2026 09:41, Rosa wrote:\n${marked(HISTORY)}`)).toBe(OWN);
  });
});

describe('own words that only look like something else stay', () => {
  it.each([
    'Thanks\n\nI have found the parcel.',
    'Thanks!',
    'You wrote on 2 June that it leaks: I have sent a new one.',
    'On Monday the driver wrote a note:\nit was left with a neighbour.',
    'Here is what we do:\nfirst the label, then the van.',
    'From: now on I am your contact.\nI will write on Friday.',
    'The steps:\n--------\nOption One\nI send a new one.\nOption Two\nI refund it.',
    'Subject to stock, I send it today.',
    'This error message is shown when the app cannot reach us; the company has to approve it first.',
    'Confidential details should not be sent by mail.',
    'To: you and yours, all the best from all of us here today.',
    'Best of all, the label is free.\nI will write on Friday.',
    'Date: Friday\nTime: four\nI will be there.',
    'Kettle Pro\n\nThis model leaks, and I have sent the other one.',
    'Sent from our depot today, so it reaches you on Friday.',
    'I > you in this sum.',
  ])('%j', (draft) => {
    expect(own(draft)).toBe(
      draft
        .split('\n')
        .filter((line) => line.trim())
        .join('\n'),
    );
  });
});
