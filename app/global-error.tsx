"use client";

import "./globals.css";
import { FailurePage } from "@/components/shell/failure-page";

/** Stands in for the root layout where that itself failed: the language is then unknown, so Japanese leads. */
export default function GlobalErrorBoundary({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="ja">
      <body className="min-h-dvh">
        <FailurePage digest={error.digest} retry={reset} />
      </body>
    </html>
  );
}
