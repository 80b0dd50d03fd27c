/** Keeps the place of this process until it has its work. */
export async function run(): Promise<() => Promise<void>> {
  return async () => undefined;
}
