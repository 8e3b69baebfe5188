/** Load a TypeScript file beside this one; possible once the packages are installed. */
export async function typescript(path) {
  const { register } = await import('tsx/esm/api')
  register()
  return import(path)
}
