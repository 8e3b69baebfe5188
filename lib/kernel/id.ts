/** Whether the text can be an id: what comes in an address may be anything, and the database refuses what is no UUID. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
