import type { ReactNode, Ref } from "react";
import { Panel } from "@/components/ui/panel";

type QuestionAndAnswerProps = { title: string; description?: string; question: ReactNode; answer: ReactNode; answerPlace: Ref<HTMLDivElement> };

/** Question and answer side by side. */
export function QuestionAndAnswer({ title, description, question, answer, answerPlace }: QuestionAndAnswerProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <Panel title={title} description={description}>
        {question}
      </Panel>
      <div id="answer" ref={answerPlace} tabIndex={-1} className="min-w-0 scroll-mt-20 outline-none">
        {answer}
      </div>
    </div>
  );
}
