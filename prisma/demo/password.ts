/** The one password of all demo people: made per installation, handed over by whoever starts the seed. */
export function demoPassword(): string {
  const password = process.env.KIYAKU_DEMO_PASSWORD;
  if (!password) throw new Error("KIYAKU_DEMO_PASSWORD is not set: the password that the demo's people shall have.");
  return password;
}
