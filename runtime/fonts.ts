import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the font configuration of a root that holds fonts: its own fonts only, so that a page looks the same on every
 * machine, Chinese glyphs included. `unpacked` is where the root lies now, `finalRoot` where it will be.
 */
export function writeFontConfiguration(unpacked: string, finalRoot: string): void {
  if (!existsSync(path.join(unpacked, 'usr/share/fonts/truetype'))) return;
  const prefer = (generic: string) =>
    `  <alias><family>${generic}</family><prefer><family>WenQuanYi Micro Hei</family></prefer></alias>`;
  writeFileSync(
    path.join(unpacked, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${finalRoot}/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
${['sans-serif', 'serif', 'system-ui'].map(prefer).join('\n')}
  <alias><family>monospace</family><prefer><family>WenQuanYi Micro Hei Mono</family></prefer></alias>
</fontconfig>
`,
  );
}
