/** A real web mail with two mails to answer: Roundcube on loopback, with dovecot behind it. Needs root and Debian's packages, which it installs. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGES =
  'roundcube-core roundcube-sqlite3 roundcube-plugins dovecot-imapd php-cli php-sqlite3 php-mbstring php-xml php-intl php-curl php-gd';
const WEB = '/usr/share/roundcube';
const PORT = 8102;
const IMAP = 1143;

export const USER = 'agent@example.com';
export const PASSWORD = 'agentpass1';

export interface Roundcube {
  origin: string;
  stop(): void;
}

const mail = (from: string, subject: string, type: string, body: string, id: number) =>
  [
    `From: ${from}`,
    `To: ${USER}`,
    `Subject: ${subject}`,
    `Date: Fri, 20 Nov 2026 0${id}:12:00 +0000`,
    `Message-ID: <a${id}@example.org>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
    '',
  ].join('\n');

const MAILS = [
  mail(
    'Jane Cole <jane@example.org>',
    'Where is my order #4711?',
    'text/plain',
    'Hello,\n\nMy order #4711 has not arrived yet. It was due on Monday and nobody answers the phone.\nCan you tell me where it is? I am really annoyed.\n\nJane',
    1,
  ),
  mail(
    'Bob Hart <bob@example.org>',
    'Invoice has the wrong VAT number',
    'text/html',
    '<html><body><p>Hi,</p><p>the invoice <b>INV-2231</b> has the <i>wrong VAT number</i> again. Please correct it, I am losing patience.</p><p>Bob</p></body></html>',
    2,
  ),
];

/** Installs what is missing. @returns a sentence where that cannot be done */
function ensurePackages(): string | null {
  const there = () => existsSync(WEB) && spawnSync('dovecot', ['--version']).status === 0;
  if (there()) return null;
  if (process.getuid?.() !== 0) return 'Roundcube needs root: dovecot drops to a user of its own.';
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES.split(' ')], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return there() ? null : `Debian's packages could not be installed: ${PACKAGES}.`;
}

/** Sets both servers up in a new folder and starts them. @throws a sentence where they do not come up */
export async function startRoundcube(): Promise<Roundcube> {
  const problem = ensurePackages();
  if (problem) throw new Error(problem);
  const home = mkdtempSync(join(tmpdir(), 'amends-roundcube-'));
  chmodSync(home, 0o711);
  const run = join(home, 'run');
  const box = join(home, 'mail', USER);
  for (const folder of [
    'run',
    'state',
    'config',
    'temp',
    'logs',
    ...['new', 'cur', 'tmp'].map((part) => join('mail', USER, part)),
  ])
    mkdirSync(join(home, folder), { recursive: true });
  for (const [at, text] of MAILS.entries()) writeFileSync(join(box, 'new', `170000000${at}.M${at}.host`), text);
  if (spawnSync('id', ['vmail']).status !== 0) spawnSync('useradd', ['-r', '-M', '-s', '/usr/sbin/nologin', 'vmail']);
  spawnSync('chown', ['-R', 'vmail:vmail', join(home, 'mail')]);

  writeFileSync(
    join(home, 'dovecot.conf'),
    `protocols = imap
listen = 127.0.0.1
base_dir = ${run}
state_dir = ${home}/state
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
log_path = ${home}/dovecot.log
mail_location = maildir:${home}/mail/%u
mail_uid = vmail
mail_gid = vmail
first_valid_uid = 1
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=vmail gid=vmail home=${home}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${IMAP}
  }
  inet_listener imaps {
    port = 0
  }
  chroot =
}
`,
  );
  // In the foreground it stays our child, and ends with us.
  const dovecot = spawn('dovecot', ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });

  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(join('/etc/roundcube', file), join(home, 'config', file));
  writeFileSync(
    join(home, 'config', 'config.inc.php'),
    `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${home}/rc.db?mode=0646';
$config['imap_host'] = '127.0.0.1:${IMAP}';
$config['smtp_host'] = '127.0.0.1:1025';
$config['des_key'] = 'rcmail-!24ByteDESkey*Str';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['enable_spellcheck'] = false;
$config['log_dir'] = '${home}/logs/';
$config['temp_dir'] = '${home}/temp/';
$config['enable_installer'] = false;
// 2: TinyMCE when an HTML mail is answered, a plain field otherwise.
$config['htmleditor'] = 2;
`,
  );
  spawnSync('php', [
    '-r',
    `$d=new PDO("sqlite:${home}/rc.db");$d->exec(file_get_contents("${WEB}/SQL/sqlite.initial.sql"));`,
  ]);
  // Debian's build takes the folder of its configuration from the environment, and is its own document root.
  const php = spawn('php', ['-d', `session.save_path=${home}/temp`, '-S', `127.0.0.1:${PORT}`, '-t', WEB], {
    stdio: 'ignore',
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(home, 'config') },
  });
  const stop = () => {
    for (const child of [php, dovecot]) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  // The extension is switched on for localhost in the tests; the server listens on the address behind it.
  const origin = `http://localhost:${PORT}`;
  for (let attempt = 0; attempt < 50; attempt++) {
    const up = await fetch(`http://127.0.0.1:${PORT}/`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return { origin, stop };
    await new Promise((done) => setTimeout(done, 200));
  }
  stop();
  throw new Error('Roundcube did not come up within ten seconds.');
}
