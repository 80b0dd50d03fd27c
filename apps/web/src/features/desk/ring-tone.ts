/** The ring of a Chinese exchange: 450 Hz, one second of sound, four of silence (GB/T 3380). */
const HZ = 450;
const SOUND_S = 1;
const PERIOD_MS = 5000;
const LOUDNESS = 0.15;

/** Rings until it is told to stop. */
export function startRinging(): () => void {
  const audio = new AudioContext();
  const ring = (): void => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = HZ;
    volume.gain.value = LOUDNESS;
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + SOUND_S);
  };
  ring();
  const timer = setInterval(ring, PERIOD_MS);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
}
