// The queue's worker as a process of its own, which a test can kill.
import { tasks } from "@/lib/jobs/tasks";
import { startWorker } from "@/lib/platform/jobs";

await startWorker(tasks);
