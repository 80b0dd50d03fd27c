import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { DiskUse } from './platform/disk/disk.ts';

/**
 * Where an instance keeps its data when nobody says otherwise. Root gets a system folder because the private
 * PostgreSQL and Asterisk run as an unprivileged user, who must be able to reach every parent folder.
 */
export function defaultHome(): string {
  if (process.getuid?.() === 0) return '/var/lib/suifang';
  return path.join(process.env['XDG_DATA_HOME'] ?? path.join(os.homedir(), '.local', 'share'), 'suifang');
}

const port = z.coerce.number().int().min(1).max(65535);

const MEGABYTE = 1024 * 1024;

/** Every setting of an instance. Names, defaults and meaning are listed in the README. */
const Settings = z
  .object({
    SUIFANG_HOME: z.string().default(defaultHome),
    SUIFANG_ADDRESS: z.string().default('0.0.0.0'),
    SUIFANG_PORT: port.default(8080),
    SUIFANG_ADMIN_PASSWORD: z.string().min(10).optional(),
    SUIFANG_KEYS: z.string().optional(),
    SUIFANG_TLS_CERT: z.string().optional(),
    SUIFANG_TLS_KEY: z.string().optional(),
    SUIFANG_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    DATABASE_URL: z.string().optional(),
    SUIFANG_ARI_URL: z.string().optional(),
    SUIFANG_ARI_USER: z.string().default('suifang'),
    SUIFANG_ARI_PASSWORD: z.string().optional(),
    SUIFANG_AMI_URL: z.string().optional(),
    SUIFANG_SIP_ADDRESS: z.string().default('0.0.0.0'),
    SUIFANG_SIP_PORT: port.default(5060),
    SUIFANG_RTP_PORTS: z
      .string()
      .regex(/^\d+-\d+$/)
      .default('10000-10999'),
    SUIFANG_TTS_URL: z.string().optional(),
    SUIFANG_TTS_KEY: z.string().optional(),
    SUIFANG_TTS_MODEL: z.string().default('tts-1'),
    SUIFANG_TTS_VOICE: z.string().default('alloy'),
    SUIFANG_ESPEAK: z.string().optional(),
    SUIFANG_FFMPEG: z.string().optional(),
    SUIFANG_DISK_IMPORTS_MB: z.coerce.number().min(0).default(1024),
    SUIFANG_DISK_DIALLING_MB: z.coerce.number().min(0).default(512),
  })
  .refine(
    (settings) => (settings.SUIFANG_TLS_CERT === undefined) === (settings.SUIFANG_TLS_KEY === undefined),
    {
      path: ['SUIFANG_TLS_KEY'],
      message: 'goes with SUIFANG_TLS_CERT: both or none',
    },
  )
  .superRefine((settings, context) => {
    // Half of an address would silently start a private Asterisk beside the one that was meant.
    const external = ['SUIFANG_ARI_URL', 'SUIFANG_ARI_PASSWORD', 'SUIFANG_AMI_URL'] as const;
    const missing = external.filter((name) => !settings[name]);
    if (missing.length === 0 || missing.length === external.length) return;
    for (const name of missing) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `is needed besides ${external.filter((other) => other !== name).join(' and ')}`,
      });
    }
  });

export type Config = Readonly<{
  home: string;
  http: { address: string; port: number };
  adminPassword: string | undefined;
  keysFile: string;
  /** PEM files of the https address: the hospital's own, or those made at the first start. */
  tls: { certFile: string; keyFile: string };
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** undefined: the private PostgreSQL. */
  databaseUrl: string | undefined;
  /** undefined: the private Asterisk. `amiUrl` is `tcp://user:password@host:port`. */
  asterisk: { ariUrl: string; user: string; password: string; amiUrl: string } | undefined;
  sip: { address: string; port: number; rtpFirst: number; rtpLast: number };
  /** undefined: espeak-ng only. A server that speaks the OpenAI `audio/speech` HTTP shape. */
  tts: { url: string; key: string | undefined; model: string; voice: string } | undefined;
  /** Programs from the private runtime; the supervisor fills these in for its children. */
  programs: { espeak: string; ffmpeg: string };
  /** Free bytes below which imports, then dialling, stop. */
  leastFree: Record<DiskUse, number>;
  /** Every folder below the home. */
  paths: {
    instanceFile: string;
    postgres: string;
    asterisk: string;
    spool: string;
    recordings: string;
    prompts: string;
    uploads: string;
    exports: string;
    logs: string;
  };
}>;

/**
 * Reads the settings from the environment (a settings file is merged into it by the supervisor).
 * Throws a ZodError that names the setting when one is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const s = Settings.parse(env);
  const home = path.resolve(s.SUIFANG_HOME);
  const [rtpFirst, rtpLast] = s.SUIFANG_RTP_PORTS.split('-').map(Number) as [number, number];
  const inHome = (...parts: string[]) => path.join(home, ...parts);
  return {
    home,
    http: { address: s.SUIFANG_ADDRESS, port: s.SUIFANG_PORT },
    adminPassword: s.SUIFANG_ADMIN_PASSWORD,
    keysFile: s.SUIFANG_KEYS ?? inHome('keys.json'),
    tls: {
      certFile: s.SUIFANG_TLS_CERT ?? inHome('tls', 'cert.pem'),
      keyFile: s.SUIFANG_TLS_KEY ?? inHome('tls', 'key.pem'),
    },
    logLevel: s.SUIFANG_LOG_LEVEL,
    databaseUrl: s.DATABASE_URL,
    asterisk:
      s.SUIFANG_ARI_URL && s.SUIFANG_ARI_PASSWORD && s.SUIFANG_AMI_URL
        ? {
            ariUrl: s.SUIFANG_ARI_URL,
            user: s.SUIFANG_ARI_USER,
            password: s.SUIFANG_ARI_PASSWORD,
            amiUrl: s.SUIFANG_AMI_URL,
          }
        : undefined,
    sip: { address: s.SUIFANG_SIP_ADDRESS, port: s.SUIFANG_SIP_PORT, rtpFirst, rtpLast },
    tts: s.SUIFANG_TTS_URL
      ? {
          url: s.SUIFANG_TTS_URL,
          key: s.SUIFANG_TTS_KEY,
          model: s.SUIFANG_TTS_MODEL,
          voice: s.SUIFANG_TTS_VOICE,
        }
      : undefined,
    programs: { espeak: s.SUIFANG_ESPEAK ?? 'espeak-ng', ffmpeg: s.SUIFANG_FFMPEG ?? 'ffmpeg' },
    leastFree: {
      imports: s.SUIFANG_DISK_IMPORTS_MB * MEGABYTE,
      dialling: s.SUIFANG_DISK_DIALLING_MB * MEGABYTE,
    },
    paths: {
      instanceFile: inHome('instance.json'),
      postgres: inHome('postgres'),
      asterisk: inHome('asterisk'),
      spool: inHome('spool'),
      recordings: inHome('recordings'),
      prompts: inHome('prompts'),
      uploads: inHome('uploads'),
      exports: inHome('exports'),
      logs: inHome('logs'),
    },
  };
}
