const props = { dangerouslySetInnerHTML: { __html: "" } }; // breach

export const write = (box: HTMLElement, text: string) => {
  box.innerHTML = text; // breach
  box.insertAdjacentHTML("beforeend", text); // breach
};

export function Markup({ text }: { text: string }) {
  return <p {...props} dangerouslySetInnerHTML={{ __html: text }} />; // breach
}
