/** Whether somebody is at the screen, in this tab or another one of the same browser. */

const KEY = 'suifang.touchedAt';
const NOTE_INTERVAL_MS = 5_000;

let touchedAt = Date.now();
let notedAt = 0;

function touch(): void {
  touchedAt = Date.now();
  if (touchedAt - notedAt < NOTE_INTERVAL_MS) return;
  notedAt = touchedAt;
  localStorage.setItem(KEY, String(touchedAt));
}

for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
  window.addEventListener(type, touch, { passive: true, capture: true });
}

/** Milliseconds since a person last touched mouse, keyboard or screen. */
export function untouchedForMs(): number {
  return Date.now() - Math.max(touchedAt, Number(localStorage.getItem(KEY) ?? 0));
}
