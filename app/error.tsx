"use client";

import { FailurePage } from "@/components/shell/failure-page";

export default function ErrorBoundary({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailurePage digest={error.digest} retry={reset} />;
}
