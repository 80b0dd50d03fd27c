/** Below this a microphone that works hears a quiet room; a voice into a headset is well above (dB of full scale). */
export const SILENCE_DB = -55;

/** What stands for no sound at all, of which the logarithm is not finite. */
export const NOTHING_DB = -100;

/** Reads how loud a stream is at the moment it is asked, in dB of full scale (root mean square); at least `NOTHING_DB`. */
export function listenTo(stream: MediaStream): Readonly<{ read(): number; stop(): void }> {
  const audio = new AudioContext();
  const meter = audio.createAnalyser();
  meter.fftSize = 1024;
  audio.createMediaStreamSource(stream).connect(meter);
  const samples = new Float32Array(meter.fftSize);
  return {
    read() {
      meter.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      return Math.max(NOTHING_DB, 10 * Math.log10(power + 1e-10));
    },
    stop: () => void audio.close(),
  };
}

/** A tone of one second on the chosen speaker, as a voice would come out of it. Fulfils when it is over. */
export async function playTone(lead: (sound: HTMLMediaElement) => Promise<void>): Promise<void> {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const out = audio.createMediaStreamDestination();
  tone.frequency.value = 440;
  volume.gain.value = 0.3;
  tone.connect(volume).connect(out);
  const speaker = new Audio();
  speaker.srcObject = out.stream;
  await lead(speaker);
  await speaker.play();
  const over = new Promise((resolve) => tone.addEventListener('ended', resolve));
  tone.start();
  tone.stop(audio.currentTime + 1);
  await over;
  await audio.close();
}
