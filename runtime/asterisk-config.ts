import path from 'node:path';
import { asteriskModules } from './asterisk-modules.ts';
import type { Location } from './location.ts';

/** One private Asterisk: where it lies, how it is reached and controlled. */
export type AsteriskOptions = Readonly<{
  runtime: Location;
  /** Holds configuration, registrations (astdb), spool and logs; kept over restarts. */
  dir: string;
  /** HTTP with ARI, on 127.0.0.1. */
  ariPort: number;
  ariUser: string;
  ariPassword: string;
  /** Manager interface, on 127.0.0.1, for MixMonitor only. */
  amiPort: number;
  amiUser: string;
  amiPassword: string;
  sipAddress: string;
  sipPort: number;
  rtpFirst: number;
  rtpLast: number;
  /** `extensions.conf`. */
  dialplan: string;
  /** Modules beside the usual ones, without `.so`. */
  extraModules?: readonly string[];
}>;

/** The folders of an instance below `dir`. */
export function asteriskFolders(
  dir: string,
): Readonly<Record<'etc' | 'lib' | 'spool' | 'run' | 'log', string>> {
  const below = (name: string) => path.join(dir, name);
  return {
    etc: below('etc'),
    lib: below('lib'),
    spool: below('spool'),
    run: below('run'),
    log: below('log'),
  };
}

/** The file that the trunk and device renderer writes whole; included by `pjsip.conf`. */
export function pjsipIncludeFile(dir: string): string {
  return path.join(asteriskFolders(dir).etc, 'pjsip_suifang.conf');
}

/**
 * Dialplan of an incoming call: to the application, and when that is away, an announcement; nobody hears silence.
 * There is no `Dial` in it, so no phone or trunk can place a call by itself; `*43` gives a phone its own voice back. `announcement` is a sound file without
 * its ending.
 */
export function inboundDialplan(app: string, announcement: string): string {
  return `[from-trunk]
exten => _[+0-9].,1,Stasis(${app},in,\${EXTEN})
 same => n,GotoIf($["\${STASISSTATUS}" = "FAILED"]?emergency)
 same => n,Hangup()
 same => n(emergency),Answer()
 same => n,Playback(${announcement})
 same => n,Hangup()

[from-device]
exten => *43,1,Answer()
 same => n,Echo()
 same => n,Hangup()
exten => _[*#+0-9].,1,Stasis(${app},in,\${EXTEN})
 same => n,Hangup()
`;
}

/** Files that Asterisk looks for but that say nothing here: an absent one is an error line at each reload. */
const emptyFiles = [
  'acl.conf',
  'ccss.conf',
  'cli.conf',
  'cli_permissions.conf',
  'codecs.conf',
  'dnsmgr.conf',
  'dsp.conf',
  'extconfig.conf',
  'features.conf',
  'pjproject.conf',
  'sorcery.conf',
  'stasis.conf',
  'udptl.conf',
  'websocket_client.conf',
];

function directories(options: AsteriskOptions): string {
  const { etc, lib, spool, run, log } = asteriskFolders(options.dir);
  const { root, architecture } = options.runtime;
  const folders: Record<string, string> = {
    astetcdir: etc,
    astmoddir: path.join(root, 'usr/lib', architecture.triplet, 'asterisk/modules'),
    astvarlibdir: lib,
    astdbdir: lib,
    astkeydir: lib,
    astcachedir: lib,
    astdatadir: path.join(root, 'usr/share/asterisk'),
    astagidir: lib,
    astspooldir: spool,
    astrundir: run,
    astlogdir: log,
    astsbindir: path.join(root, 'usr/sbin'),
  };
  return Object.entries(folders)
    .map(([name, folder]) => `${name} => ${folder}`)
    .join('\n');
}

/** Every configuration file of an instance but the rendered one: name and text. */
export function asteriskConfiguration(options: AsteriskOptions): ReadonlyMap<string, string> {
  const o = options;
  const modules = [...asteriskModules, ...(o.extraModules ?? [])];
  const loopbackOnly = 'deny=0.0.0.0/0.0.0.0\npermit=127.0.0.1/255.255.255.255';
  return new Map([
    ...emptyFiles.map((name): [string, string] => [name, '']),
    [
      'asterisk.conf',
      `[directories]
${directories(o)}

[options]
hideconnect=yes
nocolor=yes
dontwarn=yes
live_dangerously=no
languageprefix=yes
documentation_language=en_US
`,
    ],
    ['modules.conf', `[modules]\nautoload=no\n${modules.map((name) => `load=${name}.so`).join('\n')}\n`],
    [
      // Sentences of Asterisk may quote numbers, so nothing below "notice" is written and call ids are left out.
      'logger.conf',
      `[general]
dateformat=%F %T.%3q
use_callids=no
queue_log=no
rotatestrategy=rotate

[logfiles]
messages.log => notice,warning,error
security.log => security
`,
    ],
    [
      'http.conf',
      `[general]
enabled=yes
bindaddr=127.0.0.1
bindport=${o.ariPort}
enable_static=no
enable_status=no
sessionlimit=1000
`,
    ],
    [
      // With a channel its figures of the network are told: at its end they are complete, and the channel is gone.
      'ari.conf',
      `[general]
enabled=yes
allowed_origins=
channelvars=RTPAUDIOQOS,RTPAUDIOQOSJITTER,RTPAUDIOQOSRTT

[${o.ariUser}]
type=user
read_only=no
password_format=plain
password=${o.ariPassword}
${loopbackOnly}
`,
    ],
    [
      'manager.conf',
      `[general]
enabled=yes
webenabled=no
bindaddr=127.0.0.1
port=${o.amiPort}
displayconnects=no
timestampevents=no

[${o.amiUser}]
secret=${o.amiPassword}
${loopbackOnly}
read=
write=system
`,
    ],
    [
      'pjsip.conf',
      `[global]
type=global
user_agent=PBX
endpoint_identifier_order=ip,username,auth_username
unidentified_request_count=5
unidentified_request_period=5
unidentified_request_prune_interval=30

[transport-udp]
type=transport
protocol=udp
bind=${o.sipAddress}:${o.sipPort}

; Browser phones: their signalling comes over HTTP, that is on 127.0.0.1 only.
[transport-ws]
type=transport
protocol=ws
bind=127.0.0.1

#include "pjsip_suifang.conf"
`,
    ],
    [
      'rtp.conf',
      `[general]
rtpstart=${o.rtpFirst}
rtpend=${o.rtpLast}
strictrtp=yes
icesupport=yes
`,
    ],
    ['extensions.conf', `[general]\nstatic=yes\nwriteprotect=yes\n\n${o.dialplan}`],
    ['cdr.conf', '[general]\nenable=no\n'],
    ['cel.conf', '[general]\nenable=no\n'],
    [
      // Tones of the Chinese network: 450 Hz.
      'indications.conf',
      `[general]
country=cn

[cn]
description=China
ringcadence=1000,4000
dial=450
busy=450/350,0/350
ring=450/1000,0/4000
congestion=450/700,0/700
callwaiting=450/400,0/4000
dialrecall=450
record=950/400,0/10000
info=450/100,0/100,450/100,0/100,450/100,0/100,450/400,0/400
`,
    ],
    [
      'musiconhold.conf',
      `[default]\nmode=files\ndirectory=${path.join(o.runtime.root, 'usr/share/asterisk/moh')}\nsort=random\n`,
    ],
  ]);
}
