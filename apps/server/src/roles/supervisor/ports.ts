import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Config } from '../../config.ts';
import { isPortFree } from '../../../../../runtime/free-ports.ts';
import { RuntimeError, say } from '../../../../../runtime/runtime-error.ts';

async function isUdpPortFree(port: number, address: string): Promise<boolean> {
  const socket = createSocket('udp4');
  socket.bind({ port, address, exclusive: true });
  return once(socket, 'listening').then(
    () => new Promise<boolean>((resolve) => socket.close(() => resolve(true))),
    () => false,
  );
}

function taken(setting: string, address: string, port: number): RuntimeError {
  return new RuntimeError(
    say(
      `端口 ${address}:${port} 已被占用或不可用：请用 ${setting} 另选一个。`,
      `Port ${address}:${port} is taken or not ours to use: choose another with ${setting}.`,
    ),
  );
}

/** Throws a RuntimeError that names the setting when somebody else holds a port this instance must open. */
export async function requirePorts(config: Config): Promise<void> {
  const { http, sip, asterisk } = config;
  if (!(await isPortFree(http.port, http.address))) throw taken('SUIFANG_PORT', http.address, http.port);
  if (!asterisk && !(await isUdpPortFree(sip.port, sip.address))) {
    throw taken('SUIFANG_SIP_PORT', sip.address, sip.port);
  }
}
