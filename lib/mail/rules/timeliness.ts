/** Whether a mail about a vote still makes sense: nobody is asked to vote after closing, or reminded after having voted. */
export function isTimely(template: string, decision: { state: string; closesAt: Date }, awaited: boolean, at: Date): boolean {
  const over = decision.state !== "open" || at >= decision.closesAt;
  if (template === "closingSoon") return !over && awaited;
  return template !== "voteOpened" || !over;
}
