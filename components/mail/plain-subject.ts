/** The subject without the association's name before it, which every mail has and which tells nothing in a list of them. */
export function plainSubject(subject: string): string {
  return subject.replace(/^(【[^】]*】|\[[^\]]*\] )/, "");
}
