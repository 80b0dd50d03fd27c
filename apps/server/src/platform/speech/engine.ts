/** Turns text into sound: WAV, MP3, FLAC or Ogg bytes. */
export interface SpeechEngine {
  /** Names everything that changes the sound (engine, voice, speed): part of the cache's key. */
  readonly identity: string;
  synthesize(text: string): Promise<Uint8Array>;
}
