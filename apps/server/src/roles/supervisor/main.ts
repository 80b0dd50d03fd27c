import os from 'node:os';
import type { Config } from '../../config.ts';
import { say } from '../../../../../runtime/runtime-error.ts';
import { type Instance, startInstance } from './instance.ts';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The addresses under which other machines reach this one. Encrypted: a browser gives its microphone to nothing else. */
function networkAddresses({ http }: Config): string[] {
  if (http.address !== '0.0.0.0' && http.address !== '::') return [];
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `https://${address}:${http.port}`);
}

function greet({ config, url, administrator }: Instance, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  tell('');
  tell(say(`随访中心已启动（${seconds} 秒）`, `Suifang is running (${seconds} s)`));
  tell(`  ${[url, ...networkAddresses(config)].join('  ')}`);
  if (administrator) {
    const { login, password } = administrator;
    // What somebody set is not repeated: the output may be kept in a log.
    tell(
      config.adminPassword === undefined
        ? say(
            `  管理员 ${login}，初始密码 ${password}（只显示这一次，登录后请修改）`,
            `  Administrator ${login}, first password ${password} (shown once: change it after logging in)`,
          )
        : say(
            `  管理员 ${login}，初始密码按 SUIFANG_ADMIN_PASSWORD 的设置`,
            `  Administrator ${login}, first password as set in SUIFANG_ADMIN_PASSWORD`,
          ),
    );
  }
  tell(
    say(`  数据和日志 ${config.home}，按 Ctrl-C 停止`, `  Data and logs in ${config.home}; Ctrl-C stops it`),
  );
}

/** Starts the instance of this environment, tells how to reach it, and keeps it running until asked to end. */
export async function run(): Promise<() => Promise<void>> {
  const startedAt = performance.now();
  tell(say('启动随访中心', 'Starting Suifang'));
  const instance = await startInstance({ tell });
  greet(instance, startedAt);
  return async () => {
    tell(say('正在停止 ...', 'Stopping ...'));
    await instance.stop();
    tell(say('已停止', 'Stopped'));
  };
}
